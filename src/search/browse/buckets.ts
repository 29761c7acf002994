import type { Interval } from './browse-data.ts';
import { overlap, roundTo } from './typed-range.ts';

/** A ready range, with how many fall into it. Never empty. */
export interface Bucket {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

const mostBuckets = 5;

/**
 * Ranges that parts of about the same size fall into, with round ends; each value by itself where there are few.
 * Intervals are in the unit that is shown. One that reaches over an end counts on both sides of it.
 */
export function bucketsOf(intervals: readonly Interval[]): Bucket[] {
	const values = intervals
		.map(([from, to]) => from ?? to)
		.filter((value) => value !== null)
		.sort((a, b) => a - b);
	const distinct = [...new Set(values)];
	const ranges =
		distinct.length <= mostBuckets
			? distinct.map((value) => [value, value] as const)
			: pairsOf(roundEdges(values, highestOf(intervals)));
	return ranges
		.map(([from, to]) => ({
			from,
			to,
			count: intervals.filter((interval) => overlap(interval, [from, to])).length,
		}))
		.filter(({ count }) => count > 0);
}

function highestOf(intervals: readonly Interval[]): number {
	return Math.max(...intervals.map(([from, to]) => to ?? from ?? Number.NEGATIVE_INFINITY));
}

/** Round numbers near the quantiles, the outer two beyond all values. */
function roundEdges(sorted: readonly number[], highest: number): number[] {
	const inner = Array.from({ length: mostBuckets - 1 }, (_, part) =>
		roundTo(sorted[Math.floor(((part + 1) * sorted.length) / mostBuckets)] ?? 0, 2),
	);
	const lowest = sorted[0] ?? 0;
	return [...new Set([rounded(lowest, Math.floor), ...inner, rounded(highest, Math.ceil)])].sort(
		(a, b) => a - b,
	);
}

function rounded(value: number, how: (value: number) => number): number {
	if (value === 0) return 0;
	const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
	return roundTo(how(value / step) * step, 3);
}

function pairsOf(edges: readonly number[]): (readonly [from: number, to: number])[] {
	return edges.slice(1).map((to, place) => [edges[place] ?? to, to]);
}
