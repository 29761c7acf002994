import type { CellValue } from './cell-value.ts';
import { fold } from './read-cell.ts';
import { isSameCell } from './same-cell.ts';
import type { Cell } from './table.ts';

/** A cell of a column, and what it said when it was exported. */
export interface ColumnCell {
	readonly row: number;
	readonly exported: CellValue;
	readonly cell: Cell;
}

export interface MovedValues {
	/** The first row whose value is that of another product. */
	readonly row: number;
	readonly count: number;
}

/** Fewer may be chance. */
export const fewestMoved = 3;

/**
 * Values that stand in rows of other products: a column that was sorted without the others, or that slipped by a row.
 * @param column Its cells in the order of the rows, changed or not.
 */
export function findMovedValues(column: readonly ColumnCell[]): MovedValues | undefined {
	const cells = column.map(inTexts);
	const changed = cells.filter(isChanged);
	if (isMixed(changed)) return movedOf(changed);
	const slipped = [-1, 1].map((step) =>
		cells.filter(
			(cell, index) => isChanged(cell) && cell.after !== '' && cell.after === cells[index + step]?.before,
		),
	);
	// At the end, one value is left over or cut off.
	return slipped
		.filter((moved) => moved.length >= changed.length - 1)
		.map(movedOf)
		.find((moved) => moved !== undefined);
}

interface TextCell {
	readonly row: number;
	readonly before: string;
	readonly after: string;
}

function inTexts({ row, exported, cell }: ColumnCell): TextCell {
	const before = typeof exported === 'string' ? fold(exported) : String(exported?.number ?? '');
	return { row, before, after: isSameCell(cell, exported) ? before : textOf(cell) };
}

function textOf(cell: Cell): string {
	if (cell.type === 'number') return String(cell.number);
	if (cell.type !== 'text') return cell.type === 'empty' ? '' : cell.type;
	return /^\d+[.,]\d+$/.test(cell.text) ? String(Number(cell.text.replace(',', '.'))) : fold(cell.text);
}

function isChanged({ before, after }: TextCell): boolean {
	return before !== after;
}

function movedOf(cells: readonly TextCell[]): MovedValues | undefined {
	const [first] = cells;
	const isMany = new Set(cells.map(({ after }) => after)).size >= fewestMoved;
	return first === undefined || !isMany ? undefined : { row: first.row, count: cells.length };
}

/** The same values, in other rows. */
function isMixed(cells: readonly TextCell[]): boolean {
	const befores = cells.map(({ before }) => before).sort();
	const afters = cells.map(({ after }) => after).sort();
	return befores.every((before, index) => before === afters[index]);
}
