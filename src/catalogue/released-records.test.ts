import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import {
	calibreOf,
	catalogueOf,
	editionOf,
	enterpriseOf,
	type Fields,
	productOf,
	sourceOf,
} from './fixtures.ts';
import type { RawRecord } from './record.ts';
import { release } from './release.ts';
import { releasedRecordsOf } from './released-records.ts';

const mass = { value: '3.8 kg', source: 'paper' };
const rifle = (fields: Fields = {}) => productOf('yalguzag', { specs: { mass }, ...fields });
const paper = (fields: Fields = {}) => sourceOf('paper', { title: 'A paper', ...fields });

/** What of a record the public edition of these would have signed. */
function signedOf(record: string, ...records: RawRecord[]): string {
	const catalogue = catalogueOf(editionOf('public'), ...records);
	const edition = catalogue.editions.get('public');
	if (edition === undefined) throw new Error('The fixture has no edition.');
	return canonicalJson(releasedRecordsOf(release(catalogue, edition, '2026-01-01')).get(record));
}

const signed = signedOf('products/yalguzag', rifle(), paper());

test.each<[string, RawRecord[]]>([
	['another figure', [rifle({ specs: { mass: { ...mass, value: '3.9 kg' } } }), paper()]],
	['another name', [rifle({ name: { en: 'Yalguzaq' } }), paper()]],
	['another title of its source', [rifle(), paper({ title: 'Another paper' })]],
	[
		'a figure kept from the readers now',
		[rifle({ specs: { mass: { ...mass, release: 'licensed' } } }), paper()],
	],
	[
		'a relation that it states',
		[rifle({ relations: [{ type: 'successor-of', to: 'old' }] }), paper(), productOf('old')],
	],
])('is another with %s', (_, records) => {
	expect(signedOf('products/yalguzag', ...records)).not.toBe(signed);
});

test.each<[string, RawRecord[]]>([
	[
		'a figure above the level',
		[rifle({ specs: { mass, length: { value: '1 m', release: 'licensed' } } }), paper()],
	],
	['a note', [rifle({ notes: [{ text: 'Ask them.' }] }), paper()]],
	['a note on a statement', [rifle({ specs: { mass: { ...mass, note: 'By letter.' } } }), paper()]],
	['an internal neighbour', [rifle(), paper(), productOf('other', { release: 'internal', reason: 'New.' })]],
	[
		'a relation that a neighbour states, from a source of its own',
		[
			rifle(),
			paper(),
			sourceOf('book'),
			productOf('other', { relations: [{ type: 'successor-of', to: 'yalguzag', source: 'book' }] }),
		],
	],
	['a variant', [rifle(), paper(), productOf('other', { variantOf: 'yalguzag' })]],
	['a maker that it does not name', [rifle(), paper(), enterpriseOf('iglim')]],
])('is the same with %s', (_, records) => {
	expect(signedOf('products/yalguzag', ...records)).toBe(signed);
});

test('is the same of a variant when its parent says another figure', () => {
	const variant = productOf('light', { variantOf: 'yalguzag', specs: { length: { value: '1 m' } } });
	const before = signedOf('products/light', rifle(), paper(), variant);
	const other = rifle({ specs: { mass: { ...mass, value: '3.9 kg' } } });
	expect(signedOf('products/light', other, paper(), variant)).toBe(before);
	expect(before).toContain('"length"');
	expect(before).not.toContain('A paper');
});

test('covers records of every type that an edition holds', () => {
	const catalogue = catalogueOf(
		editionOf('public'),
		rifle(),
		paper(),
		enterpriseOf('iglim'),
		calibreOf('7-62x39'),
	);
	const edition = catalogue.editions.get('public');
	expect(edition && [...releasedRecordsOf(release(catalogue, edition, '2026-01-01')).keys()].sort()).toEqual([
		'calibres/7-62x39',
		'enterprises/iglim',
		'products/yalguzag',
	]);
});
