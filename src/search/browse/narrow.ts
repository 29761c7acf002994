import {
	type BrowseData,
	type BrowseKind,
	type BrowseProduct,
	type Interval,
	kindFacet,
} from './browse-data.ts';
import { type BrowseState, notStated } from './browse-state.ts';
import { boundsOf, overlap } from './typed-range.ts';

/** How many products each answer of a question would leave, all other filters kept. */
export interface CheckCounts {
	/** By option. */
	readonly options: readonly number[];
	readonly notStated: number;
}

export interface FigureCounts {
	/** What is stated, in SI. */
	readonly stated: readonly Interval[];
	readonly notStated: number;
}

export interface Narrowed {
	/** Numbers of products that pass every filter, in the order they were given. */
	readonly products: readonly number[];
	/** By check facet. */
	readonly checks: readonly CheckCounts[];
	/** By figure facet. */
	readonly figures: readonly FigureCounts[];
	/** How many there would be without one filter, by its facet's id. */
	readonly without: ReadonlyMap<string, number>;
}

/** What of a state narrows by itself. */
export type Filters = Pick<BrowseState, 'checks' | 'ranges'>;

type Filter = (product: BrowseProduct) => boolean;

/**
 * Passes products through what a reader has set. A product that fails one filter only still counts in that
 * filter's own question: a reader sees what another answer would bring.
 */
export function narrow(data: BrowseData, set: Filters, candidates: readonly number[]): Narrowed {
	const filters = filtersOf(data, set);
	const products: number[] = [];
	const checks = data.checks.map(({ options }) => ({ options: options.map(() => 0), notStated: 0 }));
	const figures = data.figures.map(() => ({ stated: [] as Interval[], notStated: 0 }));
	const without = new Map([...filters.keys()].map((id) => [id, 0]));

	const countCheck = (product: BrowseProduct, facet: number) => {
		const counts = checks[facet];
		const numbers = product.checks[facet];
		if (counts === undefined || numbers === undefined) return;
		for (const number of numbers) counts.options[number] = (counts.options[number] ?? 0) + 1;
		if (numbers.length === 0) counts.notStated++;
	};
	const countFigure = (product: BrowseProduct, facet: number) => {
		const interval = product.figures[facet];
		if (interval === undefined && figures[facet] !== undefined) figures[facet].notStated++;
		else if (interval) figures[facet]?.stated.push(interval);
	};

	for (const number of candidates) {
		const product = data.products[number];
		if (product === undefined) continue;
		const failed = failedBy(product, filters);
		if (failed.length > 1) continue;
		const [only] = failed;
		if (only === undefined) products.push(number);
		else without.set(only, (without.get(only) ?? 0) + 1);
		const kind = kindOf(data, product);
		for (const facet of kind?.checks ?? [])
			if (only === undefined || only === data.checks[facet]?.id) countCheck(product, facet);
		for (const facet of kind?.figures ?? [])
			if (only === undefined || only === data.figures[facet]?.id) countFigure(product, facet);
	}
	for (const [id, more] of without) without.set(id, products.length + more);
	return { products, checks, figures, without };
}

function failedBy(product: BrowseProduct, filters: ReadonlyMap<string, Filter>): string[] {
	const failed: string[] = [];
	for (const [id, passes] of filters) {
		if (!passes(product)) failed.push(id);
		if (failed.length > 1) break;
	}
	return failed;
}

function filtersOf(data: BrowseData, { checks, ranges }: Filters): ReadonlyMap<string, Filter> {
	const filters = new Map<string, Filter>();
	for (const [facet, { id, options }] of data.checks.entries()) {
		const ids = checks[id];
		if (ids === undefined) continue;
		const ticked = new Set(ids.map((answer) => options.findIndex((option) => option.id === answer)));
		const takesNotStated = ids.includes(notStated);
		filters.set(id, (product) => {
			const numbers = product.checks[facet] ?? [];
			if (numbers.length > 0) return numbers.some((number) => ticked.has(number));
			return takesNotStated && kindOf(data, product)?.checks.includes(facet) === true;
		});
	}
	for (const [facet, { id }] of data.figures.entries()) {
		const range = ranges[id];
		if (range === undefined) continue;
		const bounds = boundsOf(range);
		filters.set(id, (product) => {
			const interval = product.figures[facet];
			if (interval === undefined)
				return !range.onlyStated && kindOf(data, product)?.figures.includes(facet) === true;
			return interval !== null && overlap(interval, bounds);
		});
	}
	return filters;
}

/** Which questions make sense of a product. */
function kindOf({ kinds }: BrowseData, { checks }: BrowseProduct): BrowseKind | undefined {
	return kinds[checks[kindFacet]?.[0] ?? -1];
}

/** The kinds that a reader looks at: those that were ticked, or else those of the products that are left. */
export function kindsInSight(
	data: BrowseData,
	checks: Filters['checks'],
	products: readonly number[],
): number[] {
	const ticked = checks['kind'] ?? [];
	if (ticked.length > 0)
		return ticked.map((id) => data.checks[kindFacet]?.options.findIndex((option) => option.id === id) ?? -1);
	return [...new Set(products.flatMap((number) => data.products[number]?.checks[kindFacet] ?? []))];
}
