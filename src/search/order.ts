import { inSteps, type Steps, unitsPerStep } from './steps.ts';

/** Numbers in the order of their texts. */
export interface Order {
	readonly numbers: Uint32Array;
	/** In order. */
	readonly texts: readonly string[];
	/** How many of its first letters each text shares with the one before it. */
	readonly shared: Uint8Array;
}

/** @param texts by number */
export function* createOrder(numbers: readonly number[], texts: readonly string[]): Steps<Order> {
	const groups = new Map<string, number[]>();
	// Group by group, so that no part takes long.
	yield* inSteps(numbers.length, (at) => {
		const number = numbers[at] ?? 0;
		const beginning = (texts[number] ?? '').slice(0, 2);
		const group = groups.get(beginning);
		if (group === undefined) groups.set(beginning, [number]);
		else group.push(number);
	});
	const sorted: number[] = [];
	for (const beginning of [...groups.keys()].sort(compare)) {
		const group = groups.get(beginning) ?? [];
		for (const number of group.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''))) sorted.push(number);
		yield Math.min(group.length, unitsPerStep);
	}
	const inOrder = sorted.map((number) => texts[number] ?? '');
	const shared = new Uint8Array(sorted.length);
	yield* inSteps(sorted.length, (place) => {
		shared[place] = sharedBy(inOrder[place - 1] ?? '', inOrder[place] ?? '');
	});
	return { numbers: Uint32Array.from(sorted), texts: inOrder, shared };
}

/** Numbers of texts that begin so. */
export function startingWith(beginning: string, { numbers, texts }: Order): number[] {
	const found: number[] = [];
	if (beginning === '') return found;
	for (let place = firstFrom(beginning, texts); texts[place]?.startsWith(beginning) === true; place++)
		if (found.push(numbers[place] ?? 0) === most) break;
	return found;
}

/** Numbers of texts that are the same. */
export function sameAs(text: string, { numbers, texts }: Order): number[] {
	const found: number[] = [];
	for (let place = firstFrom(text, texts); texts[place] === text; place++) found.push(numbers[place] ?? 0);
	return found;
}

/** The first place whose text is not before this one. */
function firstFrom(text: string, texts: readonly string[]): number {
	let low = 0;
	let high = texts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(texts[middle] ?? '', text) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A letter or two are the beginning of too much. */
const most = 400;

function sharedBy(a: string, b: string): number {
	let same = 0;
	while (same < a.length && same < mostShared && a.charCodeAt(same) === b.charCodeAt(same)) same++;
	return same;
}

const mostShared = 255;

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
