import { Config, Query, SearcherFactory } from '@m31coding/fuzzy-search';
import { type SearchDocument, textsOf } from '../documents.ts';
import { depth } from '../oracle.ts';
import type { Peer } from './peer.ts';

/** It compares a query with whole terms: the texts, and the words of the names. */
export const m31: Peer = {
	name: '@m31coding/fuzzy-search',
	oneIn: [1, 2],
	create(documents) {
		const config = Config.createDefaultConfig();
		config.normalizerConfig.allowCharacter = () => true;
		const searcher = SearcherFactory.createSearcher<SearchDocument, string>(config);
		searcher.indexEntities([...documents], ({ id }) => id, termsOf);
		return {
			search: (query) => searcher.getMatches(new Query(query, depth)).matches.map(({ entity }) => entity.id),
			shipped: () => JSON.stringify(documents),
		};
	},
};

function termsOf(document: SearchDocument): string[] {
	const words = [document.name, ...document.otherNames].flatMap((name) => name.split(/[\s“”«»]+/));
	return [...new Set([...textsOf(document), ...words])].filter((term) => term !== '');
}
