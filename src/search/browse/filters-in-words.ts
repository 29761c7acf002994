import type { Locale } from '../../catalogue/locales.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { T } from './Browse.tsx';
import type { BrowseData, FigureFacet } from './browse-data.ts';
import { type BrowseState, notStated, withCheck, withRange } from './browse-state.ts';
import type { TypedRange } from './typed-range.ts';

export interface FilterInWords {
	readonly key: string;
	/** The facet's id. */
	readonly facet: string;
	/** `Kind: Rifles`, `Mass: 3.5–4 kg`. */
	readonly text: string;
	readonly without: (state: BrowseState) => BrowseState;
}

/** Everything a reader has set, one by one, and how each is taken off. */
export function filtersInWords(
	data: BrowseData,
	set: Pick<BrowseState, 'checks' | 'ranges'>,
	locale: Locale,
	t: T,
): FilterInWords[] {
	const checks = data.checks.flatMap(({ id, label, options }) =>
		(set.checks[id] ?? []).map((answer) => ({
			key: `${id} ${answer}`,
			facet: id,
			text: `${label}: ${answer === notStated ? t('state.notStated') : (options.find((option) => option.id === answer)?.label ?? answer)}`,
			without: (former: BrowseState) => withCheck(former, id, answer, false),
		})),
	);
	const ranges = data.figures.flatMap((facet) => {
		const range = set.ranges[facet.id];
		if (range === undefined) return [];
		return [
			{
				key: facet.id,
				facet: facet.id,
				text: `${facet.label}: ${rangeInWords(range, facet, locale, t)}`,
				without: (former: BrowseState) => withRange(former, facet.id, undefined),
			},
		];
	});
	return [...checks, ...ranges];
}

export function rangeInWords(
	{ from, to, unit, onlyStated }: TypedRange,
	{ units }: FigureFacet,
	locale: Locale,
	t: T,
): string {
	const label = units.find((known) => known.unit === unit)?.label ?? '';
	// A year has no unit, and no sign between its thousands.
	const number = (value: number) => (units.length === 0 ? String(value) : formatNumber(locale, value));
	const ends =
		from !== undefined && to !== undefined
			? from === to
				? number(from)
				: `${number(from)}–${number(to)}`
			: from !== undefined
				? `≥ ${number(from)}`
				: to !== undefined
					? `≤ ${number(to)}`
					: '';
	const figures = ends === '' ? '' : `\u2066${ends}${label === '' ? '' : `\u00a0${label}`}\u2069`;
	return [figures, onlyStated ? t('browse.stated') : ''].filter((part) => part !== '').join(', ');
}
