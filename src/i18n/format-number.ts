import { type Locale, locales } from '../catalogue/locales.ts';
import { memoize } from './memoize.ts';

/** A number as the language writes it, with Latin digits and a real minus: `1.234.567,5` in Azerbaijani. */
export function formatNumber(locale: Locale, value: number, decimals?: number): string {
	// Arabic has an invisible mark before the sign, which a reader would copy with the figure.
	return formatterOf(locale)(decimals)
		.format(value)
		.replace(/\u200e?-/, '−');
}

const formatterOf = memoize((locale: Locale) =>
	memoize((decimals: number | undefined) => {
		const { intl, groupsFrom } = locales[locale];
		return new Intl.NumberFormat(intl, {
			useGrouping: groupsFrom === 5 ? 'min2' : 'always',
			minimumFractionDigits: decimals ?? 0,
			maximumFractionDigits: decimals ?? 6,
		});
	}),
);
