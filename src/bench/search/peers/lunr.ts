import lunrSearch from 'lunr';
import { type SearchDocument, textsOf } from '../documents.ts';
import type { Peer } from './peer.ts';

/** Words as they are, then their beginnings, then with one or two letters wrong. */
export const lunr: Peer = {
	name: 'lunr',
	oneIn: [1, 8],
	create(documents) {
		const index = lunrSearch(function () {
			// Its stemmer and stop words are English, and its trimmer takes other alphabets for punctuation.
			this.pipeline.reset();
			this.searchPipeline.reset();
			this.field('name', { boost: 3 });
			this.field('designation', { boost: 3 });
			this.field('others');
			for (const document of documents)
				this.add({
					id: document.id,
					name: [document.name, ...document.otherNames].join(' '),
					designation: document.designation,
					others: othersOf(document),
				});
		});
		return {
			search(query) {
				const words = wordsIn(query);
				if (words.length === 0) return [];
				const found = index.query((asked) => {
					for (const word of words) {
						asked.term(word, { boost: 10, usePipeline: false });
						asked.term(word, {
							boost: 5,
							usePipeline: false,
							wildcard: lunrSearch.Query.wildcard.TRAILING,
						});
						if (word.length > 3)
							asked.term(word, { boost: 1, usePipeline: false, editDistance: word.length > 5 ? 2 : 1 });
					}
				});
				return found.map(({ ref }) => ref);
			},
			shipped: () => JSON.stringify(index),
		};
	},
};

function othersOf(document: SearchDocument): string {
	return textsOf({ ...document, name: '', otherNames: [], designation: '' }).join(' ');
}

function wordsIn(query: string): string[] {
	return lunrSearch
		.tokenizer(query)
		.map(String)
		.filter((word) => word !== '');
}
