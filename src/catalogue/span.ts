import type { Released, Saying } from './edition.ts';

/** How far a stated figure reaches, in SI: what a drawing may show of it. */
export interface Span {
	/** It reaches this far in any case; 0 for “up to 2 m”. */
	readonly sure: number;
	/** It reaches no further; null for “from 2 m”. */
	readonly most: number | null;
	/** Said to the digit: no range, no “about”. */
	readonly isExact: boolean;
}

/**
 * The span of what is said, when it can be drawn: a figure that is stated and known. A band would be drawn as if it
 * were the thing. What is unverified or inferred is not drawn in the internal edition either: a shape has no room for
 * a mark on each of its lines, and staff are to see the drawing that their readers get.
 */
export function spanOf(said: (Released & Saying) | undefined): Span | undefined {
	if (said?.state !== 'stated' || said.banded === true || said.value.type !== 'quantity') return undefined;
	if (said.staff?.basis === 'unverified' || said.staff?.basis === 'inferred') return undefined;
	const { form, min, max } = said.value.quantity;
	return { sure: digitsOf(min ?? 0), most: max === null ? null : digitsOf(max), isExact: form === 'exact' };
}

/** Twelve digits are more than any source gives, and leave out what the conversion has added. */
function digitsOf(si: number): number {
	return Number(si.toPrecision(12));
}
