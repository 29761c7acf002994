import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import {
	chanceOfTyping,
	type Spellings,
	typedInCyrillic,
	typedInLatin,
	typeWith,
	withoutDiacritics,
} from './typed-letters.ts';

const spellings: Spellings = new Map([
	[
		'x',
		[
			['kh', 3],
			['k', 1],
		],
	],
	[
		'h',
		[
			['h', 1],
			['', 1],
		],
	],
	['y', [['i', 1]]],
	['ya', [['я', 1]]],
]);

describe('chanceOfTyping', () => {
	test.each([
		['x', 'kh', 3 / 4],
		['x', 'k', 1 / 4],
		['x', 'h', 0],
		['x', 'khh', 0],
		['y', 'i', 1],
		['ya', 'я', 1],
		['ya', 'ia', 0],
	])('of %s as %s', (word, typed, chance) => {
		expect(chanceOfTyping(spellings, word, typed)).toBeCloseTo(chance, 12);
	});

	test('adds up the ways in which the letters may fall', () => {
		// kh and nothing, or k and h.
		expect(chanceOfTyping(spellings, 'xh', 'kh')).toBeCloseTo((3 / 4) * (1 / 2) + (1 / 4) * (1 / 2), 12);
	});

	test.each([
		['Latin', typedInLatin],
		['Cyrillic', typedInCyrillic],
	])('agrees with what is typed in %s', (_, real) => {
		const random = createRandom(5);
		const draws = 20_000;
		const typed = Array.from({ length: draws }, () => typeWith(real, 'xəya', random));
		const counts = new Map<string, number>();
		for (const text of typed) counts.set(text, (counts.get(text) ?? 0) + 1);

		for (const [text, count] of counts)
			expect(Math.abs(count / draws - chanceOfTyping(real, 'xəya', text)), text).toBeLessThan(0.015);
		const total = [...counts.keys()].reduce((sum, text) => sum + chanceOfTyping(real, 'xəya', text), 0);
		expect(total).toBeGreaterThan(0.98);
		expect(total).toBeLessThanOrEqual(1 + 1e-9);
	});
});

test.each([
	['xəzri', 'xezri'],
	['ıldırım', 'ildirim'],
	['şüşə', 'suse'],
	['çağrı', 'cagri'],
	['matador', 'matador'],
])('%s without marks is %s', (name, bare) => {
	expect(withoutDiacritics(name)).toBe(bare);
});
