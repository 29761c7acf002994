import type { Locale } from '../../catalogue/locales.ts';

/*
 * How a catalogue prints an Azerbaijani proper name in each of its languages: one form a language, as an editor
 * would decide it. What visitors type instead is in `typed-letters.ts`.
 */

/** A word in Azerbaijani spelling, and whether a Russian editor hears its ə as е (“Зербе”) or as а (“Хазри”). */
export interface Coined {
	readonly word: string;
	readonly isSoftInRussian: boolean;
}

/** All in small letters. */
export function printedForms(coined: Coined): Readonly<Record<Locale, string>> {
	const { word } = coined;
	return {
		az: word,
		en: lettersOf(word, english),
		tr: lettersOf(word, turkish),
		fr: lettersOf(word, french),
		ru: inRussian(coined),
		ar: inArabic(word),
	};
}

type Letters = Readonly<Record<string, string>>;

const english: Letters = {
	ə: 'a',
	x: 'kh',
	q: 'g',
	ğ: 'gh',
	ş: 'sh',
	ç: 'ch',
	c: 'j',
	ı: 'i',
	ö: 'o',
	ü: 'u',
	j: 'zh',
};
const turkish: Letters = { ə: 'e', x: 'h', q: 'k' };
const french: Letters = { ...english, ş: 'ch', ç: 'tch', c: 'dj', u: 'ou', ü: 'u', j: 'j' };
const russian: Letters = {
	a: 'а',
	b: 'б',
	c: 'дж',
	ç: 'ч',
	d: 'д',
	e: 'е',
	f: 'ф',
	g: 'г',
	ğ: 'г',
	h: 'х',
	x: 'х',
	ı: 'ы',
	i: 'и',
	j: 'ж',
	k: 'к',
	q: 'г',
	l: 'л',
	m: 'м',
	n: 'н',
	o: 'о',
	ö: 'ё',
	p: 'п',
	r: 'р',
	s: 'с',
	ş: 'ш',
	t: 'т',
	u: 'у',
	ü: 'ю',
	v: 'в',
	y: 'й',
	z: 'з',
};
const arabic: Letters = {
	a: 'ا',
	b: 'ب',
	c: 'ج',
	ç: 'تش',
	d: 'د',
	e: 'ي',
	ə: '',
	f: 'ف',
	g: 'غ',
	ğ: 'غ',
	h: 'ه',
	x: 'خ',
	ı: 'ي',
	i: 'ي',
	j: 'ج',
	k: 'ك',
	q: 'غ',
	l: 'ل',
	m: 'م',
	n: 'ن',
	o: 'و',
	ö: 'و',
	p: 'ب',
	r: 'ر',
	s: 'س',
	ş: 'ش',
	t: 'ت',
	u: 'و',
	ü: 'و',
	v: 'ف',
	y: 'ي',
	z: 'ز',
};

function lettersOf(word: string, letters: Letters): string {
	return [...word].map((letter) => letters[letter] ?? letter).join('');
}

function inRussian({ word, isSoftInRussian }: Coined): string {
	const soft = isSoftInRussian ? 'е' : 'а';
	const joined = word
		.replaceAll('ə', isSoftInRussian ? 'e' : 'a')
		.replace(/^e/, 'э')
		.replace(/^ö/, 'о')
		.replace(/^ü/, 'у')
		.replaceAll(/y[aou]/g, (pair) => ({ ya: 'я', yo: 'ё', yu: 'ю' })[pair] ?? pair)
		.replaceAll('ye', 'е');
	return lettersOf(joined, { ...russian, ə: soft });
}

/** Short vowels are not written within a word, except that a first one needs its carrier. */
function inArabic(word: string): string {
	const first = /^[aə]/.test(word)
		? 'أ'
		: /^[ei]/.test(word)
			? 'إي'
			: /^[ıuoöü]/.test(word)
				? 'أو'
				: undefined;
	const rest = first === undefined ? word : word.slice(1);
	const single = rest.replaceAll(/([^aeıioöuüə])\1/g, '$1');
	const end = /ə$/.test(single) ? 'ا' : '';
	return (first ?? '') + lettersOf(single, arabic) + end;
}
