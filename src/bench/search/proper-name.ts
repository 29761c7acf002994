import type { Locale } from '../../catalogue/locales.ts';
import type { Random } from '../random.ts';
import { happens } from './draws.ts';
import { inEachLanguage } from './each-language.ts';
import { madeUpWord } from './made-up-words.ts';
import { type Coined, printedForms } from './printed-forms.ts';

/** A proper name in small letters: before “qara”, main “şahin”, after “k” print “Qara Şahin-K”. */
export interface ProperName {
	readonly before: string;
	readonly main: string;
	readonly after: string;
}

export type ProperNames = Readonly<Record<Locale, ProperName>>;

/** One word, two or three. A range shares its main word: `mains` are those already in use. */
export function madeUpName(random: Random, mains: Coined[]): ProperNames {
	const former = mains.length > 0 && happens(random, shareOfVariants) ? random.pick(mains) : undefined;
	const main = former ?? { word: newWord(random, mains), isSoftInRussian: happens(random, 0.5) };
	if (former === undefined) mains.push(main);
	const before = happens(random, 0.2) ? random.pick(befores) : undefined;
	const after = happens(random, former !== undefined ? 0.85 : 0.15) ? random.pick(afters) : '';
	const mainForms = printedForms(main);
	const beforeForms =
		before === undefined ? undefined : printedForms({ word: before, isSoftInRussian: false });
	return inEachLanguage((locale) => ({
		before: beforeForms?.[locale] ?? '',
		main: mainForms[locale],
		after: locale === 'ru' ? (afterInRussian[after] ?? after) : after,
	}));
}

/** Of seventeen words one begins as another does: “yalquzaq”, “yalquram”. */
function newWord(random: Random, mains: readonly Coined[]): string {
	const word = madeUpWord(random);
	if (mains.length === 0 || !happens(random, 0.06)) return word;
	const stem = random.pick(mains).word.slice(0, 4);
	return stem + word.slice(-Math.max(3, word.length - 4));
}

const shareOfVariants = 0.08;

/** “Qara Şahin-K”, as it is printed but for its capitals. */
export function wholeName({ before, main, after }: ProperName): string {
	return (before && `${before} `) + main + (after && `-${after}`);
}

/** With capitals, as the language writes them. */
export function titled(name: string, locale: Locale): string {
	return name.replaceAll(/(?<=^|[ -]|-\d)\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale));
}

const befores = [
	'qara',
	'ağ',
	'boz',
	'dəmir',
	'qızıl',
	'şimal',
	'yeni',
	'iti',
	'böyük',
	'göy',
	'cənub',
	'xəzər',
];
const afters = ['k', 'm', 't', 'x', '2', '3', '2m', '4k', 'p', 's'];
const afterInRussian: Readonly<Record<string, string>> = {
	k: 'к',
	m: 'м',
	t: 'т',
	x: 'х',
	'2m': '2м',
	'4k': '4к',
	p: 'п',
	s: 'с',
};
