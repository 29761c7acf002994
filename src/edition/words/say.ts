import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { speechOf } from './speech.ts';

export const allWords = { az, en, ru };

/** What every command says. */
export const { say, refusal } = speechOf(allWords);
