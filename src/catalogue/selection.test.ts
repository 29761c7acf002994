import { describe, expect, test } from 'vitest';
import { catalogueOf, editionOf, enterpriseOf, type Fields, productOf, visitOf } from './fixtures.ts';
import type { RawValue } from './record.ts';
import { release } from './release.ts';

const house = [
	enterpriseOf('holding', { name: { en: 'The holding' }, form: 'holding' }),
	enterpriseOf('iglim', { parent: 'holding' }),
	enterpriseOf('radio', { name: { en: 'Radio works' } }),
	productOf('rifle-a', { name: { en: 'Rifle A' }, maker: { enterprise: 'iglim', source: 'page' } }),
	productOf('rifle-b', {
		name: { en: 'Rifle B' },
		status: { value: 'prototype-shown' },
		variantOf: 'rifle-a',
		relations: [{ type: 'successor-of', to: 'rifle-a' }],
	}),
	productOf('sight', {
		kind: 'sight',
		name: { en: 'The sight' },
		offeredBy: { enterprise: 'radio', source: 'page' },
	}),
	productOf('secret', {
		name: { en: 'The secret one' },
		maker: { enterprise: 'radio', basis: 'unverified' },
	}),
	visitOf('at-iglim'),
	visitOf('at-radio', { title: { en: 'To the radio works' }, enterprises: ['radio'] }),
];

function selectedBy(selection: { [field: string]: RawValue } | undefined, level = 'public') {
	const fields: Fields = { level, ...(selection && { selection }) };
	const catalogue = catalogueOf(editionOf('fair', fields), ...house);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	const edition = release(catalogue, record, '2026-01-01');
	const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
	return {
		products: ids(edition.products),
		enterprises: ids(edition.enterprises),
		visits: ids(edition.visits),
		edition,
		text: JSON.stringify(edition),
	};
}

describe('a selection', () => {
	test('takes everything when there is none', () => {
		expect(selectedBy(undefined)).toMatchObject({
			products: ['rifle-a', 'rifle-b', 'secret', 'sight'],
			enterprises: ['holding', 'iglim', 'radio'],
		});
	});

	test('takes only what is included, with who makes and offers it', () => {
		expect(selectedBy({ include: { kinds: ['rifle'] } })).toMatchObject({
			products: ['rifle-a', 'rifle-b', 'secret'],
			enterprises: ['holding', 'iglim'],
			visits: ['at-iglim'],
		});
		expect(selectedBy({ include: { products: ['sight'] } })).toMatchObject({
			products: ['sight'],
			enterprises: ['radio'],
			visits: ['at-radio'],
		});
	});

	test('takes an enterprise with what it is known to make, and not with what readers would learn of it', () => {
		const selection = { include: { enterprises: ['radio'] } };
		expect(selectedBy(selection).products).toEqual(['sight']);
		expect(selectedBy(selection, 'internal').products).toEqual(['secret', 'sight']);
	});

	test('leaves out a product everywhere', () => {
		const { products, edition, text } = selectedBy({ exclude: { products: ['rifle-a'] } });
		expect(products).toEqual(['rifle-b', 'secret', 'sight']);
		expect(edition.products[0]).toMatchObject({ variantOf: undefined, relations: [] });
		expect(text).not.toMatch(/rifle-a|Rifle A/);
	});

	test('leaves out an enterprise with all that it makes and offers, and the visits to it alone', () => {
		const { products, enterprises, visits, text } = selectedBy({ exclude: { enterprises: ['radio'] } });
		expect(products).toEqual(['rifle-a', 'rifle-b']);
		expect(enterprises).toEqual(['holding', 'iglim']);
		expect(visits).toEqual(['at-iglim']);
		expect(text).not.toMatch(/radio/i);
	});

	test('lets what is excluded have the last word', () => {
		const selection = { include: { kinds: ['rifle'] }, exclude: { products: ['secret'] } };
		expect(selectedBy(selection).products).toEqual(['rifle-a', 'rifle-b']);
	});

	test('takes only products of the statuses named', () => {
		expect(selectedBy({ status: ['prototype-shown'] }).products).toEqual(['rifle-b']);
	});
});
