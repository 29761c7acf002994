import { createRows, type Rows } from './number-rows.ts';
import type { SearchProduct } from './search-index.ts';
import { inSteps, type Steps } from './steps.ts';

type WithLabels = Pick<SearchProduct, 'labels'>;

interface PackingOrder {
	/** The labels of many products first, the most frequent ones before the others. */
	readonly order: readonly number[];
	/** How many of them are those of many. */
	readonly shared: number;
}

export function inPackingOrder(products: readonly WithLabels[], labels: number): PackingOrder {
	const counts = new Uint32Array(labels);
	const all = products.flatMap((product) => [...new Set(product.labels)]);
	for (const label of all) counts[label] = (counts[label] ?? 0) + 1;
	const many = [...counts.keys()]
		.filter((label) => (counts[label] ?? 0) > 1)
		.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
	return { order: [...many, ...all.filter((label) => counts[label] === 1)], shared: many.length };
}

/** A sign a label: a space for the next one that is of one product alone, else the one with the label's number. */
export function writeLabels(
	products: readonly WithLabels[],
	order: readonly number[],
	shared: number,
): string {
	const numbers = new Map(order.map((label, number) => [label, number]));
	const signOf = (label: number) => {
		const number = numbers.get(label) ?? 0;
		return number < shared ? String.fromCodePoint(firstSign + number) : single;
	};
	return products.map(({ labels }) => [...new Set(labels)].map(signOf).join('')).join('\n');
}

const single = ' ';
const firstSign = 0x23;

export function* readLabels(text: string, products: number, labels: number): Steps<Rows> {
	const lines = text.split('\n');
	const rows = createRows();
	const singles = countIn(text, single);
	let next = labels - singles;
	yield* inSteps(products, (product) => {
		const signs = [...(lines[product] ?? '')];
		rows.add(signs.map((sign) => (sign === single ? next++ : (sign.codePointAt(0) ?? 0) - firstSign)));
	});
	return rows.finish();
}

function countIn(text: string, sign: string): number {
	return text.split(sign).length - 1;
}
