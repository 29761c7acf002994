import type { Edition } from '../catalogue/edition.ts';
import { indexOf } from '../catalogue/edition-index.ts';
import { kinds } from '../catalogue/kinds.ts';
import { paths } from '../paths.ts';
import { pageCountOf } from '../ui/product-pages.ts';

/** Every page that an edition has in each of its languages, without the language. */
export function pagesOf(edition: Edition): string[] {
	const { products, enterprises, calibres, exhibitions, history = [] } = edition;
	const index = indexOf(edition);
	const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
	return [
		paths.home(),
		...Array.from({ length: pageCountOf(edition) }, (_, page) => paths.products(page + 1)),
		...idsOf(products).map(paths.product),
		paths.kinds(),
		...idsOf(kinds.filter(({ id }) => index.productsOfKind(id).length > 0)).map(paths.kind),
		paths.enterprises(),
		...idsOf(enterprises).map(paths.enterprise),
		paths.calibres(),
		...idsOf(calibres).map(paths.calibre),
		paths.exhibitions(),
		...idsOf(exhibitions).map(paths.exhibition),
		paths.visits(),
		paths.letters(),
		paths.compare(),
		paths.changes(),
		...history.map(({ id }) => paths.changesSince(id)),
		paths.glossary(),
		paths.about(),
	];
}
