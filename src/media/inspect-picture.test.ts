import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { tell } from '../catalogue/sentences/tell.ts';
import { inspectFile, inspectPicture } from './inspect-picture.ts';
import {
	canaryPictures,
	exifOf,
	exifSegment,
	jpegOf,
	multiPicture,
	sceneOf,
	tiffPicture,
	withChunks,
	withSegments,
	withWebpChunks,
	xmp,
} from './pictures.fixtures.ts';
import { undecodable } from './prepare-pictures.ts';

const pictures = await canaryPictures();
const scene = await sceneOf(60, 40);
const jpeg = await jpegOf(scene);
const png = await scene.clone().png().toBuffer();
const webp = await scene.clone().webp().toBuffer();
const tiff = await tiffPicture(scene);
const severalTiff = await tiffPicture(scene, [], { entries: [] });
const drawnTiff = await tiffPicture(scene, [[700, 1, named('<svg onload=1>')]]);
const gif = await sharp(png).gif().toBuffer();
const junk = Buffer.from('Rifles of all kinds');

function named(text: string): Buffer {
	return Buffer.concat([xmp, Buffer.from(text)]);
}

const complaints = (bytes: Buffer) => inspectPicture(bytes).flaws.map((flaw) => tell(flaw).problem);

test.each([
	['exif.jpg', ['EXIF', 'EXIF: GPS position', 'EXIF: maker’s note', 'EXIF: thumbnail']],
	['xmp.jpg', ['XMP', 'XMP: GPS position']],
	['iptc.jpg', ['Photoshop', 'IPTC']],
	['comment.jpg', ['comment']],
	['thumbnail.jpg', ['JFIF: thumbnail']],
	['maker.jpg', ['Ducky']],
	['text.png', ['PNG text (tEXt)', 'PNG text (zTXt)', 'XMP', 'XMP: GPS position', 'time']],
	['exif.png', ['EXIF', 'EXIF: GPS position', 'EXIF: maker’s note']],
	['exif.webp', ['EXIF', 'EXIF: GPS position', 'EXIF: maker’s note', 'XMP', 'XMP: GPS position']],
	['place.tif', ['TIFF fields', 'XMP', 'XMP: GPS position', 'EXIF: GPS position']],
])('names what %s carries, and takes it', (name, blocks) => {
	const { format, container, flaws } = inspectPicture(pictures.get(name) ?? junk);
	expect(container?.blocks.map((block) => block.name)).toEqual(blocks);
	expect([format, flaws]).toEqual([name.split('.')[1], []]);
});

test('reads size and orientation without decoding', () => {
	const said = ['exif.jpg', 'exif.png', 'exif.webp', 'place.tif'].map((name) => {
		const { width, height, orientation } = inspectPicture(pictures.get(name) ?? junk).container ?? {};
		return [width, height, orientation];
	});
	expect(said).toEqual([
		[400, 600, 6],
		[600, 400, 3],
		[600, 400, 1],
		[600, 400, 1],
	]);
});

test('tells what stands after the end', () => {
	expect(inspectPicture(Buffer.concat([png, junk])).container?.tail.equals(junk)).toBe(true);
	expect(inspectPicture(Buffer.concat([jpeg, junk])).container?.tail.equals(junk)).toBe(true);
});

