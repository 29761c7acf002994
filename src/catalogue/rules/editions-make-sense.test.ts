import { describe, expect, test } from 'vitest';
import { editionOf, enterpriseOf, exhibitionOf, type Fields, problemsOf, productOf } from '../fixtures.ts';

const internal = { release: 'internal', reason: 'No page read names it.' };

function problemsIn(id: string, fields: Fields) {
	return problemsOf(
		editionOf(id, fields),
		productOf('known'),
		productOf('hidden', internal),
		enterpriseOf('iglim'),
		enterpriseOf('cellar', internal),
		exhibitionOf('adex'),
		exhibitionOf('closed', internal),
	).map(({ file, field, problem, fix }) => ({ file, field, problem, fix }));
}

describe('editionsMakeSense', () => {
	test('accepts an edition that expires, and one that names what its readers may see', () => {
		const include = { products: ['known'], enterprises: ['iglim'] };
		expect(problemsIn('fair', { expires: '2026-12-31', event: 'adex', selection: { include } })).toEqual([]);
		expect(problemsIn('inside', { level: 'internal', event: 'closed' })).toEqual([]);
	});

	test.each(['public', 'internal'])('lets %s never expire', (id) => {
		expect(problemsIn(id, { expires: '2026-12-31' })).toEqual([
			{
				file: `editions/${id}.yaml`,
				field: 'expires',
				problem: `The edition “${id}” never expires.`,
				fix: 'Remove the line.',
			},
		]);
	});

	test.each<[Fields, field: string, id: string]>([
		[{ event: 'closed' }, 'event', 'closed'],
		[
			{ selection: { include: { products: ['known', 'hidden'] } } },
			'selection.include.products[2]',
			'hidden',
		],
		[{ selection: { include: { enterprises: ['cellar'] } } }, 'selection.include.enterprises[1]', 'cellar'],
	])('refuses to name what the level keeps from its readers: %j', (fields, field, id) => {
		expect(problemsIn('fair', fields)).toEqual([
			{
				file: 'editions/fair.yaml',
				field,
				problem: `“${id}” is internal: readers of this edition may not see it.`,
				fix: 'Remove the line, or decide on the release of the record first.',
			},
		]);
	});

	test('refuses what is both in and out', () => {
		const selection = { include: { products: ['known'] }, exclude: { products: ['known'] } };
		expect(problemsIn('fair', { selection })).toEqual([
			{
				file: 'editions/fair.yaml',
				field: 'selection.exclude.products[1]',
				problem: '“known” is both included and excluded.',
				fix: 'Keep one of the two.',
			},
		]);
	});

	test.each([
		['products', 'knwon', 'a product', 'Did you mean “known”?'],
		['enterprises', 'igllim', 'an enterprise', 'Did you mean “iglim”?'],
	])('names the one of %s that does not exist', (list, id, what, fix) => {
		expect(problemsIn('fair', { selection: { exclude: { [list]: [id] } } })).toEqual([
			{
				file: 'editions/fair.yaml',
				field: `selection.exclude.${list}[1]`,
				problem: `“${id}” is not ${what}: there is no such file.`,
				fix,
			},
		]);
	});
});
