import { expect, test } from 'vitest';
import { ceilingOf, depth } from './oracle.ts';

test.each([
	['one alone', [0.2], 1],
	['two as likely as each other', [0.1, 0.1], (1 + 1 / 2) / 2],
	['three as likely as each other', [1, 1, 1], (1 + 1 / 2 + 1 / 3) / 3],
	['one three times as likely as another', [1, 3], 3 / 4 + 1 / 4 / 2],
	['one beside others that cannot be meant', [0, 5, 0], 1],
])('of %s', (_, likelihoods, ceiling) => {
	expect(ceilingOf(likelihoods)).toBeCloseTo(ceiling, 12);
});

test('what stands below the tenth place earns nothing', () => {
	const harmonic = Array.from({ length: depth }, (_, place) => 1 / (place + 1)).reduce(
		(sum, one) => sum + one,
	);

	expect(ceilingOf(Array.from({ length: 20 }, () => 1))).toBeCloseTo(harmonic / 20, 12);
});
