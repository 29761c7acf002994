/*
 * Three widths, for a card, a page, and a page on a fine screen; none is higher than four thirds of its width. With the
 * fonts, words and scripts of a page, the largest stays within the 250 KB that a page may weigh.
 */
export const boxes = [
	{ width: 480, kilobytes: 30 },
	{ width: 960, kilobytes: 70 },
	{ width: 1600, kilobytes: 100 },
] as const;

/** The best is tried first; one that makes too large a file gives way to the next. */
export const qualities = {
	avif: [50, 42, 34, 26, 18, 10],
	webp: [75, 62, 49, 36, 23, 10],
	jpeg: [75, 62, 49, 36, 23, 10],
} as const;

export type Format = keyof typeof qualities;

/** Everything beside the bytes of a picture that decides what becomes of it; with another sharp, name that one here. */
export const encodingSettings = { encoder: 'sharp 0.35.5', boxes, qualities };
