/** One field of an image file directory, the way in which TIFF and EXIF keep what they say. */
export interface Field {
	readonly tag: number;
	readonly type: number;
	readonly count: number;
	/** Where its values stand, and how many bytes they take. */
	readonly start: number;
	readonly length: number;
}

export interface Directory {
	readonly fields: ReadonlyMap<number, Field>;
	/** After its last byte. */
	readonly end: number;
	/** Where the next one stands; 0 when there is none. */
	readonly next: number;
}

/** The tags that matter here: TIFF 6.0, EXIF 2.32, XMP part 3. */
export const tags = {
	width: 256,
	height: 257,
	stripOffsets: 273,
	orientation: 274,
	stripLengths: 279,
	tileOffsets: 324,
	tileLengths: 325,
	subDirectories: 330,
	thumbnail: 513,
	xmp: 700,
	iptc: 33723,
	photoshop: 34377,
	exif: 34665,
	colourProfile: 34675,
	gps: 34853,
	makerNote: 37500,
} as const;

/** Bytes of one value by its type; a type that is not here has one byte. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Reads a TIFF, or what EXIF holds, which is laid out like one. */
export interface DirectoryReader {
	/** Where the first directory stands. */
	readonly first: number;
	/** @throws {RangeError} when it stands outside the bytes. */
	directoryAt(offset: number): Directory;
	/** Whole numbers, at most 100,000. */
	numbersOf(field: Field | undefined): readonly number[];
}

const mostNumbers = 100_000;

/** undefined when the bytes are laid out otherwise. */
export function createDirectoryReader(bytes: Buffer): DirectoryReader | undefined {
	const order = bytes.toString('latin1', 0, 4);
	if (order !== 'II*\0' && order !== 'MM\0*') return undefined;
	const isLittle = order.startsWith('I');
	const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
	const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));

	function fieldAt(at: number): Field {
		const [type, count] = [short(at + 2), long(at + 4)];
		const length = (sizes[type] ?? 1) * count;
		return { tag: short(at), type, count, length, start: length <= 4 ? at + 8 : long(at + 8) };
	}

	function directoryAt(offset: number): Directory {
		const count = short(offset);
		const fields = Array.from({ length: count }, (_, place) => fieldAt(offset + 2 + place * 12));
		const end = offset + 2 + count * 12;
		return {
			fields: new Map(fields.map((field) => [field.tag, field])),
			end: end + 4,
			next: end + 4 <= bytes.length ? long(end) : 0,
		};
	}

	function numbersOf(field: Field | undefined): number[] {
		if (field === undefined) return [];
		const { type, start } = field;
		const size = sizes[type] ?? 1;
		const read = size === 2 ? short : size === 4 ? long : (at: number) => bytes.readUInt8(at);
		return Array.from({ length: Math.min(field.count, mostNumbers) }, (_, place) =>
			read(start + place * size),
		);
	}

	return { first: long(4), directoryAt, numbersOf };
}
