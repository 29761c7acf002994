import { speechOf } from '../../edition/words/speech.ts';
import { az } from './az.ts';
import { en, type WordsKey } from './en.ts';
import { ru } from './ru.ts';

export const allWords = { az, en, ru };

/** What the desk says to its clerks. */
export const { say, refusal } = speechOf(allWords);

export function isWordsKey(key: string): key is WordsKey {
	return Object.hasOwn(en, key);
}
