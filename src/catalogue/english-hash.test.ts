import { describe, expect, test } from 'vitest';
import { englishHashOf } from './english-hash.ts';

describe('englishHashOf', () => {
	// Written into the files of catalog-data: another result would make every translation stale.
	test.each([
		[[], '811c9dc5'],
		[['a'], 'e40c292c'],
		[['foobar'], 'bf9cf968'],
	])('is for %j always %s', (texts, hash) => {
		expect(englishHashOf(texts)).toBe(hash);
	});

	test('is eight small hex digits, for any letters', () => {
		for (const text of ['', 'Zəfər', '供', '\u{1f600}'])
			expect(englishHashOf([text])).toMatch(/^[0-9a-f]{8}$/);
	});

	test('changes with a letter, the order and the place where one text ends', () => {
		const hashes = [['ab', 'c'], ['a', 'bc'], ['c', 'ab'], ['ab', 'C'], ['abc'], ['ab', 'c', '']].map(
			englishHashOf,
		);

		expect(new Set(hashes).size).toBe(hashes.length);
	});
});
