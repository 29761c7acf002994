import type { StaffLanguage } from '../../../catalogue/staff-languages.ts';
import { createTranslator, type Translate } from '../../../i18n/translator.ts';
import { az } from './az.ts';
import { en, type Words, type WordsKey } from './en.ts';
import { ru } from './ru.ts';

export const allWords: Readonly<Record<StaffLanguage, Words>> = { az, en, ru };

/** What the desk says of how far the catalogue is. */
export type Say = Translate<WordsKey>;

export function sayIn(language: StaffLanguage): Say {
	return createTranslator(language, allWords[language]);
}
