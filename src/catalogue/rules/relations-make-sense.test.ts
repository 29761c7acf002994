import { describe, expect, test } from 'vitest';
import { problemsOf, productOf } from '../fixtures.ts';

const ammo = productOf('ammo', { kind: 'cartridge' });
const sight = productOf('sight', { kind: 'sight' });

function said(...records: Parameters<typeof problemsOf>) {
	return problemsOf(...records).map(({ file, field, problem, fix }) => [`${file} › ${field}`, problem, fix]);
}

describe('relationsMakeSense', () => {
	test('accepts a rifle that fires a cartridge and accepts a sight', () => {
		const relations = [
			{ type: 'fires', to: 'ammo' },
			{ type: 'accepts', to: 'sight' },
		];

		expect(said(productOf('x', { relations }), ammo, sight)).toEqual([]);
	});

	test('refuses a relation of a product to itself', () => {
		expect(said(productOf('x', { relations: [{ type: 'part-of', to: 'x' }] }))).toEqual([
			[
				'products/rifle/x.yaml › relations[1].to',
				'A product cannot be related to itself.',
				'Name another product, or remove the line.',
			],
		]);
	});

	test('refuses the same relation a second time', () => {
		const relation = { type: 'fires', to: 'ammo' };

		expect(
			said(productOf('x', { relations: [relation, { type: 'accepts', to: 'ammo' }, relation] }), ammo),
		).toEqual([
			[
				'products/rifle/x.yaml › relations[3].to',
				'This says “fires ammo” a second time.',
				'Remove one of the two.',
			],
		]);
	});

	test('refuses what two products say of each other, once', () => {
		const a = productOf('a', { relations: [{ type: 'successor-of', to: 'b' }] });
		const b = productOf('b', { relations: [{ type: 'successor-of', to: 'a' }] });

		expect(said(a, b)).toEqual([
			[
				'products/rifle/a.yaml › relations[1].to',
				'“b” says the same of this product, and both cannot be true: the other side of “successor-of” is “succeeded-by”.',
				'Keep the relation in one of the two records.',
			],
		]);
	});

	test('refuses to fire what is no ammunition', () => {
		expect(said(productOf('x', { relations: [{ type: 'fires', to: 'sight' }] }), sight)).toEqual([
			[
				'products/rifle/x.yaml › relations[1].to',
				'“sight” is not ammunition.',
				'A relation “fires” names a cartridge, grenade, bomb or shell.',
			],
		]);
	});
});
