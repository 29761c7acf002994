import type { CellValue } from './cell-value.ts';
import type { Cell } from './table.ts';

/** Whether a cell still says what was exported, however a spreadsheet program has written it. */
export function isSameCell(cell: Cell, exported: CellValue): boolean {
	if (exported === null) return cell.type === 'empty';
	if (typeof exported === 'string') return plainly(textIn(cell)) === plainly(exported);
	if (cell.type === 'number') return isNear(cell.number, exported.number);
	if (cell.type !== 'text') return false;
	const match = /^[−-]?\d+(?:[.,](\d+))?$/.exec(cell.text);
	// Three digits that were not exported may be thousands.
	const isDoubtful = match?.[1]?.length === 3 && exported.decimals !== 3;
	return match !== null && !isDoubtful && isNear(numberIn(cell.text), exported.number);
}

/** A designation such as 762 may have become a number. */
function textIn(cell: Cell): string | undefined {
	if (cell.type === 'number') return String(cell.number);
	return cell.type === 'text' ? cell.text : undefined;
}

function plainly(text: string | undefined): string | undefined {
	return text?.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

function numberIn(text: string): number {
	return Number(text.replace(',', '.').replace('−', '-'));
}

function isNear(a: number, b: number): boolean {
	return Number.isFinite(a) && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
