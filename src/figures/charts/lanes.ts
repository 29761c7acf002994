/** What a mark takes up along the axis, in units of the drawing. */
export interface Extent {
	readonly from: number;
	readonly to: number;
}

/**
 * Marks that would overlap, one above the other: for each the lowest lane, from 0, in which it is clear of the others
 * by `gap`. They are given by where they begin. Past `most` lanes, the last one takes all.
 */
export function lanesOf(extents: readonly Extent[], gap: number, most = Number.POSITIVE_INFINITY): number[] {
	const ends: number[] = [];
	return extents.map(({ from, to }) => {
		const free = ends.findIndex((end) => end + gap <= from);
		const lane = Math.min(free < 0 ? ends.length : free, most - 1);
		ends[lane] = Math.max(to, ends[lane] ?? to);
		return lane;
	});
}
