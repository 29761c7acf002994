import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import {
	chanceOfOneEdit,
	chanceOfTwoEdits,
	editsBetween,
	keyboardOf,
	swapChance,
	withEdits,
	withOneEdit,
	withSwap,
} from './edits.ts';

const words = ['xəzri', 'yalquzaq', 'khazri', 'хазри', 'خزري'];

describe('editsBetween', () => {
	test.each([
		['zafar', 'zafar', 0],
		['zafar', 'zafr', 1],
		['zafar', 'zafaar', 1],
		['zafar', 'safar', 1],
		['zafar', 'azfar', 1],
		['zafar', 'azfra', 2],
		['zafar', 'sapar', 2],
		['zafar', 'tufan', 3],
		['zafar', 'zafarlar', 3],
	])('parts %s and %s by %i', (one, other, count) => {
		expect(editsBetween(one, other, 5)).toBe(count);
	});

	test('stops counting where nobody asks further', () => {
		expect(editsBetween('zafar', 'tufan', 1)).toBe(2);
	});
});

test.each([1, 2])('makes exactly %i edits, or says that it did not', (count) => {
	const random = createRandom(1);
	const typed = words.flatMap((word) =>
		Array.from({ length: 400 }, () => ({ word, typed: withEdits(word, count, random) })),
	);
	const made = typed.filter((one) => one.typed !== undefined);

	expect(made.map((one) => editsBetween(one.word, one.typed ?? '', 3))).toEqual(made.map(() => count));
	expect(made.length).toBeGreaterThan(typed.length * 0.8);
});

test('spares no place of a word, the first letter included', () => {
	const random = createRandom(2);
	const replaced = Array.from({ length: 500 }, () => withOneEdit('zafar', keyboardOf('zafar'), random))
		.filter((typed) => typed.length === 5)
		.map((typed) => [...typed].findIndex((letter, at) => letter !== 'zafar'[at]));

	expect(new Set(replaced)).toEqual(new Set([0, 1, 2, 3, 4]));
});

test('types with the letters of the keyboard that the word was typed on', () => {
	expect(keyboardOf('хазри')).toContain('ы');
	expect(keyboardOf('خزري')).toContain('ق');
	expect(keyboardOf('xəzri')).toContain('ə');
	expect(keyboardOf('khazri')).not.toContain('ə');
});

test.each([
	['a letter less', 'zafr', 1 / 4 / 5],
	['the one of a double letter less', 'zafa', 1 / 4 / 5],
	['another letter', 'zapar', 1 / 4 / 5 / 25],
	['two letters swapped', 'zafra', 1 / 4 / 4],
	['a letter more', 'zafiar', 1 / 4 / 6 / 26],
	['a letter doubled, whichever of the two came first', 'zaffar', 2 / 4 / 6 / 26],
	['a letter of another keyboard', 'zafər', 0],
	['the same word', 'zafar', 0],
	['a word too far away', 'zufer', 0],
])('knows the chance of %s', (_, typed, chance) => {
	expect(chanceOfOneEdit('zafar', typed, keyboardOf('zafar'))).toBeCloseTo(chance, 12);
});

test('counts chances as slips fall', () => {
	const random = createRandom(3);
	const draws = 40_000;
	const keyboard = [...'abc'];
	const two = (word: string) => withOneEdit(withOneEdit(word, keyboard, random), keyboard, random);
	const typed = Array.from({ length: draws }, () => two('abca'));

	for (const result of ['abca', 'abc', 'bbca', 'baac', 'cabcab'])
		expect(typed.filter((one) => one === result).length / draws).toBeCloseTo(
			chanceOfTwoEdits('abca', result, keyboard),
			2,
		);
	expect(chanceOfTwoEdits('abca', 'abca', keyboard)).toBeGreaterThan(0.03);
});

test('swaps two neighbours that differ', () => {
	const random = createRandom(4);

	expect(['baa', 'aab']).toContain(withSwap('aba', random));
	expect(withSwap('aaa', random)).toBeUndefined();
	expect(swapChance('aab', 'aba')).toBe(1);
	expect(swapChance('abab', 'baab')).toBeCloseTo(1 / 3, 12);
	expect(swapChance('abab', 'abab')).toBe(0);
});
