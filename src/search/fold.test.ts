import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldText } from './fold.ts';

test.each([
	['Zəfər', 'zefer'],
	['İSTİQLAL', 'istiqlal'],
	['ıstıqlal', 'istiqlal'],
	['Хазри', 'khazri'],
	['Ёлка', 'elka'],
	['استقلال', 'astqlal'],
	['إسْتِقْلَال', 'astqlal'],
	['7,62х39', '7.62x39'],
	['7.62×39', '7.62x39'],
	['7,62*39', '7.62x39'],
	['٧٫٦٢×٣٩', '7.62x39'],
	['۱۲۳', '123'],
	['Œuvre ß', 'oeuvre ss'],
	['a\u200bb', 'ab'],
	['1, 2', '1, 2'],
])('folds %s to %s', (text, folded) => {
	expect(fold(text).text).toBe(folded);
});

test('remembers which letter became what', () => {
	const { text, from } = fold('İğnə');

	expect(text).toBe('igne');
	expect(from.map(({ start, end }) => 'İğnə'.slice(start, end))).toEqual(['İ', 'ğ', 'n', 'ə']);
});

test.each([
	['7.62 mm x 39', '7.62 mm x 39'],
	['7.62мм х 39мм', '7.62mm x 39mm'],
	['7·62×39', '7.62x39'],
	['хазри 7', 'khazri 7'],
])('folds the × of %s', (text, folded) => {
	expect(fold(text).text).toBe(folded);
});

test('every code unit of the folded text has its place, whatever stands before it', () => {
	const name = '🚀 Xəzri';
	const { text, from } = fold(name);
	const start = text.indexOf('xezri');

	expect(from).toHaveLength(text.length);
	expect(name.slice(from[start]?.start, from[start + 4]?.end)).toBe('Xəzri');
});

test('without the places the text is the same', () => {
	const letter = fc.constantFrom(...'aİıəДхX×*,. 7٣7́\u200b٫قشﻻﬁß🚀mм');
	fc.assert(
		fc.property(
			fc.array(letter).map((letters) => letters.join('')),
			(text) => {
				expect(foldText(text)).toBe(fold(text).text);
			},
		),
	);
});
