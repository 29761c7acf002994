import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/*
 * Pictures made for tests, which carry a word and a place wherever a file can: nothing of either may come out.
 */

const word = 'Canary';
/** The place as text says it, and as EXIF does: degrees, minutes, hundredths of seconds. */
const place = { latitude: '40.4093', longitude: '49.8671' };
const rationals = [40, 1, 24, 1, 3348, 100];

/** What of that stands in some bytes, by name. */
export function tracesIn(bytes: Buffer): string[] {
	const text = bytes.toString('latin1').toLowerCase();
	const texts = [
		word.toLowerCase(),
		base64Of(word),
		...Object.values(place),
		'exif',
		'gpslatitude',
		'xmpmeta',
	];
	const found = texts.filter((trace) => text.includes(trace));
	const isPlaced = [true, false].some((isLittle) => bytes.includes(longs(rationals.slice(0, 4), isLittle)));
	return isPlaced ? [...found, 'degrees and minutes'] : found;
}

function base64Of(text: string): string {
	return Buffer.from(text).toString('base64').replace(/=+$/, '').toLowerCase();
}

function longs(numbers: readonly number[], isLittle = true): Buffer {
	const bytes = Buffer.alloc(numbers.length * 4);
	for (const [index, number] of numbers.entries())
		if (isLittle) bytes.writeUInt32LE(number, index * 4);
		else bytes.writeUInt32BE(number, index * 4);
	return bytes;
}

/** What the four corners show, from the upper left by lines: no way of turning it looks like another. */
export const corners = ['#ff0000', '#00ff00', '#0000ff', '#ffff00'] as const;

/** A picture of four plain colours; turned by hand when EXIF is to turn it back. */
export async function sceneOf(width: number, height: number, turned = 0): Promise<Sharp> {
	const [half, rest] = [Math.ceil(width / 2), Math.ceil(height / 2)];
	const parts = await Promise.all(
		corners.map((background) =>
			sharp({ create: { width: half, height: rest, channels: 3, background } })
				.png()
				.toBuffer(),
		),
	);
	const flat = await sharp({ create: { width, height, channels: 3, background: '#000' } })
		.composite(
			parts.map((input, index) => ({
				input,
				left: index % 2 === 0 ? 0 : width - half,
				top: index < 2 ? 0 : height - rest,
			})),
		)
		.png()
		.toBuffer();
	return sharp(flat).removeAlpha().rotate(turned);
}

/** A picture that no encoder makes small. */
export function noise(width: number, height: number): Buffer {
	const pixels = Buffer.alloc(width * height * 3);
	let state = 1;
	for (let at = 0; at < pixels.length; at++) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		pixels[at] = state >>> 24;
	}
	return pixels;
}

interface Directory {
	readonly entries: readonly Entry[];
	readonly next?: Directory;
}

type Entry = readonly [tag: number, type: number, value: Buffer | Directory | { readonly data: Buffer }];

const ascii = (text: string) => Buffer.from(`${text}\0`);
const short = (number: number) => Buffer.from([number & 255, number >> 8]);
const sizes = [0, 1, 1, 2, 4, 8, 1, 1];

/** TIFF, or what EXIF holds: a header, then directories with what they point to. */
function tiffOf(root: Directory): Buffer {
	const parts: Buffer[] = [Buffer.from('II*\0'), longs([8])];
	let end = 8;
	const add = (bytes: Buffer) => {
		const even = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
		parts.push(even);
		end += even.length;
		return end - even.length;
	};
	write(root);
	return Buffer.concat(parts);

	function write({ entries, next }: Directory): number {
		const head = Buffer.alloc(2 + entries.length * 12 + 4);
		const start = add(head);
		head.writeUInt16LE(entries.length);
		for (const [index, [tag, type, value]] of entries.entries()) {
			const at = 2 + index * 12;
			const isPointer = !Buffer.isBuffer(value);
			const bytes = isPointer ? longs([pointer(value)]) : value;
			head.writeUInt16LE(tag, at);
			head.writeUInt16LE(type, at + 2);
			head.writeUInt32LE(bytes.length / (sizes[type] ?? 1), at + 4);
			if (bytes.length <= 4) bytes.copy(head, at + 8);
			else head.writeUInt32LE(add(bytes), at + 8);
		}
		if (next !== undefined) head.writeUInt32LE(write(next), head.length - 4);
		return start;
	}

	function pointer(value: Directory | { readonly data: Buffer }): number {
		return 'data' in value ? add(value.data) : write(value);
	}
}

