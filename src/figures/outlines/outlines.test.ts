import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../catalogue/kinds.ts';
import { outlineBox } from './outline.ts';
import { outlines } from './outlines.ts';

type Point = readonly [number, number];

/** How many numbers a command takes; the last two are where it goes, save of one that keeps to a row or column. */
const taken: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, a: 7, z: 0 };

/** Corners, control points and the outermost points of half turns: whatever is drawn lies between them. */
function outermostOf(path: string): Point[] {
	const points: Point[] = [];
	let [x, y]: Point = [0, 0];
	for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
		const numbers = rest.trim() === '' ? [] : rest.trim().split(/[ ,]+/).map(Number);
		expect([command, numbers.length], path).toEqual([command, taken[command]]);
		const [first = 0] = numbers;
		if (command === 'H') x = first;
		else if (command === 'V') y = first;
		else if (command === 'a') {
			const [dx = 0, dy = 0] = numbers.slice(-2);
			expect(Math.hypot(dx, dy), `${path}: half a turn`).toBeCloseTo(2 * first);
			points.push([x + dx / 2 - first, y + dy / 2 - first], [x + dx / 2 + first, y + dy / 2 + first]);
			[x, y] = [x + dx, y + dy];
		} else
			for (let at = 0; at < numbers.length; at += 2) {
				[x, y] = [numbers[at] ?? Number.NaN, numbers[at + 1] ?? Number.NaN];
				points.push([x, y]);
			}
		points.push([x, y]);
	}
	return points;
}

describe.each(kinds.map(({ id }) => id))('the outline of %s', (id) => {
	const { body, parts = '', lines = '' } = outlines[id];
	const points = outermostOf(body + parts + lines);

	test('stays within its box', () => {
		const outside = points.filter(
			([x, y]) => !(x >= 0 && x <= outlineBox.width && y >= 0 && y <= outlineBox.height),
		);
		expect(outside).toEqual([]);
	});

	test('fills its box in one direction or the other', () => {
		const sizeOf = (side: 0 | 1) => {
			const places = points.map((point) => point[side]);
			return Math.max(...places) - Math.min(...places);
		};
		expect(Math.max(sizeOf(0) / outlineBox.width, sizeOf(1) / outlineBox.height)).toBeGreaterThan(0.7);
	});

	test('takes no more than 700 bytes as sent', () => {
		expect(brotliCompressSync(body + parts + lines).length).toBeLessThanOrEqual(700);
	});
});

test('no kind looks like another', () => {
	expect(new Set(Object.values(outlines).map(({ body }) => body)).size).toBe(kinds.length);
});
