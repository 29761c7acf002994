import { expect, test } from 'vitest';
import { type BrowseState, nothingAsked, notStated } from './browse-state.ts';
import { kindsInSight, narrow } from './narrow.ts';
import { everyProduct, smallData } from './small-data.ts';

function narrowed(state: Partial<BrowseState>, candidates: readonly number[] = everyProduct) {
	return narrow(smallData, { ...nothingAsked, ...state }, candidates);
}

function namesIn(state: Partial<BrowseState>): string[] {
	return narrowed(state).products.map((number) => smallData.products[number]?.id ?? '');
}

test('nothing asked leaves everything, in the order it was given', () => {
	expect(narrowed({}, [2, 0, 1]).products).toEqual([2, 0, 1]);
});

test('answers of one question add up, questions narrow one another', () => {
	expect(namesIn({ checks: { kind: ['rifle', 'pistol'] } })).toEqual(['heavy', 'silent', 'small']);
	expect(namesIn({ checks: { kind: ['rifle', 'pistol'], calibre: ['9x18'] } })).toEqual(['small']);
});

test('what states nothing can be asked for by itself', () => {
	expect(namesIn({ checks: { kind: ['rifle'], calibre: [notStated] } })).toEqual(['silent']);
});

test('a question that makes no sense of a kind leaves nothing of it', () => {
	expect(namesIn({ checks: { role: [notStated] } })).toEqual([]);
});

test('a range keeps what may fit: the not stated too, unless the reader says otherwise', () => {
	expect(namesIn({ ranges: { mass: { from: 5, unit: 'kg' } } })).toEqual(['heavy', 'silent']);
	expect(namesIn({ ranges: { mass: { from: 5, unit: 'kg', onlyStated: true } } })).toEqual(['heavy']);
});

test('a range leaves out what the spec does not apply to, and kinds that do not have it', () => {
	expect(namesIn({ ranges: { mass: { unit: 'kg', to: 100 } } })).toEqual(['heavy', 'silent', 'small']);
});

test('a range is met by any part of a stated range, in whichever unit', () => {
	const stated = { onlyStated: true } as const;
	expect(namesIn({ ranges: { mass: { from: 6.5, to: 6.6, unit: 'kg', ...stated } } })).toEqual(['heavy']);
	expect(namesIn({ ranges: { mass: { from: 1.7, to: 1.8, unit: 'lb', ...stated } } })).toEqual(['small']);
	expect(namesIn({ ranges: { mass: { from: 8, unit: 'kg', ...stated } } })).toEqual([]);
});

test('the counts of a question say what another answer of it would bring', () => {
	const { checks, without } = narrowed({ checks: { kind: ['rifle'] } });
	expect(checks[0]?.options).toEqual([2, 1, 1, 1]);
	expect(checks[1]).toEqual({ options: [1, 0], notStated: 1 });
	expect(without.get('kind')).toBe(5);
});

test('every count is what the reader gets who ticks that answer alone', () => {
	const { checks } = narrowed({ ranges: { mass: { to: 1, unit: 'kg' } } });
	for (const [facet, { id, options }] of smallData.checks.entries())
		for (const [number, option] of options.entries())
			expect([id, option.id, checks[facet]?.options[number]]).toEqual([
				id,
				option.id,
				namesIn({ ranges: { mass: { to: 1, unit: 'kg' } }, checks: { [id]: [option.id] } }).length,
			]);
});

test('a range shows what is stated under all other filters, its own aside', () => {
	const { figures } = narrowed({ ranges: { mass: { from: 100, unit: 'kg' } }, checks: { kind: ['rifle'] } });
	expect(figures[0]).toEqual({ stated: [[6, 7]], notStated: 1 });
});

test('the kinds in sight are those ticked, else those of the products', () => {
	expect(kindsInSight(smallData, { kind: ['pistol'] }, [0])).toEqual([1]);
	expect(kindsInSight(smallData, {}, [0, 1, 3])).toEqual([0, 2]);
});
