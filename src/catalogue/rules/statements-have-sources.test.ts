import { describe, expect, test } from 'vitest';
import { enterpriseOf, exhibitionOf, problemsOf, productOf } from '../fixtures.ts';

const problem = 'This statement has no source.';
const fix =
	'Add “source:” with the id of the source that says so, or “basis: unverified” until there is one.';

describe('statementsHaveSources', () => {
	test('accepts a source of its own, of the record, and a statement that says it has none', () => {
		const specs = { mass: { value: '3 kg', source: 'page' }, length: { value: '1 m', basis: 'unverified' } };

		expect(problemsOf(productOf('x', { specs }))).toEqual([]);
		expect(
			problemsOf(productOf('x', { sources: [], specs, status: { value: 'produced', basis: 'inferred' } })),
		).toEqual([]);
		expect(problemsOf(productOf('x', { control: [], specs: { mass: { state: 'on-request' } } }))).toEqual([]);
	});

	test('names each statement that rests on nothing', () => {
		const product = productOf('x', {
			sources: [],
			specs: { mass: { value: '3 kg' }, length: { state: 'not-applicable' } },
		});

		expect(problemsOf(product)).toEqual([
			{ file: 'products/rifle/x.yaml', line: 4, column: 1, field: 'status', problem, fix },
			{ file: 'products/rifle/x.yaml', line: 6, column: 1, field: 'specs.mass', problem, fix },
			{ file: 'products/rifle/x.yaml', line: 6, column: 1, field: 'specs.length', problem, fix },
		]);
	});

	test('asks a figure of a parent type for a source of its own', () => {
		const parentTypes = [{ name: 'AK-74M', link: 'sourced', specs: { mass: { value: '3.4 kg' } } }];

		expect(problemsOf(productOf('x', { parentTypes })).map(({ field }) => field)).toEqual([
			'parentTypes[1].specs.mass',
		]);
	});

	test('reads the statements of enterprises and exhibitions', () => {
		const fact = { text: { en: 'Words' } };

		expect(problemsOf(enterpriseOf('x', { role: fact, facts: [fact] })).map(({ field }) => field)).toEqual([
			'role',
			'facts[1]',
		]);
		expect(
			problemsOf(exhibitionOf('x', { sources: [], participation: fact, items: { value: '27' } })).map(
				({ field }) => field,
			),
		).toEqual(['participation', 'items']);
	});
});
