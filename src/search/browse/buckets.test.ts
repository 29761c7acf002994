import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketsOf } from './buckets.ts';
import { overlap } from './typed-range.ts';

const exactly = (values: readonly number[]) => values.map((value) => [value, value] as const);

test('few values stand for themselves', () => {
	expect(bucketsOf(exactly([30, 5, 30, 10]))).toEqual([
		{ from: 5, to: 5, count: 1 },
		{ from: 10, to: 10, count: 1 },
		{ from: 30, to: 30, count: 2 },
	]);
});

test('many values fall into round ranges', () => {
	const buckets = bucketsOf(exactly([3.17, 3.42, 3.6, 3.81, 4.12, 4.9, 5.18, 7.31, 9.02, 12.4]));
	expect(buckets.map(({ from, to }) => [from, to])).toEqual([
		[3.1, 3.6],
		[3.6, 4.1],
		[4.1, 5.2],
		[5.2, 9],
		[9, 13],
	]);
});

test('nothing stated offers nothing', () => {
	expect(bucketsOf([])).toEqual([]);
});

test('no range is empty, each counts what it holds, and every value is in one', () => {
	const value = fc.integer({ min: 1, max: 10_000_000 }).map((number) => number / 1000);
	const interval = fc.oneof(
		value.map((at) => [at, at] as const),
		fc.tuple(value, value).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
		value.map((to) => [null, to] as const),
		value.map((from) => [from, null] as const),
	);
	fc.assert(
		fc.property(fc.array(interval, { minLength: 1, maxLength: 40 }), (intervals) => {
			const buckets = bucketsOf(intervals);
			for (const { from, to, count } of buckets) {
				expect(count).toBeGreaterThan(0);
				expect(count).toBe(intervals.filter((one) => overlap(one, [from, to])).length);
			}
			for (const one of intervals)
				expect(buckets.some(({ from, to }) => overlap(one, [from, to]))).toBe(true);
		}),
	);
});
