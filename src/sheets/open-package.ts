import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { checkCells, mostCells } from './check-cells.ts';
import { SheetRefusal } from './sheet-refusal.ts';

/** The parts of a workbook that are read: name → bytes, every one checked. */
export type Parts = ReadonlyMap<string, Buffer>;

/** Limits of what staff may hand in; a sheet of 1,000 products has a tenth of each. */
export const largestFile = 20 * 1024 * 1024;
const largestInflated = 32 * 1024 * 1024;
const mostParts = 400;

/**
 * Opens a workbook and looks at every part before any parser does. Sizes are counted while inflating, so what a
 * file says of itself decides nothing.
 * @throws {SheetRefusal} for what no workbook needs: other programs, other files, entities, endless or hidden parts.
 */
export async function openPackage(bytes: Buffer): Promise<Parts> {
	if (bytes.length > largestFile) throw new SheetRefusal('file-too-large');
	if (bytes.subarray(0, 8).equals(oldFormat)) throw new SheetRefusal('old-format');
	if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new SheetRefusal('no-spreadsheet');
	const zip = await opened(bytes);
	if (zip.entryCount > mostParts) throw new SheetRefusal('too-many-parts');
	const entries = await entriesOf(zip);
	checkNames(entries);
	if (entries.some((entry) => entry.isEncrypted())) throw new SheetRefusal('old-format');
	const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
	const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
	if (declared > largestInflated) throw new SheetRefusal('inflates-too-far');
	if (packed > bytes.length) throw new SheetRefusal('sizes-disagree');
	const parts = new Map<string, Buffer>();
	for (const entry of entries) {
		const part = await inflated(zip, entry);
		checkPart(entry.fileName, part);
		parts.set(entry.fileName, part);
	}
	if (!parts.has('xl/workbook.xml')) throw new SheetRefusal('no-spreadsheet');
	return parts;
}

/** Excel's format before 2007, and a workbook with a password. */
const oldFormat = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function opened(bytes: Buffer): Promise<ZipFile> {
	try {
		return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: false });
	} catch {
		throw new SheetRefusal('cut-short');
	}
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
	const entries: Entry[] = [];
	try {
		for await (const entry of zip.eachEntry()) entries.push(entry);
	} catch (error) {
		const isName = error instanceof Error && /path|characters in fileName/i.test(error.message);
		throw new SheetRefusal(isName ? 'name-of-part' : 'cut-short');
	}
	return entries;
}

function checkNames(entries: readonly Entry[]): void {
	const seen = new Set<string>();
	for (const { fileName } of entries) {
		if (
			!/^[\w[\]().,+ -]+(?:\/[\w[\]().,+ -]+)*\/?$/.test(fileName) ||
			/(?:^|\/)\.\.?(?:\/|$)/.test(fileName)
		)
			throw new SheetRefusal('name-of-part');
		const name = fileName.toLowerCase();
		if (seen.has(name)) throw new SheetRefusal('part-twice');
		seen.add(name);
		for (const [key, pattern] of forbidden) if (pattern.test(name)) throw new SheetRefusal(key);
	}
}

/** Parts by which a workbook brings or calls a program, or another file. */
const forbidden = [
	['macro', /vbaproject|macrosheets\/|dialogsheets\/|activex|customui|\/attachedtoolbars/],
	['embedded-object', /(?:^|\/)embeddings\/|oleobject/],
	['external-link', /externallinks?\/|(?:^|\/)connections\.xml|querytables?\/|webextensions?\/|xl\/model\//],
] as const;

/** All that there is of a part, and no byte more than it said: together they said less than the limit. */
async function inflated(zip: ZipFile, entry: Entry): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	try {
		for await (const chunk of await zip.openReadStreamPromise(entry)) {
			size += chunk.length;
			if (size > entry.uncompressedSize) throw new SheetRefusal('sizes-disagree');
			chunks.push(chunk);
		}
	} catch (error) {
		throw error instanceof SheetRefusal ? error : new SheetRefusal('cut-short');
	}
	if (size !== entry.uncompressedSize) throw new SheetRefusal('sizes-disagree');
	const part = Buffer.concat(chunks);
	if (crc32(part) !== entry.crc32) throw new SheetRefusal('cut-short');
	return part;
}

function checkPart(name: string, part: Buffer): void {
	if (!/\.(?:xml|rels|vml)$/i.test(name)) return;
	// Another encoding would hide from us what the parser sees.
	if (part.includes(0)) throw new SheetRefusal('entities');
	const text = part.toString('latin1');
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || /<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(text))
		throw new SheetRefusal('entities');
	if (/macroEnabled|vbaProject/i.test(text) && /\.rels$|Content_Types/i.test(name))
		throw new SheetRefusal('macro');
	if (/<ddeLink|<oleLink/i.test(text)) throw new SheetRefusal('external-link');
	if (/<oleObject/i.test(text)) throw new SheetRefusal('embedded-object');
	if (/^xl\/(?:[^/]*sheets)\/[^/]+\.xml$/i.test(name)) checkCells(text);
	if (/sharedStrings/i.test(name)) refuseMany(text, 'si', mostCells);
	if (/styles/i.test(name)) for (const tag of ['xf', 'numFmt']) refuseMany(text, tag, mostStyles);
}

/** As many as Excel keeps. */
const mostStyles = 65_536;

function refuseMany(text: string, tag: string, most: number): void {
	let count = 0;
	for (const _ of text.matchAll(new RegExp(`<(?:[^\\s<>:/]+:)?${tag}[\\s/>]`, 'g')))
		if (++count > most) throw new SheetRefusal('inflates-too-far');
}
