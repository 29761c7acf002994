import { expect, test } from 'vitest';
import { inPackingOrder, readLabels, writeLabels } from './label-lists.ts';
import { rowOf } from './number-rows.ts';
import { finish } from './steps.ts';

test('labels are read as they were written, by their numbers in the packing order', () => {
	const products = [{ labels: [4, 2] }, { labels: [] }, { labels: [2, 0, 2] }, { labels: [2, 1, 3] }];
	const { order, shared } = inPackingOrder([...products, { labels: [3] }], 5);
	const text = writeLabels([...products, { labels: [3] }], order, shared);
	const rows = finish(readLabels(text, 5, order.length));

	const read = [0, 1, 2, 3, 4].map((product) => [...rowOf(rows, product)].map((number) => order[number]));
	expect(read).toEqual([[4, 2], [], [2, 0], [2, 1, 3], [3]]);
});

test('the most frequent come first, those of one product last and in its order', () => {
	const products = [{ labels: [4, 2] }, { labels: [2, 0] }, { labels: [2, 0, 1] }];

	expect(inPackingOrder(products, 5)).toEqual({ order: [2, 0, 4, 1], shared: 2 });
});
