import { nearest } from '../catalogue/did-you-mean.ts';
import { type KindId, kinds } from '../catalogue/kinds.ts';
import { type StaffLanguage, staffLanguages } from '../catalogue/staff-languages.ts';
import { type Column, columnsOf, headingOf, signatureOf, versionOf } from './columns.ts';
import { fold } from './read-cell.ts';
import type { SentenceKey, SentenceValues } from './sentences/say.ts';
import { type Cell, emptyCell, type MarkedColumn, type Table } from './table.ts';

export interface ColumnFinding {
	readonly column: number;
	readonly key: SentenceKey;
	readonly values: SentenceValues;
}

export interface TableColumns {
	/** The place in the table of each column that was understood. */
	readonly places: readonly { readonly at: number; readonly column: Column }[];
	readonly problems: readonly ColumnFinding[];
	readonly notices: readonly ColumnFinding[];
}

/** Finds a kind's columns by their headings, in whatever order and language they are. */
export function findColumns(
	{ name, rows, isNarrow }: Table,
	kind: KindId,
	marked: readonly MarkedColumn[] | undefined,
	/** In which the headings are. */
	language: StaffLanguage,
): TableColumns {
	const known = headingsOf(kind);
	const columns = columnsOf(kind);
	const ofSheet = marked?.filter(({ sheet, kind: its }) => its === kind && sheet === name);
	const places: { at: number; column: Column }[] = [];
	const problems: ColumnFinding[] = [];
	const lost: ColumnFinding[] = [];
	const headings = (rows[0] ?? []).map((cell) => headingIn(cell));
	const found = headings.map((heading) => known.get(fold(heading)));
	found.forEach((column, at) => {
		const heading = headings[at] ?? '';
		const before = ofSheet?.find((mark) => fold(mark.heading) === fold(heading));
		const first = found.findIndex((other) => other !== undefined && other.key === column?.key);
		if (before !== undefined && !columns.some((current) => signatureOf(current) === before.signature))
			problems.push({ column: at, key: 'column-changed', values: { heading } });
		else if (column !== undefined) {
			// Of two nobody knows which holds.
			if (first < at) problems.push({ column: at, key: 'column-twice', values: { heading } });
			else if (found.lastIndexOf(column) === at) places.push({ at, column });
		} else if (isNarrow && heading.includes('?'))
			lost.push({ column: at, key: 'letters-lost', values: { value: heading } });
		else if (heading !== '' || !isEmptyColumn(rows, at))
			problems.push({ column: at, ...unknownHeading(heading, { at, headings, ofSheet, columns, language }) });
	});
	return { places, problems, notices: [...lost, ...versionNotices(kind, ofSheet, language)] };
}

/** “id (rifle 1a2b3c4d)” is the first heading of a table that has no other place to say what it is. */
const saidInHeading = /^id \((?<kind>[a-z-]+) (?<version>[0-9a-f]{8})(?: (?<edition>[a-z0-9-]+))?\)$/;

export function headingThatSays(kind: KindId, edition: string | undefined): string {
	return `id (${[kind, versionOf(kind), ...(edition === undefined ? [] : [edition])].join(' ')})`;
}

export function saidByHeading(
	table: Table,
): { kind: string; version: string; edition: string | undefined } | undefined {
	for (const cell of table.rows[0] ?? []) {
		const groups = cell.type === 'text' ? saidInHeading.exec(cell.text)?.groups : undefined;
		if (groups !== undefined)
			return { kind: groups['kind'] ?? '', version: groups['version'] ?? '', edition: groups['edition'] };
	}
	return undefined;
}

/** The row in which the headings are: not the first where somebody has written above them. */
export function rowOfHeadings({ rows }: Table): number {
	const isHeadings = (row: Table['rows'][number]) =>
		row.some(isIdHeading) && row.filter((cell) => isHeadingOfSome(headingIn(cell))).length > 1;
	const first = rows.slice(0, mostRowsAbove).findIndex(isHeadings);
	return first === -1 ? 0 : first;
}

const mostRowsAbove = 20;

export function isIdHeading(cell: Cell | undefined): boolean {
	return fold(headingIn(cell)) === 'id';
}

/** Whether some kind's sheet has a column of this heading. */
export function isHeadingOfSome(text: string): boolean {
	return kinds.some(({ id }) => headingsOf(id).has(fold(text)));
}

function headingIn(cell: Cell | undefined): string {
	const text = cell?.type === 'text' ? cell.text : cell?.type === 'number' ? String(cell.number) : '';
	return saidInHeading.test(text) ? 'id' : text;
}

const headingMaps = new Map<KindId, ReadonlyMap<string, Column>>();

/** By each heading that a column has in any language, and by its key. */
export function headingsOf(kind: KindId): ReadonlyMap<string, Column> {
	const known =
		headingMaps.get(kind) ??
		new Map(
			columnsOf(kind).flatMap((column) =>
				[column.key, ...staffLanguages.map((language) => headingOf(column, language))].map(
					(heading) => [fold(heading), column] as const,
				),
			),
		);
	headingMaps.set(kind, known);
	return known;
}

function isEmptyColumn(rows: Table['rows'], at: number): boolean {
	return rows.every((row) => (row[at] ?? emptyCell).type === 'empty');
}

interface Neighbourhood {
	readonly at: number;
	readonly headings: readonly string[];
	readonly ofSheet: readonly MarkedColumn[] | undefined;
	readonly columns: readonly Column[];
	readonly language: StaffLanguage;
}

/** A column that was renamed still stands where it was made. */
function unknownHeading(
	heading: string,
	{ at, headings, ofSheet, columns, language }: Neighbourhood,
): { key: SentenceKey; values: SentenceValues } {
	const was = ofSheet?.[at]?.heading;
	if (was !== undefined && !headings.some((other) => fold(other) === fold(was)))
		return { key: 'column-renamed', values: { was } };
	const all = columns.map((column) => headingOf(column, language));
	const missing = all.filter((candidate) => !headings.some((other) => fold(other) === fold(candidate)));
	const meant = nearest(heading, missing);
	return meant === undefined
		? { key: 'column-extra', values: { heading } }
		: { key: 'column-unknown', values: { heading, meant } };
}

function versionNotices(
	kind: KindId,
	ofSheet: readonly MarkedColumn[] | undefined,
	language: StaffLanguage,
): ColumnFinding[] {
	if (ofSheet === undefined || ofSheet.length === 0) return [];
	if (ofSheet.every(({ version }) => version === versionOf(kind))) return [];
	const before = new Set(ofSheet.map(({ signature }) => signature));
	const added = columnsOf(kind).filter((column) => !before.has(signatureOf(column)));
	const columns = added.map((column) => headingOf(column, language)).join(', ');
	return [{ column: 0, key: 'older', values: { columns: columns === '' ? '–' : columns } }];
}
