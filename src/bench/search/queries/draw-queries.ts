import type { Locale } from '../../../catalogue/locales.ts';
import { createRandom } from '../../random.ts';
import type { MadeUpCatalogue } from '../catalogue.ts';
import { documentsOf, textsOf } from '../documents.ts';
import { nameEntriesOf } from '../name-entries.ts';
import { wordKeysIn } from '../words.ts';
import type { Market, Query } from './query.ts';
import { type QueryType, queryTypeIds, queryTypes } from './types.ts';

export type TypedQuery = Query & { readonly type: QueryType; readonly seed: number };

export function marketOf(catalogue: MadeUpCatalogue, locale: Locale): Market {
	const documents = documentsOf(catalogue, locale);
	const words = new Map(
		documents.map((document) => [document.id, new Set(textsOf(document).flatMap(wordKeysIn))]),
	);
	return {
		catalogue,
		locale,
		documents,
		names: nameEntriesOf(catalogue.products),
		words,
		vocabulary: new Set([...words.values()].flatMap((keys) => [...keys])),
	};
}

/** So many of each type; the questions of one type do not depend on which others are asked. */
export function drawQueries(market: Market, perType: number, seed: number): TypedQuery[] {
	return queryTypeIds.flatMap((type, number) => {
		const random = createRandom(seed * 1000 + number);
		const queries: TypedQuery[] = [];
		for (let attempt = 0; queries.length < perType && attempt < perType * 50; attempt++) {
			const query = queryTypes[type](market, random);
			if (query !== undefined) queries.push({ ...query, type, seed });
		}
		return queries;
	});
}
