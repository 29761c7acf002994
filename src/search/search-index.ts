import type { Locale } from '../catalogue/locales.ts';

/** Where in a product a query was found. */
export const searchFields = [
	'name',
	'designation',
	'calibre',
	'role',
	'kind',
	'enterprise',
	'exhibition',
] as const;
export type SearchField = (typeof searchFields)[number];

export function fieldNumbered(number: number): SearchField {
	return searchFields[number] ?? 'name';
}

/** A label that many products share, in the reader's language first and in every other. */
export interface SearchLabel {
	readonly field: SearchField;
	readonly texts: readonly string[];
}

export interface SearchProduct {
	readonly id: string;
	/** As it is shown. */
	readonly name: string;
	/** Its language, when that is not the page's. */
	readonly lang?: Locale;
	/** Words of its names in other languages that are not in `name` in any script. */
	readonly otherWords: readonly string[];
	/** Numbers of `SearchIndex.labels`. */
	readonly labels: readonly number[];
}

/** What a reader's browser is given of one edition in one language: ready strings, and nothing that is withheld. */
export interface SearchIndex {
	readonly locale: Locale;
	readonly labels: readonly SearchLabel[];
	readonly products: readonly SearchProduct[];
}
