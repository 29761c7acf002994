import fuzzysortSearch from 'fuzzysort';
import { textsOf } from '../documents.ts';
import { depth } from '../oracle.ts';
import type { Peer } from './peer.ts';

/** Prepared beforehand as its guide advises, each field by itself; of several thresholds this served it best. */
export const fuzzysort: Peer = {
	name: 'fuzzysort',
	oneIn: [1, 6],
	create(documents) {
		const items = documents.map((document) => ({
			id: document.id,
			name: document.name,
			otherNames: document.otherNames.join(' '),
			designation: document.designation,
			calibre: document.calibre.join(' '),
			others: textsOf({ ...document, name: '', otherNames: [], designation: '', calibre: [] }).join(' '),
		}));
		const snapshot = fuzzysortSearch.snapshot(items, {
			keys: ['name', 'otherNames', 'designation', 'calibre', 'others'],
		});
		return {
			search: (query) =>
				fuzzysortSearch.go(query, snapshot, { limit: depth, threshold: 0.1 }).map(({ obj }) => obj.id),
			shipped: () => JSON.stringify(items),
		};
	},
};
