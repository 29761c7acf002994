import { describe, expect, test } from 'vitest';
import { calibreOf, type Fields, problemsOf, productOf, sourceOf } from '../fixtures.ts';

function problemsWith(mass: Fields) {
	return problemsOf(
		productOf('x', { specs: { mass: { value: '3 kg', ...mass } } }),
		sourceOf('page'),
		sourceOf('wiki', { grade: 'D' }),
		sourceOf('secret', { citable: 'no' }),
	);
}

describe('releaseFitsEvidence', () => {
	test.each<Fields>([
		{ release: 'public' },
		{ release: 'public', source: ['wiki', 'page'] },
		{ source: 'wiki' },
		{ release: 'internal', source: 'wiki' },
		{ basis: 'unverified' },
		{ basis: 'unverified', release: 'internal' },
		{ basis: 'suggested', release: 'public' },
	])('accepts %j', (mass) => {
		expect(problemsWith(mass)).toEqual([]);
	});

	test.each<[Fields, level: string, reason: string]>([
		[{ release: 'public', source: 'wiki' }, 'public', 'read only in sources that do not carry it outside'],
		[
			{ release: 'licensed', source: 'secret' },
			'licensed',
			'read only in sources that do not carry it outside',
		],
		[{ release: 'delegation', basis: 'unverified' }, 'delegation', 'unverified'],
		[{ release: 'public', basis: 'inferred', source: 'page' }, 'public', 'inferred'],
	])('refuses %j', (mass, level, reason) => {
		expect(problemsWith(mass)).toEqual([
			{
				file: 'products/rifle/x.yaml',
				line: 6,
				column: 1,
				field: 'specs.mass.release',
				problem: `“release: ${level}” asks for more than the evidence allows: it is ${reason}.`,
				fix: 'Name a source of grade A, B or C that may be cited, or write “release: internal”.',
			},
		]);
	});

	test('lets a calibre and a parent type rest on the weakest grade', () => {
		const statement = { source: 'wiki', release: 'public' };
		const parentTypes = [{ name: 'AK', link: 'sourced', specs: { mass: { value: '3 kg', ...statement } } }];
		const calibre = calibreOf('c', { specs: { caseLength: { value: '38.7 mm', ...statement } } });

		expect(problemsOf(calibre, productOf('x', { parentTypes }), sourceOf('wiki', { grade: 'D' }))).toEqual(
			[],
		);
	});
});
