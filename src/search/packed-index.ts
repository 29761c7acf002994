import type { Locale } from '../catalogue/locales.ts';
import { writeRows } from './number-rows.ts';
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
	/** Terms of names that are not shown, the most frequent first. */
	readonly otherTerms: string;
	/** Row by row which of them each product has. */
	readonly otherWords: string;
	/** A word of `texts` or `otherTerms` with the Arabic article, the same without it, and so on. */
	readonly articles: string;
}

/** Made at build time, so that a reader's machine need not. */
export function packIndex({ locale, labels, products }: SearchIndex): PackedIndex {
	const others = products.map(({ otherWords }) => otherWords.flatMap(termsIn));
	const texts = labels.map((label) => label.texts.slice(1).map(termsIn));
	const otherTerms = byFrequency(others.flatMap((words) => [...new Set(words.map(({ term }) => term))]));
	const numbers = new Map(otherTerms.map((term, number) => [term, number]));
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
		otherTerms: otherTerms.join(' '),
		otherWords: writeRows(
			others.map((words) =>
				[...new Set(words.map(({ term }) => numbers.get(term) ?? 0))].sort((a, b) => a - b),
			),
		),
		articles: [...new Map(withArticle)].flat().join(' '),
	};
}

function byFrequency(terms: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([term]) => term);
}
