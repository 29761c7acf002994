import { expect, test } from 'vitest';
import { invert, readRows, rowOf, writeRows } from './number-rows.ts';
import { finish } from './steps.ts';

const rowsIn = (rows: number[][]) => finish(readRows(writeRows(rows), rows.length));

test('rows are read as they were written, empty ones too', () => {
	const rows = [[0, 35, 36], [], [123_456], []];

	expect(rows.map((_, row) => [...rowOf(rowsIn(rows), row)])).toEqual(rows);
	expect(rowsIn([]).items).toHaveLength(0);
	expect([...rowOf(rowsIn([[]]), 0)]).toEqual([]);
});

test('the other way round, each number has the rows that hold it', () => {
	const inverted = finish(invert(rowsIn([[2, 0], [2], []]), 3));

	expect([0, 1, 2].map((number) => [...rowOf(inverted, number)])).toEqual([[0], [], [0, 1]]);
});
