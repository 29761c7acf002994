import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** What was packed inside other bytes, and where it began. */
export interface Unpacked {
	readonly how: string;
	readonly at: number;
	readonly bytes: Buffer;
}

type Inflate = (bytes: Buffer) => Buffer;

/** More than any file of an edition holds, and less than a hostile one could. */
const limit = { maxOutputLength: 64 * 2 ** 20 };
/** A stream may be followed by something else, or be cut off. */
const loose = { ...limit, finishFlush: constants.Z_SYNC_FLUSH };

const inflate: Inflate = (bytes) => inflateSync(bytes, loose);
const inflateRaw: Inflate = (bytes) => inflateRawSync(bytes, loose);
const gunzip: Inflate = (bytes) => gunzipSync(bytes, loose);
const unbrotli: Inflate = (bytes) =>
	brotliDecompressSync(bytes, { ...limit, finishFlush: constants.BROTLI_OPERATION_FLUSH });

/**
 * Every packed stream in some bytes, wherever it begins: no format is read, but the marks that streams begin with.
 * So a member of a zip, a text chunk or a profile of a PNG, a stream of a PDF and a file of gzip all come out.
 */
export function unpackedIn(bytes: Buffer): Unpacked[] {
	if (isUtf8(bytes)) return base64In(bytes);
	const streams = [
		...marksIn(bytes, 0x1f, 0x8b),
		...marksIn(bytes, 0x78),
		...marksIn(bytes, 0x50, 0x4b, 3, 4),
	];
	const found = streams.flatMap((at) => streamAt(bytes, at) ?? []);
	// Neither says where it begins, so it is tried at the beginning only.
	const whole =
		found.length > 0 ? [] : [tried('brotli', bytes, 0, unbrotli), tried('deflate', bytes, 0, inflateRaw)];
	return [...found, ...whole.flatMap((unpacked) => unpacked ?? [])];
}

function* marksIn(bytes: Buffer, ...mark: number[]): Generator<number> {
	const sought = Buffer.from(mark);
	for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) yield at;
}

function streamAt(bytes: Buffer, at: number): Unpacked | undefined {
	const first = bytes[at];
	if (first === 0x1f) return tried('gzip', bytes, at, gunzip);
	if (first === 0x50) return memberAt(bytes, at);
	// A header of zlib is a multiple of 31.
	return at + 2 <= bytes.length && bytes.readUInt16BE(at) % 31 === 0
		? tried('zlib', bytes, at, inflate)
		: undefined;
}

/** A member of a zip: a header of 30 bytes, its name, more fields, and then a bare stream. */
function memberAt(bytes: Buffer, at: number): Unpacked | undefined {
	if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== 8) return undefined;
	return tried('zip', bytes, at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28), inflateRaw);
}

function tried(how: string, bytes: Buffer, at: number, unpack: Inflate): Unpacked | undefined {
	try {
		const unpacked = unpack(bytes.subarray(at));
		return unpacked.length === 0 ? undefined : { how, at, bytes: unpacked };
	} catch {
		// What looked like a stream was none.
		return undefined;
	}
}

/** As long as no word is. */
const base64 = /(?:[A-Za-z\d+/_-]{4}){12,}={0,2}/g;

/** Bytes that a text carries: a picture in a data address, a font, a file. */
function base64In(bytes: Buffer): Unpacked[] {
	return [...bytes.toString('latin1').matchAll(base64)].flatMap(({ 0: run, index }) => {
		const decoded = Buffer.from(run, 'base64');
		return isUtf8(decoded) ? [] : [{ how: 'base64', at: index, bytes: decoded }];
	});
}
