import { describe, expect, test } from 'vitest';
import {
	calibreOf,
	controlOf,
	enterpriseOf,
	exhibitionOf,
	problemsOf,
	productOf,
	visitOf,
} from '../fixtures.ts';

const types = {
	product: productOf,
	enterprise: enterpriseOf,
	calibre: calibreOf,
	exhibition: exhibitionOf,
	visit: visitOf,
	control: controlOf,
};

describe('internalRecordsSayWhy', () => {
	test.each(Object.entries(types))('asks an internal %s why', (_, recordOf) => {
		const iglim = enterpriseOf('iglim');

		expect(
			problemsOf(recordOf('x', { release: 'internal', reason: 'No page read names it.' }), iglim),
		).toEqual([]);
		expect(problemsOf(recordOf('x', { release: 'licensed' }), iglim)).toEqual([]);
		expect(problemsOf(recordOf('x', { release: 'internal' }), iglim)).toMatchObject([
			{
				field: 'release',
				problem: 'The record is internal, but does not say why.',
				fix: 'Add “reason:” with a sentence, such as “No page read names it.”',
			},
		]);
	});
});
