import { formulaSafe } from './formula-safe.ts';

export type CsvCell = string | number | null | undefined;

/** Without it a spreadsheet program takes UTF-8 for the alphabet of its country. */
export const byteOrderMark = '\ufeff';

/** A table by RFC 4180, its first row the headings; an empty cell for what is not there. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
	return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: CsvCell): string {
	if (typeof value !== 'string') return value == null ? '' : String(value);
	const text = formulaSafe(value);
	// More than the standard asks for: a program that was told another separator keeps these together too.
	return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
