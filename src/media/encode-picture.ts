import sharp, { type OutputInfo, type Sharp } from 'sharp';
import type { Picture, PictureSize } from '../catalogue/medium.ts';
import { boxes, type Format, qualities } from './encoding-settings.ts';
import { nameHashOf } from './hash.ts';
import { mostMegapixels } from './inspect-picture.ts';

/** A picture in every size and format, and the bytes of each file by its name. */
export interface EncodedPicture {
	readonly picture: Picture;
	readonly files: ReadonlyMap<string, Buffer>;
}

// One thread, so that no encoder divides its work by what the machine happens to have.
sharp.concurrency(1);
// Whatever a file says it is, nothing else is ever decoded.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
	operation: [
		'VipsForeignLoadJpegBuffer',
		'VipsForeignLoadPngBuffer',
		'VipsForeignLoadWebpBuffer',
		'VipsForeignLoadTiffBuffer',
	],
});

/**
 * Decodes a picture, turns it upright, takes it to sRGB on white, and encodes its bare pixels: nothing else of the file
 * is at hand when a new one is written.
 * @throws {Error} of the decoder, for a file that is not whole.
 */
export async function encodePicture(bytes: Buffer): Promise<EncodedPicture> {
	const { autoOrient } = await decoderOf(bytes).metadata();
	const files = new Map<string, Buffer>();
	const sizes: PictureSize[] = [];
	for (const box of sizesWithin(autoOrient)) sizes.push(await encodeSize(bytes, box, files));
	const [first, ...rest] = sizes;
	if (first === undefined) throw new RangeError('There is a size for every picture.');
	return { picture: [first, ...rest], files };
}

/** Reads all of a picture and keeps nothing. @throws {Error} of the decoder, for a file that is not whole. */
export async function decodePicture(bytes: Buffer): Promise<void> {
	await decoderOf(bytes)
		.resize({ width: 8, height: 8, fit: 'fill', fastShrinkOnLoad: false })
		.raw()
		.toBuffer();
}

function decoderOf(bytes: Buffer) {
	return sharp(bytes, { failOn: 'warning', limitInputPixels: mostMegapixels * 1_000_000, pages: 1 });
}

interface Box {
	readonly width: number;
	readonly height: number;
	readonly kilobytes: number;
}

/** Each box filled as far as the picture goes: it is never enlarged, and no size comes twice. */
function sizesWithin({ width, height }: { width: number; height: number }): Box[] {
	const sizes: Box[] = [];
	for (const box of boxes) {
		const scale = Math.min(1, box.width / width, (box.width * 4) / 3 / height);
		const side = (length: number) => Math.max(1, Math.round(length * scale));
		sizes.push({ width: side(width), height: side(height), kilobytes: box.kilobytes });
		if (scale === 1) break;
	}
	return sizes;
}

async function encodeSize(bytes: Buffer, box: Box, files: Map<string, Buffer>): Promise<PictureSize> {
	const { width, height, kilobytes } = box;
	const { data, info } = await decoderOf(bytes)
		.autoOrient()
		.resize({ width, height, fit: 'fill' })
		.flatten({ background: '#fff' })
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	const nameOf = async (format: Format) => {
		const file = await encodeAs(format, data, info, kilobytes * 1_000);
		const name = `${nameHashOf(file)}.${format === 'jpeg' ? 'jpg' : format}`;
		files.set(name, file);
		return name;
	};
	const [avif, webp, jpeg] = [await nameOf('avif'), await nameOf('webp'), await nameOf('jpeg')];
	return { width, height, avif, webp, jpeg };
}

/** As well as fits in so many bytes; where nothing does, the least. */
async function encodeAs(
	format: Format,
	pixels: Buffer,
	{ width, height, channels }: OutputInfo,
	most: number,
): Promise<Buffer> {
	let file = Buffer.alloc(0);
	for (const quality of qualities[format]) {
		file = await writer(sharp(pixels, { raw: { width, height, channels } }), format, quality).toBuffer();
		if (file.length <= most) break;
	}
	return file;
}

function writer(pixels: Sharp, format: Format, quality: number): Sharp {
	switch (format) {
		case 'avif':
			// More effort takes four times as long and gives no smaller file.
			return pixels.avif({ quality, effort: 3 });
		case 'webp':
			return pixels.webp({ quality });
		case 'jpeg':
			return pixels.jpeg({ quality, mozjpeg: true });
		default:
			return format satisfies never;
	}
}
