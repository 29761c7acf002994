import { expect, test } from 'vitest';
import { readWords, writeWords } from './other-words.ts';
import { scripts } from './scripts.ts';

test('a word of another language is a form of the shown word that sounds nearest, or of none', () => {
	const line = writeWords('Goy Maghal pyrotechnic', ['Göy', 'Məğəl', 'Гёй', 'مغل', 'vasitə', '74']);

	expect(readWords(line)).toEqual([
		{ term: 'goy', script: scripts.latin, place: 0 },
		{ term: 'gei', script: scripts.cyrillic, place: 0 },
		{ term: 'megel', script: scripts.latin, place: 1 },
		{ term: 'mghl', script: scripts.arabic, place: 1 },
		{ term: 'vasite', script: scripts.latin },
		{ term: '74', script: scripts.latin },
	]);
});

test('a name without other words takes nothing', () => {
	expect(writeWords('Lasar rifle', [])).toBe('');
	expect(readWords('')).toEqual([]);
});
