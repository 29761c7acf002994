import { type Locale, locales } from '../catalogue/locales.ts';
import { memoize } from './memoize.ts';

const optionsByParts = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'short' },
	{ year: 'numeric', month: 'short', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/** `2019`, `2019-02` or `2019-02-20` in the language's words, no more exact than it was given. */
export function formatDate(locale: Locale, date: string): string {
	return formatterOf(locale, partsOf(date)).format(toDate(date));
}

const stretchesOf = memoize((locale: Locale) => memoize((stretch: string) => formatStretch(locale, stretch)));

/** A stretch of days; with an end only, or unequal exactness, both dates are written out. */
export function formatDates(locale: Locale, start: string, end: string | undefined): string {
	return end === undefined ? formatDate(locale, start) : stretchesOf(locale)(`${start}/${end}`);
}

function formatStretch(locale: Locale, stretch: string): string {
	const [start = '', end = ''] = stretch.split('/');
	const parts = partsOf(start);
	if (parts === partsOf(end)) return formatterOf(locale, parts).formatRange(toDate(start), toDate(end));
	return `${formatDate(locale, start)} – ${formatDate(locale, end)}`;
}

function partsOf(date: string): 0 | 1 | 2 {
	const count = date.split('-').length;
	return count === 1 ? 0 : count === 2 ? 1 : 2;
}

function toDate(date: string): Date {
	const [year = '', month = '01', day = '01'] = date.split('-');
	return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

const formattersOf = memoize((locale: Locale) =>
	optionsByParts.map(
		(options) => new Intl.DateTimeFormat(locales[locale].intl, { timeZone: 'UTC', ...options }),
	),
);

function formatterOf(locale: Locale, parts: 0 | 1 | 2): Intl.DateTimeFormat {
	const formatter = formattersOf(locale)[parts];
	if (formatter === undefined) throw new RangeError(`A date has one to three parts, not ${parts + 1}.`);
	return formatter;
}
