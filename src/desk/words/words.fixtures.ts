import { describe, expect, test } from 'vitest';
import type { Text } from '../../i18n/messages/messages.ts';
import { type StaffLanguage, staffLanguages } from '../../i18n/staff-languages.ts';

type Words = Readonly<Record<string, Text>>;

const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const textsOf = (words: Words) =>
	Object.entries(words).flatMap(([key, text]) => formsOf(text).map((form) => [key, form] as const));

/** Placeholders, commands, options and folders. */
const kept = /\{[\w:]+\}|npm run \w+(?::\w+)?|--[a-z]+|\b[a-z]+:?\//g;
const keptIn = (text: string) => [...new Set(text.match(kept) ?? [])].sort();

/** Beside these what is typed as it stands: in quotes, after an option, ids, languages, letters, the name of a program. */
const typed =
	/\{[\w:]+\}|npm run \w+(?::\w+)?|--[a-z]+( [a-z][\w.]*)?|\b[a-z]+:?\/[a-z]*|[«“"][a-z.:= ]+[»”"]|"3\.6 kg"|<id>|\b(az|ru|tr|ar|fr|git)\b|\b[A-Z]\b|a–z/g;

/** What holds for the sentences of every command, in all languages of staff. */
export function testWords(all: Readonly<Record<StaffLanguage, Words>>): void {
	describe.each(staffLanguages)('the words in %s', (language) => {
		const texts = textsOf(all[language]);

		test('are sentences that can be taken in at once', () => {
			for (const [key, text] of texts)
				expect([key, text.length > 0 && text.length <= 300]).toEqual([key, true]);
		});

		test('have the lines and placeholders of the English, and what is typed', () => {
			for (const [key, text] of texts) {
				const english = formsOf(all.en[key] ?? '');
				const lines = english[0]?.split('\n').length;
				expect([key, text.split('\n').length, ...keptIn(text)]).toEqual([
					key,
					lines,
					...keptIn(english.join(' ')),
				]);
				expect(lines).toBeLessThanOrEqual(2);
			}
		});

		test('have every plural form of the language', () => {
			const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
			for (const [key, text] of Object.entries(all[language]))
				if (typeof text !== 'string')
					expect([key, ...Object.keys(text).sort()]).toEqual([key, ...[...pluralCategories].sort()]);
		});
	});

	test('no English word stands in the Russian, nor in the Azerbaijani a letter that it has not', () => {
		const bare = (text: string) => text.replace(typed, '');
		for (const [key, text] of textsOf(all.ru))
			expect([key, bare(text).match(/\p{Script=Latin}+/gu)]).toEqual([key, null]);
		for (const [key, text] of textsOf(all.az))
			expect([key, bare(text).match(/w|\p{Script=Cyrillic}/giu)]).toEqual([key, null]);
	});
}
