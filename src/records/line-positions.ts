import type { Position } from '../catalogue/record.ts';

/** Turns an offset of `text` into a line and a column, both from 1. */
export function createPositions(text: string): (offset: number) => Position {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		const line = lastAtOrBefore(starts, Math.max(0, Math.min(offset, text.length)));
		return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
	};
}

/** The line that holds an offset, without its end. */
export function lineAt(text: string, offset: number): string {
	const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((sorted[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
