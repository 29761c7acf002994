import { describe, expect, test } from 'vitest';
import { mayRead, releaseLevels, strictest } from './release-level.ts';

describe('release levels', () => {
	test('a reader sees their own level and every freer one', () => {
		const seen = releaseLevels.map((reader) => releaseLevels.filter((level) => mayRead(reader, level)));

		expect(seen).toEqual([
			['public'],
			['public', 'delegation'],
			['public', 'delegation', 'licensed'],
			['public', 'delegation', 'licensed', 'internal'],
		]);
	});

	test('the strictest of several wins, in whatever order they come', () => {
		expect(strictest('public', 'internal', 'delegation')).toBe('internal');
		expect(strictest('licensed', 'delegation')).toBe('licensed');
		expect(strictest('delegation', 'licensed')).toBe('licensed');
		expect(strictest('public')).toBe('public');
		expect(strictest()).toBe('public');
	});
});
