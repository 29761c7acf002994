import { type Locale, locales } from '../catalogue/locales.ts';
import { memoize } from './memoize.ts';

const collatorOf = memoize((locale: Locale) => new Intl.Collator(locales[locale].intl, { numeric: true }));

/** In the order of the language's alphabet; numbers within names by their size. */
export function sortBy<Item>(locale: Locale, items: readonly Item[], nameOf: (item: Item) => string): Item[] {
	const { compare } = collatorOf(locale);
	return [...items].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** The letter under which a name stands in an A–Z, or `#` for digits and signs. */
export function initialOf(locale: Locale, name: string): string {
	const letter = /\p{L}/u.exec(name)?.[0];
	if (letter === undefined || /^\P{L}*\p{N}/u.test(name)) return '#';
	return letter.toLocaleUpperCase(locales[locale].intl).normalize('NFC');
}

/** Items under their letters, both in the order of the language's alphabet. */
export function byLetter<Item>(locale: Locale, items: readonly Item[], nameOf: (item: Item) => string) {
	const letters = Map.groupBy(sortBy(locale, items, nameOf), (item) => initialOf(locale, nameOf(item)));
	return [...letters].map(([letter, items], position) => ({
		letter,
		items,
		anchor: `letter-${position + 1}`,
	}));
}
