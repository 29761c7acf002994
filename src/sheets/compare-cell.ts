import type { Product } from '../catalogue/product.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { type CellValue, cellValueOf, type Wording } from './cell-value.ts';
import type { Change } from './change.ts';
import type { Column } from './columns.ts';
import { plainText } from './csv-file.ts';
import { makeChange } from './make-change.ts';
import { type Known, readCell } from './read-cell.ts';
import type { Said } from './said.ts';
import { isSameCell } from './same-cell.ts';
import type { SentenceKey, SentenceValues } from './sentences/say.ts';
import { type Cell, emptyCell, placeOf, type Table } from './table.ts';
import { words } from './words.ts';

/** What cells are compared with. */
export interface Comparing {
	/** In which answers are given. */
	readonly language: StaffLanguage;
	/** In which the cells are. */
	readonly sheetLanguage: StaffLanguage;
	/** All that the house says. */
	readonly house: ReadonlyMap<string, Said>;
	/** What the sheet showed when it was made. */
	readonly shown: ReadonlyMap<string, Said>;
	readonly wording: Wording;
	readonly known: Known;
}

export interface CellPlace {
	readonly table: Table;
	readonly row: number;
	/** The place of the column in the table. */
	readonly at: number;
	readonly column: Column;
	readonly product: Product;
}

export type Found =
	| { readonly type: 'change'; readonly change: Change }
	| { readonly type: 'problem' | 'notice'; readonly key: SentenceKey; readonly values?: SentenceValues };

/** What is to be said of a cell; nothing when it is as it was exported. */
export function compareCell(place: CellPlace, comparing: Comparing): Found | undefined {
	const { table, row, at, column, product } = place;
	const { language, sheetLanguage, wording, known } = comparing;
	const cell = table.rows[row]?.[at] ?? emptyCell;
	const exported = exportedOf(place, comparing);
	if (isSameCell(cell, exported)) return undefined;
	const lost = table.isNarrow ? lostLetters(cell, exported) : undefined;
	if (lost !== undefined) return lost;
	const wish = readCell(cell, column, known, { sheet: sheetLanguage, answers: language });
	if (wish.type === 'nothing') {
		const values = { value: plainText(exported) ?? '', remove: words[language].remove };
		return { type: 'notice', key: 'emptied', values };
	}
	if (wish.type === 'problem') return wish;
	if (plainText(exported) !== plainText(exportedIn(comparing.house, product.id, column, wording)))
		return { type: 'problem', key: 'withheld' };
	const change = makeChange(wish, product, { column, place: placeOf(table, row, at), language, wording });
	if (change === undefined) return undefined;
	if (table.isHidden) return { type: 'problem', key: 'sheet-hidden' };
	if (table.hiddenRows.has(row)) return { type: 'problem', key: 'row-hidden' };
	if (table.hiddenColumns.has(at)) return { type: 'problem', key: 'column-hidden' };
	return { type: 'change', change };
}

/** What stood in the cell when the sheet was made. */
export function exportedOf({ column, product }: CellPlace, { shown, wording }: Comparing): CellValue {
	return exportedIn(shown, product.id, column, wording);
}

function exportedIn(
	products: ReadonlyMap<string, Said>,
	id: string,
	column: Column,
	wording: Wording,
): CellValue {
	const said = products.get(id);
	return said === undefined ? null : cellValueOf(said, column, wording);
}

/** Letters that an alphabet lacks are saved as question marks: an untouched cell is passed over, another one refused. */
function lostLetters(cell: Cell, exported: CellValue): Found | undefined {
	const text = cell.type === 'text' ? cell.text : '';
	const before = plainText(exported) ?? '';
	if (!text.includes('?') || before.includes('?')) return undefined;
	const isUntouched =
		text.length === before.length &&
		[...text].every((letter, index) => letter === '?' || letter === [...before][index]);
	return { type: isUntouched ? 'notice' : 'problem', key: 'letters-lost', values: { value: text } };
}
