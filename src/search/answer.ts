import type { PackedIndex } from './packed-index.ts';
import { fieldNumbered } from './packed-index.ts';
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
	/** For each of `products` where its reasons and its marks begin, and at the end where the last ones end. */
	readonly starts: { readonly reasons: Uint32Array; readonly marks: Uint32Array };
	/** 0 for the name, a label's number + 1 for a label. */
	readonly reasons: Uint32Array;
	/** Two offsets a mark. */
	readonly marks: Uint32Array;
	readonly notice?: SearchNotice | undefined;
}

/** What a reader's side needs of an index to say why something was found. */
export type ShownTexts = Pick<PackedIndex, 'names' | 'shown' | 'fields'>;

export function readAnswer(answer: PlainAnswer, { names, shown, fields }: ShownTexts): SearchAnswer {
	const products = [...answer.products];
	let ranks: ReadonlyMap<number, number> | undefined;
	return {
		products,
		notice: answer.notice,
		explain(product) {
			ranks ??= new Map(products.map((number, rank) => [number, rank]));
			const rank = ranks.get(product);
			if (rank === undefined) return { why: [], marks: [] };
			const reasons = answer.reasons.subarray(answer.starts.reasons[rank], answer.starts.reasons[rank + 1]);
			const marks = answer.marks.subarray(answer.starts.marks[rank], answer.starts.marks[rank + 1]);
			return {
				why: [...reasons].map((reason) =>
					reason === 0
						? { field: 'name', text: names[product] ?? '' }
						: { field: fieldNumbered(fields[reason - 1] ?? 0), text: shown[reason - 1] ?? '' },
				),
				marks: Array.from({ length: marks.length / 2 }, (_, mark) => [
					marks[2 * mark] ?? 0,
					marks[2 * mark + 1] ?? 0,
				]),
			};
		},
	};
}
