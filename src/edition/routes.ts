import type { Edition } from '../catalogue/edition.ts';
import { indexOf } from '../catalogue/edition-index.ts';
import { kinds } from '../catalogue/kinds.ts';
import type { Locale } from '../catalogue/locales.ts';
import { loadEdition } from './load-edition.ts';

interface Route<Item> {
	params: { locale: Locale } & Record<string, string>;
	props: { edition: Edition; locale: Locale; item: Item };
}

/** A page a language. */
export function localeRoutes() {
	const edition = loadEdition();
	return edition.locales.map((locale) => ({ params: { locale }, props: { edition, locale } }));
}

/** A page an item and language; `id` is the last part of its address. */
export function itemRoutes<Item extends { readonly id: string }>(
	itemsOf: (edition: Edition) => readonly Item[],
): Route<Item>[] {
	const edition = loadEdition();
	return edition.locales.flatMap((locale) =>
		itemsOf(edition).map((item) => ({ params: { locale, id: item.id }, props: { edition, locale, item } })),
	);
}

/** A page a kind and language, for the kinds that have a product in the edition. */
export function kindRoutes() {
	return itemRoutes((edition) => kinds.filter(({ id }) => indexOf(edition).productsOfKind(id).length > 0));
}

/** A page a former publication and language. */
export function publicationRoutes() {
	return itemRoutes(({ history = [] }) => history);
}
