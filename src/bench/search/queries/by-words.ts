import { type Locale, localeIds } from '../../../catalogue/locales.ts';
import type { Random } from '../../random.ts';
import type { MadeUpProduct } from '../catalogue.ts';
import { happens, pickByShare, shuffled } from '../draws.ts';
import { wordKeysIn } from '../words.ts';
import { readers } from './by-name.ts';
import { type Ask, anyOf, type Market, type Query } from './query.ts';

/** Two or three things that someone knows of a product, in any order; whatever has all of them is right. */
export const bySeveralWords: Ask = (market, random) => {
	const product = random.pick(market.catalogue.products);
	const locale = pickByShare(random, readers);
	const known = shuffled(random, knownOf(product, locale, market)).slice(0, happens(random, 0.35) ? 2 : 1);
	return askAll(market, [...known, calledIn(product, locale, market, random)], random);
};

/** What something is called in one language, and what narrows it down in the page's. */
export const byOtherLanguage: Ask = (market, random) => {
	const product = random.pick(market.catalogue.products);
	const locale = random.pick(localeIds.filter((one) => one !== market.locale));
	const narrowing = random.pick(knownOf(product, market.locale, market));
	return askAll(market, [calledIn(product, locale, market, random), narrowing], random);
};

/** Something known of a product, as it is printed, and what else it is true of. */
interface Known {
	readonly text: string;
	fits(product: MadeUpProduct): boolean;
}

function knownOf(product: MadeUpProduct, locale: Locale, market: Market): Known[] {
	const { proper, designation, calibre, houses } = product;
	const [house] = houses;
	const known = [said(proper[locale].main, market)];
	if (designation !== undefined)
		known.push({ text: designation, fits: (other) => other.designation === designation });
	if (calibre !== undefined) known.push({ text: calibre.name, fits: (other) => other.calibre === calibre });
	if (house !== undefined)
		known.push({ text: house.proper[locale], fits: (other) => other.houses.includes(house) });
	return known;
}

/** All that it is called, or the longest word of it. */
function calledIn({ called }: MadeUpProduct, locale: Locale, market: Market, random: Random): Known {
	const words = called[locale].toLocaleLowerCase(locale).match(/[\p{L}\p{M}’-]+/gu) ?? [];
	const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
	return said(happens(random, 0.5) ? words.join(' ') : longest, market);
}

/** True of every product that has all of its words somewhere. */
function said(text: string, { words }: Market): Known {
	const keys = wordKeysIn(text);
	return { text, fits: ({ id }) => keys.every((key) => words.get(id)?.has(key)) };
}

function askAll({ catalogue }: Market, known: readonly Known[], random: Random): Query | undefined {
	const text = shuffled(random, known)
		.map((one) => one.text)
		.join(' ');
	const right = catalogue.products.filter((product) => known.every(({ fits }) => fits(product)));
	return anyOf(happens(random, 0.65) ? text.toLowerCase() : text, right);
}
