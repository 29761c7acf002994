import Fuse from 'fuse.js';
import { type SearchDocument, textsOf } from '../documents.ts';
import { depth } from '../oracle.ts';
import type { Peer } from './peer.ts';

/** As it comes, over the name and everything else. */
export const fuseDefaults: Peer = {
	name: 'fuse.js',
	oneIn: [12, 0],
	create(documents) {
		const items = documents.map((document) => ({
			id: document.id,
			name: document.name,
			labels: textsOf({ ...document, name: '' }).filter((text) => text !== ''),
		}));
		const fuse = new Fuse(items, { keys: ['name', 'labels'] });
		return {
			search: (query) => fuse.search(query, { limit: depth }).map(({ item }) => item.id),
			shipped: () => JSON.stringify(items),
		};
	},
};

/** Word by word, all of them demanded, marks ignored, names first. */
export const fuseTokens: Peer = {
	name: 'fuse.js tokens',
	oneIn: [5, 60],
	create(documents) {
		const fuse = new Fuse<SearchDocument>(documents, {
			keys: [
				{ name: 'name', weight: 3 },
				{ name: 'otherNames', weight: 3 },
				{ name: 'designation', weight: 3 },
				{ name: 'calibre', weight: 2 },
				...['role', 'kind', 'enterprise', 'exhibition'],
			],
			threshold: 0.35,
			ignoreDiacritics: true,
			ignoreLocation: true,
			useTokenSearch: true,
			tokenMatch: 'all',
		});
		return {
			search: (query) => fuse.search(query, { limit: depth }).map(({ item }) => item.id),
			shipped: () => JSON.stringify(documents),
		};
	},
};
