import { inSteps, type Steps } from './steps.ts';

/** Rows of whole numbers, one after the other in one list. */
export interface Rows {
	readonly items: Uint32Array;
	/** Where each row begins, and at the end where the last one ends. */
	readonly starts: Uint32Array;
}

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
