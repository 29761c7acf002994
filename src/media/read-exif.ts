import type { Block } from './container.ts';
import { createDirectoryReader, type DirectoryReader, tags } from './ifd.ts';

/** What EXIF holds, by name; never what it says. Broken EXIF is EXIF all the same. */
export function readExif(bytes: Buffer): readonly Block[] {
	const whole: Block = { name: 'EXIF', bytes };
	const reader = createDirectoryReader(bytes);
	if (reader === undefined) return [whole];
	try {
		return [whole, ...partsOf(reader).map((name) => ({ name, bytes: Buffer.alloc(0) }))];
	} catch (error) {
		if (error instanceof RangeError) return [whole];
		throw error;
	}
}

/** Which way up the picture is, 1 to 8; 1 when nothing says so. */
export function orientationIn(blocks: readonly Block[]): number {
	const exif = blocks.find(({ name }) => name === 'EXIF');
	const reader = exif && createDirectoryReader(exif.bytes);
	if (reader === undefined) return 1;
	try {
		const [orientation = 1] = reader.numbersOf(reader.directoryAt(reader.first).fields.get(tags.orientation));
		return orientation >= 1 && orientation <= 8 ? orientation : 1;
	} catch (error) {
		if (error instanceof RangeError) return 1;
		throw error;
	}
}

function partsOf(reader: DirectoryReader): string[] {
	const { fields, next } = reader.directoryAt(reader.first);
	const parts = fields.has(tags.gps) ? ['EXIF: GPS position'] : [];
	const exif = reader.numbersOf(fields.get(tags.exif))[0];
	if (exif !== undefined && reader.directoryAt(exif).fields.has(tags.makerNote))
		parts.push('EXIF: maker’s note');
	if (next !== 0 && reader.directoryAt(next).fields.has(tags.thumbnail)) parts.push('EXIF: thumbnail');
	if (next !== 0 && reader.directoryAt(next).fields.has(tags.gps))
		parts.push('EXIF: position of the thumbnail');
	return parts;
}

/** XMP, and whether it says where the picture was taken. */
export function readXmp(bytes: Buffer, name = 'XMP'): readonly Block[] {
	const isPlaced = bytes.includes('exif:GPS') || bytes.includes('Iptc4xmpCore:Location');
	return [{ name, bytes }, ...(isPlaced ? [{ name: 'XMP: GPS position', bytes: Buffer.alloc(0) }] : [])];
}
