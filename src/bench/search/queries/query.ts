import type { Locale } from '../../../catalogue/locales.ts';
import type { Random } from '../../random.ts';
import type { MadeUpCatalogue, MadeUpProduct } from '../catalogue.ts';
import type { SearchDocument } from '../documents.ts';
import type { NameEntry } from '../name-entries.ts';

/** A question and its right answers; none where nothing may be found. */
export interface Query {
	readonly text: string;
	/** Ids of products. One where a name was asked for, and all that fit where a property was. */
	readonly right: ReadonlySet<string>;
	/** The reciprocal rank that an oracle reaches on average. */
	readonly ceiling: number;
	/** Whether no other product could have been meant. */
	readonly isUnique: boolean;
	/** Products in another calibre than was asked for: one of them on top is a dangerous answer. */
	readonly inOtherCalibre?: ReadonlySet<string>;
}

/** What questions are drawn from. */
export interface Market {
	readonly catalogue: MadeUpCatalogue;
	/** Of the page on which they are typed. */
	readonly locale: Locale;
	readonly names: readonly NameEntry[];
	readonly documents: readonly SearchDocument[];
	/** Words of a product's texts by its id, as `wordKeysIn` writes them. */
	readonly words: ReadonlyMap<string, ReadonlySet<string>>;
	/** All of them. */
	readonly vocabulary: ReadonlySet<string>;
}

/** Draws one question; undefined when the product that it fell upon cannot be asked for so. */
export type Ask = (market: Market, random: Random) => Query | undefined;

/** Any of several right answers will do, so an oracle never misses. */
export function anyOf(text: string, right: readonly MadeUpProduct[]): Query | undefined {
	if (right.length === 0) return undefined;
	return { text, right: new Set(right.map(({ id }) => id)), ceiling: 1, isUnique: right.length === 1 };
}
