import { expect, test } from 'vitest';
import { byLetter, initialOf, sortBy } from './sort.ts';

test('sorts Azerbaijani by its own alphabet', () => {
	const words = 'zəfər Zabit əl Elçin Ərdəm İstiqlal ışıq iti xəncər Haya qılınc kalibr Gürzə'.split(' ');

	expect(sortBy('az', words, (word) => word).join(' ')).toBe(
		'Elçin əl Ərdəm Gürzə Haya xəncər ışıq İstiqlal iti kalibr qılınc Zabit zəfər',
	);
});

test('sorts numbers in names by their size', () => {
	expect(sortBy('en', ['Tent 24', 'Tent 6'], (name) => name)).toEqual(['Tent 6', 'Tent 24']);
});

test.each([
	['az', '“İstiqlal” tüfəngi', 'İ'],
	['az', 'ışıq', 'I'],
	['tr', 'iti', 'İ'],
	['en', 'istiglal', 'I'],
	['ru', '«Хазри»', 'Х'],
	['en', '12.7 mm cartridges', '#'],
] as const)('files in %s %s under %s', (locale, name, letter) => {
	expect(initialOf(locale, name)).toBe(letter);
});

test('gathers what begins with a letter under it', () => {
	const names = ['Zəfər', '12.7 mm', 'Elçin', 'Əzrail', 'Etalon'];
	expect(byLetter('az', names, (name) => name)).toEqual([
		{ letter: '#', items: ['12.7 mm'], anchor: 'letter-1' },
		{ letter: 'E', items: ['Elçin', 'Etalon'], anchor: 'letter-2' },
		{ letter: 'Ə', items: ['Əzrail'], anchor: 'letter-3' },
		{ letter: 'Z', items: ['Zəfər'], anchor: 'letter-4' },
	]);
});
