import { expect, test } from 'vitest';
import type { Edition } from '../../catalogue/edition.ts';
import { catalogueOf, editionOf, enterpriseOf, type Fields, productOf } from '../../catalogue/fixtures.ts';
import { kinds } from '../../catalogue/kinds.ts';
import { release } from '../../catalogue/release.ts';
import { whoMakesWhat } from './who-makes-what.ts';

function editionWith(level: string, products: Readonly<Record<string, Fields>>): Edition {
	const catalogue = catalogueOf(
		enterpriseOf('iglim'),
		enterpriseOf('azad'),
		editionOf('fixture', { level }),
		...Object.entries(products).map(([id, fields]) => productOf(id, fields)),
	);
	const edition = catalogue.editions.get('fixture');
	if (edition === undefined) throw new Error('There is no edition.');
	return release(catalogue, edition, '2026-01-01');
}

const by = (enterprise: string): Fields => ({ enterprise, source: 'page' });

test('counts what an enterprise makes, and apart from it what it only offers', () => {
	const edition = editionWith('public', {
		a: { maker: by('iglim'), offeredBy: by('iglim') },
		b: { maker: by('iglim'), offeredBy: by('azad') },
		c: { kind: 'pistol', offeredBy: by('azad') },
	});

	expect(whoMakesWhat(edition)).toMatchObject({
		columns: [{ id: 'rifle' }, { id: 'pistol' }],
		rows: [
			{
				house: { id: 'iglim' },
				shares: [
					{ made: 2, offered: 0 },
					{ made: 0, offered: 0 },
				],
			},
			{
				house: { id: 'azad' },
				shares: [
					{ made: 0, offered: 1 },
					{ made: 0, offered: 1 },
				],
			},
		],
	});
});

test('says of how many products no source states it', () => {
	const edition = editionWith('public', { a: { maker: by('iglim') }, b: { offeredBy: by('azad') }, c: {} });

	expect(whoMakesWhat(edition)).toMatchObject({ makerNotStated: 2, neitherStated: 1 });
});

test('has a row for a maker that is known by name alone', () => {
	const edition = editionWith('public', { a: { maker: { name: 'Protex', source: 'page' } } });

	expect(whoMakesWhat(edition).rows).toMatchObject([{ house: { name: 'Protex' }, total: { made: 1 } }]);
});

test('draws no maker that no source states, in the internal edition either', () => {
	const edition = editionWith('internal', { a: { maker: { enterprise: 'iglim', basis: 'unverified' } } });

	expect(edition.products[0]?.maker).toBeDefined();
	expect(whoMakesWhat(edition)).toMatchObject({ rows: [], columns: [], makerNotStated: 1, neitherStated: 1 });
});

test('folds kinds into their families where there are too many side by side', () => {
	const nine = kinds.slice(0, 9).map(({ id }): [string, Fields] => [id, { kind: id, maker: by('iglim') }]);
	const { columns, rows } = whoMakesWhat(editionWith('public', Object.fromEntries(nine)));

	expect(columns.every(({ type }) => type === 'family')).toBe(true);
	expect(columns.length).toBeLessThan(9);
	expect(rows[0]?.shares.reduce((sum, { made }) => sum + made, 0)).toBe(9);
});
