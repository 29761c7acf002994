import { scaleLinear } from 'd3-scale';

export interface Counted {
	readonly count: number;
	readonly part?: number;
}

/** In units of a drawing that is `barWidth` wide. */
export interface Bar {
	readonly length: number;
	/** From the same beginning. */
	readonly part?: number;
}

export const barWidth = 300;

/** The longest fills the drawing, and twice the count is twice as long. */
export function barsOf(counts: readonly Counted[]): Bar[] {
	// A scale over nothing would put everything in the middle.
	const largest = Math.max(1, ...counts.map(({ count }) => count));
	const scale = scaleLinear().domain([0, largest]).range([0, barWidth]);
	return counts.map(({ count, part }) => ({
		length: scale(count),
		...(part !== undefined && { part: scale(part) }),
	}));
}
