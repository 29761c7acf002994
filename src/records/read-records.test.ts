import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tell } from '../catalogue/sentences/tell.ts';
import { fixNfc } from './fix-nfc.ts';
import { readRecords } from './read-records.ts';

let data = '';
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'vitrin-records-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array = 'a: b\n'): void {
	mkdirSync(dirname(join(data, file)), { recursive: true });
	writeFileSync(join(data, file), content);
}

const complaints = () =>
	readRecords(data).problems.map((problem) => `${problem.file}: ${tell(problem).problem}`);

test('reads records by type and id, in the order of their files', () => {
	write('sources/b.yaml');
	write('products/rifle/x-1.yaml');
	write('sources/a.yaml');

	expect(readRecords(data).records.map(({ type, id, file }) => [type, id, file])).toEqual([
		['product', 'x-1', 'products/rifle/x-1.yaml'],
		['source', 'a', 'sources/a.yaml'],
		['source', 'b', 'sources/b.yaml'],
	]);
});

test('passes over README.md and publications', () => {
	write('README.md');
	write('products/README.md');
	write('media/README.md');
	write('publications/public/1.json');

	expect(complaints()).toEqual([]);
});

test('finds pictures beside their records', () => {
	write('media/front.yaml');
	write('media/front.jpg');
	write('media/side.tif');
	write('media/side.yaml');

	expect(readRecords(data).pictures).toEqual([
		{ id: 'front', file: 'media/front.jpg' },
		{ id: 'side', file: 'media/side.tif' },
	]);
	expect(complaints()).toEqual([]);
});

describe('refuses', () => {
	test.each([
		['sources/A.yaml', 'sources/A.yaml: “A” cannot be an id.'],
		['sources/a_b.yaml', 'sources/a_b.yaml: “a_b” cannot be an id.'],
		['sources/-a.yaml', 'sources/-a.yaml: “-a” cannot be an id.'],
		['sources/aux.yaml', 'sources/aux.yaml: Windows keeps the name “aux” for itself.'],
		['sources/əli.yaml', 'sources/əli.yaml: “əli” cannot be an id.'],
		[
			`sources/${'a'.repeat(81)}.yaml`,
			`sources/${'a'.repeat(81)}.yaml: The file’s name is longer than 80 letters.`,
		],
		['sources/a.yml', 'sources/a.yml: Only files that end in “.yaml” are records.'],
		['source/a.yaml', 'source: “source” is not a folder of records.'],
		['sources/deep/a.yaml', 'sources/deep: A folder cannot stand here.'],
		['products/rifle/deep/a.yaml', 'products/rifle/deep: A folder cannot stand here.'],
		['media/a.jpg', 'media/a.jpg: This picture has no record.'],
		['media/a.jpeg', 'media/a.jpeg: A picture’s name ends in .jpg, .png, .webp, .tif.'],
		['media/a.svg', 'media/a.svg: A picture’s name ends in .jpg, .png, .webp, .tif.'],
		['media/deep/a.jpg', 'media/deep: A folder cannot stand here.'],
		['sources/a.jpg', 'sources/a.jpg: Only files that end in “.yaml” are records.'],
		['a.yaml', 'a.yaml: A record stands in the folder of its type.'],
	])('%s', (file, complaint) => {
		write(file);

		expect(complaints()).toEqual([complaint]);
	});

	test('two files of one id, and ids that differ only in case', () => {
		write('products/rifle/x.yaml');
		write('products/pistol/x.yaml');
		write('sources/a.yaml');
		write('sources/A.yaml');

		expect(complaints()).toEqual([
			'sources/A.yaml: “A” cannot be an id.',
			'products/rifle/x.yaml: “x” is taken: it is also products/pistol/x.yaml.',
			'sources/a.yaml: “a” differs from sources/A.yaml only in case.',
		]);
	});

	test('two pictures of one record', () => {
		write('media/a.yaml');
		write('media/a.jpg');
		write('media/a.png');

		expect(complaints()).toEqual(['media/a.png: media/a.jpg has the same record.']);
	});

	test('a pipe, without waiting for what might come through it', () => {
		mkdirSync(join(data, 'sources'), { recursive: true });
		execFileSync('mkfifo', [join(data, 'sources/a.yaml')]);

		expect(complaints()).toEqual(['sources/a.yaml: This is no ordinary file.']);
	});

	test('a link, to a file or to a folder', () => {
		write('sources/a.yaml');
		symlinkSync(join(data, 'sources/a.yaml'), join(data, 'sources/b.yaml'));
		symlinkSync('/', join(data, 'products'));

		expect(complaints().sort()).toEqual([
			'products: This is a link to another place.',
			'sources/b.yaml: This is a link to another place.',
		]);
	});

	test.each([
		['an empty file', '', 'The file is empty.'],
		['a file of comments', '# nothing\n', 'The file is empty.'],
		['a file over 256 KB', `a: ${'b'.repeat(256 * 1024)}`, 'The file has 257 KB; a record has at most 256.'],
		['another encoding', new Uint8Array([0x61, 0x3a, 0x20, 0xe9]), 'The file is not in UTF-8.'],
		[
			'a byte order mark',
			new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x3a, 0x20, 0x62]),
			'The file starts with a byte order mark.',
		],
	])('%s', (_, content, complaint) => {
		write('sources/a.yaml', content);

		expect(complaints()).toEqual([`sources/a.yaml: ${complaint}`]);
		expect(readRecords(data).unread).toEqual([{ type: 'source', id: 'a', file: 'sources/a.yaml' }]);
	});
});

test('reads a folder that is named by a link to it', () => {
	write('sources/a.yaml', 'title: A\n');
	const link = join(data, '..', `${basename(data)}-link`);
	symlinkSync(data, link);
	try {
		expect(readRecords(link).records.map(({ id }) => id)).toEqual(['a']);
	} finally {
		rmSync(link);
	}
});

test('says that a folder is missing', () => {
	expect(readRecords(join(data, 'nowhere')).problems).toHaveLength(1);
});

test('leaves alone what would say something else when mended, and what is not UTF-8', () => {
	write('sources/a.yaml', 'title: a\nnote: \u1fefx\u1fef e\u0301\n');
	write('sources/b.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xff]));

	expect(fixNfc(data, { file: 'sources/a.yaml' })).toBe(false);
	expect(fixNfc(data, { file: 'sources/b.yaml' })).toBe(false);
});

test('mends letters written in parts, and leaves a file alone that has none', () => {
	write('sources/a.yaml', 'title: Zərbe\u0301\n');

	expect(fixNfc(data, { file: 'sources/a.yaml' })).toBe(true);
	expect(fixNfc(data, { file: 'sources/a.yaml' })).toBe(false);
	expect(complaints()).toEqual([]);
});
