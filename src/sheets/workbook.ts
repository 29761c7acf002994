import {
	type Cell as FileCell,
	type RichTextRun,
	readXlsx,
	type Sheet,
	type WriteSheet,
	writeXlsx,
} from 'hucre';
import type { CellValue } from './cell-value.ts';
import { withoutEmptyCells } from './check-cells.ts';
import { type ChoiceLists, choiceListsOf, columnName, listSheet } from './choice-lists.ts';
import { openPackage, type Parts } from './open-package.ts';
import { packParts } from './pack-parts.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import { headed, letters } from './sheet-style.ts';
import { type Cell, emptyCell, type MarkedColumn, type Table, type TableFile } from './table.ts';

/*
 * Two sheets that no program shows carry the lists of the cells, and of which catalogue the sheets were made. Beside
 * this, forms alone know the library of workbooks.
 */

export interface SheetToWrite {
	readonly name: string;
	readonly columns: readonly ColumnToWrite[];
	readonly rows: readonly (readonly CellValue[])[];
}

export interface ColumnToWrite {
	readonly heading: string;
	/** Shown as a note of the heading. */
	readonly help: string;
	/** In characters. */
	readonly width: number;
	/** What a cell is chosen from; nothing when it is typed. */
	readonly choices: readonly string[];
}

const markSheet = 'vitrin';
/** Rows for which lists are laid out beyond what is there. */
const roomBelow = 200;

export async function writeWorkbook(
	sheets: readonly SheetToWrite[],
	mark: { language: string; edition?: string | undefined; columns: readonly MarkedColumn[] },
): Promise<Buffer> {
	const lists = choiceListsOf(sheets.flatMap(({ columns }) => columns.map(({ choices }) => choices)));
	const bytes = await writeXlsx({
		sheets: [
			...sheets.map((sheet) => toSheet(sheet, lists)),
			lists.sheet,
			{ name: markSheet, veryHidden: true, rows: rowsOfMark(mark) },
		],
		properties: { title: 'Vitrin', created: someDay, modified: someDay },
	});
	return Buffer.from(bytes);
}

/** Said of every file, so that the same catalogue makes the same bytes. */
export const someDay = new Date('2000-01-01T00:00:00Z');

function toSheet({ name, columns, rows }: SheetToWrite, lists: ChoiceLists): WriteSheet {
	const cells = new Map<string, Partial<FileCell>>();
	columns.forEach(({ heading, help }, column) => {
		cells.set(`0,${column}`, {
			value: heading,
			type: 'string',
			style: { ...headed, numFmt: '@' },
			comment: { text: help, author: 'Vitrin' },
		});
	});
	rows.forEach((row, index) => {
		row.forEach((value, column) => {
			cells.set(`${index + 1},${column}`, toCell(value));
		});
	});
	const last = rows.length + roomBelow;
	return {
		name,
		cells,
		columns: columns.map(({ width }) => ({ width })),
		// The id and the English name say which product a row is, however far one has gone to the right.
		freezePane: { rows: 1, columns: 2 },
		dataValidations: columns.flatMap(({ choices }, column) =>
			lists
				.validationsOf(choices, `${columnName(column)}2:${columnName(column)}${last}`)
				// A state may be written too, so another word is asked about and not refused.
				.map((validation) => ({ ...validation, showErrorMessage: true, errorStyle: 'warning' as const })),
		),
	};
}

