import { describe, expect, test } from 'vitest';
import { problemsOf, productOf } from '../fixtures.ts';

function said(...records: Parameters<typeof problemsOf>) {
	return problemsOf(...records).map(({ file, field, problem, fix }) => [`${file} › ${field}`, problem, fix]);
}

describe('variantsMakeSense', () => {
	test('accepts a variant of a product of its kind', () => {
		expect(said(productOf('yst-24n', { variantOf: 'yst-24' }), productOf('yst-24'))).toEqual([]);
	});

	test('refuses a variant of itself', () => {
		expect(said(productOf('yst-24', { variantOf: 'yst-24' }))).toEqual([
			[
				'products/rifle/yst-24.yaml › variantOf',
				'A product cannot be a variant of itself.',
				'Name the product that it varies, or remove the line.',
			],
		]);
	});

	test('refuses a variant of a variant, and names the first', () => {
		const records = [productOf('a', { variantOf: 'b' }), productOf('b', { variantOf: 'c' }), productOf('c')];

		expect(said(...records)).toEqual([
			['products/rifle/a.yaml › variantOf', '“b” is itself a variant of “c”.', 'Write “variantOf: c”.'],
		]);
	});

	test('refuses two that vary each other', () => {
		const records = [productOf('a', { variantOf: 'b' }), productOf('b', { variantOf: 'a' })];

		expect(said(...records)).toEqual([
			[
				'products/rifle/a.yaml › variantOf',
				'“b” is itself a variant of this product.',
				'Remove the line in one of the two records.',
			],
			[
				'products/rifle/b.yaml › variantOf',
				'“a” is itself a variant of this product.',
				'Remove the line in one of the two records.',
			],
		]);
	});

	test('refuses a variant of another kind', () => {
		expect(said(productOf('zafar', { kind: 'pistol', variantOf: 'khazri' }), productOf('khazri'))).toEqual([
			[
				'products/pistol/zafar.yaml › variantOf',
				'“khazri” is of the kind rifle, but this is of the kind pistol.',
				'A variant has the kind of its parent. Use a relation if they only belong together.',
			],
		]);
	});
});
