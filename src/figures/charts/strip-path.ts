import { arrowLength, type StripMark } from './strip.ts';

export const laneHeight = 11;
const height = 8;
const middle = height / 2;

/** The data of a `<path>` for marks whose lowest lane stands on `base`: a stroke a figure, joined to a bar in a range alone. */
export function pathOf(marks: readonly StripMark[], base: number): string {
	return marks.map((mark) => partOf(mark, base - (mark.lane + 1) * laneHeight)).join('');
}

function partOf({ stops, isChoice, open }: StripMark, top: number): string {
	const [first = 0] = stops;
	const last = stops.at(-1) ?? first;
	const strokes = stops.map((stop) => `M${round(stop)} ${round(top)}v${height}`).join('');
	const bar = last > first && !isChoice ? `M${round(first)} ${round(top + middle)}H${round(last)}` : '';
	return strokes + bar + arrowOf(open, { below: first, above: last }, top + middle);
}

function arrowOf(open: StripMark['open'], from: { below: number; above: number }, level: number): string {
	if (open === undefined) return '';
	const sign = open === 'below' ? -1 : 1;
	return `M${round(from[open])} ${round(level)}h${sign * (arrowLength - 1)}m${-3 * sign}-2.5l${3 * sign} 2.5l${-3 * sign} 2.5`;
}

/** A tenth of a unit is finer than a screen. */
export function round(number: number): number {
	return Math.round(number * 10) / 10;
}
