import { describe, expect, test } from 'vitest';
import { said } from './fixtures.ts';
import { extentsIn, extentsOf, type OuterLength, outerLengths } from './product-views.ts';
import { referenceFor } from './references.ts';

describe('what of a product is drawn', () => {
	test.each(outerLengths)('its %s, when it is stated, and then alone', (id) => {
		expect(drawnOf(said(id, '1 m'))).toEqual([id]);
	});

	test.each(outerLengths)('nothing for its %s, when it is not stated', (id) => {
		const others = outerLengths.filter((other) => other !== id);

		expect(drawnOf(...others.map((other) => said(other, '1 m')))).not.toContain(id);
	});

	test.each(outerLengths)('nothing for its %s as a band, on request, withheld or unverified', (id) => {
		const released = { release: 'internal' } as const;

		expect(extentsOf([said(id, '1–2 m', { banded: true })])).toBeUndefined();
		for (const state of ['on-request', 'withheld', 'not-applicable'] as const)
			expect(extentsOf([said(id, '1 m', { state })])).toBeUndefined();
		for (const basis of ['unverified', 'inferred'] as const)
			expect(extentsOf([said(id, '1 m', { staff: { ...released, basis } })])).toBeUndefined();
	});

	test('nothing at all of a product of which no length is stated', () => {
		expect(extentsOf([])).toBeUndefined();
		expect(extentsOf([said('effectiveRange', '600 m')])).toBeUndefined();
	});
});

describe('the views', () => {
	test('are a side and a front, each with the height, and the wings by themselves', () => {
		const extents = extentsOf([
			said('length', '6 m'),
			said('width', '2.5 m'),
			said('height', '2 m'),
			said('wingspan', '7 m'),
		]);

		expect(extents?.views.map(({ across, up }) => [across?.spec, up?.spec])).toEqual([
			['length', 'height'],
			['width', 'height'],
			['wingspan', undefined],
		]);
		expect(extents).toMatchObject({ largest: 7, isFromAbove: false });
	});

	test('are one from above, where the length and the width alone are stated', () => {
		const extents = extentsOf([said('length', '2 m'), said('width', '1 m')]);

		expect(extents).toMatchObject({
			views: [{ across: { spec: 'length' }, up: { spec: 'width' } }],
			isFromAbove: true,
		});
	});

	test('have the shorter lengths along the longest that is stated', () => {
		const [view] = extentsOf([said('lengthFolded', '700 mm'), said('barrelLength', '400 mm')])?.views ?? [];

		expect(view?.across?.spec).toBe('lengthFolded');
		expect(view?.along.map(({ spec }) => spec)).toEqual(['barrelLength']);
	});
});

describe('what it is drawn beside', () => {
	test.each([
		[{ largest: 0.29, isFromAbove: false }, 'hand'],
		[{ largest: 0.3, isFromAbove: false }, 'person'],
		[{ largest: 12, isFromAbove: false }, 'person'],
		[{ largest: 1, isFromAbove: true }, 'pallet'],
		[{ largest: 2.5, isFromAbove: true }, 'person'],
		[{ largest: 0.2, isFromAbove: true }, 'hand'],
	] as const)('%o: a %s', (extents, id) => {
		expect(referenceFor(extents).id).toBe(id);
	});
});

function drawnOf(...specs: Parameters<typeof extentsOf>[0]): OuterLength[] {
	return (extentsOf(specs)?.views ?? []).flatMap(extentsIn).map(({ spec }) => spec);
}
