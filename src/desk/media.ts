import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pictureEndings } from '../catalogue/medium.ts';
import { quote } from '../catalogue/problem.ts';
import { idPattern } from '../catalogue/texts.ts';
import { parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import type { Container, PictureFlaw } from '../media/container.ts';
import { encodePicture } from '../media/encode-picture.ts';
import { sha256 } from '../media/hash.ts';
import { inspectFile } from '../media/inspect-picture.ts';
import { undecodable } from '../media/prepare-pictures.ts';

const usage = {
	line: 'npm run media -- check <file> | add <file in catalog-data/media>',
	texts: [],
	flags: [],
	takesWords: true,
};

// What the image door makes of a file: said before anything is done with it, or written as the draft of its record.
await runCommand(async () => {
	const { words } = parseCommand(process.argv.slice(2), usage);
	const [action, file, ...others] = words;
	if (file === undefined || others.length > 0 || (action !== 'check' && action !== 'add'))
		throw new CommandError('Say what to do with which file.', usage.line);
	// npm starts the command in the project's folder; the file is named from where its user is.
	const path = resolve(process.env['INIT_CWD'] ?? '.', file);
	if (!existsSync(path)) throw new CommandError(`There is no file ${quote(file)}.`, usage.line);
	const bytes = readFileSync(path);
	const flaws = await flawsOf(bytes, path);
	if (action === 'check') await check(bytes, path, flaws);
	else add(bytes, path, flaws);
});

async function flawsOf(bytes: Buffer, path: string): Promise<readonly PictureFlaw[]> {
	const { flaws } = inspectFile(bytes, basename(path));
	if (flaws.length > 0) return flaws;
	const flaw = await undecodable(bytes);
	return flaw === undefined ? [] : [flaw];
}

async function check(bytes: Buffer, path: string, flaws: readonly PictureFlaw[]): Promise<void> {
	const { format, container } = inspectFile(bytes, basename(path));
	console.log(`${basename(path)}: ${format ?? 'no picture'}, ${sizeInWords(bytes.length)}`);
	if (container !== undefined) for (const line of describe(container)) console.log(line);
	if (flaws.length > 0) {
		for (const { problem, fix } of flaws) console.error(`Refused: ${problem}\n  ${fix}`);
		process.exitCode = 1;
		return;
	}
	const { picture, files } = await encodePicture(bytes);
	console.log('Written would be:');
	for (const { width, height, avif, webp, jpeg } of picture) {
		const written = Object.entries({ AVIF: avif, WebP: webp, JPEG: jpeg });
		const sizes = written.map(([name, file]) => `${name} ${sizeInWords(files.get(file)?.length ?? 0)}`);
		console.log(`  ${width} × ${height}: ${sizes.join(', ')}`);
	}
	console.log(`Its mark, for “file:” under “approval:”\n  ${sha256(bytes)}`);
}

/** What a file says of itself: names of what it carries, never what stands in it. */
function describe({ width, height, orientation, blocks, tail }: Container): string[] {
	const carried = blocks.map(({ name, bytes }) =>
		bytes.length === 0 ? name : `${name} (${sizeInWords(bytes.length)})`,
	);
	if (tail.length > 0) carried.push(`bytes after the end (${sizeInWords(tail.length)})`);
	return [
		`${width} × ${height} pixels, ${((width * height) / 1_000_000).toFixed(1)} megapixels`,
		...(orientation === 1
			? []
			: [`It is stored turned (orientation ${orientation}), and will be turned upright.`]),
		carried.length === 0 ? 'It carries nothing but the picture.' : `Taken off: ${carried.join(', ')}.`,
	];
}

function sizeInWords(bytes: number): string {
	return bytes < 1_000 ? `${bytes} bytes` : `${Math.round(bytes / 1_000)} KB`;
}

/** Writes the record of a picture that lies in its place; what only people know is left for them to fill in. */
function add(bytes: Buffer, path: string, flaws: readonly PictureFlaw[]): void {
	const name = basename(path);
	const [flaw] = flaws;
	if (flaw !== undefined) throw new CommandError(`${name}: ${flaw.problem}`, flaw.fix);
	const ending = pictureEndings.find((ending) => name.endsWith(`.${ending}`)) ?? '';
	const id = name.slice(0, -ending.length - 1);
	if (basename(dirname(path)) !== 'media' || !idPattern.test(id))
		throw new CommandError(
			`${quote(name)} does not lie where a picture of the catalogue does.`,
			'Copy it to catalog-data/media/ under a name of small letters and digits, joined by hyphens.',
		);
	const record = join(dirname(path), `${id}.yaml`);
	if (existsSync(record)) throw new CommandError(`${id}.yaml is there already.`, 'Change it by hand.');
	writeFileSync(record, draftOf(sha256(bytes)));
	console.log(`${id}.yaml is written. Fill it in, then run npm run check: it names what is missing.`);
}

function draftOf(hash: string): string {
	return `release: internal
reason: New; not approved yet.
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
