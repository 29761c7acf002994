import type { Edition } from '../catalogue/edition.ts';
import { csvOf } from './csv.ts';
import { productColumnsOf } from './product-columns.ts';
import { productsDataOf } from './products-data.ts';

/** A row a product, for spreadsheets: what `products.json` says, but for the sources of each value. */
export function productsCsvOf(edition: Edition): string {
	const data = productsDataOf(edition);
	const columns = productColumnsOf(edition, data);
	const rows = data.products.map((product) => columns.map(({ cellOf }) => cellOf(product)));
	return csvOf([columns.map(({ name }) => name), ...rows]);
}
