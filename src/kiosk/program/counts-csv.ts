import { type CsvCell, csvOf } from '../../open-data/csv.ts';
import type { DayCounts } from './counts.ts';

/** A row a day, product and language; without a product, the pages that are no product's. */
export function countsCsv(edition: string, days: readonly DayCounts[]): string {
	const rows = days.flatMap(({ day, products, locales }): CsvCell[][] =>
		[...Object.entries(products), [undefined, locales] as const].flatMap(([product, by]) =>
			Object.entries(by).map(([locale, views]) => [edition, day, product, locale, views]),
		),
	);
	return csvOf([['edition', 'day', 'product', 'language', 'views'], ...rows]);
}
