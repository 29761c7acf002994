import {
	type Explanation,
	type PlainAnswer,
	readAnswer,
	type SearchNotice,
	type ShownTexts,
} from './answer.ts';
import { createTokenFinder, find } from './find.ts';
import { otherLayouts } from './keyboard-layout.ts';
import { type PackedIndex, packIndex } from './packed-index.ts';
import { answerOf, nothingFound } from './plain-answer.ts';
import { longestQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { finish, type Steps } from './steps.ts';
import { stockOf } from './stock.ts';
import { tokensIn, wordPlacesIn } from './tokens.ts';
import { nearestCalibres, unstockedIn } from './unstocked.ts';

export interface Engine {
	readonly texts: ShownTexts;
	/** Answers a query. Every word must be found; digits are found as they are or not at all. */
	ask(query: string): Steps<PlainAnswer>;
}

/** Makes an index ready to be asked. */
export function* prepareEngine(index: PackedIndex): Steps<Engine> {
	const stock = yield* stockOf(index);

	const { names, shown, fields } = stock;
	return {
		texts: { names, shown, fields },
		*ask(query) {
			const asked = query.slice(0, longestQuery).normalize('NFC');
			const finder = createTokenFinder(stock);
			const found = yield* find(asked, finder);
			if (found.isSure) return yield* answerOf(found, stock);
			const unstocked = found.products.length > 0 ? undefined : unstockedIn(asked, stock);
			if (unstocked !== undefined) {
				const nearest = nearestCalibres(unstocked, stock);
				return nothingFound({ type: 'unstocked', asked: unstocked.name, nearest });
			}
			const words = tokensIn(asked).length;
			for (const other of otherLayouts(asked, stock.typed)) {
				if (tokensIn(other).length > words) continue;
				const meant = yield* find(other, finder, 'written');
				if (meant.products.length > 0) return yield* answerOf(meant, stock, { type: 'layout', query: other });
			}
			return yield* answerOf(found, stock);
		},
	};
}

export interface SearchResult extends Explanation {
	readonly id: string;
}

export interface Results {
	readonly results: readonly SearchResult[];
	readonly notice?: SearchNotice | undefined;
}

/** The whole search at once and by ids, where nobody waits for a page. */
export function createEngine(index: SearchIndex): (query: string) => Results {
	const engine = finish(prepareEngine(packIndex(index)));
	const placesOf = (product: number) => wordPlacesIn(index.products[product]?.name ?? '');
	return (query) => {
		const { products, explain, notice } = readAnswer(finish(engine.ask(query)), engine.texts, placesOf);
		const results = products.map((product) => ({
			id: index.products[product]?.id ?? '',
			get why() {
				return explain(product).why;
			},
			get marks() {
				return explain(product).marks;
			},
		}));
		return notice === undefined ? { results } : { results, notice };
	};
}
