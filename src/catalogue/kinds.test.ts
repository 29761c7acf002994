import { describe, expect, test } from 'vitest';
import { calibreSpecs } from './calibre.ts';
import { findKind, isKindId, kindOf, kinds } from './kinds.ts';
import type { Spec } from './spec.ts';
import { specGroups } from './spec.ts';
import { idPattern } from './texts.ts';
import { dimensionOf, fromSi } from './units.ts';

const everySpec: readonly [kind: string, spec: Spec][] = [
	...kinds.flatMap(({ id, specs }) => specs.map((spec): [string, Spec] => [id, spec])),
	...calibreSpecs.map((spec): [string, Spec] => ['calibre', spec]),
];

describe('kinds', () => {
	test('have ids that can stand in an address, each once', () => {
		const ids = kinds.map(({ id }) => id);

		expect(ids.filter((id) => !idPattern.test(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test.each(kinds.map(({ id }) => id))('%s has each of its specifications once', (id) => {
		const ids = kindOf(id).specs.map((spec) => spec.id);

		expect(ids.filter((spec, index) => ids.indexOf(spec) !== index)).toEqual([]);
	});

	test.each(kinds.map(({ id }) => id))('%s asks first for what it has', (id) => {
		const { specs, keySpecs } = kindOf(id);
		const ids: readonly string[] = specs.map((spec) => spec.id);

		expect(keySpecs.length).toBeGreaterThan(0);
		expect(keySpecs.filter((key) => !ids.includes(key))).toEqual([]);
		expect(new Set(keySpecs).size).toBe(keySpecs.length);
	});

	test('define a specification alike, but for what a kind knows better', () => {
		const known = new Map<string, object>();
		for (const [kind, spec] of everySpec) {
			const {
				plausible: _,
				display: __,
				choices: ___,
				...rest
			} = { plausible: null, display: null, choices: null, ...spec };
			const first = known.get(spec.id) ?? rest;
			known.set(spec.id, first);
			expect([kind, rest]).toEqual([kind, first]);
		}
	});

	test('name specifications as a placeholder can', () => {
		for (const [kind, { id }] of everySpec) expect(`${kind} ${id}`).toMatch(/ [a-z]+(?:[A-Z][a-z]+)*$/);
	});

	test('have specifications in known groups, with figures of one dimension and a range that is plausible', () => {
		for (const [kind, spec] of everySpec) {
			expect(specGroups).toContain(spec.group);
			if (spec.type !== 'quantity') continue;
			const of = [...spec.units, spec.display].map(dimensionOf);
			expect([kind, spec.id, new Set(of)]).toEqual([kind, spec.id, new Set([spec.dimension])]);
			expect(spec.units).toContain(spec.display);
			expect(spec.plausible[0]).toBeLessThan(spec.plausible[1]);
			expect(fromSi(spec.plausible[1], spec.display)).toBeGreaterThan(0);
		}
	});

	test('name choices as ids, each once', () => {
		for (const [, spec] of everySpec) {
			if (spec.type !== 'choice') continue;
			expect(spec.choices.filter((choice) => !idPattern.test(choice))).toEqual([]);
			expect(new Set(spec.choices).size).toBe(spec.choices.length);
		}
	});

	test('are found by their ids and by nothing else', () => {
		expect(findKind('rifle')?.id).toBe('rifle');
		expect(findKind('toString')).toBeUndefined();
		expect(isKindId('rifle')).toBe(true);
		expect(isKindId('Rifle')).toBe(false);
	});
});
