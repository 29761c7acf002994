import { type Run, textOf } from '../../i18n/format-quantity.ts';
import type { Reader } from '../../ui/reader.ts';

const embed = { ltr: '\u2066', rtl: '\u2067' } as const;
const end = '\u2069';

/** A figure as one text of a drawing, which runs from left to right: what has words in it reads as the page does. */
export function figureText({ dir }: Reader, runs: readonly Run[]): string {
	if (dir === 'ltr' || runs.every(({ isFigures }) => isFigures)) return textOf(runs);
	const parts = runs.map(({ text, isFigures }) => (isFigures ? embed.ltr + text + end : text));
	return embed.rtl + parts.join('') + end;
}
