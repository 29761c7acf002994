import type { Locale } from '../../../../catalogue/locales.ts';
import { happens, type Shares } from '../../draws.ts';
import type { NameEntry } from '../../name-entries.ts';
import { withoutDiacritics } from '../../typed-letters.ts';
import { accented, readers, type Typing } from './typing.ts';

/** The proper name alone, or all that the page prints as the name. */
export const asPrinted: Typing = {
	from: readers,
	type: (entry, random) => (happens(random, 0.5) ? entry.whole : printed(entry)),
	chance: (entry, text) => (entry.whole === text ? 0.5 : 0) + (printed(entry) === text ? 0.5 : 0),
};

function printed({ product, locale }: NameEntry): string {
	return (product.released.name[locale] ?? '').replaceAll(/[“”«»]/g, '').toLocaleLowerCase(locale);
}

export const asPrefix: Typing = prefixOf(readers, ({ whole }) => whole);

export const asBarePrefix: Typing = prefixOf(accented, ({ whole }) => withoutDiacritics(whole), hasLost);

export const withoutMarks: Typing = {
	from: accented,
	script: 'en',
	type: ({ whole }) => (hasLost(whole, withoutDiacritics(whole)) ? withoutDiacritics(whole) : undefined),
	chance: ({ whole }, text) => (withoutDiacritics(whole) === text && hasLost(whole, text) ? 1 : 0),
};

function hasLost(whole: string, bare: string): boolean {
	return !whole.startsWith(bare);
}

/** From three fifths of a name, and at least four letters, to all but its last. */
function prefixOf(
	from: Shares<Locale>,
	formOf: (entry: NameEntry) => string,
	isFit: (whole: string, typed: string) => boolean = () => true,
): Typing {
	const lengthsOf = (entry: NameEntry) => {
		const form = formOf(entry);
		const shortest = Math.max(4, Math.ceil(form.length * 0.6));
		const possible: number[] = [];
		for (let length = shortest; length < form.length; length++)
			if (/[\p{L}\d]/u.test(form.charAt(length - 1)) && isFit(entry.whole, form.slice(0, length)))
				possible.push(length);
		return possible;
	};
	return {
		from,
		type(entry, random) {
			const lengths = lengthsOf(entry);
			return lengths.length === 0 ? undefined : formOf(entry).slice(0, random.pick(lengths));
		},
		chance(entry, text) {
			if (!formOf(entry).startsWith(text)) return 0;
			const lengths = lengthsOf(entry);
			return lengths.includes(text.length) ? 1 / lengths.length : 0;
		},
	};
}
