import type { Complaint, SentenceValue } from '../complaint.ts';
import { shorten } from '../quote.ts';
import type { StaffLanguage } from '../staff-languages.ts';
import { az } from './az.ts';
import { en, type Sentences } from './en.ts';
import { ru } from './ru.ts';

export const sentences: Readonly<Record<StaffLanguage, Sentences>> = { az, en, ru };

/** What staff read of a complaint, each on one line. */
export interface Told {
	problem: string;
	fix: string;
}

/** A complaint in words. */
export function tell({ key, values = {}, meant }: Complaint, language: StaffLanguage = 'en'): Told {
	const words = sentences[language];
	const told = (text: string, filling: NonNullable<Complaint['values']>) =>
		text.replace(/\{(\w+)\}/g, (whole, slot: string) => show(filling[slot] ?? whole, words));
	const [problem = '', fix = ''] = words[key].split('\n');
	return {
		problem: told(problem, values),
		fix: meant === undefined ? told(fix, values) : told(words.meant, { meant }),
	};
}

function show(value: SentenceValue, words: Sentences): string {
	if (typeof value === 'string') return shorten(value);
	if (typeof value === 'number') return String(value);
	return 'name' in value ? words[value.name] : value.join(', ');
}
