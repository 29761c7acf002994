import { expect, test } from 'vitest';
import { catalogueOf, editionOf, productOf } from '../catalogue/fixtures.ts';
import { release } from '../catalogue/release.ts';
import type { ReleaseLevel } from '../catalogue/release-level.ts';
import { filled } from './filled.ts';
import { readerOf } from './reader.ts';

test.each<[ReleaseLevel, string]>([
	['public', 'Reaches over 600 m.'],
	['licensed', 'Reaches 650 m.'],
])('a text says to %s readers what they may see', (level, text) => {
	const range = { value: '650 m', band: 'over 600 m', release: 'licensed' };
	const catalogue = catalogueOf(
		editionOf('fair', { level }),
		productOf('x', {
			summary: { en: 'Reaches {spec:effectiveRange}.' },
			specs: { effectiveRange: range },
		}),
	);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	const edition = release(catalogue, record, '2026-01-01');
	const [product] = edition.products;
	if (product?.summary === undefined) throw new Error('It is in the list above.');
	const said = filled(readerOf(edition, 'en'), product, product.summary).en;

	expect(said.replace(/\s/g, ' ')).toBe(text);
});
