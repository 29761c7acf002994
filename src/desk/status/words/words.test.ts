import { describe, expect, test } from 'vitest';
import type { Text } from '../../../i18n/messages/messages.ts';
import { staffLanguages } from '../../../i18n/staff-languages.ts';
import { allWords } from './say.ts';

const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const placeholdersIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(staffLanguages)('the words in %s', (language) => {
	const texts = Object.entries(allWords[language]).flatMap(([key, text]) =>
		formsOf(text).map((form) => [key, form] as const),
	);

	test('are sentences that can be taken in at once', () => {
		for (const [key, text] of texts)
			expect([key, text.length > 0 && text.length <= 300]).toEqual([key, true]);
	});

	test('keep the placeholders of the English', () => {
		const english: Readonly<Record<string, Text>> = allWords.en;
		for (const [key, text] of texts) {
			const wanted = placeholdersIn(formsOf(english[key] ?? '').join(' '));
			expect([key, ...placeholdersIn(text)]).toEqual([key, ...wanted]);
		}
	});

	test('have every plural form of the language', () => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		for (const [key, text] of Object.entries<Text>(allWords[language]))
			if (typeof text !== 'string')
				expect([key, ...Object.keys(text).sort()]).toEqual([key, ...[...pluralCategories].sort()]);
	});
});

test('no English word stands in the Russian, nor in the Azerbaijani a letter that it has not', () => {
	const bare = (text: string) => text.replace(/\{\w+\}|npm run [\w:]+/g, '');
	for (const [key, text] of Object.entries(allWords.ru))
		for (const form of formsOf(text))
			expect([key, bare(form).match(/\p{Script=Latin}+/gu)]).toEqual([key, null]);
	for (const [key, text] of Object.entries(allWords.az))
		for (const form of formsOf(text))
			expect([key, bare(form).match(/w|\p{Script=Cyrillic}/giu)]).toEqual([key, null]);
});
