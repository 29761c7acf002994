import type { Complaint } from '../catalogue/complaint.ts';
import { type Block, type Container, several, truncated } from './container.ts';
import { orientationIn, readExif, readXmp } from './read-exif.ts';

interface Segment {
	readonly marker: number;
	/** Without marker and length. */
	readonly data: Buffer;
}

/** More scans than any camera or editor writes would only keep a decoder busy. */
const mostScans = 100;

/** A JPEG: segments up to the end of its image. @throws {RangeError} when it ends before. */
export function readJpeg(bytes: Buffer): Container {
	const { segments, end } = segmentsOf(bytes);
	const frame = segments.find(({ marker }) => isFrame(marker))?.data ?? Buffer.alloc(0);
	const blocks = segments.flatMap(blocksOf);
	const flaws: Complaint[] = [];
	if (blocks.some(({ name }) => name === 'MPF')) flaws.push(several);
	if (segments.filter(({ marker }) => marker === startOfScan).length > mostScans) flaws.push(truncated);
	return {
		height: frame.readUInt16BE(1),
		width: frame.readUInt16BE(3),
		orientation: orientationIn(blocks),
		blocks,
		flaws,
		tail: bytes.subarray(end),
	};
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

function segmentsOf(bytes: Buffer): { segments: Segment[]; end: number } {
	const segments: Segment[] = [];
	let at = 2;
	for (;;) {
		// Any number of 0xff may stand before a marker.
		while (bytes.readUInt8(at) === 0xff && bytes.readUInt8(at + 1) === 0xff) at++;
		if (bytes.readUInt8(at) !== 0xff) throw new RangeError('There is no marker where one should stand.');
		const marker = bytes.readUInt8(at + 1);
		if (marker === endOfImage) return { segments, end: at + 2 };
		const length = bytes.readUInt16BE(at + 2);
		const next = at + 2 + length;
		if (length < 2 || next > bytes.length) throw new RangeError('A segment is longer than the file.');
		segments.push({ marker, data: bytes.subarray(at + 4, next) });
		at = marker === startOfScan ? endOfScan(bytes, next) : next;
	}
}

/** Coded pixels go on until a marker that is no restart; a 0xff of their own is followed by 0. */
function endOfScan(bytes: Buffer, start: number): number {
	let at = start;
	for (;;) {
		at = bytes.indexOf(0xff, at);
		if (at === -1) throw new RangeError('The picture has no end.');
		const next = bytes.readUInt8(at + 1);
		if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
		at += next === 0xff ? 1 : 2;
	}
}

/** SOF0 to SOF15 without the three numbers between them that mean something else. */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function blocksOf({ marker, data }: Segment): readonly Block[] {
	if (marker === 0xfe) return [{ name: 'comment', bytes: data }];
	if (marker < 0xe0 || marker > 0xef) return [];
	const after = (signature: string) =>
		data.toString('latin1', 0, signature.length) === signature ? data.subarray(signature.length) : undefined;
	const exif = after('Exif\0\0');
	if (exif !== undefined) return readExif(exif);
	const xmp = after('http://ns.adobe.com/xap/1.0/\0');
	if (xmp !== undefined) return readXmp(xmp);
	const named = segmentNames.find(([signature]) => after(signature) !== undefined)?.[1];
	if (named === 'Photoshop' && data.includes('8BIM\x04\x04', 0, 'latin1'))
		return [
			{ name: named, bytes: data },
			{ name: 'IPTC', bytes: Buffer.alloc(0) },
		];
	return [{ name: named ?? `APP${marker - 0xe0}`, bytes: data }];
}

const segmentNames: readonly (readonly [signature: string, name: string])[] = [
	['JFIF\0', 'JFIF'],
	['JFXX\0', 'JFIF: thumbnail'],
	['http://ns.adobe.com/xmp/extension/\0', 'XMP, continued'],
	['ICC_PROFILE\0', 'colour profile'],
	['MPF\0', 'MPF'],
	['Photoshop 3.0\0', 'Photoshop'],
	['Adobe\0', 'Adobe'],
	['Ducky\0', 'Ducky'],
];
