import type { BrowseData } from './browse-data.ts';

/** By what a list is sorted: `name` or a figure facet's spec, and whether from large to small. */
export function parseSort(sort: string): { by: string; isDescending: boolean } {
	return sort.startsWith('-') ? { by: sort.slice(1), isDescending: true } : { by: sort, isDescending: false };
}

/** Products as they were given, or by name or figure; what is not stated comes last either way. */
export function inOrder(data: BrowseData, products: readonly number[], sort: string): readonly number[] {
	const { by, isDescending } = parseSort(sort);
	const facet = data.figures.findIndex(({ id }) => id === by);
	if (by !== 'name' && facet < 0) return products;
	return sortByKey(
		products,
		(number) => {
			const product = data.products[number];
			if (by === 'name') return product?.rank;
			const interval = product?.figures[facet];
			return interval?.[0] ?? interval?.[1] ?? undefined;
		},
		isDescending,
	);
}

/** Stable; items without a key come last, in whichever direction. */
export function sortByKey<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => number | undefined,
	isDescending: boolean,
): Item[] {
	const sign = isDescending ? -1 : 1;
	const stated = items.filter((item) => keyOf(item) !== undefined);
	stated.sort((a, b) => sign * ((keyOf(a) ?? 0) - (keyOf(b) ?? 0)));
	return [...stated, ...items.filter((item) => keyOf(item) === undefined)];
}
