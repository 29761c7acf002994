import type { Edition } from '../../catalogue/edition.ts';
import type { Locale } from '../../catalogue/locales.ts';
import { buildIndex } from '../../search/build-index.ts';
import { createEngine } from '../../search/engine.ts';
import { packIndex } from '../../search/packed-index.ts';
import { readerOf } from '../../ui/reader.ts';
import type { SearchEngine } from './search-engine.ts';

/** The engine that is measured, as the site and the command line use it. */
export function createOurs(edition: Edition, locale: Locale): SearchEngine {
	const index = buildIndex(readerOf(edition, locale));
	const search = createEngine(index);
	return {
		name: 'vitrin',
		search: (query) => search(query).results.map(({ id }) => id),
		shipped: () => JSON.stringify(packIndex(index)),
	};
}
