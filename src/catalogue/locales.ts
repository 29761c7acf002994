/** Every language of the catalogue. Adding one is an entry here and a message file in `i18n/messages`. */
export const locales = {
	en: { name: 'English', dir: 'ltr', intl: 'en-GB' },
	az: { name: 'Azərbaycanca', dir: 'ltr', intl: 'az' },
	ru: { name: 'Русский', dir: 'ltr', intl: 'ru' },
	tr: { name: 'Türkçe', dir: 'ltr', intl: 'tr' },
	// Latin digits: designations and figures read the same on both sides of a table.
	ar: { name: 'العربية', dir: 'rtl', intl: 'ar-u-nu-latn' },
	fr: { name: 'Français', dir: 'ltr', intl: 'fr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl'; intl: string }>;

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
