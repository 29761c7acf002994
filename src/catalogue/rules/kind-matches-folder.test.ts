import { describe, expect, test } from 'vitest';
import { enterpriseOf, problemsOf, productOf } from '../fixtures.ts';

describe('kindMatchesFolder', () => {
	test('accepts a product in the folder of its kind, and what is no product in its own', () => {
		expect(problemsOf(productOf('zafar', { kind: 'pistol' }), enterpriseOf('iglim'))).toEqual([]);
	});

	test('names both folders', () => {
		const record = { ...productOf('zafar', { kind: 'pistol' }), file: 'products/rifle/zafar.yaml' };

		expect(problemsOf(record)).toEqual([
			{
				file: 'products/rifle/zafar.yaml',
				line: 1,
				column: 1,
				field: 'kind',
				problem: 'The kind is “pistol”, but the file is in products/rifle/.',
				fix: 'Move the file to products/pistol/, or correct the kind.',
			},
		]);
	});
});
