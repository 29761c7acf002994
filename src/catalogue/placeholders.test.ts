import { describe, expect, test } from 'vitest';
import { brokenPlaceholdersIn, fillPlaceholders, placeholdersIn } from './placeholders.ts';

describe('placeholders', () => {
	test('are found in the order of the text', () => {
		expect(placeholdersIn('It weighs {spec:mass}, is {spec:length} long and {not:this}.')).toEqual([
			'mass',
			'length',
		]);
	});

	test('are filled, each time they stand there', () => {
		expect(fillPlaceholders('{spec:mass} and {spec:mass}', (spec) => `[${spec}]`)).toBe('[mass] and [mass]');
	});

	test('are filled with the words as they are', () => {
		expect(fillPlaceholders('{spec:mass}', () => '$& {spec:length}')).toBe('$& {spec:length}');
	});

	test.each([
		['{Spec:mass}', ['{Spec:mass}']],
		['{spec: mass}', ['{spec: mass}']],
		['{ spec:mass }', ['{ spec:mass }']],
		['{spec:mass', ['{spec:mass']],
		['{{spec:mass}}', ['{{spec:mass}}']],
		['{spec:barrel-length}', ['{spec:barrel-length}']],
		['{spec:}', ['{spec:}']],
		['{spec:mass} {spec:mass} {special} specs', []],
	])('that are not quite written as one, in “%s”', (text, broken) => {
		expect(brokenPlaceholdersIn(text)).toEqual(broken);
	});
});
