import { describe, expect, test } from 'vitest';
import type { Span } from '../catalogue/span.ts';
import type { SheetCell } from '../ui/sheet-cells.ts';
import { atOneScale } from './at-one-scale.ts';
import type { Comparison } from './comparison.ts';

describe('compared products at one scale', () => {
	test('a 2 m rifle is twice a 1 m rifle, in the order of the comparison', () => {
		const scaled = atOneScale(comparisonOf({ length: [exactly(1), exactly(2)] }));

		expect(scaled?.measures).toMatchObject([
			{
				spec: 'length',
				bars: [
					{ product: { id: 'a' }, most: 0.5 },
					{ product: { id: 'b' }, most: 1 },
				],
			},
		]);
	});

	test('every measure is of the one scale', () => {
		const scaled = atOneScale(
			comparisonOf({ height: [exactly(1), exactly(2)], length: [exactly(4), exactly(8)] }),
		);

		expect(scaled?.measures.map(({ spec, bars }) => [spec, bars.map(({ most }) => most)])).toEqual([
			['length', [0.5, 1]],
			['height', [0.125, 0.25]],
		]);
		expect(scaled?.boxes.map(({ across, up }) => [across.most, up.most])).toEqual([
			[0.5, 0.125],
			[1, 0.25],
		]);
	});

	test('is not there where one product alone states a length, or none', () => {
		expect(atOneScale(comparisonOf({ length: [exactly(1), null] }))).toBeUndefined();
		expect(atOneScale(comparisonOf({ length: [null, null] }))).toBeUndefined();
		expect(atOneScale(comparisonOf({}))).toBeUndefined();
	});

	test('leaves out what is not stated, on request or without a span, such as a band', () => {
		const scaled = atOneScale(
			comparisonOf({
				length: [exactly(1), null, exactly(2), { state: 'on-request' }, { text: '3 m', sort: 3 }],
			}),
		);

		expect(scaled?.measures[0]?.bars.map(({ product }) => product.id)).toEqual(['a', 'c']);
	});

	test('draws no barrel and no mass', () => {
		expect(atOneScale(comparisonOf({ barrelLength: [exactly(1), exactly(2)] }))).toBeUndefined();
	});

	test('has boxes only where two products state length and height', () => {
		const scaled = atOneScale(
			comparisonOf({ length: [exactly(4), exactly(8)], height: [exactly(2), null, exactly(1)] }),
		);

		expect(scaled?.boxes).toEqual([]);
	});

	test('says that something is left open, and how far it may reach', () => {
		const range = { text: '1–2 m', sort: 1, span: { sure: 1, most: 2, isExact: false } };
		const open = { text: 'from 2 m', sort: 2, span: { sure: 2, most: null, isExact: false } };
		const scaled = atOneScale(comparisonOf({ length: [range, open] }));

		expect(scaled?.leavesOpen).toBe(true);
		expect(scaled?.measures[0]?.bars.map(({ sure, most }) => [sure, most])).toEqual([
			[0.5, 1],
			[1, 1],
		]);
		expect(atOneScale(comparisonOf({ length: [exactly(1), exactly(2)] }))?.leavesOpen).toBe(false);
	});
});

/** Products a, b, c … and what they say of these specs. */
function comparisonOf(said: Readonly<Record<string, readonly (SheetCell | null)[]>>): Comparison {
	const count = Math.max(0, ...Object.values(said).map(({ length }) => length));
	const sheet = { kind: 'rifle', name: 'Rifle', keySpecs: [], columns: [], products: [] };
	const products = [...'abcde']
		.slice(0, count)
		.map((id) => ({ sheet, product: { id, name: id, cells: [] } }));
	const rows = Object.entries(said).map(([id, cells]) => ({ id, label: id, cells }));
	const all = [{ label: 'Dimensions', rows }];
	return { products, isAcrossKinds: false, all, shown: all };
}

function exactly(metres: number): SheetCell {
	const span: Span = { sure: metres, most: metres, isExact: true };
	return { text: `${metres} m`, sort: metres, span };
}
