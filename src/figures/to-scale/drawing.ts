import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** From metres to the units of a drawing, which are a reader's pixels where there is room. */
export type Scale = ScaleLinear<number, number>;

/** The size of the letters; the frame of the figures sets it. */
export const fontSize = 12;

/** The scale at which so many metres take so many pixels. */
export function scaleOf(metres: number, pixels: number): Scale {
	return scaleLinear([0, metres], [0, pixels]);
}

/** To a tenth of a pixel: more is not seen, and is bytes. */
export function tenth(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}

/**
 * Room for a line of text, somewhat more than it takes: nothing can be measured at build time. The widths of an average
 * letter in Noto Sans, and one for a short text of wide ones: 20 mm.
 */
export function roomFor(text: string, size = fontSize): number {
	const letter = /\p{Script=Cyrillic}/u.test(text) ? 0.64 : 0.59;
	return Math.ceil((text.replace(/\p{Cf}/gu, '').length + 1) * letter * size);
}

/**
 * Places for labels of one height, as near as can be to where they belong: in the same order, none over another, from
 * `from` to `to` where they fit.
 */
export function spread(
	wanted: readonly number[],
	{ pitch, from, to }: { pitch: number; from: number; to: number },
): number[] {
	const down: number[] = [];
	for (const place of wanted) down.push(Math.max(place, from, (down.at(-1) ?? -Infinity) + pitch));
	const up: number[] = [];
	for (const place of down.toReversed()) up.push(Math.min(place, (up.at(-1) ?? to + pitch) - pitch));
	const first = up.at(-1) ?? from;
	// More than fit hang over the far end.
	const overhang = Math.max(0, from - first);
	return up.toReversed().map((place) => place + overhang);
}

/** A dimension line with its two ends marked, from left to right or from the bottom up. */
export function dimensionPath({ x, y, x2 = x, y2 = y }: { x: number; y: number; x2?: number; y2?: number }) {
	const [dx, dy] = x2 === x ? [3, 0] : [0, 3];
	const end = (ex: number, ey: number) =>
		`M${tenth(ex - dx)} ${tenth(ey - dy)}L${tenth(ex + dx)} ${tenth(ey + dy)}`;
	return `${end(x, y)}M${tenth(x)} ${tenth(y)}L${tenth(x2)} ${tenth(y2)}${end(x2, y2)}`;
}
