import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { houseOf } from './fixtures.ts';
import { productsCsvOf } from './products-csv.ts';

function rowsIn(level = 'public'): Record<string, string>[] {
	return parse(productsCsvOf(houseOf({ level })), { bom: true, columns: true });
}

describe('the table of products', () => {
	test('has a row a product, with the mark of the edition last in each', () => {
		const rows = rowsIn();
		expect(rows.map(({ id }) => id)).toEqual(['full', 'variant', 'sight']);
		for (const row of rows)
			expect(Object.entries(row).slice(-8)).toEqual([
				['edition', 'fair'],
				['edition_title', 'Fair'],
				['edition_audience', 'Everyone'],
				['edition_level', 'public'],
				['edition_date', '2026-01-02'],
				['edition_expires', ''],
				['edition_draft', ''],
				['edition_fingerprint', '0123456789abcdef'.repeat(4)],
			]);
	});

	test('gives a figure as written, and in SI with the unit in the heading', () => {
		const [row] = rowsIn();
		expect(row).toMatchObject({
			length: '34 in',
			'length_min [m]': '0.8636',
			'length_max [m]': '0.8636',
			'rateOfFire_min [1/s]': '10',
			magazine: '10/20/30 rounds',
			magazine_min: '10',
			magazine_max: '30',
			mass_condition: 'without "magazine"',
			calibre: '7-62x39',
			calibre_name: '7.62×39 mm',
			introduced: '2008',
			maker_name: 'The works',
			name_ru: 'Винтовка',
		});
	});

	test('says in words why there is no value, so that no empty cell reads as “no”', () => {
		const [rifle, , sight] = rowsIn();
		expect(rifle).toMatchObject({ barrelLength: '', barrelLength_state: 'on-request' });
		expect(rifle).toMatchObject({ maxRange: '', maxRange_state: 'withheld' });
		expect(sight).toMatchObject({ mass: '', mass_state: 'not-stated' });
		expect(sight).toMatchObject({ barrelLength: '', barrelLength_state: '' });
	});

	test('marks a band, and what a variant takes over', () => {
		const [rifle, variant] = rowsIn();
		expect(rifle).toMatchObject({ effectiveRange: 'over 600 m', effectiveRange_marks: 'banded' });
		expect(rifle).toMatchObject({ 'effectiveRange_min [m]': '600', 'effectiveRange_max [m]': '' });
		expect(variant).toMatchObject({ effectiveRange_marks: 'banded inherited:full' });
	});

	test('has no column for what no product says', () => {
		const [row = {}] = rowsIn();
		expect(Object.keys(row)).not.toContain('massLoaded');
		expect(Object.keys(row)).not.toContain('length_marks_condition');
		expect(Object.keys(row)).not.toContain('firingRange');
		expect(Object.keys(row)).not.toContain('release');
	});

	test('marks what is unverified, where staff read it', () => {
		const [row] = rowsIn('internal');
		expect(row).toMatchObject({ firingRange: '4321 m', firingRange_marks: 'unverified release:internal' });
	});

	test('marks what is said beside the specifications', () => {
		expect(rowsIn()[1]).toMatchObject({ control: 'ml1', marks: 'control=suggested', maker_name: '' });
		expect(rowsIn('internal')[1]).toMatchObject({
			maker_name: 'Unknown works',
			marks: 'maker=unverified maker=release:internal control=suggested',
		});
	});

	test('lets no cell be taken for a formula', () => {
		const [row] = rowsIn();
		expect(row).toMatchObject({
			designation: "'=cmd()",
			operatingTemperature: "'-40…+55 °C",
			action: "gas;' -piston",
		});
	});
});
