import { describe, expect, test } from 'vitest';
import { houseOf } from './fixtures.ts';
import { productsDataOf } from './products-data.ts';

function productIn(level: string, id = 'full') {
	const product = productsDataOf(houseOf({ level })).products.find((candidate) => candidate.id === id);
	if (product === undefined) throw new Error(`There is no ${id}.`);
	return product;
}

describe('the data of an edition', () => {
	test('carry its mark', () => {
		expect(productsDataOf(houseOf({ expires: '2026-12-31' })).edition).toMatchObject({
			id: 'fair',
			title: { en: 'Fair', ru: 'Выставка' },
			audience: { en: 'Everyone' },
			level: 'public',
			date: '2026-01-02',
			expires: '2026-12-31',
			fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
	});

	test('say of a draft that it is one', () => {
		expect(productsDataOf({ ...houseOf(), isDraft: true }).edition).toMatchObject({ isDraft: true });
	});

	test('say that terms of reuse are still to be set, in the languages of the edition', () => {
		expect(Object.keys(productsDataOf(houseOf()).rights)).toEqual(['en', 'ru']);
	});

	test('give a figure as written and in SI', () => {
		const { length, mass, rateOfFire, magazine } = productIn('public').specs;
		expect(length).toMatchObject({
			value: '34 in',
			quantity: { form: 'exact', unit: 'in', numbers: [34], si: { unit: 'm', min: 0.8636, max: 0.8636 } },
		});
		expect(mass).toMatchObject({
			value: '3.8 ± 0.1 kg',
			quantity: { form: 'tolerance', numbers: [3.8, 0.1], si: { unit: 'kg', min: 3.7, max: 3.9 } },
			condition: { en: 'without "magazine"' },
		});
		expect(rateOfFire).toMatchObject({ quantity: { si: { unit: '1/s', min: 10, max: 10.8333333333 } } });
		expect(magazine).toMatchObject({
			quantity: { numbers: [10, 20, 30], si: { unit: '1', min: 10, max: 30 } },
		});
	});

	test('say the state of what has no value, and nothing of what is not stated', () => {
		const { specs } = productIn('public');
		expect(specs['barrelLength']).toMatchObject({ state: 'on-request', sources: ['page'] });
		expect(specs['maxRange']).toMatchObject({ state: 'withheld' });
		expect(specs).not.toHaveProperty('massLoaded');
	});

	test('give the band in place of the figure, marked', () => {
		expect(productIn('public').specs['effectiveRange']).toMatchObject({
			value: 'over 600 m',
			banded: true,
			quantity: { form: 'over', si: { min: 600, max: null } },
		});
		expect(productIn('licensed').specs['effectiveRange']).toMatchObject({
			value: '654 m',
			banded: undefined,
		});
	});

	test('mark what rests on the weakest sources', () => {
		const [calibre] = productsDataOf(houseOf()).calibres;
		expect(calibre?.specs['caseLength']).toMatchObject({ unconfirmed: true, sources: ['wiki'] });
	});

	test('fill in the figures that a summary refers to, in each language, in the catalogue’s order', () => {
		const { summary, name } = productIn('public');
		expect(summary).toEqual({ en: 'Weighs 3.8 ± 0.1\u00a0kg.', ru: 'Масса 3,8 ± 0,1\u00a0кг.' });
		expect(Object.keys(name)).toEqual(['en', 'ru']);
	});

	test('say who states what a variant takes over', () => {
		expect(productIn('public', 'variant').specs['length']).toMatchObject({ inheritedFrom: 'full' });
	});

	test('hold in no edition what staff noted for themselves', () => {
		const text = JSON.stringify(productsDataOf(houseOf({ level: 'internal' })));
		for (const kept of [
			'Somebody',
			'From memory',
			'A remark',
			'"confirm"',
			'"staff"',
			'"conflicts"',
			'"note',
		])
			expect(text).not.toContain(kept);
	});

	test('never pass on a figure that nobody has confirmed without saying so', () => {
		expect(productIn('internal').specs['firingRange']).toMatchObject({
			value: '4321 m',
			basis: 'unverified',
			release: 'internal',
		});
		expect(JSON.stringify(productsDataOf(houseOf()))).not.toContain('4321');
	});
});
