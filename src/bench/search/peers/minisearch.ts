import MiniSearch from 'minisearch';
import type { SearchDocument } from '../documents.ts';
import type { Peer } from './peer.ts';

/** Beginnings of words and a third of their letters wrong; every word is demanded, or any when that finds nothing. */
export const minisearch: Peer = {
	name: 'minisearch',
	oneIn: [1, 2],
	create(documents) {
		const index = new MiniSearch<SearchDocument>({
			fields: [
				...['name', 'otherNames', 'designation', 'calibre', 'role', 'kind', 'enterprise', 'exhibition'],
			],
			extractField: (document, field) => textOf(new Map(Object.entries(document)).get(field)),
			searchOptions: {
				prefix: (term) => term.length > 2,
				fuzzy: (term) => (term.length > 3 ? 0.34 : false),
				boost: { name: 3, otherNames: 3, designation: 3, calibre: 2 },
			},
		});
		index.addAll([...documents]);
		return {
			search(query) {
				const all = index.search(query, { combineWith: 'AND' });
				const found = all.length > 0 ? all : index.search(query);
				return found.map(({ id }) => String(id));
			},
			shipped: () => JSON.stringify(index),
		};
	},
};

function textOf(value: string | readonly string[] | undefined): string {
	return typeof value === 'object' ? value.join(' ') : (value ?? '');
}
