import type { Locale } from '../../../catalogue/locales.ts';
import type { Random } from '../../random.ts';
import { happens, type Shares } from '../draws.ts';
import {
	chanceOfOneEdit,
	chanceOfTwoEdits,
	editsBetween,
	keyboardOf,
	swapChance,
	withEdits,
	withSwap,
} from '../edits.ts';
import type { NameEntry } from '../name-entries.ts';
import { type ProperName, wholeName } from '../proper-name.ts';
import {
	chanceOfTyping,
	type Spellings,
	typedInCyrillic,
	typedInLatin,
	typeWith,
	withoutDiacritics,
} from '../typed-letters.ts';
import { readers, type Typing } from './by-name.ts';

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

/** Languages whose letters a plain keyboard lacks. */
const accented: Shares<Locale> = [
	['az', 70],
	['tr', 30],
];

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

/** Slips in the main word; the words beside it are typed as they are. */
export function withTypos(count: 1 | 2): Typing {
	return slipping(
		readers,
		(main, random) => withEdits(main, count, random),
		count,
		(main, typed) => {
			const keyboard = keyboardOf(main);
			return count === 1 ? chanceOfOneEdit(main, typed, keyboard) : chanceOfTwoEdits(main, typed, keyboard);
		},
	);
}

export const withTransposition: Typing = slipping(readers, withSwap, 1, swapChance);

export const withoutMarksWithTypo: Typing = {
	...bareTypo(),
	from: accented,
	script: 'en',
};

function bareTypo(): Omit<Typing, 'from'> {
	const plain = withTypos(1);
	const bare = (entry: NameEntry): NameEntry => {
		const name: ProperName = {
			before: withoutDiacritics(entry.name.before),
			main: withoutDiacritics(entry.name.main),
			after: entry.name.after,
		};
		return { ...entry, name, whole: wholeName(name) };
	};
	const isFit = ({ name }: NameEntry) => name.main !== withoutDiacritics(name.main);
	return {
		type: (entry, random) => (isFit(entry) ? plain.type(bare(entry), random) : undefined),
		chance: (entry, text) => (isFit(entry) ? plain.chance(bare(entry), text) : 0),
		couldBe: (entry, text) => plain.couldBe?.(bare(entry), text) ?? false,
	};
}

function slipping(
	from: Shares<Locale>,
	slip: (main: string, random: Random) => string | undefined,
	most: number,
	chanceOf: (main: string, typed: string) => number,
): Typing {
	return {
		from,
		type({ name }, random) {
			const main = slip(name.main, random);
			return main === undefined ? undefined : wholeName({ ...name, main });
		},
		chance({ name }, text) {
			const typed = mainIn(text, name);
			if (typed === undefined || !isNear(name.main, typed, most)) return 0;
			return editsBetween(name.main, typed, most) === most ? chanceOf(name.main, typed) : 0;
		},
		couldBe({ name }, text) {
			const typed = mainIn(text, name);
			return (
				typed !== undefined && isNear(name.main, typed, most) && editsBetween(name.main, typed, most) <= most
			);
		},
	};
}

/** What stands for the main word in a text that has the words beside it as they are; undefined when it has not. */
function mainIn(text: string, { before, after }: ProperName): string | undefined {
	const start = before === '' ? 0 : before.length + 1;
	const end = text.length - (after === '' ? 0 : after.length + 1);
	if (end <= start) return undefined;
	if (before !== '' && !text.startsWith(`${before} `)) return undefined;
	if (after !== '' && !text.endsWith(`-${after}`)) return undefined;
	return text.slice(start, end);
}

/** Cheap, and right to say no: an edit takes one letter away and brings one at most. */
function isNear(one: string, other: string, edits: number): boolean {
	if (Math.abs(one.length - other.length) > edits) return false;
	let strangers = 0;
	for (const letter of other) if (!one.includes(letter)) strangers++;
	return strangers <= edits;
}

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
