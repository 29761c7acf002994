import { type Complaint, complaint } from './complaint.ts';
import type { Quantity, QuantityForm } from './quantity.ts';

const formsOfBands: readonly QuantityForm[] = ['range', 'from', 'over', 'up-to'];

/** What is wrong with a band that readers see in place of a figure; undefined when it holds the figure and hides it. */
export function bandComplaintOf(band: Quantity, figure: Quantity): Complaint | undefined {
	const written = { band: band.written, figure: figure.written };
	if (!formsOfBands.includes(band.form)) return complaint('band-form', { band: band.written });
	if (endsOf(band, figure).some((ends) => isSame(...ends))) return complaint('band-end', written);
	return holds(band, figure) ? undefined : complaint('band-narrow', written);
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
