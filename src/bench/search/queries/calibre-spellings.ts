import type { Random } from '../../random.ts';
import { type Calibre, calibres } from '../calibres.ts';
import { pickByShare, type Shares } from '../draws.ts';

export interface AskedCalibre {
	readonly text: string;
	/** All that may be meant by it. */
	readonly calibres: readonly Calibre[];
}

/** A calibre as somebody types it. */
export function spellCalibre(calibre: Calibre, random: Random): AskedCalibre {
	if (calibre.isGauge) return only(random.pick(gauges).replace('#', calibre.bore), calibre);
	if (calibre.aliases.length > 0 && random.next() < 0.15)
		return only(random.pick(calibre.aliases.flatMap(aliasSpellings)), calibre);
	if (calibre.length === undefined) {
		const text = random.pick(bores).replace('#', figureOf(calibre.bore, random));
		return { text: withArabicDigits(text), calibres: calibres.filter(({ bore }) => bore === calibre.bore) };
	}
	return spellCartridge(calibre, calibre.length, random);
}

function only(text: string, calibre: Calibre): AskedCalibre {
	return { text, calibres: [calibre] };
}

const gauges = [
	'# gauge',
	'# ga',
	'# kalibr',
	'# калибр',
	'# калибра',
	'# kalibre',
	'calibre #',
	'عيار #',
	'# GAUGE',
];
const bores = ['# mm', '#mm', '# мм', '#мм', '#-мм', '# MM', '# مم'];

/** As printed, and without the measure: “5.56 mm NATO” and “5.56 NATO”. */
function aliasSpellings(alias: string): string[] {
	return [alias, alias.toLowerCase(), alias.replace(' mm ', ' ')];
}

type Writing = 'latin' | 'cyrillic' | 'arabic';

const writings: Shares<Writing> = [
	['latin', 55],
	['cyrillic', 25],
	['arabic', 20],
];
const signs: Readonly<Record<Writing, Shares<string>>> = {
	latin: [
		['x', 8],
		['×', 3],
		[' x ', 5],
		['X', 2],
		['*', 2],
		[' × ', 1],
		[' X ', 1],
	],
	cyrillic: [
		['х', 8],
		[' х ', 4],
		['×', 2],
		['Х', 1],
		['x', 2],
		['*', 1],
	],
	arabic: [
		['×', 5],
		[' × ', 3],
		['x', 3],
	],
};
const measures: Readonly<Record<Writing, Shares<string>>> = {
	latin: [
		['', 6],
		[' mm', 4],
		['mm', 2],
		['MM', 1],
	],
	cyrillic: [
		['', 6],
		[' мм', 4],
		['мм', 2],
	],
	arabic: [
		['', 6],
		[' مم', 3],
		[' ملم', 1],
	],
};
const suffixes: Readonly<Record<string, string>> = { R: 'Р', B: 'Б', SR: 'SR' };

function spellCartridge(calibre: Calibre, length: string, random: Random): AskedCalibre {
	const writing = pickByShare(random, writings);
	const isGlued = calibre.bore.includes('.') && random.next() < 0.2;
	const isWithSuffix = calibre.suffix !== '' && random.next() < 0.7;
	const bore = isGlued ? calibre.bore.replace('.', '') : figureOf(calibre.bore, random, writing);
	const suffix = isWithSuffix ? suffixIn(writing, calibre.suffix, random) : '';
	const measure = suffix === '' ? pickByShare(random, measures[writing]) : '';
	const sign = isGlued
		? pickByShare(random, [
				['x', 3],
				['х', 1],
				['×', 1],
			])
		: pickByShare(random, signs[writing]);
	const text = `${bore}${sign}${length}${suffix}${measure}`;
	return {
		text: writing === 'arabic' ? withArabicDigits(text, true) : text,
		calibres: calibres.filter(
			(other) =>
				other.length === length &&
				(!isWithSuffix || other.suffix === calibre.suffix) &&
				(isGlued
					? other.bore.replace('.', '') === calibre.bore.replace('.', '')
					: other.bore === calibre.bore),
		),
	};
}

/** A comma for the point is what most of the world types. */
function figureOf(figure: string, random: Random, writing: Writing = 'latin'): string {
	const isComma = random.next() < (writing === 'cyrillic' ? 0.75 : 0.3);
	return isComma ? figure.replace('.', ',') : figure;
}

function suffixIn(writing: Writing, suffix: string, random: Random): string {
	const letters = writing === 'cyrillic' && random.next() < 0.7 ? (suffixes[suffix] ?? suffix) : suffix;
	const cased = random.next() < 0.4 ? letters.toLowerCase() : letters;
	return random.next() < 0.15 ? ` ${cased}` : cased;
}

/** Arabic figures where the text is Arabic. */
function withArabicDigits(text: string, isArabic = /\p{Script=Arabic}/u.test(text)): string {
	if (!isArabic) return text;
	return text
		.replaceAll(/(?<=\d)[.,](?=\d)/g, '٫')
		.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
}
