import { type Locale, localeIds } from '../../catalogue/locales.ts';
import type { MadeUpProduct } from './catalogue.ts';
import { type ProperName, wholeName } from './proper-name.ts';

/** A product's proper name in one language. */
export interface NameEntry {
	readonly product: MadeUpProduct;
	readonly locale: Locale;
	readonly name: ProperName;
	/** In small letters. */
	readonly whole: string;
}

export function nameEntryOf(product: MadeUpProduct, locale: Locale): NameEntry {
	const name = product.proper[locale];
	return { product, locale, name, whole: wholeName(name) };
}

export function nameEntriesOf(products: readonly MadeUpProduct[]): NameEntry[] {
	return products.flatMap((product) => localeIds.map((locale) => nameEntryOf(product, locale)));
}
