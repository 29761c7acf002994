import { inSteps, type Steps, unitsPerStep } from './steps.ts';

/** Numbers in the order of their texts, to be looked up by a beginning. */
export interface Order {
	startingWith(beginning: string): number[];
	same(text: string): number[];
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
	const textAt = (place: number) => texts[sorted[place] ?? -1];

	return { startingWith, same };

	function startingWith(beginning: string): number[] {
		const found: number[] = [];
		if (beginning === '') return found;
		for (let place = firstFrom(beginning); textAt(place)?.startsWith(beginning) === true; place++) {
			if (found.push(sorted[place] ?? 0) === most) break;
		}
		return found;
	}

	function same(text: string): number[] {
		const found: number[] = [];
		for (let place = firstFrom(text); textAt(place) === text; place++) found.push(sorted[place] ?? 0);
		return found;
	}

	/** The first place whose text is not before this one. */
	function firstFrom(text: string): number {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (compare(textAt(middle) ?? '', text) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** A letter or two are the beginning of too much. */
const most = 400;

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
