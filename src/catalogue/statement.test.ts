import { describe, expect, test } from 'vitest';
import { explain } from './findings.ts';
import type { Finding } from './problem.ts';
import type { RawValue } from './record.ts';
import { type Told, tell } from './sentences/tell.ts';
import { plain, quantity, type Spec } from './spec.ts';
import { type Statement, statementSchemaOf } from './statement.ts';

const mass = quantity('mass', 'dimensions', 'mass', ['kg', 'g', 'lb'], [0.5, 60]);

function read(spec: Spec, data: RawValue): Statement | (Told & Pick<Finding, 'path'>)[] {
	const result = statementSchemaOf(spec).safeParse(data);
	if (result.success) return result.data;
	return explain(result.error.issues, data).map((finding) => ({ path: finding.path, ...tell(finding) }));
}

describe('a statement', () => {
	test('keeps its value, what it rests on and what others say', () => {
		const conflicts = [{ value: '3.6 kg', source: 'b', note: 'loaded?' }];

		expect(
			read(mass, { value: '3.4 kg', source: 'a', basis: 'inferred', condition: { en: 'empty' }, conflicts }),
		).toMatchObject({
			state: 'stated',
			value: { type: 'quantity', quantity: { written: '3.4 kg', min: 3.4, max: 3.4 } },
			source: ['a'],
			basis: 'inferred',
			condition: { en: 'empty' },
			conflicts: [{ value: { quantity: { written: '3.6 kg' } }, source: ['b'], note: 'loaded?' }],
		});
	});

	test.each(['not-applicable', 'on-request'] as const)('can say %s and no value', (state) => {
		expect(read(mass, { state, source: ['a', 'b'] })).toEqual({ state, source: ['a', 'b'] });
	});

	test.each<[Spec, RawValue, object]>([
		[plain('calibre', 'calibre', 'ammunition'), '7-62x39', { type: 'calibre', calibre: '7-62x39' }],
		[
			plain('text', 'feed', 'ammunition'),
			{ en: 'belt', ru: 'лента' },
			{ type: 'text', text: { en: 'belt', ru: 'лента' } },
		],
		[plain('name', 'designation', 'identity'), '0123', { type: 'name', name: '0123' }],
		[plain('year', 'introduced', 'identity'), '2008', { type: 'year', year: 2008 }],
	])('of the type of %o reads %j', (spec, value, expected) => {
		expect(read(spec, { value })).toMatchObject({ state: 'stated', value: expected });
	});

	test.each([
		['0.4 kg', 'between 0.5 and 60 kg'],
		['61 kg', 'between 0.5 and 60 kg'],
		['3.4 g', 'between 500 and 60000 g'],
		['200 lb', 'between 1.102 and 132.3 lb'],
		['3–340 kg', 'between 0.5 and 60 kg'],
		['up to 340 kg', 'between 0.5 and 60 kg'],
		['from 100 g', 'between 500 and 60000 g'],
	])('cannot have a figure as far off as %s', (value, expected) => {
		expect(read(mass, { value })).toEqual([
			{
				path: ['value'],
				problem: `“${value}” cannot be right here: ${expected} is expected.`,
				fix: 'Check the unit and the decimal point.',
			},
		]);
	});

	test('may have a figure at the very end of what is plausible', () => {
		for (const value of ['0.5 kg', '500 g', '60 kg', '0.5–60 kg'])
			expect(read(mass, { value })).toMatchObject({ state: 'stated' });
	});
});
