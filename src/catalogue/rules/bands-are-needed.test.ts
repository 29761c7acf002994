import { describe, expect, test } from 'vitest';
import { type Fields, problemsOf, productOf } from '../fixtures.ts';

function problemsWith(mass: Fields, product: Fields = {}) {
	const specs = { mass: { value: '3.8 kg', ...mass } };
	return problemsOf(productOf('x', { specs, ...product }));
}

describe('bandsAreNeeded', () => {
	test.each<Fields>([
		{ band: 'over 3 kg', release: 'delegation' },
		{ band: 'over 3 kg', release: 'internal' },
		{ withheld: 'on-request', release: 'licensed' },
	])('accepts %j', (mass) => {
		expect(problemsWith(mass)).toEqual([]);
	});

	test('accepts what the release of the record makes necessary', () => {
		expect(problemsWith({ band: 'over 3 kg' }, { release: 'delegation' })).toEqual([]);
	});

	test.each([
		['band', 'over 3 kg'],
		['withheld', 'on-request'],
	])('refuses “%s” where everybody may read the value', (field, words) => {
		expect(problemsWith({ [field]: words })).toEqual([
			{
				file: 'products/rifle/x.yaml',
				line: 6,
				column: 1,
				field: `specs.mass.${field}`,
				problem: 'Everybody may read the value itself, so this is never seen.',
				fix: 'Add “release: delegation” or “release: licensed” to the statement, or remove the line.',
			},
		]);
	});

	test.each(['unverified', 'inferred'])('refuses a band of what is %s', (basis) => {
		expect(problemsWith({ band: 'over 3 kg', basis })).toMatchObject([
			{
				field: 'specs.mass.band',
				problem: 'What the value rests on may not leave the house, so this is never seen.',
				fix: 'Name a source of grade A, B or C that may be cited, or remove the line.',
			},
		]);
	});
});
