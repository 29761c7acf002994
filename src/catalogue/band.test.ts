import { describe, expect, test } from 'vitest';
import { type Fields, problemsOf, productOf } from './fixtures.ts';

const licensed = { release: 'licensed', source: 'page' };

function problemsWith(spec: string, fields: Fields) {
	return problemsOf(productOf('x', { specs: { [spec]: { ...licensed, ...fields } } })).map(
		({ field, problem, fix }) => [field, problem, fix],
	);
}

describe('a band', () => {
	test.each([
		['650 m', 'over 600 m'],
		['650 m', 'from 0.6 km'],
		['650 m', '600–700 m'],
		['about 650 m', 'up to 1 km'],
		['600–650 m', '500–700 m'],
		['650 ± 10 m', '600–700 m'],
		['up to 650 m', 'up to 700 m'],
		['over 650 m', 'over 600 m'],
	])('of %s may be %s', (value, band) => {
		expect(problemsWith('effectiveRange', { value, band })).toEqual([]);
	});

	test.each([
		['650 m', 'over 700 m'],
		['600–650 m', '610–700 m'],
		['650 ± 60 m', '600–700 m'],
		['up to 650 m', '600–700 m'],
		['over 650 m', '600–700 m'],
		['over 650 m', 'up to 700 m'],
	])('of %s is not %s', (value, band) => {
		expect(problemsWith('effectiveRange', { value, band })).toEqual([
			[
				'specs.effectiveRange.band',
				`The band does not hold all of the figure: “${band}” and “${value}”.`,
				'Widen the band, or correct the figure.',
			],
		]);
	});

	test.each([
		['600 m', 'over 600 m'],
		['0.6 km', 'from 600 m'],
		['600–650 m', 'up to 650 m'],
		['up to 650 m', 'up to 650 m'],
	])('of %s gives it away as %s', (value, band) => {
		expect(problemsWith('effectiveRange', { value, band })).toEqual([
			[
				'specs.effectiveRange.band',
				`The band and the figure have an end in common: “${band}” and “${value}”. It gives the figure away.`,
				'Widen the band.',
			],
		]);
	});

	test.each(['650 m', 'about 600 m', '600 ± 100 m', '600/700 m'])('is not written as %s', (band) => {
		expect(problemsWith('effectiveRange', { value: '650 m', band })).toEqual([
			[
				'specs.effectiveRange.band',
				`“${band}” is not a band.`,
				'Write a range that holds the figure, such as “over 600 m”, “up to 700 m” or “600–700 m”.',
			],
		]);
	});

	test.each<[spec: string, Fields, field: string, problem: string, fix: string]>([
		[
			'effectiveRange',
			{ value: '650 m', band: 'over 600 kg' },
			'band',
			'“kg” is a unit of mass, not of length.',
			'Use m, km, yd.',
		],
		[
			'rail',
			{ value: { en: 'Picatinny' }, band: 'over 600 m' },
			'band',
			'Only a figure with a unit has a band.',
			'Remove the line.',
		],
		[
			'effectiveRange',
			{ state: 'on-request', band: 'over 600 m' },
			'band',
			'There is no value here that this could stand for.',
			'Remove the line.',
		],
		[
			'effectiveRange',
			{ state: 'on-request', withheld: 'on-request' },
			'withheld',
			'There is no value here that this could stand for.',
			'Remove the line.',
		],
		[
			'effectiveRange',
			{ value: '650 m', withheld: 'yes' },
			'withheld',
			'“yes” is not one of the words that can stand here.',
			'Use on-request.',
		],
	])('stands where it can: %s %j', (spec, fields, field, problem, fix) => {
		expect(problemsWith(spec, fields)).toEqual([[`specs.${spec}.${field}`, problem, fix]]);
	});
});
