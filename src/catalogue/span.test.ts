import { describe, expect, test } from 'vitest';
import type { Released, Saying } from './edition.ts';
import { parseQuantity } from './quantity.ts';
import { spanOf } from './span.ts';
import type { Basis } from './statement.ts';

describe('how far a figure reaches', () => {
	test.each([
		['2 m', { sure: 2, most: 2, isExact: true }],
		['about 2 m', { sure: 2, most: 2, isExact: false }],
		['2–3 m', { sure: 2, most: 3, isExact: false }],
		['up to 2 m', { sure: 0, most: 2, isExact: false }],
		['from 2 m', { sure: 2, most: null, isExact: false }],
		['over 2 m', { sure: 2, most: null, isExact: false }],
		['2 ± 0.5 m', { sure: 1.5, most: 2.5, isExact: false }],
		['1 / 2 m', { sure: 1, most: 2, isExact: false }],
	])('%s', (written, span) => {
		expect(spanOf(stated(written))).toEqual(span);
	});
});

describe('what is not drawn', () => {
	test('nothing said, and a state', () => {
		expect(spanOf(undefined)).toBeUndefined();
		for (const state of ['not-applicable', 'on-request', 'withheld'] as const)
			expect(spanOf({ ...released, state })).toBeUndefined();
	});

	test('a band, which stands for a figure that these readers may not see', () => {
		expect(spanOf({ ...stated('1–3 m'), banded: true })).toBeUndefined();
	});

	test.each(['unverified', 'inferred'] as const)('what is %s, in the internal edition', (basis) => {
		expect(spanOf({ ...stated('2 m'), staff: { release: 'internal', basis } })).toBeUndefined();
	});

	test('words', () => {
		expect(
			spanOf({
				...released,
				state: 'stated',
				value: { type: 'text', text: { en: 'long' } },
				conflicts: [],
			}),
		).toBeUndefined();
	});
});

test('what is sourced is drawn in the internal edition too', () => {
	for (const basis of ['sourced', undefined] satisfies (Basis | undefined)[])
		expect(spanOf({ ...stated('2 m'), staff: { release: 'public', basis } })).toBeDefined();
});

const released: Released = { sources: [], unconfirmed: false, suggested: false };

function stated(written: string): Released & Extract<Saying, { state: 'stated' }> {
	const quantity = parseQuantity(written, 'length', ['m']);
	return { ...released, state: 'stated', value: { type: 'quantity', quantity }, conflicts: [] };
}
