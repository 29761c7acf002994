import type { Locale } from '../catalogue/locales.ts';
import { writeRows } from './number-rows.ts';
import { type SearchField, type SearchIndex, searchFields } from './search-index.ts';
import { termsIn } from './terms.ts';

/**
 * A `SearchIndex` as it travels: every text is folded and taken to terms already, and what repeats is a number.
 * Terms are the words (folded), figures (`14.5`, `82mm`) and calibres (`7.62x54r`) of all its texts, each once.
 */
export interface PackedIndex {
	readonly locale: Locale;
	readonly ids: readonly string[];
	/** As they are shown. */
	readonly names: readonly string[];
	/** The first texts of the labels, as they are shown. */
	readonly shown: readonly string[];
	/** Separated by spaces; the words come first, in order. */
	readonly terms: string;
	/** Rows of two terms: a word with the Arabic article, and the same without it. */
	readonly articles: string;
	/** A row a product: the terms of its shown name, in order. */
	readonly nameTerms: string;
	/** A row a product: the terms of its other words. */
	readonly otherTerms: string;
	/** A row a product: its labels. */
	readonly labels: string;
	/** A row a text of a label: the label, then the text's terms in order. */
	readonly texts: string;
	/** The field of each label, by its place in `searchFields`. */
	readonly fields: readonly number[];
}

/** Made at build time, so that a reader's machine need not. */
export function packIndex({ locale, labels, products }: SearchIndex): PackedIndex {
	const names = products.map(({ name }) => termsIn(name));
	const others = products.map(({ otherWords }) => otherWords.map(termsIn));
	const texts = labels.flatMap(({ texts }, label) => texts.map((text) => ({ label, terms: termsIn(text) })));
	const all = [...names, ...others.flat(), ...texts.map(({ terms }) => terms)].flat();
	const articles = new Map(all.flatMap(({ term, bare }) => (bare === undefined ? [] : [[term, bare]])));
	const terms = [...new Set([...all.map(({ term }) => term), ...articles.values()])].sort(byCodeUnits);
	const numbers = new Map(terms.map((term, number) => [term, number]));
	const numberOf = (term: string) => numbers.get(term) ?? 0;
	const numbersOf = (found: readonly { readonly term: string }[]) => found.map(({ term }) => numberOf(term));
	return {
		locale,
		ids: products.map(({ id }) => id),
		names: products.map(({ name }) => name),
		shown: labels.map(({ texts: [text = ''] }) => text),
		terms: terms.join(' '),
		articles: writeRows([...articles].map((pair) => pair.map(numberOf))),
		nameTerms: writeRows(names.map(numbersOf)),
		otherTerms: writeRows(others.map((words) => [...new Set(numbersOf(words.flat()))])),
		labels: writeRows(products.map((product) => product.labels)),
		texts: writeRows(texts.map(({ label, terms: found }) => [label, ...numbersOf(found)])),
		fields: labels.map(({ field }) => searchFields.indexOf(field)),
	};
}

export function fieldNumbered(number: number): SearchField {
	return searchFields[number] ?? 'name';
}

/** Words before figures, and both in an order that a search for beginnings can use. */
function byCodeUnits(a: string, b: string): number {
	const [isA, isB] = [a, b].map((term) => Number(/^[\d.]/.test(term)));
	return (isA ?? 0) - (isB ?? 0) || (a < b ? -1 : Number(a > b));
}
