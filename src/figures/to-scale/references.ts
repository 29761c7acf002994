import type { Extents } from './product-views.ts';

/** What a product is drawn beside, in metres. */
export interface Reference {
	readonly id: 'hand' | 'person' | 'pallet';
	readonly width: number;
	readonly height: number;
	/** Its outline in a square of its own: from 0 to 1 across and from 0, the top, to 1. */
	readonly outline: readonly string[];
}

/**
 * Hand breadth and length: the medians of the 4,082 men in the public data of ANSUR II, the U.S. Army's anthropometric
 * survey of 2012, its columns `handbreadth` and `handlength`. Report NATICK/TR-15/007 says how they were measured.
 */
const hand: Reference = {
	id: 'hand',
	width: 0.088,
	height: 0.193,
	outline: [
		'M.3 1C.2 .87 .12 .76 0 .55Q.02 .49 .1 .5L.24 .62V.14Q.31 .06 .38 .14V.08Q.46 -.06 .54 .08V.13Q.62 .04 .7 .14V.26Q.78 .18 .86 .26Q.9 .7 .8 1z',
	],
};

/** A plain figure; how tall is ours to say. */
const person: Reference = {
	id: 'person',
	width: 0.5,
	height: 1.75,
	outline: [
		'M.36 .07a.14 .04 0 0 1 .28 0v.03a.14 .04 0 0 1 -.28 0z',
		'M.3 .165H.7Q.86 .165 .88 .21L.95 .48Q.9 .51 .84 .48L.76 .26L.72 1H.54L.5 .56L.46 1H.28L.24 .26L.16 .48Q.1 .51 .05 .48L.12 .21Q.14 .165 .3 .165z',
	],
};

/** The flat pallet of EN 13698-1, from above. */
const pallet: Reference = {
	id: 'pallet',
	width: 1.2,
	height: 0.8,
	outline: ['M0 0H1V.18H0z', 'M0 .23H1V.36H0z', 'M0 .41H1V.59H0z', 'M0 .64H1V.77H0z', 'M0 .82H1V1H0z'],
};

/** What is smaller is compared with a hand. */
const handful = 0.3;
/** What is seen from above and no larger could stand on a pallet or two. */
const palletful = 2.4;

/** The one that a thing of this size is best understood beside. */
export function referenceFor({ largest, isFromAbove }: Pick<Extents, 'largest' | 'isFromAbove'>): Reference {
	if (largest < handful) return hand;
	return isFromAbove && largest <= palletful ? pallet : person;
}
