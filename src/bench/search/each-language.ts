import type { Locale } from '../../catalogue/locales.ts';

export function inEachLanguage<Value>(make: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
	return {
		en: make('en'),
		az: make('az'),
		ru: make('ru'),
		tr: make('tr'),
		ar: make('ar'),
		fr: make('fr'),
	};
}
