import type { KindSheet, SheetColumn, SheetProduct } from '../ui/kind-sheet.ts';
import type { SheetCell, SheetValue } from '../ui/sheet-cells.ts';
import { type Mode, mostProducts, type Question } from './question.ts';

/** Kinds by product and their sheets, as far as they are loaded. */
export interface Shelf {
	readonly kinds: ReadonlyMap<string, string>;
	readonly sheets: ReadonlyMap<string, KindSheet>;
}

/** Which products of a question can be compared, and which not. */
export interface Chosen {
	readonly ids: readonly string[];
	readonly unknown: readonly string[];
	/** Known, but more than fit. */
	readonly leftOut: readonly string[];
}

export interface ComparedProduct {
	readonly product: SheetProduct;
	readonly sheet: KindSheet;
}

export interface Row {
	/** The spec's, or `status` or `maker`. */
	readonly id: string;
	readonly label: string;
	/** Id of the term that explains it. */
	readonly term?: string | undefined;
	/** One a product; null is not stated. */
	readonly cells: readonly (SheetCell | null)[];
}

export interface RowGroup {
	readonly label: string;
	readonly rows: readonly Row[];
}

export interface Comparison {
	readonly products: readonly ComparedProduct[];
	/** Of several kinds: then only what all of them can have is compared. */
	readonly isAcrossKinds: boolean;
	/** Every row that there could be. */
	readonly all: readonly RowGroup[];
	/** The rows that the reader has chosen and the mode shows. */
	readonly shown: readonly RowGroup[];
}

/** The labels of the two rows that are no spec of the kind. */
export type OwnLabels = Readonly<Record<'status' | 'maker', string>>;

export function chosenIn({ products }: Question, kinds: Shelf['kinds']): Chosen {
	const known = products.filter((id) => kinds.has(id));
	return {
		ids: known.slice(0, mostProducts),
		unknown: products.filter((id) => !kinds.has(id)),
		leftOut: known.slice(mostProducts),
	};
}

/** Sets products side by side; one whose sheet is not on the shelf is left out. */
export function compare(
	ids: readonly string[],
	{ show, rows: chosen }: Pick<Question, 'show' | 'rows'>,
	{ kinds, sheets }: Shelf,
	labels: OwnLabels,
): Comparison {
	const products = ids.flatMap((id): ComparedProduct[] => {
		const sheet = sheets.get(kinds.get(id) ?? '');
		const product = sheet?.products.find((other) => other.id === id);
		return sheet === undefined || product === undefined ? [] : [{ sheet, product }];
	});
	const all = groupsOf(products, labels);
	// One alone differs from nothing: what it states is shown.
	const mode = products.length > 1 ? show : 'stated';
	return {
		products,
		isAcrossKinds: sheetsOf(products).length > 1,
		all,
		shown: keepRows(all, (row) => (chosen?.includes(row.id) ?? true) && isShown(row, mode)),
	};
}

/** The products that can be set beside these without leaving their kinds. */
export function othersOf({ products }: Comparison): readonly KindSheet[] {
	const ids = new Set(products.map(({ product }) => product.id));
	return sheetsOf(products)
		.map((sheet) => ({ ...sheet, products: sheet.products.filter(({ id }) => !ids.has(id)) }))
		.filter((sheet) => sheet.products.length > 0);
}

export function rowsIn(groups: readonly RowGroup[]): readonly Row[] {
	return groups.flatMap(({ rows }) => rows);
}

function sheetsOf(products: readonly ComparedProduct[]): readonly KindSheet[] {
	return [...new Set(products.map(({ sheet }) => sheet))];
}

function groupsOf(products: readonly ComparedProduct[], labels: OwnLabels): RowGroup[] {
	const [first, ...others] = sheetsOf(products);
	const columns = (first?.columns ?? []).filter(
		(column) =>
			column.hiddenInCompare !== true && others.every((sheet) => columnIn(sheet, column.spec) !== undefined),
	);
	const groups = Map.groupBy(columns, ({ group }) => group);
	return [...groups].map(([label, inGroup], index) => ({
		label,
		rows: [
			...(index === 0 ? ownRowsOf(products, labels) : []),
			...inGroup.map((column) => rowOf(column, products)),
		],
	}));
}

/** What a buyer asks of every product, whatever its kind. */
function ownRowsOf(products: readonly ComparedProduct[], labels: OwnLabels): Row[] {
	return (['status', 'maker'] as const).map((id) => ({
		id,
		label: labels[id],
		cells: products.map(({ product }) => {
			const line = product[id];
			return line === undefined ? null : { ...line, sort: 0 };
		}),
	}));
}

function rowOf({ spec, label, term }: SheetColumn, products: readonly ComparedProduct[]): Row {
	const units = new Set(products.map(({ sheet }) => columnIn(sheet, spec)?.unit));
	return {
		id: spec,
		label,
		term,
		cells: products.map(({ sheet, product }) => {
			const cell = product.cells[sheet.columns.findIndex((column) => column.spec === spec)] ?? null;
			return cell !== null && units.size > 1 ? inCommonUnit(cell) : cell;
		}),
	};
}

/** So that tonnes never stand beside kilograms. */
function inCommonUnit(cell: SheetCell): SheetCell {
	if ('state' in cell) return cell;
	const convert = <Figure extends Pick<SheetValue, 'text' | 'common'>>(figure: Figure): Figure =>
		figure.common === undefined ? figure : { ...figure, text: figure.common };
	const { conflicts } = cell;
	return { ...convert(cell), ...(conflicts && { conflicts: conflicts.map(convert) }) };
}

function columnIn({ columns }: KindSheet, spec: string): SheetColumn | undefined {
	return columns.find((column) => column.spec === spec);
}

function keepRows(groups: readonly RowGroup[], isKept: (row: Row) => boolean): RowGroup[] {
	return groups
		.map(({ label, rows }) => ({ label, rows: rows.filter(isKept) }))
		.filter(({ rows }) => rows.length > 0);
}

function isShown({ cells }: Row, mode: Mode): boolean {
	switch (mode) {
		case 'all':
			return true;
		case 'stated':
			return cells.some((cell) => cell !== null);
		case 'differences':
			return new Set(cells.map(meaningOf)).size > 1;
		default:
			return mode satisfies never;
	}
}

/** The same for two cells that say the same: how well it is known makes no difference, under which condition does. */
function meaningOf(cell: SheetCell | null): string {
	if (cell === null) return 'not-stated';
	const value = 'state' in cell ? cell.state : cell.text;
	return JSON.stringify([value, cell.condition?.text]);
}
