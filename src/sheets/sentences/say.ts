import { shorten } from '../../catalogue/quote.ts';
import type { StaffLanguage } from '../../catalogue/staff-languages.ts';
import { az } from './az.ts';
import { en, type SentenceKey, type Sentences } from './en.ts';
import { ru } from './ru.ts';

export type { SentenceKey };
export type SentenceValues = Readonly<Record<string, string>>;

export const sentences: Readonly<Record<StaffLanguage, Sentences>> = { az, en, ru };

/** Both halves of a sentence, with what it is about. */
export function say(
	language: StaffLanguage,
	key: SentenceKey,
	values: SentenceValues = {},
): { problem: string; fix: string } {
	const [problem, fix] = sentences[language][key].map((text) =>
		text
			.replace(/\{(\w+)\}/g, (whole, name: string) =>
				values[name] === undefined ? whole : shorten(values[name]),
			)
			.trim(),
	);
	return { problem: problem ?? '', fix: fix ?? '' };
}
