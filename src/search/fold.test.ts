import { expect, test } from 'vitest';
import { fold } from './fold.ts';

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
