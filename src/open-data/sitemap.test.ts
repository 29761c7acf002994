import { describe, expect, test } from 'vitest';
import { productOf } from '../catalogue/fixtures.ts';
import { editionWith, houseOf } from './fixtures.ts';
import { robotsOf, sitemapsOf } from './sitemap.ts';

const address = 'https://catalogue.example/';
const pagesIn = (text = '') => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page);

describe('the sitemap', () => {
	test('lists each page in each language, with the day of the edition and its other languages', () => {
		const [map, ...more] = sitemapsOf(houseOf({ address }));
		expect(more).toEqual([]);
		expect(map?.name).toBe('sitemap.xml');
		expect(pagesIn(map?.text)).toEqual(
			expect.arrayContaining([
				'https://catalogue.example/',
				'https://catalogue.example/en/',
				'https://catalogue.example/ru/products/full/',
				'https://catalogue.example/ru/kinds/sight/',
			]),
		);
		expect(map?.text).toContain(
			'<url><loc>https://catalogue.example/ru/about/</loc><lastmod>2026-01-02</lastmod>' +
				'<xhtml:link rel="alternate" hreflang="en" href="https://catalogue.example/en/about/"/>' +
				'<xhtml:link rel="alternate" hreflang="ru" href="https://catalogue.example/ru/about/"/>' +
				'<xhtml:link rel="alternate" hreflang="x-default" href="https://catalogue.example/en/about/"/></url>',
		);
	});

	test('lists what changed since each publication', () => {
		const former = { date: '2025-01-01', fingerprint: 'abcd'.repeat(16), id: 'abcdabcdabcd', changes: [] };
		const [map] = sitemapsOf({ ...houseOf({ address }), history: [former] });
		expect(pagesIn(map?.text)).toContain('https://catalogue.example/ru/changes/abcdabcdabcd/');
	});

	test('lists the further pages of a long list of products', () => {
		const products = Array.from({ length: 201 }, (_, index) => productOf(`rifle-${index}`));
		const [map] = sitemapsOf(editionWith(products, { address }));
		expect(pagesIn(map?.text)).toContain('https://catalogue.example/en/products/pages/2/');
		expect(pagesIn(map?.text)).not.toContain('https://catalogue.example/en/products/pages/3/');
	});

	test('is cut into parts where a file may not hold all', () => {
		const edition = houseOf({ address });
		const [list, ...parts] = sitemapsOf(edition, 10);
		expect(pagesIn(list?.text)).toEqual(parts.map(({ name }) => address + name));
		expect(parts.flatMap(({ text }) => pagesIn(text))).toEqual(pagesIn(sitemapsOf(edition)[0]?.text));
		for (const { text } of parts) expect(pagesIn(text).length).toBeLessThanOrEqual(10);
	});

	test('is not there without an address, nor for an edition that is not for everybody', () => {
		expect(sitemapsOf(houseOf())).toEqual([]);
		expect(sitemapsOf(houseOf({ address, level: 'delegation' }))).toEqual([]);
	});
});

test('search engines are sent to the sitemap, and away from what is not for everybody', () => {
	expect(robotsOf(houseOf())).toBe('User-agent: *\nAllow: /\n');
	expect(robotsOf(houseOf({ address }))).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://catalogue.example/sitemap.xml\n',
	);
	for (const edition of [
		houseOf({ address, level: 'licensed' }),
		{ ...houseOf({ address }), isDraft: true } as const,
	])
		expect(robotsOf(edition)).toBe('User-agent: *\nDisallow: /\n');
});