const gps: Directory = {
	entries: [
		[1, 2, ascii('N')],
		[2, 5, longs(rationals)],
		[3, 2, ascii('E')],
		[4, 5, longs(rationals)],
		[29, 2, ascii(`${word} date`)],
	],
};

/** EXIF with a place, the maker's note and, if given, a thumbnail that has EXIF of its own. */
export function exifOf({
	orientation = 1,
	thumbnail,
}: {
	orientation?: number;
	thumbnail?: Buffer;
} = {}): Buffer {
	const next: Directory | undefined = thumbnail && {
		entries: [
			[259, 3, short(6)],
			[513, 4, { data: thumbnail }],
			[514, 4, longs([thumbnail.length])],
		],
	};
	return tiffOf({
		entries: [
			[270, 2, ascii(`${word} description`)],
			[274, 3, short(orientation)],
			[34665, 4, { entries: [[37500, 7, Buffer.from(`${word} of the maker`)]] }],
			[34853, 4, gps],
		],
		...(next && { next }),
	});
}

export const xmp = Buffer.from(
	`<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="${place.latitude}" exif:GPSLongitude="${place.longitude}" dc:title="${word}"/></x:xmpmeta>`,
);

const photoshop = Buffer.concat([
	Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0d\x1c\x02\x5a\0\x08', 'latin1'),
	Buffer.from(`${word}-city`),
]);

export function jpegOf(picture: Sharp): Promise<Buffer> {
	return picture.clone().jpeg({ quality: 90 }).toBuffer();
}

/** Puts segments after the start of a JPEG. */
export function withSegments(
	jpeg: Buffer,
	...segments: readonly (readonly [marker: number, data: Buffer])[]
): Buffer {
	const parts = segments.map(([marker, data]) => {
		const head = Buffer.from([0xff, marker, 0, 0]);
		head.writeUInt16BE(data.length + 2, 2);
		return Buffer.concat([head, data]);
	});
	return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);
}

const named = (name: string, data: Buffer) => Buffer.concat([Buffer.from(name, 'latin1'), data]);
export const exifSegment = (exif: Buffer) => [0xe1, named('Exif\0\0', exif)] as const;

/** Puts chunks before the end of a PNG. */
export function withChunks(
	png: Buffer,
	...chunks: readonly (readonly [type: string, data: Buffer])[]
): Buffer {
	const parts = chunks.map(([type, data]) => {
		const body = named(type, data);
		return Buffer.concat([bigLong(data.length), body, bigLong(crc32(body))]);
	});
	// After the header, which has 13 bytes.
	return Buffer.concat([png.subarray(0, 33), ...parts, png.subarray(33)]);
}

const bigLong = (number: number) => longs([number], false);

/** A WebP with chunks after its picture. */
export function withWebpChunks(
	webp: Buffer,
	{ width, height, flags }: { width: number; height: number; flags: number },
	...chunks: readonly (readonly [type: string, data: Buffer])[]
): Buffer {
	const size = Buffer.alloc(10);
	size[0] = flags;
	size.writeUIntLE(width - 1, 4, 3);
	size.writeUIntLE(height - 1, 7, 3);
	const all: (readonly [string, Buffer])[] = [['VP8X', size]];
	const body = Buffer.concat([...all.map(riffChunk), webp.subarray(12), ...chunks.map(riffChunk)]);
	return Buffer.concat([Buffer.from('RIFF'), longs([body.length + 4]), Buffer.from('WEBP'), body]);
}

