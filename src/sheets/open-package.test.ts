import { describe, expect, test } from 'vitest';
import { hostileFiles, withPart } from './hostile-files.fixtures.ts';
import { readTableFile } from './read-table-file.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import { workbookParts, zipOf } from './zips.fixtures.ts';

async function refusalOf(bytes: Buffer, name = 'in.xlsx'): Promise<string> {
	try {
		await readTableFile(name, bytes);
		return 'read';
	} catch (error) {
		if (error instanceof SheetRefusal) return error.key;
		throw error;
	}
}

test('reads an ordinary workbook, and the notes and pictures beside it do no harm', async () => {
	const bytes = withPart(
		{ name: 'xl/comments1.xml', bytes: '<comments/>' },
		{ name: 'xl/drawings/vmlDrawing1.vml', bytes: '<xml/>' },
		{ name: 'xl/media/image1.png', bytes: Buffer.from([137, 0, 0]) },
		{ name: 'xl/printerSettings/printerSettings1.bin', bytes: Buffer.from([0, 1]) },
	);
	const { tables } = await readTableFile('in.xlsx', bytes);
	expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
		['Rifles', [[{ type: 'text', text: 'id' }]]],
	]);
});

describe('refuses', () => {
	test.each(hostileFiles)('%s', async (_, key, make) => {
		const bytes = make();
		const start = process.cpuUsage();
		const memory = process.memoryUsage().rss;
		expect(await refusalOf(bytes)).toBe(key);
		// Of the processor, for the machine may have other work.
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1_000_000).toBeLessThan(1);
		expect(process.memoryUsage().rss - memory).toBeLessThan(100 * 1024 * 1024);
	});

	test.each([
		['lines without end', 'far-cell', () => '\n'.repeat(19_000_000)],
		['cells without end', 'inflates-too-far', () => ','.repeat(19_000_000)],
		['more columns than a sheet has', 'far-cell', () => `id${',x'.repeat(1_000)}\n`],
		['more rows than a sheet has', 'far-cell', () => 'x,y\n'.repeat(20_001)],
	])('a table of text of %s', async (_, key, make) => {
		const bytes = Buffer.from(make());
		const start = performance.now();
		expect(await refusalOf(bytes, 'in.csv')).toBe(key);
		expect(performance.now() - start).toBeLessThan(1_000);
	});

	test('a workbook by the name of a text, and the other formats', async () => {
		expect(await refusalOf(withPart(), 'in.csv')).toBe('no-spreadsheet');
		expect(await refusalOf(withPart(), 'in.xlsm')).toBe('macro');
		expect(await refusalOf(withPart(), 'in.xls')).toBe('old-format');
		expect(await refusalOf(withPart(), 'in.ods')).toBe('no-spreadsheet');
	});
});

test('a cell that no program has room for is cut, and can be no value of a record', async () => {
	const { tables } = await readTableFile('in.csv', Buffer.from(`id,"3.4${' '.repeat(40_000)}g"\n`));
	expect(tables[0]?.rows[0]?.[1]).toMatchObject({ type: 'text', text: expect.stringMatching(/^3\.4 +…$/) });
});

test('an empty cell far away is no harm: programs leave them where a format was', async () => {
	const { tables } = await readTableFile(
		'in.xlsx',
		zipOf(workbookParts('<c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="XFD1048576" s="1"/>')),
	);
	expect(tables[0]?.rows[0]?.[0]).toEqual({ type: 'text', text: 'id' });
});

test('an empty cell among cells that do not say where they stand takes up its place', async () => {
	const cells = '<c t="inlineStr"><is><t>id</t></is></c><c s="1"/><c><v>3</v></c>';
	const { tables } = await readTableFile('in.xlsx', zipOf(workbookParts(cells)));
	expect(tables[0]?.rows[0]?.map(({ type }) => type)).toEqual(['text', 'empty', 'number']);
});
