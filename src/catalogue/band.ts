import { quote } from './problem.ts';
import type { Quantity, QuantityForm } from './quantity.ts';
import { message } from './texts.ts';

const formsOfBands: readonly QuantityForm[] = ['range', 'from', 'over', 'up-to'];

/** What is wrong with a band that readers see in place of a figure; undefined when it holds the figure and hides it. */
export function bandComplaintOf(band: Quantity, figure: Quantity): string | undefined {
	const figures = `${quote(band.written)} and ${quote(figure.written)}`;
	if (!formsOfBands.includes(band.form))
		return message(
			`${quote(band.written)} is not a band.`,
			'Write a range that holds the figure, such as “over 600 m”, “up to 700 m” or “600–700 m”.',
		);
	if (endsOf(band, figure).some((ends) => isSame(...ends)))
		return message(
			`The band and the figure have an end in common: ${figures}. It gives the figure away.`,
			'Widen the band.',
		);
	if (!holds(band, figure))
		return message(
			`The band does not hold all of the figure: ${figures}.`,
			'Widen the band, or correct the figure.',
		);
	return undefined;
}

type Ends = readonly [ofBand: number, ofFigure: number];

/** The ends that both have, in SI, whichever side they are on. */
function endsOf(band: Quantity, figure: Quantity): Ends[] {
	return [band.min, band.max].flatMap((ofBand) =>
		[figure.min, figure.max].flatMap((ofFigure): Ends[] =>
			ofBand === null || ofFigure === null ? [] : [[ofBand, ofFigure]],
		),
	);
}

/** The conversion to SI adds a little. */
function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function holds(band: Quantity, figure: Quantity): boolean {
	const isLowEnough = band.min === null || (figure.min !== null && band.min < figure.min);
	const isHighEnough = band.max === null || (figure.max !== null && band.max > figure.max);
	return isLowEnough && isHighEnough;
}
