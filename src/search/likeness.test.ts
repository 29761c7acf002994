import { expect, test } from 'vitest';
import { isBeginningOf, likeness } from './likeness.ts';
import { type CalibreName, tokensIn } from './tokens.ts';

function calibreIn(text: string): CalibreName {
	const [token] = tokensIn(text);
	if (token?.type !== 'calibre') throw new Error(`“${text}” is no calibre.`);
	return token;
}

const likenessOf = (asked: string, known: string) => likeness(calibreIn(asked), calibreIn(known));

test('the suffix and the points may be left out', () => {
	expect(likenessOf('7.62x54R', '7.62×54R')).toBe(1);
	expect(likenessOf('7.62x54', '7.62×54R')).toBe(0.9);
	expect(likenessOf('762x39', '7.62×39 mm')).toBe(1);
});

test.each([
	['7.62x39R', '7.62×39 mm'],
	['76.2x39', '7.62×39 mm'],
	['7.62x3.9', '7.62×39 mm'],
	['7.62x54', '7.62×39 mm'],
])('%s is not %s', (asked, known) => {
	expect(likenessOf(asked, known)).toBe(0);
});

test('a calibre may be still being typed, as far as its figures are right', () => {
	const beginsIn = (typed: string) => isBeginningOf(calibreIn(typed), calibreIn('7.62×39 mm'));

	expect(['7.62x3', '762x3', '7,62х3'].filter(beginsIn)).toHaveLength(3);
	expect(['7.6x3', '76.2x3', '7.62x9', '7.62x3R'].filter(beginsIn)).toEqual([]);
});
