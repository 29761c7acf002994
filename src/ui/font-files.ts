import { type Locale, localeLooks } from '../catalogue/locales.ts';
import faces from '../styles/fonts.css?raw';

/** Every page names every language in its switch. */
const names = ['names-latin-more', 'names-cyrillic', 'names-arabic'];

/** The font files that a page of a language asks for before its style is read, so that no line jumps. */
export function fontFilesOf(locale: Locale): string[] {
	return [...localeLooks[locale].fonts, ...names].flatMap(
		(name) => new RegExp(`/fonts/${name}\\.[0-9a-f]+\\.woff2`).exec(faces)?.[0] ?? [],
	);
}
