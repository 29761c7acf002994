import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './did-you-mean.ts';

describe('editDistance', () => {
	test.each([
		['', '', 0],
		['mass', '', 4],
		['mass', 'mass', 0],
		['mass', 'mas', 1],
		['mass', 'masss', 1],
		['mass', 'muss', 1],
		['mass', 'amss', 1],
		['rifel', 'rifle', 1],
		['pistol', 'rifle', 5],
	])('is, from “%s” to “%s”, %d', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});
});

describe('nearest', () => {
	test.each([
		['lenght', 'length'],
		['Mass', 'mass'],
		['barellLength', 'barrelLength'],
		['kilogram', undefined],
		['', undefined],
	])('takes “%s” for %s', (word, expected) => {
		expect(nearest(word, ['mass', 'length', 'barrelLength'])).toBe(expected);
	});

	test('takes the first of two that are as near', () => {
		expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
	});
});
