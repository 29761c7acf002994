import { describe, expect, test } from 'vitest';
import type { KindSheet, SheetColumn, SheetProduct } from '../ui/kind-sheet.ts';
import type { SheetCell } from '../ui/sheet-cells.ts';
import { chosenIn, compare, othersOf, type Row, rowsIn, type Shelf } from './comparison.ts';
import type { Mode } from './question.ts';

const labels = { status: 'Status', maker: 'Made by' };
const onRequest: SheetCell = { state: 'on-request' };

const rifles = sheetOf(
	'rifle',
	[column('standard', 'What it is'), column('mass', 'Dimensions', 'kg'), column('rail')],
	{
		khazri: [said('NATO'), said('3.3 kg'), null],
		yst: [said('NATO'), said('3.8 kg'), null],
		em: [said('NATO'), onRequest, null],
	},
);
const vehicles = sheetOf(
	'vehicle',
	[
		column('standard', 'What it is'),
		{ ...column('mass', 'Dimensions', 't'), commonUnit: 'kg' },
		column('speed'),
	],
	{ gurza: [null, { ...said('14 t'), common: '14,000 kg' }, said('90 km/h')], tufan: [null, null, null] },
);
const shelf: Shelf = {
	kinds: new Map([
		...rifles.products.map(({ id }) => [id, 'rifle'] as const),
		...vehicles.products.map(({ id }) => [id, 'vehicle'] as const),
	]),
	sheets: new Map([
		['rifle', rifles],
		['vehicle', vehicles],
	]),
};

describe('which products are compared', () => {
	const five = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	const kinds = new Map(five.map((id) => [id, 'rifle']));

	test('the known ones, in the order of the address', () => {
		expect(chosenIn(asked('b', 'nothing', 'a'), kinds)).toEqual({
			ids: ['b', 'a'],
			unknown: ['nothing'],
			leftOut: [],
		});
	});

	test('five at most, of those that are known', () => {
		expect(chosenIn(asked('nothing', ...five), kinds)).toEqual({
			ids: ['a', 'b', 'c', 'd', 'e'],
			unknown: ['nothing'],
			leftOut: ['f', 'g'],
		});
	});

	test('no name that objects have by themselves', () => {
		expect(chosenIn(asked('constructor', '__proto__'), kinds).ids).toEqual([]);
	});
});

describe('which rows are shown', () => {
	test('all: every spec, and first who makes it and how it stands', () => {
		expect(rowIds(['khazri', 'yst'], 'all')).toEqual(['status', 'maker', 'standard', 'mass', 'rail']);
	});

	test('stated: those of which a product says something', () => {
		expect(rowIds(['khazri', 'yst'], 'stated')).toEqual(['status', 'standard', 'mass']);
	});

	test('differences: those in which not all say the same', () => {
		expect(rowIds(['khazri', 'yst'], 'differences')).toEqual(['mass']);
	});

	test('what it states, of one product alone', () => {
		expect(rowIds(['khazri'], 'differences')).toEqual(['status', 'standard', 'mass']);
	});

	test('stated and not stated differ, and so do states', () => {
		expect(rowIds(['gurza', 'tufan'], 'differences')).toEqual(['mass', 'speed']);
		expect(rowIds(['khazri', 'em'], 'differences')).toEqual(['mass']);
	});

	test('a condition makes a difference, a mark does not', () => {
		const sheet = sheetOf('rifle', [column('length'), column('mass')], {
			a: [
				{ ...said('943 mm'), condition: { text: 'stock open' } },
				{ ...said('3 kg'), marks: ['suggested'] },
			],
			b: [said('943 mm'), { ...said('3 kg'), inherited: 'as stated for the A' }],
		});

		expect(rowIds(['a', 'b'], 'differences', undefined, shelfOf(sheet))).toEqual(['length']);
	});

	test('only those that the reader has chosen', () => {
		expect(rowIds(['khazri', 'yst'], 'all', ['rail', 'mass', 'unknown'])).toEqual(['mass', 'rail']);
		expect(rowIds(['khazri', 'yst'], 'stated', ['rail', 'mass'])).toEqual(['mass']);
		expect(rowIds(['khazri', 'yst'], 'all', [])).toEqual([]);
	});

	test('nothing that its definition keeps out', () => {
		const sheet = sheetOf('cartridge', [{ ...column('types'), hiddenInCompare: true }, column('mass')], {
			a: [said('3 types'), null],
			b: [said('2 types'), null],
		});

		expect(rowIds(['a', 'b'], 'all', undefined, shelfOf(sheet))).toEqual(['status', 'maker', 'mass']);
	});

	test('under the headings of their blocks, without those that are empty', () => {
		const { shown, all } = compare(['khazri', 'yst'], { show: 'stated', rows: ['mass'] }, shelf, labels);

		expect(shown.map(({ label, rows }) => [label, rows.length])).toEqual([['Dimensions', 1]]);
		expect(all.map(({ label }) => label)).toEqual(['What it is', 'Dimensions', 'Other']);
	});
});

