import type { Edition, ReleasedProduct } from '../catalogue/edition.ts';

/** More would make the list too heavy for a phone on a slow line. */
export const productsOnAPage = 200;

export function pageCountOf({ products }: Edition): number {
	return Math.max(1, Math.ceil(products.length / productsOnAPage));
}

/** Products in the catalogue's order, by kind. Pages count from 1. */
export function productsOn(page: number, { products }: Edition): readonly ReleasedProduct[] {
	return products.slice((page - 1) * productsOnAPage, page * productsOnAPage);
}
