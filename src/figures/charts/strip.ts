import { scaleLinear } from 'd3-scale';
import type { Quantity } from '../../catalogue/quantity.ts';
import { fromSi, toSi, type Unit } from '../../catalogue/units.ts';
import { type Extent, lanesOf } from './lanes.ts';
import type { StatedFigure } from './stated-figures.ts';

/** One figure on the axis; `open` says towards which side it has no end. */
export interface StripMark extends Extent {
	readonly product: string;
	readonly lane: number;
	/** The ends of it that are stated, or each figure of a choice. */
	readonly stops: readonly number[];
	/** A choice, such as of magazines: nothing lies between its figures. */
	readonly isChoice: boolean;
	readonly open?: 'below' | 'above';
}

export interface Strip {
	/** Of the axis: always 0 at `start`, and a round number at `end`. */
	readonly start: number;
	readonly end: number;
	/** In the unit that is shown. */
	readonly highest: number;
	/** Where round numbers stand on the axis, both ends among them. */
	readonly ticks: readonly number[];
	readonly lanes: number;
	/** From low to high. */
	readonly marks: readonly StripMark[];
}

/** Room of an arrow that says “and on”. */
export const arrowLength = 11;
const tick = 1;
const gap = 2;
/** More would be a tower; those that are left share the last. */
const mostLanes = 12;

/** Figures on a linear axis from zero, so that twice the figure is twice as far, from `start` to `end` of the drawing. */
export function stripOf(
	figures: readonly StatedFigure[],
	unit: Unit,
	{ start, end }: { start: number; end: number },
): Strip {
	const ends = figures.flatMap(({ quantity }) => endsOf(quantity, unit));
	const scale = scaleLinear()
		.domain([0, Math.max(0, ...ends)])
		.nice(4)
		.range([start, end]);
	const marks = figures
		.map(({ product, quantity }) => ({ product, ...placeOf(quantity, unit, scale) }))
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const lanes = lanesOf(marks, gap, mostLanes);
	return {
		start,
		end,
		highest: scale.domain()[1] ?? 0,
		ticks: scale.ticks(4).map(scale),
		lanes: Math.max(0, ...lanes) + 1,
		marks: marks.map((mark, number) => ({ ...mark, lane: lanes[number] ?? 0 })),
	};
}

function placeOf(
	quantity: Quantity,
	unit: Unit,
	scale: (value: number) => number,
): Omit<StripMark, 'product' | 'lane'> {
	const stops = endsOf(quantity, unit).map(scale);
	const open = quantity.min === null ? 'below' : quantity.max === null ? 'above' : undefined;
	return {
		stops,
		isChoice: quantity.form === 'one-of',
		from: Math.min(...stops) - (open === 'below' ? arrowLength : tick),
		to: Math.max(...stops) + (open === 'above' ? arrowLength : tick),
		...(open !== undefined && { open }),
	};
}

/** What of a figure is stated, from low to high, in a unit. */
function endsOf({ form, numbers, unit: own, min, max }: Quantity, unit: Unit): number[] {
	const ends =
		form === 'one-of' ? numbers.map((number) => toSi(number, own)) : [min, max].filter((end) => end !== null);
	// The conversion to SI and back adds a little.
	const shown = ends.map((end) => Number(fromSi(end, unit).toPrecision(12)));
	return [...new Set(shown)].sort((a, b) => a - b);
}

/** Where a line from the label leads: to the middle of a figure, or to each of a choice. */
export function pointsOf({ stops, isChoice }: StripMark): readonly number[] {
	return isChoice ? stops : [middleOf(stops)];
}

export function middleOf(stops: readonly number[]): number {
	return ((stops[0] ?? 0) + (stops.at(-1) ?? 0)) / 2;
}

/** How many marks of other products lie wholly below one, and wholly above it. */
export function neighboursOn({ marks }: Strip, mark: StripMark): { lower: number; higher: number } {
	const first = (of: StripMark) => (of.open === 'below' ? Number.NEGATIVE_INFINITY : (of.stops[0] ?? 0));
	const last = (of: StripMark) => (of.open === 'above' ? Number.POSITIVE_INFINITY : (of.stops.at(-1) ?? 0));
	return {
		lower: marks.filter((other) => last(other) < first(mark)).length,
		higher: marks.filter((other) => first(other) > last(mark)).length,
	};
}
