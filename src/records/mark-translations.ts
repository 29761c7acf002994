import { englishHashOf } from '../catalogue/english-hash.ts';
import { defaultLocale, isLocale, type Locale } from '../catalogue/locales.ts';
import type { RawRecord, RawValue } from '../catalogue/record.ts';
import { englishTextsIn } from '../catalogue/texts-in.ts';
import { type Edit, editRecord } from './edit-record.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Edits with those that belong to them: a translation that is written here has been read by no native speaker, as far
 * as anyone here knows, and says so.
 * @param text The record as it is written.
 * @throws {EditError} as `editRecord` does.
 */
export function withTranslationMarks(
	text: string,
	{ type, data }: Pick<RawRecord, 'type' | 'data'>,
	edits: readonly Edit[],
): readonly Edit[] {
	const locales = [...new Set(edits.flatMap((edit) => translationIn(edit) ?? []))];
	const english = () => {
		// In the order of the file, where new English stands among the old.
		const after = edits.every(isOfTranslation) ? data : readYaml(editRecord(text, edits, type)).data;
		return englishHashOf(englishTextsIn(after ?? null));
	};
	return [...edits, ...locales.flatMap((locale) => markOf(locale, data, english))];
}

function markOf(locale: Locale, data: RawValue, english: () => string): Edit[] {
	const path = ['translations', locale];
	const state = fieldOf(fieldOf(fieldOf(data, 'translations'), locale), 'state');
	if (state === 'unreviewed') return [];
	if (state === 'reviewed') return [{ path: [...path, 'state'], value: 'unreviewed' }];
	return [{ path, value: { state: 'unreviewed', of: english() } }];
}

/** The language of a text that an edit writes. */
function translationIn(edit: Edit): Locale | undefined {
	return edit.value === undefined ? undefined : localeOf(edit);
}

/** A text in another language than English, written or taken away. */
function isOfTranslation(edit: Edit): boolean {
	return localeOf(edit) !== undefined;
}

function localeOf({ path }: Edit): Locale | undefined {
	const last = path.at(-1);
	const isOne = typeof last === 'string' && isLocale(last) && last !== defaultLocale;
	return isOne && path[0] !== 'translations' ? last : undefined;
}

function fieldOf(data: RawValue | undefined, field: string): RawValue | undefined {
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? data[field] : undefined;
}
