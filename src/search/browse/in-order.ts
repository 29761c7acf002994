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
	const keyed = items.map((item) => ({ item, key: keyOf(item) }));
	const withKey = keyed.flatMap(({ item, key }) => (key === undefined ? [] : [{ item, key }]));
	const sorted = withKey.sort((a, b) => sign * (a.key - b.key));
	return [...sorted, ...keyed.filter(({ key }) => key === undefined)].map(({ item }) => item);
}
