import type { Locale } from '../../../../catalogue/locales.ts';
import type { NameEntry } from '../../name-entries.ts';
import { wholeName } from '../../proper-name.ts';
import {
	chanceOfTyping,
	type Spellings,
	typedInCyrillic,
	typedInLatin,
	typeWith,
} from '../../typed-letters.ts';
import type { Typing } from './typing.ts';

export const inLatin: Typing = spelledWith(typedInLatin, 'en', ['en', 'az', 'tr', 'fr']);
export const inCyrillic: Typing = spelledWith(typedInCyrillic, 'ru', ['ru']);

/** As heard. What happens to be printed so somewhere is no question of this kind. */
function spelledWith(spellings: Spellings, script: Locale, printedIn: readonly Locale[]): Typing {
	const heard = ({ name: { before, main } }: NameEntry) => (before === '' ? main : `${before} ${main}`);
	const endOf = ({ product }: NameEntry) => {
		const { after } = product.proper[script];
		return after === '' ? '' : `-${after}`;
	};
	const isPrinted = ({ product }: NameEntry, text: string) =>
		printedIn.some((locale) => wholeName(product.proper[locale]) === text);
	return {
		from: [['az', 1]],
		script,
		type(entry, random) {
			const text = typeWith(spellings, heard(entry), random) + endOf(entry);
			return isPrinted(entry, text) ? undefined : text;
		},
		chance(entry, text) {
			const end = endOf(entry);
			if (!text.endsWith(end) || isPrinted(entry, text)) return 0;
			return chanceOfTyping(spellings, heard(entry), text.slice(0, text.length - end.length));
		},
	};
}
