import Fuse from 'fuse.js';

/** What the browser is given of a product: ready strings, nothing to format. */
export interface SearchItem {
	readonly name: string;
	readonly lang: string;
	readonly href: string;
	readonly kind: string;
	readonly calibre: string;
	/** Names in the other languages and the designation: searched, not shown. */
	readonly alsoCalled: readonly string[];
}

/** Finds products by name, designation or calibre; the best first. */
export function createSearch(items: readonly SearchItem[]): (query: string) => SearchItem[] {
	const fuse = new Fuse(items, {
		keys: [{ name: 'name', weight: 3 }, { name: 'alsoCalled', weight: 2 }, 'calibre', 'kind'],
		threshold: 0.3,
		ignoreLocation: true,
		ignoreDiacritics: true,
	});
	return (query) => fuse.search(query.slice(0, longestQuery)).map(({ item }) => item);
}

/** More is not a product's name. */
export const longestQuery = 100;
