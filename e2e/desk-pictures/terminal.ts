import { escaped } from './studio.ts';

/** A command and what it said. */
export interface Said {
	readonly typed: string;
	readonly output: string;
}

/** A terminal with these commands, one after the other. */
export function terminal(...commands: readonly Said[]): string {
	const parts = commands.map(
		({ typed, output }) =>
			`<span class="prompt">Vitrin&gt; </span><span class="typed">${escaped(typed)}</span>\n${coloured(output.trimEnd())}`,
	);
	return `<div class="frame"><pre class="terminal">${parts.join('\n\n')}</pre></div>`;
}

/** Some of the parts that empty lines divide, with a mark wherever others were left out. */
export function someParts(output: string, kept: readonly number[]): string {
	const parts = output.trimEnd().split('\n\n');
	const shown = parts.map((part, index) => (kept.includes(index) ? part : '…'));
	return shown.filter((part, index) => part !== '…' || shown[index - 1] !== '…').join('\n\n');
}

const elements: Readonly<Record<string, string>> = { 1: '<b>', 2: '<span class="dim">' };
const ends: Readonly<Record<string, string>> = { '<b>': '</b>', '<span class="dim">': '</span>' };

const styleSequence = new RegExp(String.raw`${'\u001b'}\[(\d+)m`, 'g');

/** Bold and dim of a terminal as elements. @throws {Error} for another style, which would be lost. */
function coloured(output: string): string {
	const open: string[] = [];
	const text = escaped(output).replaceAll('→', '<span class="arrow">→</span>');
	return text.replaceAll(styleSequence, (sequence, code: string) => {
		const element = elements[code];
		if (element !== undefined) {
			open.push(element);
			return element;
		}
		if (code === '22' || code === '0') return ends[open.pop() ?? ''] ?? '';
		throw new Error(`The terminal style ${JSON.stringify(sequence)} is not drawn yet.`);
	});
}

/** The beginning of a text file, with its comments set off. */
export function textFile(name: string, text: string, lines: number): string {
	const shown = text
		.split('\n')
		.slice(0, lines)
		.map((line) => (/^\s*#/.test(line) ? `<span class="note">${escaped(line)}</span>` : escaped(line)));
	return `<div class="frame"><div class="file-name">${escaped(name)}</div><pre class="file">${shown.join('\n')}\n…</pre></div>`;
}
