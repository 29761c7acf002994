import { type CellStyle, type Cell as FileCell, type WriteSheet, writeXlsx } from 'hucre';
import { type ChoiceLists, choiceListsOf, columnName } from './choice-lists.ts';
import { headed, letters } from './sheet-style.ts';
import { someDay } from './workbook.ts';

/** A table to be filled in by somebody else, behind a sheet that says how. Every cell is a text. */
export interface Form {
	readonly guide: Guide;
	/** Of the sheet with the table: at most 31 characters, none of those that Excel forbids. */
	readonly name: string;
	readonly columns: readonly FormColumn[];
	readonly rows: readonly FormRow[];
}

interface Guide {
	/** Of the sheet. */
	readonly name: string;
	readonly title: string;
	/** A head and what there is to read beside it. */
	readonly lines: readonly (readonly [head: string, text: string])[];
	/** Heads with room beside them, to be filled in. */
	readonly blanks: readonly string[];
}

interface FormColumn {
	readonly heading: string;
	/** In characters. */
	readonly width: number;
	/** `aside` is for those who made the form. */
	readonly use: 'read' | 'answer' | 'aside';
}

export interface FormRow {
	readonly cells: readonly string[];
	/** What its first answer may be chosen from; something else may be typed. Empty when it is typed. */
	readonly choices: readonly string[];
	/** Whether it begins with another matter than the row above. */
	readonly opensGroup: boolean;
}

export async function writeForm(form: Form): Promise<Buffer> {
	const lists = choiceListsOf(form.rows.map(({ choices }) => choices));
	const bytes = await writeXlsx({
		sheets: [guideSheet(form.guide), tableSheet(form, lists), lists.sheet],
		properties: { title: form.guide.title, created: someDay, modified: someDay },
	});
	return Buffer.from(bytes);
}

const line = { style: 'thin', color: { rgb: 'B8BDB8' } } as const;
const strongLine = { style: 'medium', color: { rgb: '43535C' } } as const;
const toBeFilled = {
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } },
	border: { top: line, right: line, bottom: line, left: line },
} as const satisfies CellStyle;

/** A text whatever it begins with; what is typed over it stays as typed, so 10-12 becomes no date. */
function textCell(value: string, style: CellStyle = {}): Partial<FileCell> {
	return {
		value,
		type: 'string',
		style: {
			...style,
			font: { ...letters, ...style.font },
			numFmt: '@',
			alignment: { wrapText: true, vertical: 'top', ...style.alignment },
		},
	};
}

/** The letters of a program that lacks ours are wider. */
const narrowest = 0.95;

/** For a row of texts in columns of these widths, in points: LibreOffice takes a row without a height for one line. */
function heightFor(texts: readonly string[], widths: readonly number[], fewest: number): number {
	const lines = texts.map((text, column) => linesOf(text, (widths[column] ?? 1) * narrowest));
	return Math.max(fewest, ...lines) * 15 + 3;
}

/** As programs break them: between words, behind a hyphen, and anywhere in what is longer than a line. */
function linesOf(text: string, width: number): number {
	let lines = 0;
	let room = 0;
	for (const { length } of text.split(/(?<=-)|(?<=\s)/)) {
		if (length > room) {
			lines += Math.max(1, Math.ceil(length / width));
			room = width;
		}
		room -= ((length - 1) % width) + 1;
	}
	return lines;
}

const page = {
	paperSize: 'a4',
	fitToPage: true,
	fitToWidth: 1,
	fitToHeight: 0,
	margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7 },
} as const satisfies WriteSheet['pageSetup'];

const guideWidths = [24, 84];

function guideSheet({ name, title, lines, blanks }: Guide): WriteSheet {
	const cells = new Map<string, Partial<FileCell>>();
	cells.set(
		'0,0',
		textCell(title, { font: { bold: true, size: 16 }, alignment: { wrapText: false, vertical: 'center' } }),
	);
	lines.forEach(([head, text], index) => {
		cells.set(`${index + 2},0`, textCell(head, { font: { bold: true } }));
		cells.set(`${index + 2},1`, textCell(text));
	});
	blanks.forEach((head, index) => {
		const row = lines.length + 3 + index;
		cells.set(`${row},0`, textCell(head, { font: { bold: true } }));
		cells.set(`${row},1`, textCell('', toBeFilled));
	});
	const heights = lines.map(
		(texts, index) => [index + 2, { height: heightFor(texts, guideWidths, 1) }] as const,
	);
	const room = blanks.map((_, index) => [lines.length + 3 + index, { height: 24 }] as const);
	return {
		name,
		cells,
		columns: guideWidths.map((width) => ({ width })),
		rowDefs: new Map([[0, { height: 28 }], ...heights, ...room]),
		view: { showGridLines: false },
		pageSetup: { ...page, orientation: 'portrait' },
	};
}

function tableSheet({ name, columns, rows, guide }: Form, lists: ChoiceLists): WriteSheet {
	const cells = new Map<string, Partial<FileCell>>();
	columns.forEach(({ heading }, column) => {
		cells.set(`0,${column}`, textCell(heading, headed));
	});
	rows.forEach((row, index) => {
		columns.forEach(({ use }, column) => {
			const style = styleOf(use, row.opensGroup);
			cells.set(`${index + 1},${column}`, textCell(row.cells[column] ?? '', style));
		});
	});
	const widths = columns.map(({ width }) => width);
	const heights = rows.map((row, index) => [index + 1, { height: heightFor(row.cells, widths, 2) }] as const);
	const heading = {
		height: heightFor(
			columns.map((column) => column.heading),
			widths,
			1,
		),
	};
	const answer = columnName(columns.findIndex(({ use }) => use === 'answer'));
	const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
	return {
		name,
		cells,
		columns: widths.map((width) => ({ width })),
		rowDefs: new Map([[0, heading], ...heights]),
		freezePane: { rows: 1 },
		autoFilter: { range: `A1:${last}` },
		dataValidations: rows.flatMap(({ choices }, index) =>
			lists.validationsOf(choices, `${answer}${index + 2}`),
		),
		pageSetup: { ...page, orientation: 'landscape', printTitlesRow: '1:1', printArea: `A1:${last}` },
		headerFooter: { oddFooter: `&L${guide.title.replaceAll('&', '&&')}&R&P / &N` },
	};
}

function styleOf(use: FormColumn['use'], opensGroup: boolean): CellStyle {
	const base: CellStyle = use === 'answer' ? toBeFilled : { border: { bottom: line } };
	return {
		...base,
		...(use === 'aside' ? { font: { color: { rgb: '6B777D' }, size: 9 } } : {}),
		border: { ...base.border, top: opensGroup ? strongLine : line },
	};
}
