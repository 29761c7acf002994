import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataFilesOf } from './data-files.ts';
import { dataPackageOf } from './data-package.ts';
import { houseOf } from './fixtures.ts';

const checked = { bytes: 12, sha256: 'ab'.repeat(32) };
const files = { 'products.csv': checked, 'products.json': checked, 'products.schema.json': checked };

describe('the package of an edition’s data', () => {
	const edition = houseOf();
	const { resources, ...about } = dataPackageOf(edition, files);

	test('says what it is of, and cites what the edition cites', () => {
		expect(about).toMatchObject({
			name: 'vitrin-fair',
			version: '2026-01-02',
			created: '2026-01-02T00:00:00Z',
			edition: { audience: { en: 'Everyone' }, fingerprint: edition.fingerprint },
			sources: [{ title: 'A page', path: 'https://mdi.gov.az/en' }, { title: 'A page' }],
		});
	});

	test('invents neither a licence nor a contributor', () => {
		expect(about).not.toHaveProperty('licenses');
		expect(about).not.toHaveProperty('contributors');
	});

	test('names each file with its size and its hash', () => {
		expect(resources.map(({ path }) => path)).toEqual(Object.keys(files));
		for (const { bytes, hash } of resources) expect([bytes, hash]).toEqual([12, `sha256:${checked.sha256}`]);
	});

	test('describes every column of the table, in its order, and tells numbers from texts', () => {
		const [{ schema }] = resources;
		const { fields } = schema;
		const [headings = [], ...rows] = parse(Buffer.from(dataFilesOf(edition)['products.csv']), { bom: true });
		expect(fields.map(({ name }) => name)).toEqual(headings);
		for (const [index, { type, description }] of fields.entries()) {
			expect(description).not.toBe('');
			for (const row of rows)
				if (type === 'number' && row[index] !== '') expect(Number(row[index])).not.toBeNaN();
		}
		expect(fields.filter(({ type }) => type === 'number').length).toBeGreaterThan(8);
	});

	test('is made of the same bytes each time', () => {
		const [first, second] = [dataFilesOf(houseOf()), dataFilesOf(houseOf())];
		expect(second).toEqual(first);
	});
});
