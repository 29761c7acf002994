import { expect, test } from 'vitest';
import { calibres } from './calibres.ts';
import { madeUpCatalogue } from './catalogue.ts';
import { wholeName } from './proper-name.ts';

test('the same seed gives the same catalogue, and another one another', () => {
	expect(madeUpCatalogue(60, 1)).toEqual(madeUpCatalogue(60, 1));
	expect(madeUpCatalogue(60, 1).edition).not.toEqual(madeUpCatalogue(60, 2).edition);
});

test('holds what a catalogue of this field holds', () => {
	const { products, enterprises } = madeUpCatalogue(1000, 3);
	const names = products.map(({ proper }) => wholeName(proper.az));

	expect(products).toHaveLength(1000);
	expect(enterprises).toHaveLength(22);
	for (const letter of 'əığşçöüxq') expect(names.join('')).toContain(letter);
	expect(new Set(names).size).toBeGreaterThan(970);
	expect(new Set(names).size).toBeLessThan(1000);
	expect(names.some((name) => name.split(/[ -]/).length === 3)).toBe(true);
	const mains = new Set(products.map(({ proper }) => proper.az.main));
	expect(mains.size).toBeLessThan(960);
});

test('no two designations are one when their signs are left out', () => {
	const designations = madeUpCatalogue(1000, 4).products.flatMap(({ designation = [] }) => designation);
	const keys = designations.map((designation) => designation.replaceAll(/[ -]/g, ''));

	expect(new Set(keys).size).toBe(keys.length);
});

test('every record that a product names is there', () => {
	const { edition } = madeUpCatalogue(200, 5);
	const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
	const houses = idsOf(edition.enterprises);
	const fairs = idsOf(edition.exhibitions);

	for (const { maker, offeredBy, exhibitions } of edition.products) {
		if (maker?.enterprise !== undefined) expect(houses).toContain(maker.enterprise);
		if (offeredBy !== undefined) expect(houses).toContain(offeredBy.enterprise);
		for (const { exhibition } of exhibitions) expect(fairs).toContain(exhibition);
	}
});

test('calibres are read by their parts', () => {
	const partsOf = (id: string) => {
		const { name, bore, length, suffix } = calibres.find((calibre) => calibre.id === id) ?? {};
		return { name, bore, length, suffix };
	};

	expect(partsOf('7-62-54r')).toEqual({ name: '7.62×54R', bore: '7.62', length: '54', suffix: 'R' });
	expect(partsOf('9-19')).toEqual({ name: '9×19 mm', bore: '9', length: '19', suffix: '' });
	expect(partsOf('82')).toEqual({ name: '82 mm', bore: '82', length: undefined, suffix: '' });
	expect(partsOf('12-gauge')).toMatchObject({ name: '12 gauge', bore: '12' });
});