describe('refuses', () => {
	const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>');
	const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
	test.each<[string, Buffer, string]>([
		['a drawing in SVG', svg, 'This is a drawing in SVG, which can hold scripts.'],
		['a GIF', gif, 'This is a GIF, which may move.'],
		['a HEIC', heic, 'This is a HEIC picture of a telephone.'],
		['a PDF', Buffer.from('%PDF-1.7 …'), 'This is a PDF.'],
		['an empty file', Buffer.alloc(0), 'This does not begin as a JPEG, PNG, WebP or TIFF does.'],
		[
			'a picture after other bytes',
			Buffer.concat([junk, jpeg]),
			'This does not begin as a JPEG, PNG, WebP or TIFF does.',
		],
	])('%s', (_, bytes, problem) => {
		expect(complaints(bytes)).toEqual([problem]);
	});

	test.each<[string, Buffer]>([
		['a PNG', withChunks(png, ['acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])])],
		['a WebP', withWebpChunks(webp, { width: 60, height: 40, flags: 2 }, ['ANIM', Buffer.alloc(6)])],
	])('%s that moves', (_, bytes) => {
		expect(complaints(bytes)).toEqual(['The picture moves.']);
	});

	test('an animated WebP as an encoder writes it', async () => {
		const frames = await sharp(
			Buffer.concat([await scene.clone().raw().toBuffer(), Buffer.alloc(60 * 40 * 3)]),
			{
				raw: { width: 60, height: 80, channels: 3, pageHeight: 40 },
			},
		)
			.webp()
			.toBuffer();
		expect(complaints(frames)).toEqual(['The picture moves.']);
	});

	test.each<[string, Buffer]>([
		['a JPEG', multiPicture(jpeg, Buffer.alloc(0))],
		['a TIFF', severalTiff],
	])('%s of several pictures', (_, bytes) => {
		expect(complaints(bytes)).toEqual(['The file holds more than one picture.']);
	});

	const zip = Buffer.from('PK\x03\x04 archive', 'latin1');
	test.each<[string, Buffer, string]>([
		['after a JPEG', Buffer.concat([jpeg, zip]), 'a ZIP archive'],
		['in a comment', withSegments(jpeg, [0xfe, zip]), 'a ZIP archive'],
		['in EXIF', withSegments(jpeg, exifSegment(Buffer.concat([exifOf(), zip]))), 'a ZIP archive'],
		['in a chunk', withChunks(png, ['tEXt', Buffer.from('A\0%PDF-1.7')]), 'a PDF'],
		['after a PNG', Buffer.concat([png, Buffer.from('<ScRiPt>')]), 'a script'],
		[
			'in XMP',
			withWebpChunks(webp, { width: 60, height: 40, flags: 4 }, ['XMP ', named('<HTML>')]),
			'a web page',
		],
		['after a WebP', Buffer.concat([webp, Buffer.from('<?php 1')]), 'a script'],
		['after a TIFF', Buffer.concat([tiff, zip]), 'a ZIP archive'],
		['between the parts of a TIFF', drawnTiff, 'a drawing'],
		['as a second picture', Buffer.concat([jpeg, jpeg]), 'a second picture'],
		['as a film', Buffer.concat([jpeg, Buffer.from('\0\0\0\x18ftypmp42', 'latin1')]), 'a film'],
	])('another file %s', (_, bytes, other) => {
		expect(complaints(bytes)).toEqual([`The file also holds ${other}.`]);
	});

	test.each<[string, Buffer]>([
		['a JPEG', jpeg],
		['a PNG', png],
		['a WebP', webp],
		['a TIFF', tiff],
	])('%s that was cut short anywhere', (_, bytes) => {
		for (const part of [0.3, 0.6, 0.9]) {
			const cut = bytes.subarray(0, Math.max(16, bytes.length * part));
			expect(complaints(cut), String(part)).toEqual(['The file ends too early, or is damaged.']);
		}
		expect(complaints(bytes.subarray(0, -1))).toEqual(['The file ends too early, or is damaged.']);
	});

	test('a PNG of which a byte is another', () => {
		const damaged = Buffer.from(png);
		damaged[png.length - 20] = (damaged[png.length - 20] ?? 0) ^ 1;
		expect(complaints(damaged)).toEqual(['The file ends too early, or is damaged.']);
	});

	test('more than 50 megapixels, whatever is in them', async () => {
		const large = Buffer.from(png);
		large.writeUInt32BE(10_000, 16);
		large.writeUInt32BE(5_001, 20);
		expect(complaints(large)).toContain('The picture has 51 megapixels; at most 50 are read.');
		const real = sharp({ create: { width: 7_200, height: 7_000, channels: 3, background: '#888' } });
		expect(complaints(await real.jpeg().toBuffer())).toEqual([
			'The picture has 51 megapixels; at most 50 are read.',
		]);
	});

	test('a name that says another format', () => {
		expect(inspectFile(png, 'media/a.jpg').flaws.map((flaw) => tell(flaw))).toEqual([
			{ problem: 'By its bytes this is a .png.', fix: 'Rename it to end in .png.' },
		]);
	});
});

test('pixels that are missing between a right start and a right end are noticed by the decoder', async () => {
	const cut = Buffer.concat([jpeg.subarray(0, jpeg.length * 0.6), Buffer.from([0xff, 0xd9])]);
	expect(complaints(cut)).toEqual([]);
	expect(await undecodable(cut)).toEqual({ key: 'picture-undecodable' });
	expect(await undecodable(jpeg)).toBeUndefined();
});

test('no bytes, however they lie, do more than be refused', () => {
	for (const whole of [jpeg, png, webp, tiff, pictures.get('exif.jpg') ?? junk]) {
		for (let at = 0; at < Math.min(whole.length, 400); at++) {
			const other = Buffer.from(whole);
			other[at] = 255 - (other[at] ?? 0);
			expect(() => inspectPicture(other)).not.toThrow();
		}
	}
});
