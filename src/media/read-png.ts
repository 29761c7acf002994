import { crc32 } from 'node:zlib';
import type { Complaint } from '../catalogue/complaint.ts';
import { animated, type Block, type Container, truncated } from './container.ts';
import { orientationIn, readExif, readXmp } from './read-exif.ts';

interface Chunk {
	readonly type: string;
	readonly data: Buffer;
	readonly isWhole: boolean;
}

/** A PNG: chunks up to IEND. @throws {RangeError} when it ends before. */
export function readPng(bytes: Buffer): Container {
	const chunks: Chunk[] = [];
	let at = 8;
	for (let type = ''; type !== 'IEND'; ) {
		const length = bytes.readUInt32BE(at);
		const sum = bytes.readUInt32BE(at + 8 + length);
		type = bytes.toString('latin1', at + 4, at + 8);
		const isWhole = crc32(bytes.subarray(at + 4, at + 8 + length)) === sum;
		chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length), isWhole });
		at += 12 + length;
	}
	const [header] = chunks;
	const blocks = chunks.flatMap(blocksOf);
	const flaws: Complaint[] = [];
	if (header?.type !== 'IHDR' || chunks.some(({ isWhole }) => !isWhole)) flaws.push(truncated);
	if (chunks.some(({ type }) => type === 'acTL' || type === 'fdAT')) flaws.push(animated);
	return {
		width: header?.data.readUInt32BE(0) ?? 0,
		height: header?.data.readUInt32BE(4) ?? 0,
		orientation: orientationIn(blocks),
		blocks,
		flaws,
		tail: bytes.subarray(at),
	};
}

/** What the pixels are made of, and how they are to be seen. */
const plain = new Set(
	'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs hIST cICP acTL fcTL fdAT'.split(' '),
);

function blocksOf({ type, data }: Chunk): readonly Block[] {
	if (plain.has(type)) return [];
	if (type === 'eXIf') return readExif(data);
	if (type === 'iCCP') return [{ name: 'colour profile', bytes: data }];
	if (type === 'iTXt' && data.toString('latin1', 0, 17) === 'XML:com.adobe.xmp') return readXmp(data);
	if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt')
		return [{ name: `PNG text (${type})`, bytes: data }];
	if (type === 'tIME') return [{ name: 'time', bytes: data }];
	return [{ name: `PNG chunk ${type.replace(/[^A-Za-z]/g, '?')}`, bytes: data }];
}
