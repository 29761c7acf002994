import { describe, expect, test } from 'vitest';
import { catalogueOf, editionOf } from '../catalogue/fixtures.ts';
import { extentOf, proofNames } from './extent.ts';
import { mutations } from './mutations.ts';

const catalogue = catalogueOf(
	editionOf('public', { locales: ['en', 'ru', 'ar'] }),
	editionOf('fair', { locales: ['en', 'ar'] }),
	editionOf('guests', { level: 'delegation' }),
	editionOf('internal', { level: 'internal' }),
);
const ids = (editions: readonly { id: string }[]) => editions.map(({ id }) => id);

describe('a slice', () => {
	const slice = extentOf({ catalogue, seed: 5 }, { isFull: false });

	test('is of every edition that leaves the house, and of some mistakes for each proof', () => {
		expect(ids(slice.editions.canaries)).toEqual(['fair', 'guests', 'public']);
		expect(ids(slice.editions['hand-out'])).toEqual(['guests']);
		expect(ids(slice.editions.kiosk)).toEqual(['guests']);
		expect(slice.editions.reproducible).toHaveLength(1);
		for (const name of proofNames)
			expect(slice.mutations.filter(({ proof }) => proof === name).length).toBeGreaterThan(0);
		expect(slice.smallest.id).toBe('guests');
	});

	test('is the same for the same seed, and another for another', () => {
		const mistakes = (seed: number) =>
			extentOf({ catalogue, seed }, { isFull: false }).mutations.map(({ mistake }) => mistake);
		expect(mistakes(5)).toEqual(mistakes(5));
		expect(new Set([1, 2, 3, 4].map((seed) => mistakes(seed).join())).size).toBeGreaterThan(1);
	});
});

test('the whole is all of it', () => {
	const whole = extentOf({ catalogue, seed: 5 }, { isFull: true });
	expect(ids(whole.editions['hand-out'])).toEqual(['fair', 'guests', 'public']);
	expect(ids(whole.editions.kiosk)).toEqual(['fair', 'guests', 'public']);
	expect(ids(whole.editions.reproducible)).toEqual(['fair', 'guests', 'public']);
	expect(whole.mutations).toEqual(mutations);
});

test('one proof alone can be asked for', () => {
	const one = extentOf({ catalogue, seed: 5 }, { isFull: false, only: 'matrix' });
	expect(one.editions).toEqual({
		'byte-identical': [],
		canaries: [],
		'hand-out': [],
		kiosk: [],
		reproducible: [],
	});
	expect(new Set(one.mutations.map(({ proof }) => proof))).toEqual(new Set(['matrix']));
});
