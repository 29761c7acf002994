import { expect, test } from 'vitest';
import { laneHeight, pathOf } from './strip-path.ts';

const tick = { product: 'p', from: 49, to: 51, lane: 0, stops: [50], isChoice: false };

test('a figure is a stroke at its place, higher by a lane', () => {
	expect(pathOf([tick], 100)).toBe('M50 89v8');
	expect(pathOf([{ ...tick, lane: 1 }], 100)).toBe(`M50 ${89 - laneHeight}v8`);
});

test('a range is a bar between its two ends', () => {
	expect(pathOf([{ ...tick, stops: [50, 80] }], 100)).toBe('M50 89v8M80 89v8M50 93H80');
});

test('a choice is a stroke for each of its figures, with nothing between them', () => {
	expect(pathOf([{ ...tick, stops: [50, 80], isChoice: true }], 100)).toBe('M50 89v8M80 89v8');
});

test('a figure without an end points there', () => {
	expect(pathOf([{ ...tick, open: 'above' }], 100)).toContain('M50 93h10');
	expect(pathOf([{ ...tick, open: 'below' }], 100)).toContain('M50 93h-10');
});
