import { csvOf } from '../../open-data/csv.ts';
import type { DayCounts } from './counts.ts';

/** A row a day, product and language; without a product, the pages that are no product's. */
export function countsCsv(edition: string, days: readonly DayCounts[]): string {
	const rows = days.flatMap(({ day, counts }) =>
		counts.map(({ product, locale, views }) => [edition, day, product, locale, views]),
	);
	return csvOf([['edition', 'day', 'product', 'language', 'views'], ...rows]);
}
