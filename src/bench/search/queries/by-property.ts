import { type Locale, localeIds } from '../../../catalogue/locales.ts';
import type { Random } from '../../random.ts';
import type { MadeUpProduct } from '../catalogue.ts';
import { happens, pickByShare, type Shares, shuffled } from '../draws.ts';
import { wordKeysIn } from '../words.ts';
import { readers } from './by-name.ts';
import { spellCalibre } from './calibre-spellings.ts';
import { type Ask, anyOf, type Market, type Query } from './query.ts';

/** Any product in a calibre that may be meant is right; one in another calibre on top is counted apart. */
export const byCalibre: Ask = ({ catalogue }, random) => {
	const { calibre } = random.pick(catalogue.products);
	if (calibre === undefined) return undefined;
	const asked = spellCalibre(calibre, random);
	const isAsked = (product: MadeUpProduct) => asked.calibres.some(({ id }) => id === product.calibre?.id);
	const query = anyOf(asked.text, catalogue.products.filter(isAsked));
	const others = catalogue.products.filter((product) => product.calibre !== undefined && !isAsked(product));
	return query && { ...query, inOtherCalibre: new Set(others.map(({ id }) => id)) };
};

/** Two or three things that someone knows of a product, in any order; whatever has all of them is right. */
export const bySeveralWords: Ask = (market, random) => {
	const product = random.pick(market.catalogue.products);
	const locale = pickByShare(random, readers);
	const [first, ...more] = shuffled(random, knownOf(product, locale));
	const parts = [first, ...more.slice(0, happens(random, 0.35) ? 2 : 1), calledIn(product, locale, random)];
	return all(
		market,
		shuffled(
			random,
			parts.filter((part) => part !== undefined),
		),
		random,
	);
};

/** What something is called in one language, and what narrows it down in the page's. */
export const byOtherLanguage: Ask = (market, random) => {
	const product = random.pick(market.catalogue.products);
	const locale = random.pick(localeIds.filter((one) => one !== market.locale));
	const narrowing = random.pick(knownOf(product, market.locale));
	return all(market, shuffled(random, [calledIn(product, locale, random), narrowing]), random);
};

function knownOf(product: MadeUpProduct, locale: Locale): string[] {
	const { proper, designation, calibre, houses } = product;
	const house = houses[0]?.proper[locale];
	return [proper[locale].main, designation, calibre?.name, house].filter((part) => part !== undefined);
}

/** All of it, or its longest word. */
function calledIn({ called }: MadeUpProduct, locale: Locale, random: Random): string {
	const words = called[locale].toLocaleLowerCase(locale).match(/[\p{L}\p{M}’-]+/gu) ?? [];
	const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
	return happens(random, 0.5) ? words.join(' ') : longest;
}

function all({ catalogue, words }: Market, parts: readonly string[], random: Random): Query | undefined {
	const keys = parts.flatMap(wordKeysIn);
	const right = catalogue.products.filter(({ id }) => keys.every((key) => words.get(id)?.has(key)));
	const text = parts.join(' ');
	return anyOf(happens(random, 0.65) ? text.toLowerCase() : text, right);
}

/** With another sign between its parts, or none, and a comma for the point. */
export const byDesignation: Ask = ({ catalogue }, random) => {
	const { designation } = random.pick(catalogue.products);
	if (designation === undefined) return undefined;
	const { text, spell } = spellDesignation(designation, random);
	const right = catalogue.products.filter(
		(one) => one.designation && spell(one.designation) === spell(designation),
	);
	return anyOf(happens(random, 0.6) ? text.toLowerCase() : text, right);
};

const between: Shares<string> = [
	['-', 3],
	['', 4],
	[' ', 3],
	['–', 0.5],
	['_', 0.2],
	['.', 0.2],
];

/** `spell` tells designations apart as far as the text does: without its point 14.5 is 145. */
function spellDesignation(designation: string, random: Random) {
	const parts = partsOf(designation);
	const point = pickByShare<string>(random, [
		['.', 5],
		[',', 4],
		['', 1],
	]);
	const sign = pickByShare(random, between);
	const text = parts.map((part, at) => {
		const before =
			at === 0 ? '' : at === 1 ? sign : (parts[at - 1]?.length ?? 0) > 0 && happens(random, 0.3) ? ' ' : '';
		return before + part.replace('.', point);
	});
	const spell = (other: string) =>
		partsOf(other)
			.join(' ')
			.replace('.', point === '' ? '' : '.');
	return { text: text.join(''), spell };
}

function partsOf(designation: string): string[] {
	return designation.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
}

/** By its proper name, or by all that it is called; whatever it makes or offers is right. */
export const byEnterprise: Ask = ({ catalogue }, random) => {
	const house = random.pick(catalogue.enterprises);
	const locale = pickByShare(random, readers);
	const proper = house.proper[locale];
	const whole = house.released.name[locale] ?? proper;
	const text = happens(random, 0.6)
		? proper
		: whole
				.replaceAll(/[“”«»,]/g, ' ')
				.replaceAll(/\s+/g, ' ')
				.trim();
	const right = catalogue.products.filter(({ houses }) => houses.includes(house));
	return anyOf(happens(random, 0.65) ? text.toLocaleLowerCase(locale) : text, right);
};
