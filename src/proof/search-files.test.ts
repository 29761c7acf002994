import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Canaries } from './canary.ts';
import { inventedCanaries } from './canary.ts';
import { createCanarySearch, searchFiles } from './search-files.ts';

const word = 'Zyqvorthane';
const cyrillic = 'Щужыфрунок';
const arabic = 'ظغثكفوضخق';
const figure = '7.391826';
const nearMisses = ['Zyqvarthane', 'Щужыврунок', 'ظغثكفورخق', '7.381826'];
const texts = [word, cyrillic, arabic, figure];
const canaries = inventedCanaries(texts, 'planted');

/** What is found of a text in some bytes, and how it was written. */
function foundIn(bytes: Buffer | string): string[] {
	const leaks = createCanarySearch(canaries).look(Buffer.from(bytes));
	return leaks.map(({ canary, encoding }) => `${canary.text}: ${encoding}`);
}

const wholly = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');
const codes = (text: string, write: (code: number) => string) =>
	Array.from(text, (letter) => write(letter.codePointAt(0) ?? 0)).join('');

describe.each<[how: string, write: (text: string) => Buffer | string]>([
	['as it is', (text) => text],
	['in UTF-16, little end first', (text) => Buffer.from(text, 'utf16le')],
	['in UTF-16, big end first', (text) => Buffer.from(text, 'utf16le').swap16()],
	['in base64', (text) => Buffer.from(text).toString('base64')],
	['in base64, a byte on', (text) => Buffer.from(`?${text}`).toString('base64')],
	['in base64, two bytes on', (text) => Buffer.from(`??${text}?`).toString('base64')],
	['in the base64 of addresses', (text) => Buffer.from(`>${text}>`).toString('base64url')],
	['in hex', (text) => Buffer.from(text).toString('hex')],
	['in the hex of a PDF', (text) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()],
	['with percent signs', wholly],
	['with decimal entities', (text) => codes(text, (code) => `&#${code};`)],
	['with hex entities', (text) => codes(text, (code) => `&#x${code.toString(16)};`)],
	['escaped twice', (text) => codes(text, (code) => `&amp;#x${code.toString(16)};`)],
	['as JSON escapes', (text) => codes(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`)],
	['as JavaScript escapes', (text) => codes(text, (code) => `\\u{${code.toString(16)}}`)],
	['as CSS escapes', (text) => codes(text, (code) => `\\${code.toString(16).padStart(6, '0')} `)],
	['half escaped', (text) => `${text.slice(0, 3)}&#${text.codePointAt(3)};${text.slice(4)}`],
	['turned round', (text) => [...text].reverse().join('')],
	['across tags', (text) => `<b>${text.slice(0, 4)}</b><bdi dir="ltr">${text.slice(4)}</bdi>`],
])('%s', (_, write) => {
	test.each(texts)('%s is found', (text) => {
		const bytes = write(text);
		expect(foundIn(bytes).map((found) => found.split(': ')[0])).toContain(text);
		expect(foundIn(Buffer.concat(['<p> ', bytes, ' </p>'].map((part) => Buffer.from(part))))).not.toEqual([]);
	});

	test.each(nearMisses)('what is only near, %s, is not', (text) => {
		expect(foundIn(write(text))).toEqual([]);
	});
});

test('a named entity is a letter', () => {
	const search = createCanarySearch(inventedCanaries(['Épervier×9'], 'planted'));
	expect(search.look(Buffer.from('&Eacute;pervier&times;9'))).not.toEqual([]);
});

test.each([
	['folded', 'zyqvorthane', 'folded'],
	['in another alphabet', 'shchuzhyfrunok', 'folded'],
	['as it sounds', 'Zyqworthane', 'by sound'],
	['folded and turned round', 'enahtrovqyz', 'folded, reversed'],
])('finds a name %s', (_, text, encoding) => {
	expect(foundIn(text).some((found) => found.endsWith(encoding))).toBe(true);
});

test.each<[what: string, bytes: Buffer]>([
	['a file of gzip', gzipSync(word)],
	['a file of brotli', brotliCompressSync(word)],
	['a bare deflated file', deflateRawSync(`${word} ${'and so on '.repeat(20)}`)],
	['gzip in gzip', gzipSync(gzipSync(word))],
	['a zip', zipOf('sheet.xml', `<c>${word}</c>`)],
	['a packed text of a PNG', pngOf('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(word)]))],
	['a plain text of a PNG', pngOf('tEXt', Buffer.from(`Title\0${word}`))],
	[
		'an international text of a PNG',
		pngOf('iTXt', Buffer.concat([Buffer.from('Title\0\x01\0\0\0'), deflateSync(cyrillic)])),
	],
	[
		'the EXIF of a JPEG',
		jpegOf(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(word, 'utf16le')])),
	],
	[
		'the XMP of a JPEG',
		jpegOf(
			0xe1,
			Buffer.from(
				`http://ns.adobe.com/xap/1.0/\0<dc:title>${codes(word, (code) => `&#${code};`)}</dc:title>`,
			),
		),
	],
	['a stream of a PDF', pdfOf(deflateSync(`BT (${word}) Tj ET`))],
	[
		'a picture in an address',
		Buffer.from(
			`url(data:image/png;base64,${pngOf('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(word)])).toString('base64')})`,
		),
	],
])('finds a name in %s', (_, bytes) => {
	expect(foundIn(bytes)).not.toEqual([]);
	expect(foundIn(Buffer.from(bytes.toString('latin1').slice(0, 8), 'latin1'))).toEqual([]);
});

describe('a word that others may say', () => {
	const canary = { text: 'inam', of: 'product inam, name.en', isWhole: true };
	const real: Canaries = {
		texts: [
			{ ...canary, text: 'calibre 12' },
			{ ...canary, text: 'Inam pistol' },
		],
		words: new Map([['inam', canary]]),
		sounds: new Map([['inam', canary]]),
		setAside: { saidAnyway: 0, tooShort: 0 },
	};
	const isFoundIn = (text: string) => createCanarySearch(real).look(Buffer.from(text)).length > 0;

	test.each(['the “İnam”', 'img/inam.svg', 'INAM', 'calibre <b>12</b>', 'Inam&nbsp;pistol'])(
		'stands alone in %s',
		(text) => {
			expect(isFoundIn(text)).toBe(true);
		},
	);

	test.each(['dinamo', 'inamovible', 'calibre 12.7', '7×calibre 12', '<dt>Calibre</dt><dd>12 gauge</dd>'])(
		'is part of another in %s',
		(text) => {
			expect(isFoundIn(text)).toBe(false);
		},
	);
});

describe('in a folder', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'vitrin-search-'));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	function write(file: string, content: string): void {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}

	test('says in which file, at which byte and beside what a canary stands', () => {
		write('en/index.html', `<p>The ${word} of all.</p>`);
		write('en/other.html', '<p>Nothing</p>');
		const { files, bytes, leaks } = searchFiles(folder, canaries);
		expect([files, bytes]).toEqual([2, 44]);
		expect(leaks[0]).toMatchObject({
			file: 'en/index.html',
			canary: { text: word, of: 'planted' },
			encoding: 'UTF-8',
			at: 7,
			excerpt: `<p>The ${word} of all.</p>`,
		});
	});

	test('reads the names of files and of folders', () => {
		write(`pictures/${word.toLowerCase()}/1.svg`, '');
		expect(searchFiles(folder, canaries).leaks[0]?.encoding).toBe('name of the file, folded');
	});
});

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

function pngOf(type: string, data: Buffer): Buffer {
	const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk(type, data),
		chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function jpegOf(marker: number, data: Buffer): Buffer {
	const length = Buffer.alloc(2);
	length.writeUInt16BE(data.length + 2);
	return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, marker]), length, data, Buffer.from([0xff, 0xd9])]);
}

function pdfOf(stream: Buffer): Buffer {
	const head = `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
	return Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from('\nendstream\nendobj\n%%EOF')]);
}

/** One member, and no directory at the end: its header is enough. */
function zipOf(name: string, content: string): Buffer {
	const packed = deflateRawSync(content);
	const header = Buffer.alloc(30);
	header.writeUInt32LE(0x04034b50);
	header.writeUInt16LE(8, 8);
	header.writeUInt32LE(crc32(content), 14);
	header.writeUInt32LE(packed.length, 18);
	header.writeUInt32LE(content.length, 22);
	header.writeUInt16LE(name.length, 26);
	return Buffer.concat([header, Buffer.from(name), packed]);
}
