import { expect, test } from 'vitest';
import { rate } from './score.ts';

const oneOf = (...ids: string[]) => ({ right: new Set(ids) });

test('the first right product counts by its rank', () => {
	expect(rate(oneOf('b'), ['b', 'a'])).toMatchObject({ reciprocalRank: 1, recall: 1 });
	expect(rate(oneOf('b'), ['a', 'c', 'b'])).toMatchObject({ reciprocalRank: 1 / 3, recall: 1 });
	expect(rate(oneOf('b', 'c'), ['a', 'c'])).toMatchObject({ reciprocalRank: 1 / 2, recall: 1 / 2 });
});

test('below the tenth nobody looks', () => {
	const others = Array.from({ length: 10 }, (_, place) => `other-${place}`);

	expect(rate(oneOf('b'), [...others, 'b'])).toMatchObject({ reciprocalRank: 0, recall: 0 });
});

test('of more right products than ten, ten are all that can be shown', () => {
	const right = Array.from({ length: 30 }, (_, place) => `right-${place}`);

	expect(rate(oneOf(...right), right).recall).toBe(1);
});

test('where nothing may be found, nothing is the answer', () => {
	expect(rate(oneOf(), [])).toMatchObject({ reciprocalRank: 1, recall: 1 });
	expect(rate(oneOf(), ['a'])).toMatchObject({ reciprocalRank: 0, recall: 0 });
});

test('a product in another calibre on top is told apart from one that is only wrong', () => {
	const query = { ...oneOf('b'), inOtherCalibre: new Set(['a']) };

	expect(rate(query, ['a', 'b']).isWrongCalibre).toBe(true);
	expect(rate(query, ['b', 'a']).isWrongCalibre).toBe(false);
	expect(rate(query, ['c', 'a']).isWrongCalibre).toBe(false);
	expect(rate(query, []).isWrongCalibre).toBe(false);
});
