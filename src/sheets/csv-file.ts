import { parseCsv } from 'hucre/csv';
import { csvOf } from '../open-data/csv.ts';
import { formulaSafe } from '../open-data/formula-safe.ts';
import type { CellValue } from './cell-value.ts';
import { lastColumn, lastRow, mostCells } from './check-cells.ts';
import { columnName } from './choice-lists.ts';
import { largestFile } from './open-package.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import type { TableFile } from './table.ts';
import { longestCell, textCell } from './workbook.ts';

type IsHeading = (text: string) => boolean;

/** Comma, UTF-8 with a byte order mark; what a spreadsheet program would run is defused. */
export function writeCsvSheet(headings: readonly string[], rows: readonly (readonly CellValue[])[]): Buffer {
	return Buffer.from(
		csvOf([
			headings,
			...rows.map((row) => row.map((value) => (typeof value === 'object' ? plainText(value) : value))),
		]),
	);
}

/** A number as the catalogue writes it: a point, and the digits after it. */
export function plainText(value: CellValue): string | null {
	return typeof value === 'object' && value !== null ? value.number.toFixed(value.decimals) : value;
}

/**
 * A table of comma, semicolon or tab, in UTF-8, in UTF-16 or in an alphabet of Windows.
 * @param isHeading Whether a text is a heading that some sheet has; it tells the alphabets apart.
 */
export function readCsvFile(bytes: Buffer, name: string, isHeading: IsHeading): TableFile {
	if (bytes.length > largestFile) throw new SheetRefusal('file-too-large');
	if (bytes.subarray(0, 2).toString('latin1') === 'PK' || (bytes.includes(0) && !isUnicodeText(bytes)))
		throw new SheetRefusal('no-spreadsheet');
	const { text, isNarrow } = decoded(bytes, isHeading);
	refuseEndless(text);
	const rows = rowsIn(text, isHeading);
	rows.forEach((row, index) => {
		const last = row.findLastIndex((value) => value !== '');
		if (last >= lastColumn || (last >= 0 && index >= lastRow))
			throw new SheetRefusal('far-cell', { cell: `${columnName(Math.max(0, last))}${index + 1}` });
	});
	return {
		tables: [
			{
				name,
				rows: rows.map((row) =>
					row.map((value) => textCell(value.length > longestCell ? value : asMeant(value))),
				),
				isHidden: false,
				hiddenRows: new Set(),
				hiddenColumns: new Set(),
				merges: [],
				isNarrow,
			},
		],
	};
}

/** Lines and cells are counted before they are laid out: a text within a cell may have some of its own. */
function refuseEndless(text: string): void {
	let [lines, cells, quotes] = [0, 0, 0];
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (sign === '\n' || sign === '\r') lines++;
		else if (sign === ',' || sign === ';' || sign === '\t') cells++;
		else if (sign === '"') quotes++;
	}
	if (lines > 10 * lastRow) throw new SheetRefusal('far-cell', { cell: `A${lines}` });
	if (cells > 3 * mostCells) throw new SheetRefusal('inflates-too-far');
	if (quotes % 2 === 1) throw new SheetRefusal('quote-open');
}

/** Without the apostrophes that kept a text from being a formula. */
function asMeant(text: string): string {
	const without = text.replace(/(^|[;\t\r\n])'/g, '$1');
	return formulaSafe(without) === text ? without : text;
}

function rowsIn(text: string, isHeading: IsHeading): string[][] {
	const { delimiter, rest } = delimiterOf(text, isHeading);
	return rowsBetween(rest, delimiter);
}

function rowsBetween(text: string, delimiter: string): string[][] {
	return parseCsv(text, { delimiter }).map((row) => row.map((value) => String(value ?? '')));
}

/** With room to spare. */
const longestHeadings = 65_536;

/** Excel may say its delimiter in a first line; else it is the one that sets most headings apart. */
function delimiterOf(text: string, isHeading: IsHeading): { delimiter: string; rest: string } {
	const said = /^sep=([,;\t])\r?\n/.exec(text);
	if (said?.[1] !== undefined) return { delimiter: said[1], rest: text.slice(said[0].length) };
	const [first = ''] = text.slice(0, longestHeadings).split(/\r?\n/, 1);
	const scored = [',', ';', '\t'].map((delimiter) => {
		const [cells = []] = rowsBetween(first, delimiter);
		return { delimiter, score: cells.filter((cell) => isHeading(cell.trim())).length, count: cells.length };
	});
	const best = scored.reduce((a, b) => ((b.score - a.score || b.count - a.count) > 0 ? b : a));
	return { delimiter: best.delimiter, rest: text };
}

/** “Unicode text”, as Excel calls it. */
function isUnicodeText(bytes: Buffer): boolean {
	return bytes.subarray(0, 2).toString('hex') === 'fffe';
}

function decoded(bytes: Buffer, isHeading: IsHeading): { text: string; isNarrow: boolean } {
	if (isUnicodeText(bytes)) return { text: new TextDecoder('utf-16le').decode(bytes), isNarrow: false };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isNarrow: false };
	} catch {
		const texts = ['windows-1251', 'windows-1254'].map((alphabet) => new TextDecoder(alphabet).decode(bytes));
		const scored = texts.map((text) => ({ text, score: knownHeadings(text, isHeading) }));
		const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
		if (best.score === 0) throw new SheetRefusal('encoding');
		return { text: best.text, isNarrow: true };
	}
}

function knownHeadings(text: string, isHeading: IsHeading): number {
	const [headings = []] = rowsIn(
		text.slice(0, Math.min(text.search(/\r?\n/) + 1, longestHeadings)),
		isHeading,
	);
	return headings.filter((heading) => isHeading(heading.trim())).length;
}
