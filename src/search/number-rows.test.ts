import { expect, test } from 'vitest';
import { createRows, invert, rowOf } from './number-rows.ts';
import { finish } from './steps.ts';

const rows = createRows();
for (const row of [[2, 0], [2], []]) rows.add(row);

test('rows are read as they were added, empty ones too', () => {
	expect([0, 1, 2].map((row) => [...rowOf(rows.finish(), row)])).toEqual([[2, 0], [2], []]);
});

test('the other way round, each number has the rows that hold it', () => {
	const inverted = finish(invert(rows.finish(), 3));

	expect([0, 1, 2].map((number) => [...rowOf(inverted, number)])).toEqual([[0], [], [0, 1]]);
});
