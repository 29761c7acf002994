import type { Order } from './order.ts';
import { type Steps, unitsPerStep } from './steps.ts';

/** How far a known word is from what was typed, in slips: a letter more, less, other, or two that changed places. */
export interface Near {
	readonly number: number;
	/** To the whole word; `limit + 1` when they are more. */
	readonly whole: number;
	/** To a beginning of it, which may be the whole. */
	readonly beginning: number;
}

/**
 * The words within so many slips of what was typed. They are walked in order, and what neighbours share at the
 * beginning is compared once; what cannot come near any more is skipped with all that begin so.
 */
export function* nearWords(typed: string, limit: number, { texts, numbers, shared }: Order): Steps<Near[]> {
	const near: Near[] = [];
	const table = createTable(typed, limit);
	for (let place = 0, step = 0; place < texts.length; step++) {
		const text = texts[place] ?? '';
		const depth = table.advance(text, Math.min(shared[place] ?? 0, table.depth()));
		const { whole, beginning } = table.distances(depth, text.length);
		if (beginning <= limit) near.push({ number: numbers[place] ?? 0, whole, beginning });
		place++;
		// Nothing that begins so comes near.
		if (beginning > limit && depth < text.length) {
			while (place < texts.length && (shared[place] ?? 0) >= depth) place++;
		}
		if (step % unitsPerStep === unitsPerStep - 1) yield unitsPerStep;
	}
	return near;
}

/** Rows of the usual table of distances, one for each letter of a known word that may come near. */
function createTable(typed: string, limit: number) {
	const width = typed.length + 1;
	const far = limit + 1;
	const codes = Uint16Array.from(typed, (letter) => letter.charCodeAt(0));
	const rows = new Uint8Array(width * (typed.length + limit + 3)).fill(far);
	const begun = new Uint8Array(typed.length + limit + 3).fill(far);
	for (let j = 0; j < width; j++) rows[j] = Math.min(j, far);
	begun[0] = rows[width - 1] ?? far;
	let filled = 0;

	return {
		/** How many rows are right for the last word. */
		depth: () => filled,
		/** Fills the rows of a word after those that it shares, as far as it may come near; gives the last row. */
		advance(text: string, from: number): number {
			filled = from;
			while (filled < text.length && filled < typed.length + limit) {
				if (!fillRow(filled + 1, text)) {
					filled++;
					return filled;
				}
				filled++;
			}
			return filled;
		},
		distances(depth: number, length: number): Omit<Near, 'number'> {
			return {
				whole: depth === length ? (rows[depth * width + width - 1] ?? far) : far,
				beginning: begun[depth] ?? far,
			};
		},
	};

	/** Whether anything in it is still near. */
	function fillRow(i: number, text: string): boolean {
		const row = i * width;
		const above = row - width;
		const letter = text.charCodeAt(i - 1);
		const before = i > 1 ? text.charCodeAt(i - 2) : -1;
		let least = Math.min(i, far);
		rows[row] = least;
		for (let j = 1; j < width; j++) {
			const typedLetter = codes[j - 1];
			let slips = (rows[above + j - 1] ?? far) + (letter === typedLetter ? 0 : 1);
			slips = Math.min(slips, (rows[above + j] ?? far) + 1, (rows[row + j - 1] ?? far) + 1);
			if (j > 1 && letter === codes[j - 2] && before === typedLetter)
				slips = Math.min(slips, (rows[above - width + j - 2] ?? far) + 1);
			slips = Math.min(slips, far);
			rows[row + j] = slips;
			if (slips < least) least = slips;
		}
		begun[i] = Math.min(begun[i - 1] ?? far, rows[row + width - 1] ?? far);
		return least <= limit;
	}
}
