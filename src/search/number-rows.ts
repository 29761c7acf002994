import { inSteps, type Steps } from './steps.ts';

/** Rows of whole numbers, one after the other in one list. */
export interface Rows {
	readonly items: Uint32Array;
	/** Where each row begins, and at the end where the last one ends. */
	readonly starts: Uint32Array;
}

/** As text that is small and quickly read: a sign a number, a line a row. */
export function writeRows(rows: readonly (readonly number[])[]): string {
	return rows.map((row) => row.map((number) => number.toString(radix)).join(' ')).join('\n');
}

const radix = 36;

/** Collects rows one by one. */
export function createRows() {
	const items: number[] = [];
	const starts: number[] = [0];
	return {
		add(row: Iterable<number>): void {
			for (const number of row) items.push(number);
			starts.push(items.length);
		},
		finish: (): Rows => ({ items: Uint32Array.from(items), starts: Uint32Array.from(starts) }),
	};
}

/** @param count of the rows, since no rows and one empty one are written the same. */
export function* readRows(text: string, count: number): Steps<Rows> {
	const lines = count === 0 ? [] : text.split('\n');
	const items: number[] = [];
	const starts = new Uint32Array(count + 1);
	yield* inSteps(count, (row) => {
		const line = lines[row] ?? '';
		let number = -1;
		for (let at = 0; at < line.length; at++) {
			const sign = line.charCodeAt(at);
			if (sign === space) {
				items.push(number);
				number = -1;
			} else number = Math.max(0, number) * radix + (sign < letterA ? sign - zero : sign - letterA + 10);
		}
		if (number >= 0) items.push(number);
		starts[row + 1] = items.length;
	});
	return { items: Uint32Array.from(items), starts };
}

const space = 32;
const zero = 48;
const letterA = 97;

export function rowOf({ items, starts }: Rows, row: number): Uint32Array {
	return items.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}

/** For each number below `count`, the rows that hold it, in order, or what `write` makes of a row and a place among all items. */
export function* invert(rows: Rows, count: number, write = (row: number, _at: number) => row): Steps<Rows> {
	const { items } = rows;
	const total = rows.starts.length - 1;
	const starts = new Uint32Array(count + 1);
	yield* inSteps(items.length, (at) => {
		const next = (items[at] ?? 0) + 1;
		starts[next] = (starts[next] ?? 0) + 1;
	});
	yield* inSteps(count, (number) => {
		starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
	});
	const places = starts.slice();
	const holders = new Uint32Array(items.length);
	yield* inSteps(total, (row) => {
		const end = rows.starts[row + 1] ?? 0;
		for (let at = rows.starts[row] ?? 0; at < end; at++) {
			const number = items[at] ?? 0;
			const free = places[number] ?? 0;
			holders[free] = write(row, at);
			places[number] = free + 1;
		}
	});
	return { items: holders, starts };
}
