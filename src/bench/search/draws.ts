import type { Random } from '../random.ts';

/** Things and how often each is drawn; the shares need not add up to 1. */
export type Shares<Item> = readonly (readonly [item: Item, share: number])[];

/** Both ends included. */
export function wholeBetween(random: Random, low: number, high: number): number {
	return Math.floor(random.between(low, high + 1));
}

export function happens(random: Random, share: number): boolean {
	return random.next() < share;
}

export function pickByShare<Item>(random: Random, shares: Shares<Item>): Item {
	const total = shares.reduce((sum, [, share]) => sum + share, 0);
	let left = random.next() * total;
	for (const [item, share] of shares) {
		left -= share;
		if (left < 0) return item;
	}
	// Rounding may leave a crumb.
	const last = shares.at(-1);
	if (last === undefined) throw new RangeError('There is nothing to pick from.');
	return last[0];
}

export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
	return items
		.map((item) => ({ item, at: random.next() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}
