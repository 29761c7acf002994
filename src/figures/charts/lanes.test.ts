import { expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';

test('marks that are clear of each other share the lowest lane', () => {
	expect(
		lanesOf(
			[
				{ from: 0, to: 2 },
				{ from: 5, to: 7 },
			],
			2,
		),
	).toEqual([0, 0]);
});

test('marks that overlap or come closer than the gap stand one above the other', () => {
	const extents = [
		{ from: 0, to: 10 },
		{ from: 4, to: 6 },
		{ from: 7, to: 9 },
		{ from: 12, to: 14 },
	];

	expect(lanesOf(extents, 2)).toEqual([0, 1, 2, 0]);
});

test('the last lane takes what is left', () => {
	const tied = Array.from({ length: 5 }, () => ({ from: 3, to: 4 }));

	expect(lanesOf(tied, 1, 3)).toEqual([0, 1, 2, 2, 2]);
});
