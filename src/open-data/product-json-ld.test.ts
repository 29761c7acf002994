import { describe, expect, test } from 'vitest';
import type { Locale } from '../catalogue/locales.ts';
import { readerOf } from '../ui/reader.ts';
import { houseOf } from './fixtures.ts';
import { productJsonLdOf } from './product-json-ld.ts';
import { scriptJson } from './script-json.ts';

function jsonLdOf(id: string, { address, locale = 'en' }: { address?: string; locale?: Locale } = {}) {
	const edition = houseOf(address === undefined ? {} : { address });
	const product = edition.products.find((candidate) => candidate.id === id);
	if (product === undefined) throw new Error(`There is no ${id}.`);
	// As a page carries it: what is not there has no field.
	const data: Record<string, Record<string, unknown>[]> = JSON.parse(
		scriptJson(productJsonLdOf(readerOf(edition, locale), product)),
	);
	const [about = {}, trail = {}] = data['@graph'] ?? [];
	return { about, trail, properties: about['additionalProperty'] as Record<string, unknown>[] };
}

const propertyOf = (spec: string, locale: Locale = 'en') =>
	jsonLdOf('full', { locale }).properties.find(({ propertyID }) => propertyID === spec);

describe('what search engines are told of a product', () => {
	test('is what it is, who makes it and what belongs to it', () => {
		expect(jsonLdOf('full').about).toMatchObject({
			'@type': ['Product', 'ProductModel'],
			name: 'Rifle',
			description: 'Weighs 3.8 ± 0.1\u00a0kg.',
			category: 'Rifles',
			manufacturer: { '@type': 'Organization', name: 'The works', url: '/en/enterprises/works/' },
			isRelatedTo: [{ name: 'Yalguzag', url: '/en/products/sight/' }],
		});
		expect(jsonLdOf('variant').about).toMatchObject({ isVariantOf: { name: 'Rifle' } });
	});

	test('offers nothing, and rates nothing', () => {
		const { about } = jsonLdOf('full');
		for (const field of ['offers', 'price', 'aggregateRating', 'review', 'brand', 'manufacturer.telephone'])
			expect(about).not.toHaveProperty(field);
	});

	test('gives figures as numbers with the unit’s common code', () => {
		expect(propertyOf('length')).toMatchObject({ name: 'Length', value: 34, unitCode: 'INH' });
		expect(propertyOf('operatingTemperature')).toMatchObject({
			minValue: -40,
			maxValue: 55,
			unitCode: 'CEL',
		});
	});

	test('gives rounds a minute no code of revolutions', () => {
		expect(propertyOf('rateOfFire')).toEqual({
			'@type': 'PropertyValue',
			propertyID: 'rateOfFire',
			name: 'Rate of fire',
			minValue: 600,
			maxValue: 650,
			unitText: 'rpm',
		});
	});

	test('keeps the words where a bare number would say more than was written', () => {
		expect(propertyOf('mass')).toMatchObject({
			value: '3.8 ± 0.1\u00a0kg',
			description: 'without "magazine"',
		});
		expect(propertyOf('magazine')).toMatchObject({ value: '10 / 20 / 30\u00a0rounds' });
		expect(propertyOf('effectiveRange')).toMatchObject({ value: 'over 600\u00a0m' });
		expect(propertyOf('mass', 'ru')).toMatchObject({ name: 'Масса', value: '3,8 ± 0,1\u00a0кг' });
	});

	test('says nothing of a value that is withheld, on request or not confirmed', () => {
		for (const spec of ['maxRange', 'barrelLength', 'firingRange']) expect(propertyOf(spec)).toBeUndefined();
	});

	test('names whole addresses where the edition has one', () => {
		const { about, trail } = jsonLdOf('full', { address: 'https://catalogue.example/' });
		expect(about).toMatchObject({ url: 'https://catalogue.example/en/products/full/' });
		expect(trail).toMatchObject({
			itemListElement: [
				{ position: 1, item: 'https://catalogue.example/en/products/' },
				{ position: 2, name: 'Rifles', item: 'https://catalogue.example/en/kinds/rifle/' },
				{ position: 3, name: 'Rifle', item: 'https://catalogue.example/en/products/full/' },
			],
		});
	});
});

describe('scriptJson', () => {
	const hostile = '</script><!--<script>&amp;\u2028\u2029';

	test('lets nothing end the element that it stands in', () => {
		expect(scriptJson({ hostile })).not.toMatch(/[<>&\u2028\u2029]/);
	});

	test('says the same all the same', () => {
		expect(JSON.parse(scriptJson({ hostile }))).toEqual({ hostile });
	});
});
