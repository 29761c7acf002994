import { CommandError } from '../../edition/command-error.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { en } from './en.ts';

export type WordsKey = keyof typeof en;

/** What the desk says to its clerks. */
export const say = createTranslator<WordsKey>('en', en);

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
	return new CommandError(problem, fix ?? rest.join('\n'));
}
