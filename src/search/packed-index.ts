import type { Locale } from '../catalogue/locales.ts';
import { inPackingOrder, writeLabels } from './label-lists.ts';
import { writeWords } from './other-words.ts';
import { type SearchIndex, type SearchLabel, searchFields } from './search-index.ts';
import { shorten } from './short-names.ts';
import { termsIn } from './terms.ts';
import { type TypedWords, typedWords } from './typed-words.ts';

/**
 * A `SearchIndex` as it travels: what repeats is a sign, and what is searched but never shown is folded already.
 * Terms are words (folded), figures (`14.5`, `82mm`) and calibres (`7.62x54r`). What is shown is taken to terms on
 * the reader's machine, which takes less time than their numbers would take on the way.
 */
export interface PackedIndex {
	readonly locale: Locale;
	/** As they are shown, but for what `shorten` says. */
	readonly names: readonly string[];
	/** The first texts of the labels, as they are shown. */
	readonly shown: readonly string[];
	/** The field of each label, a sign each: its place in `searchFields`. */
	readonly fields: string;
	/** A line a label: its other texts as terms, with a comma between two texts. */
	readonly texts: string;
	/** A line a product: its labels; see `writeLabels`. */
	readonly labels: string;
	/** A line a product: the terms of its other words; see `writeWords`. */
	readonly otherWords: string;
	/** A word of `texts` or `otherWords` with the Arabic article, the same without it, and so on. */
	readonly articles: string;
	readonly typed: TypedWords;
}

/** Made at build time, so that a reader's machine need not. */
export function packIndex({ locale, labels, products }: SearchIndex): PackedIndex {
	const { order, shared } = inPackingOrder(products, labels.length);
	const inOrder = order.flatMap((label) => labels[label] ?? []);
	const texts = inOrder.map((label) => label.texts.slice(1).map(termsIn));
	const others = products.flatMap(({ otherWords }) => otherWords.flatMap(termsIn));
	const withArticle = [...others, ...texts.flat(2)].flatMap(({ term, bare }) =>
		bare === undefined ? [] : [[term, bare] as const],
	);
	const labelsOf = (numbers: readonly number[]) => numbers.flatMap((label) => labels[label] ?? []);
	return {
		locale,
		names: products.map(({ name, labels: numbers }) => shorten(name, calledIn(labelsOf(numbers)))),
		shown: inOrder.map(({ texts: [text = ''] }) => text),
		fields: inOrder.map(({ field }) => searchFields.indexOf(field)).join(''),
		texts: texts
			.map((all) => all.map((terms) => terms.map(({ term }) => term).join(' ')).join(','))
			.join('\n'),
		labels: writeLabels(products, order, shared),
		otherWords: products.map(({ name, otherWords }) => writeWords(name, otherWords)).join('\n'),
		articles: [...new Map(withArticle)].flat().join(' '),
		typed: typedWords,
	};
}

/** What a product is called: its role, or else its kind. */
export function calledIn(labels: readonly Pick<SearchLabel, 'field' | 'texts'>[]): string {
	const called = labels.find(({ field }) => field === 'role' || field === 'kind');
	return called?.texts[0] ?? '';
}
