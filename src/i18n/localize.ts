import { defaultLocale, directionOf, type Locale } from '../catalogue/locales.ts';
import type { LocalizedText } from '../catalogue/texts.ts';

export interface LocalText {
	readonly text: string;
	readonly lang: Locale;
	readonly dir: 'ltr' | 'rtl';
	/** English that stands in for a translation. */
	readonly isFallback: boolean;
}

/** The text to show and the language it is in: a fallback must not be read out in the wrong voice. */
export function localize(locale: Locale, translations: LocalizedText): LocalText {
	const own = translations[locale];
	const lang = own === undefined ? defaultLocale : locale;
	return { text: own ?? translations.en, lang, dir: directionOf(lang), isFallback: own === undefined };
}
