import { describe, expect, test } from 'vitest';
import { localeIds } from '../../../catalogue/locales.ts';
import { type MadeUpProduct, madeUpCatalogue } from '../catalogue.ts';
import { documentsOf } from '../documents.ts';
import { wholeName } from '../proper-name.ts';
import { withoutDiacritics } from '../typed-letters.ts';
import { folded, foldedDocuments, plain } from './peer.ts';
import { peers } from './peers.ts';

const catalogue = madeUpCatalogue(60, 1);
const documents = documentsOf(catalogue, 'en');
const some = catalogue.products.slice(0, 12);

describe.each(peers)('$name', (peer) => {
	const asItComes = plain(peer, documents);
	const withFolding = folded(peer, foldedDocuments(documents));
	const foundBy = (ask: (product: MadeUpProduct) => readonly string[]) =>
		some.filter((product) => ask(product).includes(product.id)).length;

	test('finds products by the names that are printed, in whatever alphabet', () => {
		for (const locale of localeIds)
			expect(
				foundBy(({ released }) => asItComes.search(released.name[locale] ?? '')),
				locale,
			).toBe(12);
	});

	test('finds them without their marks once it is given our folding', () => {
		expect(
			foundBy(({ proper }) => withFolding.search(withoutDiacritics(wholeName(proper.az)))),
		).toBeGreaterThan(10);
	});
});