function riffChunk([type, data]: readonly [string, Buffer]): Buffer {
	return Buffer.concat([Buffer.from(type), longs([data.length]), data, Buffer.alloc(data.length % 2)]);
}

/** A TIFF of bare pixels; `next` would be a second picture. */
export async function tiffPicture(
	picture: Sharp,
	extra: readonly Entry[] = [],
	next?: Directory,
): Promise<Buffer> {
	const { data, info } = await picture.clone().raw().toBuffer({ resolveWithObject: true });
	const entries: Entry[] = [
		[256, 4, longs([info.width])],
		[257, 4, longs([info.height])],
		[258, 3, Buffer.concat([short(8), short(8), short(8)])],
		[259, 3, short(1)],
		[262, 3, short(2)],
		[273, 4, { data }],
		[277, 3, short(3)],
		[278, 4, longs([info.height])],
		[279, 4, longs([data.length])],
		...extra,
	];
	return tiffOf({ entries: entries.sort(([a], [b]) => a - b), ...(next && { next }) });
}

/** Files that carry what nobody is to see, each in another place, by what they are called. */
export async function canaryPictures(): Promise<ReadonlyMap<string, Buffer>> {
	const [width, height] = [600, 400];
	const upright = await sceneOf(width, height);
	const jpeg = await jpegOf(upright);
	const small = withSegments(await jpegOf(await sceneOf(96, 64)), exifSegment(exifOf()));
	const png = await upright.clone().png().toBuffer();
	const webp = await upright.clone().webp({ quality: 90 }).toBuffer();
	const onItsSide = await jpegOf(await sceneOf(width, height, 270));
	const onItsHead = await jpegOf(await sceneOf(width, height, 180));
	return new Map([
		['exif.jpg', withSegments(onItsSide, exifSegment(exifOf({ orientation: 6, thumbnail: small })))],
		['upside-down.jpg', withSegments(onItsHead, exifSegment(exifOf({ orientation: 3 })))],
		['xmp.jpg', withSegments(jpeg, [0xe1, named('http://ns.adobe.com/xap/1.0/\0', xmp)])],
		['iptc.jpg', withSegments(jpeg, [0xed, photoshop])],
		['comment.jpg', withSegments(jpeg, [0xfe, Buffer.from(`${word} comment`)])],
		['thumbnail.jpg', withSegments(jpeg, [0xe0, named('JFXX\0\x10', small)])],
		['maker.jpg', withSegments(jpeg, [0xec, Buffer.from(`Ducky\0${word} 40.4093`)])],
		['tail.jpg', Buffer.concat([jpeg, Buffer.from(`${word} after the end, ${place.latitude}`)])],
		[
			'text.png',
			withChunks(
				png,
				['tEXt', Buffer.from(`Title\0${word}`)],
				['zTXt', named('Comment\0\0', deflateSync(Buffer.from(`${word} ${place.latitude}`)))],
				['iTXt', named('XML:com.adobe.xmp\0\0\0\0\0', xmp)],
				['tIME', Buffer.from([7, 234, 1, 1, 1, 1, 1])],
			),
		],
		[
			'exif.png',
			withChunks(await (await sceneOf(width, height, 180)).png().toBuffer(), [
				'eXIf',
				exifOf({ orientation: 3 }),
			]),
		],
		['tail.png', Buffer.concat([png, Buffer.from(`${word} after the end`)])],
		['exif.webp', withWebpChunks(webp, { width, height, flags: 0x0c }, ['EXIF', exifOf()], ['XMP ', xmp])],
		[
			'place.tif',
			await tiffPicture(upright, [
				[270, 2, ascii(`${word} description`)],
				[700, 1, xmp],
				[34853, 4, gps],
			]),
		],
	]);
}

/** Several pictures in one file, as some cameras write them. */
export function multiPicture(jpeg: Buffer, other: Buffer): Buffer {
	return Buffer.concat([
		withSegments(jpeg, [0xe2, named('MPF\0', tiffOf({ entries: [[45056, 7, Buffer.from('0100')]] }))]),
		other,
	]);
}
