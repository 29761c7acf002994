import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundOf } from '../search/sound.ts';
import { type ByteSearch, createByteSearch } from './byte-search.ts';
import type { Canaries, Canary } from './canary.ts';
import { encodingsOf } from './encodings.ts';
import { plainOf } from './plain.ts';
import { unescaped } from './unescape.ts';
import { unpackedIn } from './unpack.ts';

/** A canary that was found. */
export interface Leak {
	/** In the edition's folder. */
	readonly file: string;
	readonly canary: Canary;
	/** How it was written, and in what it was packed. */
	readonly encoding: string;
	/** In the bytes, or in the text that they were taken to. */
	readonly at: number;
	readonly excerpt: string;
}

/** How much was looked through. */
export interface Searched {
	readonly files: number;
	readonly bytes: number;
	/** Bytes of texts that were unescaped, folded or unpacked. */
	readonly decodedBytes: number;
	/** Ways of writing that were looked for or undone. */
	readonly encodings: number;
	readonly leaks: readonly Leak[];
}

interface Way {
	readonly canary: Canary;
	readonly encoding: string;
}

/** Texts that were taken apart: escapes, folding, words, sounds, words turned round, tags left out; names of files. */
const undone = [
	'unescaped',
	'folded',
	'folded word',
	'by sound',
	'folded, reversed',
	'without tags',
	'unpacked',
];
/** Something packed in something packed: a PNG in a PDF in a zip. */
const deepest = 4;

/** Looks for canaries in every byte and every name of a folder. */
export function searchFiles(folder: string, canaries: Canaries): Searched {
	const search = createCanarySearch(canaries);
	const leaks: Leak[] = [];
	let bytes = 0;
	const files = filesIn(folder);
	for (const file of files) {
		const content = readFileSync(join(folder, file));
		bytes += content.length;
		for (const leak of [...search.look(Buffer.from(file), 'name of the file, '), ...search.look(content)])
			leaks.push({ file, ...leak });
	}
	return {
		files: files.length,
		bytes,
		decodedBytes: search.decodedBytes(),
		encodings: search.encodings,
		leaks,
	};
}

/** Every file below a folder, sorted. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => !lstatSync(join(folder, file)).isDirectory())
		.sort();
}

type LeakInside = Omit<Leak, 'file'>;

/** One search for a whole folder: what it has learnt of a word holds for every file. */
export function createCanarySearch(canaries: Canaries) {
	const ways = canaries.texts.flatMap((canary) =>
		encodingsOf(canary.text).map(({ encoding, bytes }) => ({ bytes, mark: { canary, encoding } })),
	);
	const inBytes = createByteSearch(ways.filter(({ bytes }) => bytes.length >= 4));
	const inText = createByteSearch(plainWays(canaries, (canary) => canary.text, 'unescaped'));
	const inFolded = createByteSearch([
		...plainWays(canaries, ({ text }) => plainOf(text), 'folded'),
		...plainWays(canaries, ({ text }) => turned(plainOf(text)), 'folded, reversed'),
	]);
	const wordLeaks = createWordSearch(canaries);
	let decodedBytes = 0;

	function look(bytes: Buffer, how = '', depth = 0): LeakInside[] {
		const leaks = hits(inBytes, bytes, how);
		const text = textOf(bytes);
		const plain = unescaped(text);
		if (plain !== text) leaks.push(...hits(inText, counted(plain), how));
		const folded = plainOf(plain);
		leaks.push(...hits(inFolded, counted(folded), how), ...wordLeaks(folded, how));
		if (folded.includes('<'))
			leaks.push(...hits(inFolded, counted(withoutTags(folded)), `${how}without tags, `));
		if (depth === deepest) return leaks;
		for (const unpacked of unpackedIn(bytes)) {
			decodedBytes += unpacked.bytes.length;
			leaks.push(...look(unpacked.bytes, `${how}${unpacked.how} at ${unpacked.at}, `, depth + 1));
		}
		return leaks;
	}

	function counted(text: string): Buffer {
		const bytes = Buffer.from(text);
		decodedBytes += bytes.length;
		return bytes;
	}

	const encodings = new Set([...ways.map(({ mark }) => mark.encoding), ...undone]).size;
	return { look, encodings, decodedBytes: () => decodedBytes };
}

