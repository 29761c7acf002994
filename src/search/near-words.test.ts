import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from './near-words.ts';
import { createOrder } from './order.ts';
import { slipsBetween } from './slips.ts';
import { finish } from './steps.ts';

const word = fc
	.array(fc.constantFrom(...'abc'), { minLength: 1, maxLength: 8 })
	.map((letters) => letters.join(''));

test('finds the words that are near, and those with a beginning that is, and no others', () => {
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 30 }),
			word,
			fc.integer({ min: 0, max: 2 }),
			(words, typed, limit) => {
				const order = finish(createOrder([...words.keys()], words));
				const found = new Map(finish(nearWords(typed, limit, order)).map((near) => [near.number, near]));

				for (const [number, text] of words.entries()) {
					const whole = slipsBetween(typed, text);
					const beginnings = Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
					const beginning = Math.min(...beginnings.map((part) => slipsBetween(typed, part)));
					const near = found.get(number);
					if (beginning > limit) expect(near).toBeUndefined();
					else expect(near).toEqual({ number, whole: Math.min(whole, limit + 1), beginning });
				}
			},
		),
	);
});
