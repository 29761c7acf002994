import { isLocale, type Locale } from './locales.ts';
import type { FieldPath } from './problem.ts';
import type { RawValue } from './record.ts';

export interface PlacedText {
	readonly path: FieldPath;
	readonly locale: Locale;
	readonly text: string;
}

/** Every text of a record that has translations: the maps whose keys are languages, English among them. */
export function textsIn(data: RawValue, path: FieldPath = []): PlacedText[] {
	if (typeof data !== 'object' || data === null) return [];
	const entries: [string | number, RawValue][] = Array.isArray(data)
		? [...data.entries()]
		: Object.entries(data);
	const isLocalized = !Array.isArray(data) && typeof data['en'] === 'string';
	return entries.flatMap(([key, value]) =>
		isLocalized && typeof value === 'string' && isLocale(String(key))
			? [{ path: [...path, key], locale: key as Locale, text: value }]
			: textsIn(value, [...path, key]),
	);
}

/** The English texts of a record in the order of its fields: what its translations were made from. */
export function englishTextsIn(data: RawValue): string[] {
	return textsIn(data)
		.filter(({ locale }) => locale === 'en')
		.map(({ text }) => text);
}
