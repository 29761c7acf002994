import fuzzysortSearch from 'fuzzysort';
import { textsOf } from '../documents.ts';
import { depth } from '../oracle.ts';
import type { Peer } from './peer.ts';

/** Prepared beforehand as its guide advises; a name counts more than the rest. */
export const fuzzysort: Peer = {
	name: 'fuzzysort',
	oneIn: [1, 6],
	create(documents) {
		const items = documents.map((document) => ({
			id: document.id,
			name: document.name,
			others: textsOf({ ...document, name: '' }).join(' '),
		}));
		const snapshot = fuzzysortSearch.snapshot(items, { keys: ['name', 'others'] });
		return {
			search: (query) =>
				fuzzysortSearch.go(query, snapshot, { limit: depth, threshold: 0.2 }).map(({ obj }) => obj.id),
			shipped: () => JSON.stringify(items),
		};
	},
};
