import { type Run, textOf } from '../i18n/format-quantity.ts';
import type { Say } from './compare-messages.ts';
import { type Chosen, type Comparison, rowsIn } from './comparison.ts';

/** How many products stand side by side. */
export function titleOf({ products: { length: count } }: Comparison, t: Say): string {
	if (count === 0) return t('compare.none');
	return count === 1 ? t('compare.one') : t('compare.count', { count });
}

/** What the reader asked for and does not get, and what of the products cannot be compared. */
export function noticesOf({ unknown, leftOut }: Chosen, { isAcrossKinds }: Comparison, t: Say): Run[][] {
	return [
		...(unknown.length > 0 ? [unknownIn(unknown, t)] : []),
		...(leftOut.length > 0 ? [words(t('compare.leftOut', { count: leftOut.length }))] : []),
		...(isAcrossKinds ? [words(t('compare.acrossKinds'))] : []),
	];
}

/** `12 of 19`: how many of the rows are shown. */
export function rowsInWords({ shown, all }: Comparison, t: Say): string {
	return t('compare.rows', { count: rowsIn(shown).length, total: rowsIn(all).length });
}

/** All that a change has changed, to be read out. */
export function summaryOf(comparison: Comparison, notices: readonly Run[][], t: Say): string {
	const rows = comparison.products.length > 1 ? [`${rowsInWords(comparison, t)}.`] : [];
	return [`${titleOf(comparison, t)}.`, ...rows, ...notices.map(textOf)].join(' ');
}

function unknownIn(ids: readonly string[], t: Say): Run[] {
	const [before = '', after = ''] = t('compare.unknown', { ids: '\n' }).split('\n');
	return [...words(before), { text: ids.join(', '), isFigures: true }, ...words(after)];
}

function words(text: string): Run[] {
	return [{ text, isFigures: false }];
}
