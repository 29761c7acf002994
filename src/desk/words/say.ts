import { CommandError } from '../../edition/command-error.ts';
import { longestMessage } from '../../edition/fit-problem.ts';
import type { StaffLanguage } from '../../i18n/staff-languages.ts';
import { createTranslator, type Translate } from '../../i18n/translator.ts';
import { az } from './az.ts';
import { en, type Words, type WordsKey } from './en.ts';
import { ru } from './ru.ts';

export const allWords: Readonly<Record<StaffLanguage, Words>> = { az, en, ru };

let spoken: StaffLanguage = 'en';

/** A command speaks one language from its beginning to its end. */
export function speak(language: StaffLanguage): void {
	spoken = language;
}

export function spokenLanguage(): StaffLanguage {
	return spoken;
}

/** What the desk says to its clerks, in the language that is spoken. */
export const say: Translate<WordsKey> = (key, values) =>
	createTranslator(spoken, allWords[spoken])(key, values);

export function isWordsKey(key: string): key is WordsKey {
	return Object.hasOwn(en, key);
}

/** An error from a message of two lines, or from its first line and an advice. */
export function refusal(
	key: WordsKey,
	values: Readonly<Record<string, string | number>> = {},
	fix?: string,
): CommandError {
	const [problem = '', ...rest] = say(key, values).split('\n');
	const advice = fix ?? rest.join('\n');
	return new CommandError(problem, fitted(advice, longestMessage - problem.length - 1));
}

/** A list that would be longer than anybody reads is cut behind one of its words. */
function fitted(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return `${text.slice(0, text.lastIndexOf(', ', longest - 3))}, …`;
}