/** Words run on through what only marks them; what stands in two boxes is not one text. */
function withoutTags(folded: string): string {
	return folded
		.replace(inlineTags, '')
		.replace(/<[^>]*>/g, ' | ')
		.replace(/\s+/g, ' ');
}

const inlineTags = /<\/?(?:a|abbr|b|bdi|bdo|em|i|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^>]*)?>/g;

function plainWays(canaries: Canaries, formOf: (canary: Canary) => string, encoding: string) {
	return canaries.texts
		.map((canary) => ({ bytes: Buffer.from(formOf(canary)), mark: { canary, encoding } }))
		.filter(({ bytes }) => bytes.length >= 4);
}

function hits(search: ByteSearch<Way>, bytes: Buffer, how: string): LeakInside[] {
	return search(bytes).flatMap(({ mark: { canary, encoding }, at, length }) =>
		canary.isWhole && !standsAlone(bytes, at, length, encoding)
			? []
			: [{ canary, encoding: how + encoding, at, excerpt: excerptOf(bytes, at, length) }],
	);
}

/** Texts in a file of another kind are what can be read in it. */
function textOf(bytes: Buffer): string {
	if (isUtf8(bytes)) return bytes.toString();
	return (bytes.toString('latin1').match(/[\x20-\x7e]{8,}/g) ?? []).join('\n');
}

/** Whether no letter and no digit touches it, nor the rest of a figure; base64 and hex have no such edges. */
function standsAlone(bytes: Buffer, at: number, length: number, encoding: string): boolean {
	if (/^(?:base64|hex)/i.test(encoding)) return true;
	const wide = encoding.startsWith('UTF-16');
	const read = (from: number, to: number) => {
		const part = Buffer.from(bytes.subarray(Math.max(0, from), to));
		if (wide)
			return (encoding.endsWith('BE') && part.length % 2 === 0 ? part.swap16() : part).toString('utf16le');
		return part.toString();
	};
	const size = wide ? 2 : 4;
	const before = read(at - size, at);
	const after = read(at + length, at + length + size);
	return (
		!/(?:[\p{L}\p{N}\p{M}_]|\p{N}[.,×])$/u.test(before) && !/^(?:[\p{L}\p{N}\p{M}_]|[.,]\p{N})/u.test(after)
	);
}

/** Words are as many as texts are long, and few are new: what is known of one is kept. */
function createWordSearch({ words, sounds }: Canaries): (folded: string, how: string) => LeakInside[] {
	const known = new Map<string, Way | undefined>();
	return (folded, how) => {
		const leaks: LeakInside[] = [];
		for (const { 0: word, index } of folded.matchAll(/\p{L}{4,}/gu)) {
			if (!known.has(word)) known.set(word, wayOf(word));
			const way = known.get(word);
			if (way === undefined) continue;
			const excerpt = folded.slice(Math.max(0, index - 30), index + word.length + 30);
			leaks.push({ canary: way.canary, encoding: how + way.encoding, at: index, excerpt });
		}
		return leaks;
	};

	function wayOf(word: string): Way | undefined {
		const ways = [
			[words.get(word), 'folded word'],
			[words.get(turned(word)), 'folded word, reversed'],
			[sounds.get(soundOf(word)), 'by sound'],
		] as const;
		return ways.flatMap(([canary, encoding]) => (canary === undefined ? [] : [{ canary, encoding }]))[0];
	}
}

function turned(text: string): string {
	return [...text].reverse().join('');
}

/** Some letters round it, on one line. */
function excerptOf(bytes: Buffer, at: number, length: number): string {
	return bytes
		.subarray(Math.max(0, at - 30), at + length + 30)
		.toString()
		.replace(/[\s\p{C}�]+/gu, ' ');
}
