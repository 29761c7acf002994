import { type Complaint, complaint } from '../catalogue/complaint.ts';
import type { PictureEnding } from '../catalogue/medium.ts';
import { type Container, truncated } from './container.ts';
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
	readonly flaws: readonly Complaint[];
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
	const flaw = complaint('picture-other-format', { format });
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

function flawsOf({ width, height, blocks, tail, flaws }: Container): Complaint[] {
	const pixels = width * height;
	return [
		...flaws,
		...(pixels === 0 ? [truncated] : []),
		...(pixels > mostMegapixels * 1_000_000 ? [tooMany(pixels)] : []),
		...hiddenIn(Buffer.concat(blocks.map(({ bytes }) => bytes))),
		...hiddenInTail(tail),
	];
}

function tooMany(pixels: number): Complaint {
	return complaint('picture-pixels', { megapixels: Math.ceil(pixels / 1_000_000), most: mostMegapixels });
}

function tooLarge(bytes: number): Complaint {
	return complaint('picture-large', { size: Math.ceil(bytes / megabyte), most: mostMegabytes });
}

const begins = (start: string, ...signatures: string[]) =>
	signatures.some((signature) => start.startsWith(signature));

/** What people try all the same, by what its bytes look like. */
const others: readonly (readonly [looks: (start: string) => boolean, flaw: Complaint])[] = [
	[(start) => begins(start, 'GIF8'), complaint('picture-gif')],
	[(start) => /^.{4}ftyp(?:heic|heix|mif1|msf1)/s.test(start), complaint('picture-heic')],
	[(start) => /^.{4}ftyp/s.test(start), complaint('picture-avif')],
	[(start) => begins(start, 'II+\0', 'MM\0+'), complaint('picture-bigtiff')],
	[(start) => /<svg|<!DOCTYPE svg|^\s*<\?xml/i.test(start), complaint('picture-svg')],
	[(start) => begins(start, '%PDF-'), complaint('picture-pdf')],
	[(start) => begins(start, 'PK\x03\x04'), complaint('picture-zip')],
];

function unknown(bytes: Buffer): Complaint {
	const start = bytes.toString('latin1', 0, 1024);
	return others.find(([looks]) => looks(start))?.[1] ?? complaint('picture-unknown');
}
