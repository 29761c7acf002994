import { type Rows, rowOf } from './number-rows.ts';
import type { SearchField } from './search-index.ts';

export type SearchNotice =
	/** Nobody offers this calibre; what comes nearest, named as such. */
	| { readonly type: 'unstocked'; readonly asked: string; readonly nearest: readonly string[] }
	/** Nothing was found as typed, but with the keys of the other layout. */
	| { readonly type: 'layout'; readonly query: string };

/** Where something was found, and the text there that says so. */
export interface Reason {
	readonly field: SearchField;
	readonly text: string;
}

/** Why a product is among the answers. */
export interface Explanation {
	/** The strongest first. */
	readonly why: readonly Reason[];
	/** Stretches of the shown name, by offsets into it, to be marked. */
	readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface SearchAnswer {
	/** Numbers of products, which are their places in the edition; the best first. */
	readonly products: readonly number[];
	/** Of one of `products`; made when it is asked for. */
	readonly explain: (product: number) => Explanation;
	readonly notice?: SearchNotice | undefined;
}

/** An answer as the engine makes it: lists of numbers alone, which are sent from a worker at no cost. */
export interface PlainAnswer {
	readonly products: Uint32Array;
	/** For each of `products`: 0 for the name, a label's number + 1 for a label. */
	readonly reasons: Rows;
	/** For each of `products`: the words of its name in which something was found, a bit each. */
	readonly marked: Uint32Array;
	readonly notice?: SearchNotice | undefined;
}

/** What a reader's side needs of an index to say why something was found. */
export interface ShownTexts {
	/** Of products. */
	readonly names: readonly string[];
	/** Of labels: their first texts, and their fields. */
	readonly shown: readonly string[];
	readonly fields: readonly SearchField[];
}

/** Where the words of a product's name stand, by offsets into it: what `tokensIn` says of it. */
export type PlacesOf = (product: number) => readonly (readonly [start: number, end: number])[];

/** @param placesOf Given from outside, so that a page need not carry what takes a text to words. */
export function readAnswer(
	answer: PlainAnswer,
	{ names, shown, fields }: ShownTexts,
	placesOf: PlacesOf,
): SearchAnswer {
	const products = Array.from(answer.products);
	let ranks: ReadonlyMap<number, number> | undefined;
	return {
		products,
		notice: answer.notice,
		explain(product) {
			ranks ??= new Map(products.map((number, rank) => [number, rank]));
			const rank = ranks.get(product);
			if (rank === undefined) return { why: [], marks: [] };
			const name = names[product] ?? '';
			const marked = answer.marked[rank] ?? 0;
			return {
				why: Array.from(rowOf(answer.reasons, rank), (reason) =>
					reason === 0
						? { field: 'name', text: name }
						: { field: fields[reason - 1] ?? 'name', text: shown[reason - 1] ?? '' },
				),
				marks: marked === 0 ? [] : placesOf(product).filter((_, word) => (marked & (1 << word)) !== 0),
			};
		},
	};
}
