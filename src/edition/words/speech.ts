import { nearest } from '../../catalogue/did-you-mean.ts';
import { longestMessage } from '../../catalogue/format-problem.ts';
import { sentences } from '../../catalogue/sentences/tell.ts';
import type { StaffLanguage } from '../../catalogue/staff-languages.ts';
import type { Text } from '../../i18n/messages/messages.ts';
import { createTranslator, type Translate } from '../../i18n/translator.ts';
import { CommandError } from '../command-error.ts';

let spoken: StaffLanguage = 'en';

/** A command speaks one language from its beginning to its end. */
export function speak(language: StaffLanguage): void {
	spoken = language;
}

export function spokenLanguage(): StaffLanguage {
	return spoken;
}

type Values = Readonly<Record<string, string | number>>;

export interface Speech<Key extends string> {
	readonly say: Translate<Key>;
	/** An error from a message of two lines, or from its first line and an advice. */
	refusal(key: Key, values?: Values, fix?: string): CommandError;
}

/** What is said with these words, in the language that is spoken. */
export function speechOf<Key extends string>(
	words: Readonly<Record<StaffLanguage, Readonly<Record<Key, Text>>>>,
): Speech<Key> {
	const say: Translate<Key> = (key, values) => createTranslator(spoken, words[spoken])(key, values);
	return {
		say,
		refusal(key, values, fix) {
			const [first = '', ...rest] = say(key, values).split('\n');
			const problem = first.length > longestProblem ? `${first.slice(0, longestProblem)}…` : first;
			const advice = fix ?? rest.join('\n');
			return new CommandError(problem, fitted(advice, longestMessage - problem.length - 1));
		},
	};
}

/** A word that was typed may have no end; what to do about it needs room too. */
const longestProblem = 200;

/** “Did you mean “mass”?”, or the given advice when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
	const meant = nearest(word, candidates);
	return meant === undefined ? otherwise : sentences[spoken].meant.replace('{meant}', meant);
}

/** A list that would be longer than anybody reads is cut behind one of its words. */
function fitted(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return `${text.slice(0, text.lastIndexOf(', ', longest - 3))}, …`;
}
