import { CST } from 'yaml';
import type { Flaw } from './flaw.ts';
import { excerpt } from './show-text.ts';

/** Deeper is no record, but an attempt on whoever reads it. */
export const deepest = 20;

type TokenType = NonNullable<ReturnType<typeof CST.tokenType>>;

const refused: { readonly [Type in TokenType]?: readonly [what: string, fix: string] } = {
	anchor: ['an anchor', 'Write the value out where it is needed; put a text that starts with & in quotes.'],
	alias: ['an alias', 'Write the value out again; put a text that starts with * in quotes.'],
	tag: ['a tag', 'Remove it; put a text that starts with ! in quotes.'],
	'directive-line': ['a directive', 'Remove it; put a text that starts with % in quotes.'],
	'doc-end': ['the end of a document', 'Remove the line “...”.'],
	'explicit-key-ind': ['a question mark for a key', 'Write “name: value”.'],
};

/** Enough to say that a file is no record. */
const mostHazards = 100;

/** What may stand before the first field. */
const beforeContent: ReadonlySet<TokenType> = new Set([
	'byte-order-mark',
	'doc-mode',
	'doc-start',
	'directive-line',
	'comment',
	'newline',
	'space',
]);

/** What YAML allows and a record must not hold, found in the lexer's pieces before anything is built of them. */
export function findHazards(text: string, pieces: Iterable<string>): Flaw[] {
	const flaws: Flaw[] = [];
	const add = (offset: number, problem: string, fix: string) => flaws.push({ offset, problem, fix });
	let offset = 0;
	let depth = 0;
	let dashes = 0;
	let lineStart = true;
	let documents = 0;
	let hasContent = false;
	for (const source of pieces) {
		const type = CST.tokenType(source);
		const found = type === null ? undefined : refused[type];
		if (found !== undefined)
			add(offset, `${excerpt(text, offset)} holds ${found[0]}, which is not allowed.`, found[1]);
		if (type === 'doc-start' && (documents > 0 || hasContent))
			add(
				offset,
				'A second document starts here with “---”.',
				'Remove the line, or make a file of its own for what follows.',
			);
		if (type === 'doc-start') documents++;
		hasContent ||= type !== null && !beforeContent.has(type);
		if (type === 'space' && lineStart && source.includes('\t'))
			add(
				offset + source.indexOf('\t'),
				'The line is indented with a tab.',
				'Indent with two spaces for each step.',
			);

		if (type === 'flow-map-start' || type === 'flow-seq-start') depth++;
		if (type === 'flow-map-end' || type === 'flow-seq-end') depth--;
		dashes = type === 'newline' ? 0 : dashes + Number(type === 'seq-item-ind' || type === 'explicit-key-ind');
		if (flaws.length >= mostHazards) return flaws;
		if (Math.max(depth, dashes) > deepest) {
			add(offset, tooDeep.problem, tooDeep.fix);
			return flaws;
		}
		// The lexer marks where a scalar or a document begins by characters that are not in the text.
		if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') offset += source.length;
		lineStart =
			type === 'newline' || (lineStart && (type === 'space' || type === 'scalar' || type === 'doc-mode'));
	}
	return flaws;
}

export const tooDeep = {
	problem: `Fields are nested more than ${deepest} deep.`,
	fix: 'Write them flatter; README.md shows how a record looks.',
};
