import { expect, test } from 'vitest';
import { localeIds } from '../../catalogue/locales.ts';
import { layouts } from './layouts.ts';

/** Every letter of each language, as its readers learn them. */
const alphabets = {
	en: 'abcdefghijklmnopqrstuvwxyz',
	az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
	ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
	ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
	fr: 'abcdefghijklmnopqrstuvwxyz',
} as const;

test.each(localeIds)(
	'the keyboard of %s has its alphabet, the digits, and no more keys than fit',
	(locale) => {
		const { plain, shifted } = layouts[locale];
		const keys = plain.flat().join('');
		expect([...alphabets[locale], ...'0123456789'].filter((letter) => !keys.includes(letter))).toEqual([]);
		expect(plain.map((row) => row.length)).toEqual(shifted.map((row) => row.length));
		expect(Math.max(...plain.map((row) => row.length))).toBeLessThanOrEqual(13);
		expect(plain.flat().filter((key) => key.includes('{'))).toEqual([]);
	},
);

test('Azerbaijani and Turkish keep their two i apart', () => {
	for (const locale of ['az', 'tr'] as const) {
		const { plain, shifted } = layouts[locale];
		const pairs = plain.flatMap((row, y) => row.map((key, x) => key + (shifted[y]?.[x] ?? '')));
		expect(pairs).toContain('iİ');
		expect(pairs).toContain('ıI');
	}
});
