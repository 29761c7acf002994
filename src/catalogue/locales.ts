/** Every language of the catalogue. Adding one is an entry here and a message file in `i18n/messages`. */
export const locales = {
	en: { name: 'English', dir: 'ltr', intl: 'en-GB', groupsFrom: 5, fonts: ['latin'] },
	az: { name: 'Azərbaycanca', dir: 'ltr', intl: 'az', groupsFrom: 4, fonts: ['latin', 'latin-more'] },
	ru: { name: 'Русский', dir: 'ltr', intl: 'ru', groupsFrom: 5, fonts: ['latin', 'cyrillic'] },
	tr: { name: 'Türkçe', dir: 'ltr', intl: 'tr', groupsFrom: 4, fonts: ['latin', 'latin-more'] },
	// Latin digits: designations and figures read the same on both sides of a table.
	ar: { name: 'العربية', dir: 'rtl', intl: 'ar-u-nu-latn', groupsFrom: 5, fonts: ['latin', 'arabic'] },
	fr: { name: 'Français', dir: 'ltr', intl: 'fr', groupsFrom: 5, fonts: ['latin'] },
} as const satisfies Record<string, LocaleEntry>;

interface LocaleEntry {
	/** Its own name for itself. */
	name: string;
	dir: 'ltr' | 'rtl';
	/** What `Intl` is asked for. */
	intl: string;
	/** Digits a whole number must have before its thousands are set apart: 1200 m, but 12 000 rounds. */
	groupsFrom: 4 | 5;
	/** Files of the typeface that its pages need at once. */
	fonts: readonly ('latin' | 'latin-more' | 'cyrillic' | 'arabic')[];
}

export type Locale = keyof typeof locales;

export const localeIds = Object.keys(locales) as readonly Locale[];

/** A record must have it; every other language arrives later. */
export const defaultLocale = 'en' satisfies Locale;

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
	return locales[locale].dir;
}

export function isLocale(text: string): text is Locale {
	return Object.hasOwn(locales, text);
}
