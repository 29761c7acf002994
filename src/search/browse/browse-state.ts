import type { BrowseData } from './browse-data.ts';
import { formatRange, parseRange, type TypedRange } from './typed-range.ts';

/** All that a reader has set, and the address tells: a link of it shows another reader the same. */
export interface BrowseState {
	readonly query: string;
	/** Ticked answers by facet. */
	readonly checks: { readonly [facet: string]: readonly string[] };
	readonly ranges: { readonly [facet: string]: TypedRange };
	readonly view: 'cards' | 'table';
	/** `name` or a spec, after a `-` when from large to small; empty for the best first. */
	readonly sort: string;
	/** Ids of products to be compared. */
	readonly compare: readonly string[];
}

export const nothingAsked: BrowseState = {
	query: '',
	checks: {},
	ranges: {},
	view: 'cards',
	sort: '',
	compare: [],
};

/** What a product without a statement is ticked as: no id begins so. */
export const notStated = '-';

export const mostCompared = 5;

/** Reads an address; `unknown` are the filters in it that this edition does not have. */
export function readState(
	params: URLSearchParams,
	{ checks, figures, products }: BrowseData,
): { state: BrowseState; unknown: string[] } {
	const unknown: string[] = [];
	const listed = (key: string) => [...new Set((params.get(key) ?? '').split(',').filter((id) => id !== ''))];
	const ticked = checks.flatMap(({ id, options }) => {
		const known = new Set([notStated, ...options.map((option) => option.id)]);
		const ids = listed(id);
		unknown.push(...ids.filter((answer) => !known.has(answer)));
		const kept = ids.filter((answer) => known.has(answer));
		return kept.length === 0 ? [] : [[id, kept] as const];
	});
	const ranges = figures.flatMap(({ id, units }) => {
		const text = params.get(id);
		if (text === null) return [];
		const range = parseRange(text, units);
		if (range === undefined) unknown.push(`${id}=${text}`);
		return range === undefined ? [] : [[id, range] as const];
	});
	const ids = new Set(products.map(({ id }) => id));
	return {
		state: {
			query: params.get('q') ?? '',
			checks: Object.fromEntries(ticked),
			ranges: Object.fromEntries(ranges),
			view: params.get('view') === 'table' ? 'table' : 'cards',
			sort: params.get('sort') ?? '',
			compare: listed('compare')
				.filter((id) => ids.has(id))
				.slice(0, mostCompared),
		},
		unknown,
	};
}

/** The part of an address after its path: empty, or with its question mark. The same state, the same text. */
export function writeState({ query, checks, ranges, view, sort, compare }: BrowseState): string {
	const pairs: [string, string][] = [
		['q', query],
		...Object.entries(checks).map(([facet, ids]): [string, string] => [facet, ids.join(',')]),
		...Object.entries(ranges).map(([facet, range]): [string, string] => [facet, formatRange(range)]),
		['view', view === 'table' ? view : ''],
		['sort', sort],
		['compare', compare.join(',')],
	];
	const set = pairs.filter(([, value]) => value !== '');
	// A comma needs no escape there, and a reader may look at the address.
	return set.length === 0 ? '' : `?${new URLSearchParams(set).toString().replaceAll('%2C', ',')}`;
}

/** Whether the whole list gives way to an answer. */
export function isAsking({ query, checks, ranges, view, sort, compare }: BrowseState): boolean {
	return (
		query.trim() !== '' ||
		Object.keys(checks).length + Object.keys(ranges).length + compare.length > 0 ||
		view === 'table' ||
		sort !== ''
	);
}

export function withCheck(state: BrowseState, facet: string, id: string, isTicked: boolean): BrowseState {
	const { [facet]: former = [], ...others } = state.checks;
	const ids = isTicked ? [...former, id] : former.filter((other) => other !== id);
	return { ...state, checks: ids.length === 0 ? others : { ...others, [facet]: ids } };
}

/** An empty range is none. */
export function withRange(state: BrowseState, facet: string, range: TypedRange | undefined): BrowseState {
	const { [facet]: _, ...others } = state.ranges;
	const isEmpty =
		range === undefined ||
		(range.from === undefined && range.to === undefined && range.onlyStated === undefined);
	return { ...state, ranges: isEmpty ? others : { ...others, [facet]: range } };
}

export function withCompared(state: BrowseState, id: string): BrowseState {
	return { ...state, compare: [...state.compare, id].slice(0, mostCompared) };
}

export function withoutCompared(state: BrowseState, id: string): BrowseState {
	return { ...state, compare: state.compare.filter((other) => other !== id) };
}
