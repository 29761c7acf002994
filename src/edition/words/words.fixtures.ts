import { describe, expect, test } from 'vitest';
import { kinds } from '../../catalogue/kinds.ts';
import { localeIds } from '../../catalogue/locales.ts';
import { statuses } from '../../catalogue/product.ts';
import { releaseLevels } from '../../catalogue/release-level.ts';
import { type StaffLanguage, staffLanguages } from '../../catalogue/staff-languages.ts';
import type { Text } from '../../i18n/messages/messages.ts';

type Words = Readonly<Record<string, Text>>;

const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const textsOf = (words: Words) =>
	Object.entries(words).flatMap(([key, text]) => formsOf(text).map((form) => [key, form] as const));

/** Placeholders, commands, options and folders. */
const kept = /\{[\w:]+\}|npm run \w+(?::\w+)?|--[a-z]+|\b[a-z]+:?\//g;
const keptIn = (text: string) => [...new Set(text.match(kept) ?? [])].sort();

/** What is typed as it stands: placeholders, what is quoted, commands with what follows, options, folders and files. */
const typed =
	/\{[\w:]+\}|[«“][^»”]*[»”]|npm (?:run )?[\w:]+(?: -- [^.;,\n]*)?|--[a-z-]+(?: [a-z][\w.]*)?|[\w-]+\/[\w./-]*|[\w-]*\.[\w-]+|"[^"]*"|<\w+>|https|[a-z]+-[a-z]+|Ctrl\+C|a–z/g;

/** Ids, and names of formats and programs, which are the same in every language. */
const names = new Set([
	...[...releaseLevels, ...statuses, ...kinds.map(({ id }) => id), ...localeIds],
	...[
		'A',
		'B',
		'C',
		'D',
		'git',
		'KB',
		'MB',
		'NFC',
		'Unicode',
		'UTF',
		'JPEG',
		'PNG',
		'WebP',
		'TIFF',
		'BigTIFF',
	],
	...['GIF', 'HEIC', 'AVIF', 'SVG', 'PDF', 'ZIP', 'RAR', 'Windows', 'z', 'yaml'],
]);

const latinIn = (text: string) => text.match(/\p{Script=Latin}+/gu) ?? [];

/** Words that stand in a translation and are neither names nor typed in the English. */
function strayIn(text: string, english: string): string[] {
	const meant = new Set((english.match(typed) ?? []).flatMap(latinIn));
	return latinIn(text).filter((word) => !names.has(word) && !meant.has(word));
}

/** What holds for the sentences of every command, in all languages of staff. */
export function testWords(of: string, all: Readonly<Record<StaffLanguage, Words>>): void {
	describe.each(staffLanguages)(`the words of ${of} in %s`, (language) => {
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

	test(`no English word stands in the Russian words of ${of}, nor in the Azerbaijani a letter that it has not`, () => {
		const english = (key: string) => formsOf(all.en[key] ?? '').join('\n');
		for (const [key, text] of textsOf(all.ru)) expect([key, ...strayIn(text, english(key))]).toEqual([key]);
		for (const [key, text] of textsOf(all.az)) {
			const stray = strayIn(text, english(key)).filter((word) => /w/i.test(word));
			expect([key, ...stray, ...(text.match(/\p{Script=Cyrillic}+/gu) ?? [])]).toEqual([key]);
		}
	});
}
