/** Every language of the catalogue. Adding one is an entry here and in `localeLooks`, and a message file in `i18n/messages`. */
export const locales = {
	en: { dir: 'ltr', intl: 'en-GB', groupsFrom: 5 },
	az: { dir: 'ltr', intl: 'az', groupsFrom: 4 },
	ru: { dir: 'ltr', intl: 'ru', groupsFrom: 5 },
	tr: { dir: 'ltr', intl: 'tr', groupsFrom: 4 },
	// Latin digits: designations and figures read the same on both sides of a table.
	ar: { dir: 'rtl', intl: 'ar-u-nu-latn', groupsFrom: 5 },
	fr: { dir: 'ltr', intl: 'fr', groupsFrom: 5 },
} as const satisfies Record<string, LocaleEntry>;

interface LocaleEntry {
	dir: 'ltr' | 'rtl';
	/** What `Intl` is asked for. */
	intl: string;
	/** Digits a whole number must have before its thousands are set apart: 1200 m, but 12 000 rounds. */
	groupsFrom: 4 | 5;
}

export type Locale = keyof typeof locales;

interface LocaleLook {
	/** Its own name for itself. */
	readonly name: string;
	/** Files of the typeface that its pages need at once. */
	readonly fonts: readonly ('latin' | 'latin-more' | 'cyrillic' | 'arabic')[];
	/** What previews of links call it: a language and a territory, from a closed list of theirs. */
	readonly openGraph: `${string}_${string}`;
}

/** What pages are made with, and islands need not carry. */
export const localeLooks: { readonly [Id in Locale]: LocaleLook } = {
	en: { name: 'English', fonts: ['latin'], openGraph: 'en_GB' },
	az: { name: 'Azərbaycanca', fonts: ['latin', 'latin-more'], openGraph: 'az_AZ' },
	ru: { name: 'Русский', fonts: ['latin', 'cyrillic'], openGraph: 'ru_RU' },
	tr: { name: 'Türkçe', fonts: ['latin', 'latin-more'], openGraph: 'tr_TR' },
	ar: { name: 'العربية', fonts: ['latin', 'arabic'], openGraph: 'ar_AR' },
	fr: { name: 'Français', fonts: ['latin'], openGraph: 'fr_FR' },
};

export const localeIds = Object.keys(locales) as readonly Locale[];

/** A record must have it; every other language arrives later. */
export const defaultLocale = 'en' satisfies Locale;

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
	return locales[locale].dir;
}

export function isLocale(text: string): text is Locale {
	return Object.hasOwn(locales, text);
}