describe('across kinds', () => {
	const { isAcrossKinds, shown } = compare(
		['khazri', 'gurza', 'yst'],
		{ show: 'all', rows: undefined },
		shelf,
		labels,
	);

	test('only the specs that all kinds have are compared', () => {
		expect(isAcrossKinds).toBe(true);
		expect(rowsIn(shown).map(({ id }) => id)).toEqual(['status', 'maker', 'standard', 'mass']);
	});

	test('a row has one unit', () => {
		expect(textsOf(rowsIn(shown).at(-1))).toEqual(['3.3 kg', '14,000 kg', '3.8 kg']);
	});

	test('a kind alone keeps its own unit', () => {
		const alone = compare(['gurza', 'tufan'], { show: 'all', rows: undefined }, shelf, labels);

		expect(alone.isAcrossKinds).toBe(false);
		expect(textsOf(rowsIn(alone.shown).find(({ id }) => id === 'mass'))).toEqual(['14 t', null]);
	});
});

test('what can be added is of the same kinds and not there yet', () => {
	const comparison = compare(['khazri', 'gurza'], { show: 'all', rows: undefined }, shelf, labels);

	expect(othersOf(comparison).map(({ kind, products }) => [kind, products.map(({ id }) => id)])).toEqual([
		['rifle', ['yst', 'em']],
		['vehicle', ['tufan']],
	]);
	expect(othersOf(compare(['gurza', 'tufan'], { show: 'all', rows: undefined }, shelf, labels))).toEqual([]);
});

function asked(...products: string[]) {
	return { products, show: 'all', rows: undefined } as const;
}

function rowIds(ids: readonly string[], show: Mode, rows?: readonly string[], from = shelf): string[] {
	return rowsIn(compare(ids, { show, rows }, from, labels).shown).map(({ id }) => id);
}

function textsOf(row: Row | undefined) {
	return row?.cells.map((cell) => cell && ('text' in cell ? cell.text : cell.state));
}

function said(text: string): SheetCell & { text: string } {
	return { text, sort: 0 };
}

function column(spec: SheetColumn['spec'], group = 'Other', unit?: string): SheetColumn {
	return { spec, label: spec, group, type: 'text', stated: 0, ...(unit !== undefined && { unit }) };
}

/** A kind by any name, with products that are all in production. */
function sheetOf(
	name: string,
	columns: readonly SheetColumn[],
	cells: Readonly<Record<string, SheetProduct['cells']>>,
): KindSheet {
	const products = Object.entries(cells).map(([id, cells]) => ({
		id,
		name: id,
		status: { text: 'In production' },
		cells,
	}));
	return { kind: name, name, keySpecs: [], columns, products };
}

function shelfOf(sheet: KindSheet): Shelf {
	return {
		kinds: new Map(sheet.products.map(({ id }) => [id, sheet.kind])),
		sheets: new Map([[sheet.kind, sheet]]),
	};
}
