import { expect, test } from 'vitest';
import { inOrder, sortByKey } from './in-order.ts';
import { everyProduct, smallData } from './small-data.ts';

test('by name in the order of the language, and back', () => {
	expect(inOrder(smallData, everyProduct, 'name')).toEqual([4, 3, 2, 1, 0]);
	expect(inOrder(smallData, everyProduct, '-name')).toEqual([0, 1, 2, 3, 4]);
});

test('by a figure, what is not stated last either way', () => {
	expect(inOrder(smallData, everyProduct, 'mass')).toEqual([2, 0, 1, 3, 4]);
	expect(inOrder(smallData, everyProduct, '-mass')).toEqual([0, 2, 1, 3, 4]);
});

test('an order that nobody knows leaves the order as it is', () => {
	expect(inOrder(smallData, [3, 1], 'colour')).toEqual([3, 1]);
});

test('equal ones stay in their order', () => {
	expect(
		sortByKey(['b1', 'a', 'b2', 'x'], (text) => (text === 'x' ? undefined : text.charCodeAt(0)), true),
	).toEqual(['b1', 'b2', 'a', 'x']);
});