/** An empty cell is a text too: what is typed into it stays as typed. */
function toCell(value: CellValue): Partial<FileCell> {
	if (value === null) return { value, style: { font: letters, numFmt: '@' } };
	if (typeof value === 'string') return { value, type: 'string', style: { font: letters, numFmt: '@' } };
	const { number, decimals } = value;
	return {
		value: number,
		type: 'number',
		style: { font: letters, numFmt: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` },
	};
}

function rowsOfMark(mark: {
	language: string;
	edition?: string | undefined;
	columns: readonly MarkedColumn[];
}) {
	return [
		['language', mark.language],
		['edition', mark.edition ?? ''],
		...mark.columns.map((column) => [
			column.sheet,
			column.kind,
			column.version,
			column.signature,
			column.heading,
		]),
	];
}

/** What a workbook holds. @throws {SheetRefusal} for a file that is damaged, hostile or no workbook. */
export async function readWorkbook(bytes: Buffer): Promise<TableFile> {
	const parts = await openPackage(bytes);
	const { sheets } = await parsed(parts);
	const mark = sheets.find(({ name }) => name === markSheet);
	return {
		tables: sheets.filter(({ name }) => name !== markSheet && name !== listSheet).map(toTable),
		mark: mark && readMark(mark),
	};
}

/** Only what the cells need: notes, drawings and whatever else is never parsed. */
const needed =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

async function parsed(parts: Parts) {
	const read = [...parts].filter(([name]) => needed.test(name));
	const bare = read.map(
		([name, part]) => [name, name.startsWith('xl/worksheets/') ? bareSheet(part) : part] as const,
	);
	try {
		return await readXlsx(packParts(new Map(bare)));
	} catch {
		throw new SheetRefusal('cut-short');
	}
}

function bareSheet(part: Buffer): Buffer {
	return Buffer.from(withoutEmptyCells(part.toString('latin1')), 'latin1');
}

function toTable(sheet: Sheet): Table {
	const { name, rows, cells, columns = [], merges = [], rowDefs, hidden = false, veryHidden = false } = sheet;
	return {
		name,
		rows: rows.map((row, r) => row.map((value, c) => readCell(value, cells?.get(`${r},${c}`)))),
		isHidden: hidden || veryHidden,
		hiddenRows: new Set(
			[...(rowDefs ?? [])].flatMap(([row, definition]) => (definition.hidden ? [row] : [])),
		),
		hiddenColumns: new Set(columns.flatMap(({ hidden }, column) => (hidden ? [column] : []))),
		merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
			top: startRow,
			left: startCol,
			bottom: endRow,
			right: endCol,
		})),
		isNarrow: false,
	};
}

function readCell(value: Sheet['rows'][number][number], cell: FileCell | undefined): Cell {
	if (cell?.type === 'formula' || cell?.formula !== undefined) return { type: 'formula' };
	if (value === null || value === undefined) return emptyCell;
	if (cell?.type === 'error') return { type: 'error', text: String(value) };
	if (typeof value === 'number') return { type: 'number', number: value };
	if (typeof value === 'boolean') return { type: 'yes-or-no', text: value ? 'TRUE' : 'FALSE' };
	if (value instanceof Date) return { type: 'date', date: value };
	return textCell(cell?.richText?.map(withRaisedDigits).join('') ?? value);
}

/** A digit that stands high or low is a mark of a footnote, a power or an index, and no digit of the number before it. */
function withRaisedDigits({ text, font }: RichTextRun): string {
	const digits = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹', subscript: '₀₁₂₃₄₅₆₇₈₉', baseline: undefined }[
		font?.vertAlign ?? 'baseline'
	];
	return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

export function textCell(value: string): Cell {
	// What XML cannot hold is written out by spreadsheet programs.
	const text = value.replaceAll('_x000D_', '').replace(/\r\n?/g, '\n').trim();
	return text === ''
		? emptyCell
		: { type: 'text', text: text.length > longestCell ? `${text.slice(0, longestCell)}…` : text };
}

/** No program has room for more in a cell, and what is cut is too long for every column. */
export const longestCell = 32_767;

function readMark({ rows }: Sheet): TableFile['mark'] {
	const texts = rows.map((row) => row.map((cell) => String(cell ?? '')));
	const [[, language = ''] = [], [, edition = ''] = [], ...columns] = texts;
	return {
		language,
		edition: edition === '' ? undefined : edition,
		columns: columns.map(([sheet = '', kind = '', version = '', signature = '', heading = '']) => ({
			sheet,
			kind,
			version,
			signature,
			heading,
		})),
	};
}
