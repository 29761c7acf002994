import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Complaint } from '../catalogue/complaint.ts';
import { pictureEndings } from '../catalogue/medium.ts';
import { tell } from '../catalogue/sentences/tell.ts';
import { idPattern } from '../catalogue/texts.ts';
import { inWords, parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import type { Container } from '../media/container.ts';
import { encodePicture } from '../media/encode-picture.ts';
import { sha256 } from '../media/hash.ts';
import { inspectFile } from '../media/inspect-picture.ts';
import { undecodable } from '../media/prepare-pictures.ts';
import { writeWhole } from '../records/write-whole.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run media -- check {file} | add catalog-data/media/{file} [--lang az|en|ru]',
	texts: [],
	flags: [],
	takesWords: true,
};

// What the image door makes of a file: said before anything is done with it, or written as the draft of its record.
await runCommand(async () => {
	const { words } = parseCommand(process.argv.slice(2), usage);
	const [action, file, ...others] = words;
	if (file === undefined || others.length > 0 || (action !== 'check' && action !== 'add'))
		throw refusal('media.what', {}, inWords(usage));
	// npm starts the command in the project's folder; the file is named from where its user is.
	const path = resolve(process.env['INIT_CWD'] ?? '.', file);
	if (!existsSync(path)) throw refusal('media.noFile', { file }, inWords(usage));
	const bytes = readFileSync(path);
	const flaws = await flawsOf(bytes, path);
	if (action === 'check') await check(bytes, path, flaws);
	else add(bytes, path, flaws);
});

async function flawsOf(bytes: Buffer, path: string): Promise<readonly Complaint[]> {
	const { flaws } = inspectFile(bytes, basename(path));
	if (flaws.length > 0) return flaws;
	const flaw = await undecodable(bytes);
	return flaw === undefined ? [] : [flaw];
}

async function check(bytes: Buffer, path: string, flaws: readonly Complaint[]): Promise<void> {
	const { format, container } = inspectFile(bytes, basename(path));
	const what = format ?? say('media.noPicture');
	console.log(`${basename(path)}: ${what}, ${sizeInWords(bytes.length)}`);
	if (container !== undefined) for (const line of describe(container)) console.log(line);
	if (flaws.length > 0) {
		for (const flaw of flaws) console.error(say('media.refused', { ...tell(flaw, spokenLanguage()) }));
		process.exitCode = 1;
		return;
	}
	const { picture, files } = await encodePicture(bytes);
	console.log(say('media.written'));
	for (const { width, height, avif, webp, jpeg } of picture) {
		const written = Object.entries({ AVIF: avif, WebP: webp, JPEG: jpeg });
		const sizes = written.map(([name, file]) => `${name} ${sizeInWords(files.get(file)?.length ?? 0)}`);
		console.log(`  ${width} × ${height}: ${sizes.join(', ')}`);
	}
	console.log(`${say('media.mark')}\n  ${sha256(bytes)}`);
}

/** What a file says of itself: names of what it carries, never what stands in it. */
function describe({ width, height, orientation, blocks, tail }: Container): string[] {
	const carried = blocks.map(({ name, bytes }) =>
		bytes.length === 0 ? name : `${name} (${sizeInWords(bytes.length)})`,
	);
	if (tail.length > 0) carried.push(`${say('media.tail')} (${sizeInWords(tail.length)})`);
	return [
		say('media.size', {
			size: `${width} × ${height}`,
			megapixels: ((width * height) / 1_000_000).toFixed(1),
		}),
		...(orientation === 1 ? [] : [say('media.turned', { orientation: String(orientation) })]),
		carried.length === 0 ? say('media.bare') : say('media.takenOff', { carried: carried.join(', ') }),
	];
}

function sizeInWords(bytes: number): string {
	return bytes < 1_000 ? say('media.bytes', { count: bytes }) : `${Math.round(bytes / 1_000)} KB`;
}

/** Writes the record of a picture that lies in its place; what only people know is left for them to fill in. */
function add(bytes: Buffer, path: string, flaws: readonly Complaint[]): void {
	const name = basename(path);
	const [flaw] = flaws;
	if (flaw !== undefined) {
		const { problem, fix } = tell(flaw, spokenLanguage());
		throw new CommandError(`${name}: ${problem}`, fix);
	}
	const ending = pictureEndings.find((ending) => name.endsWith(`.${ending}`)) ?? '';
	const id = name.slice(0, -ending.length - 1);
	if (basename(dirname(path)) !== 'media' || !idPattern.test(id))
		throw refusal('media.place', { file: name });
	const record = join(dirname(path), `${id}.yaml`);
	if (existsSync(record)) throw refusal('media.taken', { file: `${id}.yaml` });
	writeWhole(record, draftOf(sha256(bytes)));
	console.log(say('media.added', { file: `${id}.yaml` }));
}

function draftOf(hash: string): string {
	return `release: internal
reason: ${say('media.reason')}
of:
  product:
alt:
  en:
rights:
  holder:
  licence:
  credit:
approval:
  role:
  date:
  file: ${hash}
`;
}
