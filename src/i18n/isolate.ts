import type { Run } from './format-quantity.ts';

// From a Latin letter or digit to the last one that only signs, spaces and more of the same separate from it.
const leftToRight =
	/[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}.,×·/–—…+\-−°%&’'№ ]*[\p{Script=Latin}\p{Nd}%°])?/gu;

/**
 * A right-to-left text in runs, so that a calibre, a designation or a date in it keeps its order: without
 * isolation an Arabic page shows 7.62×39 as 39×7.62.
 */
export function isolate(text: string): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const { index, 0: found } of text.matchAll(leftToRight)) {
		if (index > end) runs.push({ text: text.slice(end, index), isFigures: false });
		runs.push({ text: found, isFigures: true });
		end = index + found.length;
	}
	if (end < text.length) runs.push({ text: text.slice(end), isFigures: false });
	return runs;
}

const isolateStart = '\u2066';
const isolateEnd = '\u2069';

/** The same by control characters, for a title or an attribute, where no markup can stand. */
export function isolateInText(text: string): string {
	return isolatedText(isolate(text));
}

/** Runs as one text in which figures keep their order. */
export function isolatedText(runs: readonly Run[]): string {
	return runs.map(({ text, isFigures }) => (isFigures ? isolateStart + text + isolateEnd : text)).join('');
}
