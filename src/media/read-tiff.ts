import { type Block, type Container, several, truncated } from './container.ts';
import { createDirectoryReader, type Directory, type DirectoryReader, type Field, tags } from './ifd.ts';
import { readXmp } from './read-exif.ts';

/** A TIFF of one picture, with all that its directory leads to. @throws {RangeError} when some of that is not there. */
export function readTiff(bytes: Buffer): Container {
	const reader = createDirectoryReader(bytes);
	if (reader === undefined) throw new RangeError('There is no directory.');
	const directory = reader.directoryAt(reader.first);
	const numberAt = (tag: number) => reader.numbersOf(directory.fields.get(tag))[0];
	const pixels = pixelsOf(reader, directory);
	const end = Math.max(
		...endsOf(reader, directory),
		...below(reader, directory).flatMap((other) => endsOf(reader, other)),
	);
	const isWhole = pixels.length > 0 && end <= bytes.length;
	return {
		width: numberAt(tags.width) ?? 0,
		height: numberAt(tags.height) ?? 0,
		orientation: numberAt(tags.orientation) ?? 1,
		blocks: [
			{ name: 'TIFF fields', bytes: without(pixels, bytes.subarray(0, end)) },
			...[...directory.fields.values()].flatMap((field) => blocksOf(field, bytes)),
		],
		flaws: [...(directory.next === 0 ? [] : [several]), ...(isWhole ? [] : [truncated])],
		tail: bytes.subarray(end),
	};
}

interface Stretch {
	readonly start: number;
	readonly length: number;
}

function pixelsOf(reader: DirectoryReader, { fields }: Directory): Stretch[] {
	const isTiled = fields.has(tags.tileOffsets);
	const starts = reader.numbersOf(fields.get(isTiled ? tags.tileOffsets : tags.stripOffsets));
	const lengths = reader.numbersOf(fields.get(isTiled ? tags.tileLengths : tags.stripLengths));
	return starts.map((start, place) => ({ start, length: lengths[place] ?? 0 }));
}

/** After the last byte of everything that a directory leads to. */
function endsOf(reader: DirectoryReader, directory: Directory): number[] {
	const values = [...directory.fields.values()].filter(({ length }) => length > 4);
	const stretches = [...values, ...pixelsOf(reader, directory)];
	return [directory.end, ...stretches.map(({ start, length }) => start + length)];
}

/** EXIF, GPS, and smaller pictures of the same. */
function below(reader: DirectoryReader, { fields }: Directory): Directory[] {
	return [tags.exif, tags.gps, tags.subDirectories]
		.flatMap((tag) => reader.numbersOf(fields.get(tag)))
		.map((offset) => reader.directoryAt(offset));
}

function without(stretches: readonly Stretch[], bytes: Buffer): Buffer {
	const parts: Buffer[] = [];
	let at = 0;
	for (const { start, length } of [...stretches].sort((a, b) => a.start - b.start)) {
		if (start > at) parts.push(bytes.subarray(at, start));
		at = Math.max(at, start + length);
	}
	return Buffer.concat([...parts, bytes.subarray(at)]);
}

function blocksOf({ tag, start, length }: Field, bytes: Buffer): readonly Block[] {
	if (tag === tags.xmp) return readXmp(bytes.subarray(start, start + length));
	const name = names.get(tag);
	return name === undefined ? [] : [{ name, bytes: Buffer.alloc(0) }];
}

const names: ReadonlyMap<number, string> = new Map([
	[tags.exif, 'EXIF'],
	[tags.gps, 'EXIF: GPS position'],
	[tags.iptc, 'IPTC'],
	[tags.photoshop, 'Photoshop'],
	[tags.colourProfile, 'colour profile'],
	[tags.subDirectories, 'thumbnail'],
]);
