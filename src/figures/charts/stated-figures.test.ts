import { expect, test } from 'vitest';
import type { Edition, ReleasedProduct } from '../../catalogue/edition.ts';
import { catalogueOf, editionOf, type Fields, productOf } from '../../catalogue/fixtures.ts';
import { kindOf } from '../../catalogue/kinds.ts';
import { release } from '../../catalogue/release.ts';
import type { QuantitySpec } from '../../catalogue/spec.ts';
import { comparableSpecs, specsToPlace, statedFigures } from './stated-figures.ts';

const range = (value: string, fields: Fields = {}): Fields => ({
	specs: { effectiveRange: { value, source: 'page', ...fields } },
});

/** What the readers of a level are given of rifles of these ids. */
function productsFor(level: string, rifles: Readonly<Record<string, Fields>>): Edition['products'] {
	const records = Object.entries(rifles).map(([id, fields]) => productOf(id, fields));
	const catalogue = catalogueOf(...records, editionOf('fixture', { level, withheld: 'on-request' }));
	const edition = catalogue.editions.get('fixture');
	if (edition === undefined) throw new Error('There is no edition.');
	return release(catalogue, edition, '2026-01-01').products;
}

const effectiveRange = kindOf('rifle').specs.find(
	(spec): spec is QuantitySpec<'effectiveRange'> => spec.id === 'effectiveRange',
);

function drawn(level: string, rifles: Readonly<Record<string, Fields>>): string[] {
	if (effectiveRange === undefined) throw new Error('A rifle has no effective range.');
	return statedFigures(productsFor(level, rifles), effectiveRange).map(({ product }) => product);
}

test('draws what is stated, and nothing for a product that does not state it', () => {
	expect(drawn('public', { stated: range('400 m'), silent: {} })).toEqual(['stated']);
});

test('draws no band in place of a figure, and nothing for one that is withheld', () => {
	const rifles = {
		banded: range('650 m', { release: 'licensed', band: 'over 600 m' }),
		withheld: range('700 m', { release: 'licensed', withheld: 'on-request' }),
		restricted: range('800 m', { release: 'licensed' }),
	};

	expect(drawn('public', rifles)).toEqual([]);
	expect(drawn('licensed', rifles)).toEqual(['banded', 'restricted', 'withheld']);
});

test('draws nothing that no source states, in the internal edition either', () => {
	const rifles = {
		inferred: range('500 m', { basis: 'inferred' }),
		recalled: { specs: { effectiveRange: { value: '600 m', basis: 'unverified' } } },
		stated: range('400 m'),
	};

	expect(drawn('internal', rifles)).toEqual(['stated']);
	expect(productsFor('internal', rifles).map(({ specs }) => specs.length)).toEqual([1, 1, 1]);
});

test('draws nothing that a parent type states', () => {
	const parent = {
		name: 'Parent',
		link: 'sourced',
		specs: { effectiveRange: { value: '500 m', source: 'page' } },
	};
	const rifles = { heir: { parentTypes: [parent] } };

	expect(productsFor('public', rifles)[0]?.parentTypes).toHaveLength(1);
	expect(drawn('public', rifles)).toEqual([]);
});

test('draws no state in place of a figure', () => {
	expect(
		drawn('public', {
			asked: { specs: { effectiveRange: { state: 'on-request' } } },
			senseless: { specs: { effectiveRange: { state: 'not-applicable' } } },
		}),
	).toEqual([]);
});

function fourRifles(fields: Fields): readonly ReleasedProduct[] {
	return productsFor('public', { a: fields, b: fields, c: fields, d: fields });
}

test('has no chart of what one product or three state', () => {
	const stated = range('400 m');

	expect(comparableSpecs('rifle', productsFor('public', { a: stated }))).toEqual([]);
	expect(comparableSpecs('rifle', productsFor('public', { a: stated, b: stated, c: stated, d: {} }))).toEqual(
		[],
	);
	expect(comparableSpecs('rifle', fourRifles(stated)).map(({ id }) => id)).toEqual(['effectiveRange']);
});

test('places a product by the first three of its key figures, and by none that it does not state', () => {
	const said = (...values: [spec: string, value: string][]): Fields => ({
		specs: Object.fromEntries(values.map(([spec, value]) => [spec, { value, source: 'page' }])),
	});
	const all = fourRifles(
		said(['effectiveRange', '400 m'], ['mass', '3 kg'], ['length', '1 m'], ['magazine', '10 rounds']),
	);
	const [silent] = productsFor('public', { silent: said(['mass', '3 kg']) });
	const [first] = all;
	if (first === undefined || silent === undefined) throw new Error('There is no rifle.');

	expect(specsToPlace(first, all).map(({ id }) => id)).toEqual(['effectiveRange', 'mass', 'length']);
	expect(specsToPlace(silent, [...all, silent]).map(({ id }) => id)).toEqual(['mass']);
});
