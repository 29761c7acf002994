import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type BrowseState,
	isAsking,
	nothingAsked,
	notStated,
	readState,
	withCheck,
	withRange,
	writeState,
} from './browse-state.ts';
import { smallData } from './small-data.ts';

const read = (address: string) => readState(new URLSearchParams(address), smallData);

const someOf = (ids: readonly string[]) => fc.subarray([...ids]);
const ranges = fc.record(
	{
		from: fc.integer({ min: -50, max: 50_000 }).map((value) => value / 100),
		to: fc.integer({ min: -50, max: 50_000 }).map((value) => value / 100),
		onlyStated: fc.constant(true as const),
	},
	{ requiredKeys: [] },
);
const states: fc.Arbitrary<BrowseState> = fc
	.record({
		query: fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r/g, '')),
		kinds: someOf(['rifle', 'tent']),
		calibres: someOf(['7-62x39', notStated]),
		mass: ranges,
		unit: fc.constantFrom('kg' as const, 'lb' as const),
		view: fc.constantFrom('cards' as const, 'table' as const),
		sort: fc.constantFrom('', 'name', '-mass'),
		compare: someOf(smallData.products.map(({ id }) => id)),
	})
	.map(({ query, kinds, calibres, mass, unit, view, sort, compare }) => {
		const base: BrowseState = { ...nothingAsked, query, view, sort, compare };
		const ticked = [
			...kinds.map((id) => ['kind', id] as const),
			...calibres.map((id) => ['calibre', id] as const),
		].reduce((state, [facet, id]) => withCheck(state, facet, id, true), base);
		return withRange(ticked, 'mass', { ...mass, unit });
	});

test('an address read is the state that was written', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(read(writeState(state)).state).toEqual(state);
		}),
	);
});

test('the address is one that a reader can read', () => {
	const state = withRange(withCheck(nothingAsked, 'kind', 'rifle', true), 'mass', {
		from: 3.5,
		to: 4,
		unit: 'kg',
	});
	expect(writeState({ ...state, compare: ['heavy', 'small'] })).toBe(
		'?kind=rifle&mass=3.5..4kg&compare=heavy,small',
	);
	expect(writeState(nothingAsked)).toBe('');
});

test('what this edition does not have is left out and named', () => {
	const { state, unknown } = read('?kind=rifle,submarine&mass=3..4stone&compare=heavy,ghost&colour=red');
	expect(state.checks).toEqual({ kind: ['rifle'] });
	expect(state.ranges).toEqual({});
	expect(state.compare).toEqual(['heavy']);
	expect(unknown).toEqual(['submarine', 'mass=3..4stone']);
});

test('hostile addresses ask nothing', () => {
	for (const address of [
		'?kind=__proto__',
		'?mass=%00..',
		'?constructor=1',
		'?view=<b>',
		`?kind=${',rifle'.repeat(9)}x`,
	])
		expect(() => read(address)).not.toThrow();
	expect(read('?kind=__proto__').state.checks).toEqual({});
});

test('an answer taken off leaves no trace', () => {
	const ticked = withCheck(nothingAsked, 'kind', 'rifle', true);
	expect(isAsking(ticked)).toBe(true);
	expect(withCheck(ticked, 'kind', 'rifle', false)).toEqual(nothingAsked);
	expect(withRange(withRange(nothingAsked, 'mass', { from: 1 }), 'mass', { unit: 'kg' })).toEqual(
		nothingAsked,
	);
});

test('more than five are not compared', () => {
	const many = {
		...smallData,
		products: [...'abcdefghi'].map((id, rank) => ({
			id,
			name: id,
			words: [],
			rank,
			checks: [],
			figures: {},
			facts: [],
		})),
	};
	const params = new URLSearchParams(`compare=${many.products.map(({ id }) => id).join(',')}`);
	expect(readState(params, many).state.compare).toEqual(['a', 'b', 'c', 'd', 'e']);
});
