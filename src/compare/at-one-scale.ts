import type { SheetProduct } from '../ui/kind-sheet.ts';
import type { SheetValue } from '../ui/sheet-cells.ts';
import { type Comparison, type Row, rowsIn } from './comparison.ts';

/** Compared products as drawings of one scale: 1 is the longest of all that is drawn. */
export interface Scaled {
	readonly measures: readonly Measure[];
	/** Length and height over one another, from one corner; none unless two products state both. */
	readonly boxes: readonly ScaledBox[];
	/** Some figure is no more than a range, or “about”. */
	readonly leavesOpen: boolean;
}

/** One length of several products. */
export interface Measure {
	readonly spec: string;
	readonly label: string;
	readonly bars: readonly ScaledBar[];
}

export interface ScaledBar extends Reach {
	readonly product: SheetProduct;
	readonly cell: SheetValue;
}

/** How far a bar goes in any case, and how far it may. */
export interface Reach {
	readonly sure: number;
	readonly most: number;
	readonly isExact: boolean;
}

export interface ScaledBox {
	readonly product: SheetProduct;
	readonly across: Reach;
	readonly up: Reach;
}

const measured = ['length', 'wingspan', 'width', 'height'];

/** Undefined where no length is stated of two products: then there is nothing to compare by eye. */
export function atOneScale(comparison: Comparison): Scaled | undefined {
	const rows = rowsIn(comparison.all).filter(({ id }) => measured.includes(id));
	const drawn = rows.filter((row) => barsIn(row, comparison).length > 1);
	const spans = drawn.flatMap(({ cells }) => cells.flatMap((cell) => spanOf(cell) ?? []));
	const longest = Math.max(...spans.map(({ sure, most }) => most ?? sure));
	if (drawn.length === 0) return undefined;
	const measures = drawn
		.toSorted((one, other) => measured.indexOf(one.id) - measured.indexOf(other.id))
		.map((row) => ({ spec: row.id, label: row.label, bars: barsIn(row, comparison, longest) }));
	return { measures, boxes: boxesIn(measures), leavesOpen: spans.some(({ isExact }) => !isExact) };
}

function barsIn({ cells }: Row, { products }: Comparison, longest = 1): ScaledBar[] {
	return products.flatMap(({ product }, index) => {
		const cell = cells[index] ?? null;
		const span = spanOf(cell);
		if (span === undefined || cell === null || 'state' in cell) return [];
		const { sure, most, isExact } = span;
		return [{ product, cell, sure: sure / longest, most: (most ?? sure) / longest, isExact }];
	});
}

function boxesIn(measures: readonly Measure[]): ScaledBox[] {
	const barsOf = (id: string) => measures.find(({ spec }) => spec === id)?.bars ?? [];
	const boxes = barsOf('length').flatMap((across) => {
		const up = barsOf('height').find(({ product }) => product === across.product);
		return up === undefined ? [] : [{ product: across.product, across, up }];
	});
	return boxes.length > 1 ? boxes : [];
}

function spanOf(cell: Row['cells'][number]) {
	return cell === null || 'state' in cell ? undefined : cell.span;
}
