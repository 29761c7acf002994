import { describe, expect, test } from 'vitest';
import type { Edition } from '../catalogue/edition.ts';
import { catalogueOf, editionOf, type Fields } from '../catalogue/fixtures.ts';
import { release } from '../catalogue/release.ts';
import { paths } from '../paths.ts';
import { alternatesOf, ownAddressOf } from './page-links.ts';

const site = 'https://catalogue.example/';

function editionWith(fields: Fields): Edition {
	const catalogue = catalogueOf(editionOf('fair', fields));
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	return release(catalogue, record, '2026-01-02');
}

describe('the address of an edition’s own pages', () => {
	test('is the one in its record, with its last stroke', () => {
		expect(ownAddressOf(editionWith({ address: 'https://catalogue.example' }))).toBe(site);
		expect(ownAddressOf(editionWith({}))).toBeUndefined();
	});

	test.each(['delegation', 'licensed', 'internal'])(
		'is not that of the public one in a %s edition',
		(level) => {
			expect(ownAddressOf(editionWith({ level, address: site }))).toBeUndefined();
		},
	);
});

test('a draft says no address of its own', () => {
	expect(ownAddressOf({ ...editionWith({ address: site }), isDraft: true })).toBeUndefined();
});

describe('the other languages of a page', () => {
	const hrefs = (locales: string[], path: string) =>
		alternatesOf(editionWith({ locales }), site, path).map(({ hreflang, href }) => [hreflang, href]);

	test('are all of the edition’s, and English for everybody else', () => {
		expect(hrefs(['ar', 'en'], paths.product('khazri'))).toEqual([
			['ar', 'https://catalogue.example/ar/products/khazri/'],
			['en', 'https://catalogue.example/en/products/khazri/'],
			['x-default', 'https://catalogue.example/en/products/khazri/'],
		]);
	});

	test('lead everybody else to the first language where there is no English', () => {
		expect(hrefs(['ru'], paths.about()).at(-1)).toEqual(['x-default', 'https://catalogue.example/ru/about/']);
	});

	test('lead from a home page to the choice of languages', () => {
		expect(hrefs(['ar', 'en'], paths.home()).at(-1)).toEqual(['x-default', site]);
	});
});
