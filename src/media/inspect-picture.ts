import type { PictureEnding } from '../catalogue/medium.ts';
import { type Container, type PictureFlaw, truncated } from './container.ts';
import { hiddenIn, hiddenInTail } from './hidden-files.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readTiff } from './read-tiff.ts';
import { readWebp } from './read-webp.ts';

/** What a file is by its bytes, whatever it is called; nothing of it has been decoded. */
export interface Inspected {
	/** undefined for what is no picture of ours. */
	readonly format?: PictureEnding | undefined;
	readonly container?: Container | undefined;
	/** Why it is refused; nothing when it is not. */
	readonly flaws: readonly PictureFlaw[];
}

export const mostMegapixels = 50;
const megabyte = 1_000_000;
const mostMegabytes = 100;

/** Looks at a picture before anything decodes it: what it is, what it carries, and whether it may come in. */
export function inspectPicture(bytes: Buffer): Inspected {
	if (bytes.length > mostMegabytes * megabyte) return { flaws: [tooLarge(bytes.length)] };
	const format = formats.find(({ isIt }) => isIt(bytes));
	if (format === undefined) return { flaws: [unknown(bytes)] };
	try {
		const container = format.read(bytes);
		return { format: format.ending, container, flaws: flawsOf(container) };
	} catch (error) {
		// Whatever lies outside the file is missing from it.
		if (error instanceof RangeError) return { format: format.ending, flaws: [truncated] };
		throw error;
	}
}

/** The same, and that it is what its name says. */
export function inspectFile(bytes: Buffer, file: string): Inspected {
	const inspected = inspectPicture(bytes);
	const { format, flaws } = inspected;
	if (format === undefined || file.endsWith(`.${format}`)) return inspected;
	const flaw = { problem: `By its bytes this is a .${format}.`, fix: `Rename it to end in .${format}.` };
	return { ...inspected, flaws: [flaw, ...flaws] };
}

interface Format {
	readonly ending: PictureEnding;
	isIt(bytes: Buffer): boolean;
	read(bytes: Buffer): Container;
}

const startsWith = (signature: string) => (bytes: Buffer) =>
	bytes.toString('latin1', 0, signature.length) === signature;

const formats: readonly Format[] = [
	{ ending: 'jpg', isIt: startsWith('\xff\xd8\xff'), read: readJpeg },
	{ ending: 'png', isIt: startsWith('\x89PNG\r\n\x1a\n'), read: readPng },
	{
		ending: 'webp',
		isIt: (bytes) => /^RIFF.{4}WEBP/s.test(bytes.toString('latin1', 0, 12)),
		read: readWebp,
	},
	{
		ending: 'tif',
		isIt: (bytes) => begins(bytes.toString('latin1', 0, 4), 'II*\0', 'MM\0*'),
		read: readTiff,
	},
];

function flawsOf({ width, height, blocks, tail, flaws }: Container): PictureFlaw[] {
	const pixels = width * height;
	return [
		...flaws,
		...(pixels === 0 ? [truncated] : []),
		...(pixels > mostMegapixels * 1_000_000 ? [tooMany(pixels)] : []),
		...hiddenIn(Buffer.concat(blocks.map(({ bytes }) => bytes))),
		...hiddenInTail(tail),
	];
}

function tooMany(pixels: number): PictureFlaw {
	return {
		problem: `The picture has ${Math.ceil(pixels / 1_000_000)} megapixels; at most ${mostMegapixels} are read.`,
		fix: 'Save a smaller one: nothing over 1600 pixels in width is shown.',
	};
}

function tooLarge(bytes: number): PictureFlaw {
	return {
		problem: `The file has ${Math.ceil(bytes / megabyte)} MB; at most ${mostMegabytes} are read.`,
		fix: 'Save it as a JPEG.',
	};
}

const asJpeg = 'Save it as a JPEG.';

const begins = (start: string, ...signatures: string[]) =>
	signatures.some((signature) => start.startsWith(signature));

/** What people try all the same, by what its bytes look like. */
const others: readonly (readonly [looks: (start: string) => boolean, flaw: PictureFlaw])[] = [
	[(start) => begins(start, 'GIF8'), { problem: 'This is a GIF, which may move.', fix: asJpeg }],
	[
		(start) => /^.{4}ftyp(?:heic|heix|mif1|msf1)/s.test(start),
		{ problem: 'This is a HEIC picture of a telephone.', fix: asJpeg },
	],
	[(start) => /^.{4}ftyp/s.test(start), { problem: 'This is an AVIF picture or a film.', fix: asJpeg }],
	[
		(start) => begins(start, 'II+\0', 'MM\0+'),
		{ problem: 'This is a BigTIFF.', fix: 'Save it as an ordinary TIFF or a JPEG.' },
	],
	[
		(start) => /<svg|<!DOCTYPE svg|^\s*<\?xml/i.test(start),
		{ problem: 'This is a drawing in SVG, which can hold scripts.', fix: 'Export it as a PNG.' },
	],
	[
		(start) => begins(start, '%PDF-'),
		{ problem: 'This is a PDF.', fix: 'Export the picture from it as a JPEG.' },
	],
	[
		(start) => begins(start, 'PK\x03\x04'),
		{ problem: 'This is a ZIP archive.', fix: 'Take the picture out of it.' },
	],
];

function unknown(bytes: Buffer): PictureFlaw {
	const start = bytes.toString('latin1', 0, 1024);
	return (
		others.find(([looks]) => looks(start))?.[1] ?? {
			problem: 'This does not begin as a JPEG, PNG, WebP or TIFF does.',
			fix: 'Open it in a program for pictures and save it as a new JPEG.',
		}
	);
}
