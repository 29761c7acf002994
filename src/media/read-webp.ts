import type { Complaint } from '../catalogue/complaint.ts';
import { animated, type Block, type Container, truncated } from './container.ts';
import { orientationIn, readExif, readXmp } from './read-exif.ts';

interface Chunk {
	readonly type: string;
	readonly data: Buffer;
}

/** A WebP: the chunks of its RIFF. @throws {RangeError} when it ends before they do. */
export function readWebp(bytes: Buffer): Container {
	const end = bytes.readUInt32LE(4) + 8;
	const chunks: Chunk[] = [];
	for (let at = 12; at < end; ) {
		const length = bytes.readUInt32LE(at + 4);
		if (at + 8 + length > Math.min(end, bytes.length))
			throw new RangeError('A chunk is longer than the file.');
		chunks.push({
			type: bytes.toString('latin1', at, at + 4),
			data: bytes.subarray(at + 8, at + 8 + length),
		});
		at += 8 + length + (length % 2);
	}
	const blocks = chunks.flatMap(blocksOf);
	const flaws: Complaint[] = [];
	if (chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF')) flaws.push(animated);
	else if (!chunks.some(({ type }) => type === 'VP8 ' || type === 'VP8L')) flaws.push(truncated);
	const orientation = orientationIn(blocks);
	return { ...sizeOf(chunks), orientation, blocks, flaws, tail: bytes.subarray(end) };
}

function sizeOf(chunks: readonly Chunk[]): { width: number; height: number } {
	const [first] = chunks;
	switch (first?.type) {
		case 'VP8X':
			return { width: first.data.readUIntLE(4, 3) + 1, height: first.data.readUIntLE(7, 3) + 1 };
		case 'VP8L': {
			const bits = first.data.readUInt32LE(1);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 'VP8 ':
			return { width: first.data.readUInt16LE(6) & 0x3fff, height: first.data.readUInt16LE(8) & 0x3fff };
		default:
			throw new RangeError('There is no picture in it.');
	}
}

function blocksOf({ type, data }: Chunk): readonly Block[] {
	switch (type) {
		case 'VP8X':
		case 'VP8 ':
		case 'VP8L':
		case 'ALPH':
		case 'ANIM':
		case 'ANMF':
			return [];
		case 'EXIF':
			// Some programs put the name in front that JPEG wants there.
			return readExif(data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
		case 'XMP ':
			return readXmp(data);
		case 'ICCP':
			return [{ name: 'colour profile', bytes: data }];
		default:
			return [{ name: `WebP chunk ${type.replace(/[^\w ]/g, '?')}`, bytes: data }];
	}
}
