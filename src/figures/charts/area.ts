/** The radius of a circle whose area goes with a count, when the largest count has the radius `most`. */
export function radiusOf(count: number, largest: number, most: number): number {
	return largest === 0 ? 0 : most * Math.sqrt(count / largest);
}
