import { CommandError } from '../../edition/command-error.ts';
import { longestMessage } from '../../edition/fit-problem.ts';
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
	const advice = fix ?? rest.join('\n');
	return new CommandError(problem, fitted(advice, longestMessage - problem.length - 1));
}

/** A list that would be longer than anybody reads is cut behind one of its words. */
function fitted(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return `${text.slice(0, text.lastIndexOf(', ', longest - 3))}, …`;
}
