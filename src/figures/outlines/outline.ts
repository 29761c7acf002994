/**
 * A kind of product as a draughtsman would sketch it from the side, facing right: no maker's model, and nothing of the
 * inside. Paths in a box of 240 by 120, in whole and half units; an arc is always a half turn.
 */
export interface Outline {
	/** Filled lightly, with a contour. */
	readonly body: string;
	/** Filled more strongly: what stands before the body, or is of another material. */
	readonly parts?: string;
	/** Edges within, left out where the drawing is small. */
	readonly lines?: string;
}

export const outlineBox = { width: 240, height: 120 } as const;

export function circle(x: number, y: number, radius: number): string {
	const turn = `a${radius} ${radius} 0 0 1 `;
	return `M${x - radius} ${y}${turn}${2 * radius} 0${turn}${-2 * radius} 0z`;
}
