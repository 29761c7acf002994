import type { Translations } from '../../catalogue/common-fields.ts';
import { englishHashOf } from '../../catalogue/english-hash.ts';
import { defaultLocale, type Locale, localeIds } from '../../catalogue/locales.ts';
import type { FieldPath } from '../../catalogue/problem.ts';
import type { RawValue } from '../../catalogue/record.ts';
import { englishTextsIn, textsIn } from '../../catalogue/texts-in.ts';

/** `stale`: the English has changed since; whether it was reviewed no longer counts. */
export type TranslationState = 'reviewed' | 'unreviewed' | 'stale' | 'none';

export interface TranslationStatus {
	readonly locale: Locale;
	readonly state: TranslationState;
	/** How many texts the record has in English. */
	readonly texts: number;
	/** The mark of the English as it is now. */
	readonly of: string;
	/** Those of them that are not there in this language. */
	readonly missing: readonly FieldPath[];
}

/** How far a record is translated; no language at all for one that has no text to translate. */
export function translationStatusOf(data: RawValue, said: Translations): TranslationStatus[] {
	const texts = textsIn(data);
	const english = texts.filter(({ locale }) => locale === defaultLocale).map(({ path }) => path.slice(0, -1));
	if (english.length === 0) return [];
	const hash = englishHashOf(englishTextsIn(data));
	return localeIds
		.filter((locale) => locale !== defaultLocale)
		.map((locale) => {
			const there = new Set(
				texts.filter((text) => text.locale === locale).map(({ path }) => keyOf(path.slice(0, -1))),
			);
			return {
				locale,
				state: there.size === 0 ? 'none' : stateOf(said[locale as keyof Translations], hash),
				texts: english.length,
				of: hash,
				missing: english.filter((path) => !there.has(keyOf(path))),
			};
		});
}

function stateOf(said: Translations[keyof Translations], hash: string): TranslationState {
	if (said !== undefined && said.of !== hash) return 'stale';
	return said?.state ?? 'unreviewed';
}

function keyOf(path: FieldPath): string {
	return path.join('\u0000');
}
