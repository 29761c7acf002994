import { expect, test } from 'vitest';
import { radiusOf } from './area.ts';
import { barsOf, barWidth } from './bars.ts';

test('the longest bar fills the drawing, and twice the count is twice as long', () => {
	expect(barsOf([{ count: 4 }, { count: 8 }, { count: 0 }])).toEqual([
		{ length: barWidth / 2 },
		{ length: barWidth },
		{ length: 0 },
	]);
});

test('a part is measured by the same scale as the whole', () => {
	expect(barsOf([{ count: 8, part: 2 }])).toEqual([{ length: barWidth, part: barWidth / 4 }]);
});

test('nothing at all has bars of no length', () => {
	expect(barsOf([{ count: 0, part: 0 }])).toEqual([{ length: 0, part: 0 }]);
});

test('a circle of four times the count has twice the radius', () => {
	expect(radiusOf(4, 16, 10)).toBe(5);
	expect(radiusOf(16, 16, 10)).toBe(10);
});
