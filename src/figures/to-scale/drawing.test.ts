import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionPath, scaleOf, spread } from './drawing.ts';
import { barLengthOf, lengthOf } from './scale-bar.ts';

describe('labels that are spread', () => {
	const room = { pitch: 10, from: 0, to: 200 };

	test('stay where they belong when there is room', () => {
		expect(spread([10, 40, 90], room)).toEqual([10, 40, 90]);
	});

	test('keep their order and their distance, and stay in their room', () => {
		const places = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 20 });
		fc.assert(
			fc.property(places, (wanted) => {
				const spreadOut = spread(
					wanted.toSorted((a, b) => a - b),
					room,
				);
				const gaps = spreadOut.slice(1).map((place, index) => place - (spreadOut[index] ?? 0));
				expect(Math.min(room.pitch, ...gaps)).toBe(room.pitch);
				expect(Math.min(0, ...spreadOut)).toBe(0);
				expect(Math.max(200, ...spreadOut)).toBe(200);
			}),
		);
	});

	test('hang over the far end when they are too many', () => {
		expect(spread([0, 0, 0], { pitch: 10, from: 0, to: 10 })).toEqual([0, 10, 20]);
	});
});

test('what is twice as long is drawn twice as long', () => {
	const length = fc.double({ min: 0.001, max: 60, noNaN: true });
	fc.assert(
		fc.property(length, length, (shown, metres) => {
			const scale = scaleOf(shown, 320);
			expect(scale(2 * metres)).toBeCloseTo(2 * scale(metres), 6);
		}),
	);
});

describe('the scale bar', () => {
	test.each([
		[0.0772, 0.02],
		[0.0297, 0.01],
		[0.5, 0.2],
		[7, 2],
	])('for %d m is %d m', (shown, bar) => {
		expect(barLengthOf(shown)).toBeCloseTo(bar, 9);
	});

	test('is a round length within what is shown', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 60, noNaN: true }), (shown) => {
				const bar = barLengthOf(shown);
				expect(bar).toBeLessThanOrEqual(shown);
				expect(bar).toBeGreaterThanOrEqual(shown / 6);
				expect(bar.toExponential(6)).toMatch(/^[125]\.0+e/);
			}),
		);
	});

	test('says its length in a unit', () => {
		expect(lengthOf(0.02, 'mm').written).toBe('20 mm');
		expect(lengthOf(1.75, 'm').written).toBe('1.75 m');
	});
});

test('a dimension line is marked at both of its ends', () => {
	expect(dimensionPath({ x: 10, y: 5, x2: 50 })).toBe('M10 2L10 8M10 5L50 5M50 2L50 8');
	expect(dimensionPath({ x: 10, y: 50, y2: 5 })).toBe('M7 50L13 50M10 50L10 5M7 5L13 5');
});
