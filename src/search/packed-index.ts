import type { Locale } from '../catalogue/locales.ts';
import { writeRows } from './number-rows.ts';
import { writeWords } from './other-words.ts';
import { type SearchIndex, searchFields } from './search-index.ts';
import { termsIn } from './terms.ts';

/**
 * A `SearchIndex` as it travels: what repeats is a number, and what is searched but never shown is folded already.
 * Terms are words (folded), figures (`14.5`, `82mm`) and calibres (`7.62x54r`). What is shown is taken to terms on
 * the reader's machine, which takes less time than their numbers would take on the way.
 */
export interface PackedIndex {
	readonly locale: Locale;
	readonly ids: readonly string[];
	/** As they are shown. */
	readonly names: readonly string[];
	/** The first texts of the labels, as they are shown. */
	readonly shown: readonly string[];
	/** The field of each label, by its place in `searchFields`. */
	readonly fields: readonly number[];
	/** A line a label: its other texts as terms, with a comma between two texts. */
	readonly texts: string;
	/** Row by row the labels of each product. */
	readonly labels: string;
	/** A line a product: the terms of its other words, by the word of the shown name that they are; see `writeWords`. */
	readonly otherWords: string;
	/** A word of `texts` or `otherWords` with the Arabic article, the same without it, and so on. */
	readonly articles: string;
}

/** Made at build time, so that a reader's machine need not. */
export function packIndex({ locale, labels, products }: SearchIndex): PackedIndex {
	const others = products.map(({ otherWords }) => otherWords.flatMap(termsIn));
	const texts = labels.map((label) => label.texts.slice(1).map(termsIn));
	const withArticle = [...others.flat(), ...texts.flat(2)].flatMap(({ term, bare }) =>
		bare === undefined ? [] : [[term, bare] as const],
	);
	return {
		locale,
		ids: products.map(({ id }) => id),
		names: products.map(({ name }) => name),
		shown: labels.map(({ texts: [text = ''] }) => text),
		fields: labels.map(({ field }) => searchFields.indexOf(field)),
		texts: texts
			.map((all) => all.map((terms) => terms.map(({ term }) => term).join(' ')).join(','))
			.join('\n'),
		labels: writeRows(products.map((product) => product.labels)),
		otherWords: products.map(({ name, otherWords }) => writeWords(name, otherWords)).join('\n'),
		articles: [...new Map(withArticle)].flat().join(' '),
	};
}
