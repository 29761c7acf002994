import type { Edition } from '../catalogue/edition.ts';
import { defaultLocale, type Locale } from '../catalogue/locales.ts';
import { inLocale, paths } from '../paths.ts';
import { isHiddenFromSearch } from './is-hidden-from-search.ts';

/** A page in another language, as search engines are told of it; `x-default` for readers of none of them. */
export interface Alternate {
	readonly hreflang: Locale | 'x-default';
	/** Whole. */
	readonly href: string;
}

/**
 * Where the pages of an edition are found, when everybody may find them. The address of an edition for some is that of
 * its public counterpart, which need not have the same pages.
 */
export function ownAddressOf(edition: Edition): string | undefined {
	return isHiddenFromSearch(edition) ? undefined : edition.address;
}

export function wholeAddress(site: string, path: string): string {
	return new URL(path, site).href;
}

/** The same page in every language of the edition, itself included; `path` is without the language. */
export function alternatesOf({ locales }: Edition, site: string, path: string): Alternate[] {
	const inEach = locales.map((locale) => ({
		hreflang: locale,
		href: wholeAddress(site, inLocale(locale, path)),
	}));
	return [...inEach, { hreflang: 'x-default', href: wholeAddress(site, pathForAnybody(locales, path)) }];
}

/** The choice of languages stands for the home pages; of the others, the English one or else the first. */
function pathForAnybody(locales: readonly Locale[], path: string): string {
	const [first = defaultLocale] = locales;
	return path === paths.home()
		? '/'
		: inLocale(locales.includes(defaultLocale) ? defaultLocale : first, path);
}
