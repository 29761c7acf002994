import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { writeForm } from './form-workbook.ts';

const guide = { name: 'Guide', title: 'A & B', lines: [], blanks: ['Date'] };
const columns = [
	{ heading: 'Known', width: 20, use: 'read' },
	{ heading: 'Answer', width: 20, use: 'answer' },
] as const;

test.each([
	['', 2],
	['short', 2],
	['a figure in kilograms or in tonnes, whichever is known', 4],
	['Научно-производственное предприятие «Иглим»', 3],
	['x'.repeat(90), 5],
])('a row is high enough for what stands in it: %s', async (text, lines) => {
	const rows = [{ cells: [text, ''], choices: [], opensGroup: true }];
	const { sheets } = await readXlsx(await writeForm({ guide, name: 'Table', columns, rows }));
	expect(sheets[1]?.rowDefs?.get(1)?.height).toBe(lines * 15 + 3);
});

test('an answer is offered what its own row may hold, and no other', async () => {
	const rows = [['a', 'b'], [], ['a', 'b'], ['3,1']].map((choices) => ({
		cells: [],
		choices,
		opensGroup: false,
	}));
	const { sheets } = await readXlsx(await writeForm({ guide, name: 'Table', columns, rows }));
	expect(sheets[1]?.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
		['B2', "'vitrin-lists'!$A$1:$A$2"],
		['B4', "'vitrin-lists'!$A$1:$A$2"],
		['B5', "'vitrin-lists'!$B$1:$B$1"],
	]);
	expect(sheets[2]?.rows).toEqual([
		['a', '3,1'],
		['b', null],
	]);
});
