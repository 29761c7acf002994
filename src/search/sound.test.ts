import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { consonantsOf, soundOf } from './sound.ts';

const soundsOf = (...names: string[]) => new Set(names.map((name) => soundOf(fold(name).text)));

test.each([
	['Xəzri', 'Khazri', 'Хазри'],
	['Yalquzaq', 'Yalguzag', 'Ялгузаг'],
	['Zəfər', 'Zafar', 'Зафар'],
	['Cihaz', 'Jihaz', 'Джихаз'],
	['İstiqlal', 'Istiglal', 'Истиглал'],
])('%s, %s and %s sound alike', (...names) => {
	expect(soundsOf(...names).size).toBe(1);
});

test('Arabic, which writes no short vowels, meets the others by its consonants', () => {
	const consonants = ['استقلال', 'İstiqlal'].map((name) => consonantsOf(soundOf(fold(name).text)));

	expect(new Set(consonants).size).toBe(1);
});

test('what sounds different stays different', () => {
	expect(soundsOf('Zəfər', 'Zəfran', 'Səfər').size).toBe(3);
});
