import { columnName } from './choice-lists.ts';
import { SheetRefusal } from './sheet-refusal.ts';

/** The last row and column that a sheet of ours can reach, with room to spare. */
export const lastRow = 20_000;
export const lastColumn = 702;
/** Of a sheet, and of the rectangle that it fills: it is laid out in memory whole. */
export const mostCells = 600_000;
const largestArea = 1_500_000;
/** Of columns that are described one after another; a sheet can have 16,384. */
const mostDescribed = 65_536;
const mostMerges = 10_000;
const longestTag = 2_000;

/**
 * Looks at a sheet's text before it is laid out.
 * @throws {SheetRefusal} for what would take more room than it says, and for cells that two readers would read in two ways.
 */
export function checkCells(text: string): void {
	const areEmptyKept = hasUnplacedCells(text);
	let [row, column] = [0, 0];
	let [width, height] = [0, 0];
	let [cells, merges, described] = [0, 0, 0];
	for (const [, name, inside = '', end] of text.matchAll(tags)) {
		const near = name === 'c' && end === '>' ? ordinary.exec(inside)?.[1] : undefined;
		if (near === undefined && (end !== '>' || inside.length > longestTag || !whole.test(inside)))
			throw new SheetRefusal('cut-short');
		const said = (attribute: string) => attributesIn(inside).get(attribute);
		if (name === 'row') [row, column] = [Number(said('r')) || row + 1, 0];
		if (name === 'mergeCell') merges++;
		if (name === 'col') described += Math.max(0, Number(said('max')) - Number(said('min')) + 1) || 0;
		if (name === 'c') {
			const cell = near ?? said('r') ?? `${columnName(Math.min(column, lastColumn))}${row}`;
			const [, letters = '', digits = ''] = /^([A-Za-z]+)(\d+)$/.exec(cell) ?? [];
			if (letters === '') throw new SheetRefusal('cut-short');
			column = letters.length > 3 ? Number.POSITIVE_INFINITY : columnOf(letters);
			if (inside.endsWith('/') && !areEmptyKept) continue;
			cells++;
			width = Math.max(width, column);
			height = Math.max(height, Number(digits));
			if (width > lastColumn || height > lastRow || width * height > largestArea)
				throw new SheetRefusal('far-cell', { cell: cell.slice(0, 20) });
		}
		if (cells > mostCells || merges > mostMerges || described > mostDescribed)
			throw new SheetRefusal('inflates-too-far');
	}
	for (const [formula] of text.matchAll(/<(?:[^\s<>:/]+:)?f[\s>][^<]*/g))
		if (/\b(?:cmd|DDE|msexcel|MSEXCEL|powershell)\b\s*[|(]|\|[^|!]*!/i.test(formula))
			throw new SheetRefusal('external-link');
}

/** Programs leave cells with a format and nothing in them, up to the last that there can be. */
export function withoutEmptyCells(text: string): string {
	return hasUnplacedCells(text) ? text : text.replace(/<(?:[^\s<>:/]+:)?c(?:\s[^<>]*)?\/>/g, '');
}

/** Whether cells stand behind one another without saying where: then an empty one takes up a place. */
function hasUnplacedCells(text: string): boolean {
	return /<(?:[^\s<>:/]+:)?c(?=[\s/>])(?![^<>]*\sr\s*=)/.test(text);
}

const tags = /<(?:[^\s<>:/]+:)?(row|col|c|mergeCell)(?=[\s/>])([^<>]*)(>?)/g;
/** Nearly all cells: where they stand, and a style or a type. */
const ordinary = /^ r="([A-Z]{1,3}\d{1,7})"(?: [st]="\w*"){0,2}\/?$/;
/** Nothing but attributes, whose values end where they seem to. */
const whole = /^(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?$/;

function attributesIn(inside: string): ReadonlyMap<string, string> {
	const found = inside.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
	return new Map([...found].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}

function columnOf(letters: string): number {
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	return column;
}
