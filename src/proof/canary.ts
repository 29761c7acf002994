import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { kinds } from '../catalogue/kinds.ts';
import { signOffRoles } from '../catalogue/sign-off.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { soundOf } from '../search/sound.ts';
import { synonyms, synonymsOfRole } from '../search/synonyms.ts';
import { typedWords } from '../search/typed-words.ts';
import { figuresOf } from './figures-of.ts';
import { plainOf, wordsIn } from './plain.ts';
import { type Said, saidIn } from './said.ts';

/** A text that an edition's readers must find nowhere. */
export interface Canary {
	readonly text: string;
	/** Where the catalogue says it. */
	readonly of: string;
	/** A word of another text may hold it by chance, so it is found only where it stands alone. */
	readonly isWhole: boolean;
}

/** What is looked for in one edition. */
export interface Canaries {
	readonly texts: readonly Canary[];
	/** By the word as the search folds it: it may stand without the rest of its name. */
	readonly words: ReadonlyMap<string, Canary>;
	/** The same by how they sound. */
	readonly sounds: ReadonlyMap<string, Canary>;
	/** How many are no sign of anything: what is released says them too, or they are too short to tell. */
	readonly setAside: { readonly saidAnyway: number; readonly tooShort: number };
}

/** Letters and digits of a text, and letters of a word and of its sound, from which on it can be told; three digits with their unit can. */
const shortest = { text: 6, word: 4, sound: 5 };
/** Any day may be named for another reason. */
const date = /^\d{4}(?:-\d\d){0,2}$/;
const figureWithUnit = /^\D{0,9}\d.*\d.*\d.*\p{L}/u;

/**
 * The canaries of all that an edition withholds: every text of the catalogue that its readers may not have, each
 * word of the ids and the names of the records that they may not see. One that something released says as well, or
 * that the pages say without any record, is set aside.
 * @param ownWords What the pages say without any record, beside their messages and the kinds.
 */
export function canariesOf(
	catalogue: Catalogue,
	edition: EditionRecord,
	ownWords: readonly string[] = [],
): Canaries {
	const said = saidIn(catalogue, edition);
	const open = saidOpenly(said, ownWords);
	const withheld = said.filter(({ isOut }) => !isOut);
	const setAside = { saidAnyway: 0, tooShort: 0 };
	const isTelling = (text: string, isSaid: (plain: string) => boolean) => {
		const plain = plainOf(text);
		const isShort = plain.replace(/[^\p{L}\p{N}]/gu, '').length < shortest.text;
		if ((isShort && !figureWithUnit.test(plain)) || date.test(plain)) setAside.tooShort++;
		else if (isSaid(plain)) setAside.saidAnyway++;
		else return true;
		return false;
	};
	const texts = unique(
		withheld.flatMap(({ record, field, text, quantity }) =>
			[text, ...(quantity === undefined ? [] : figuresOf(quantity, edition.locales))].map((form) => ({
				text: form,
				of: `${record}, ${field}`,
				isWhole: true,
			})),
		),
		({ text }) => text,
	).filter(({ text }) => isTelling(text, open.says));
	const names = withheld.filter(({ field }) => /^(?:id|name)\b/.test(field));
	const words = unique(
		names.flatMap(({ record, field, text }) =>
			wordsIn(plainOf(text)).map((word) => ({ text: word, of: `${record}, ${field}`, isWhole: true })),
		),
		({ text }) => text,
	).filter(({ text }) => text.length >= shortest.word && /^\p{L}+$/u.test(text) && !open.words.has(text));
	return { texts, ...indexed(words, open.sounds), setAside };
}

/** What one search looks for in place of two. */
export function together(some: Canaries, others: Canaries): Canaries {
	return {
		texts: [...some.texts, ...others.texts],
		words: new Map([...some.words, ...others.words]),
		sounds: new Map([...some.sounds, ...others.sounds]),
		setAside: {
			saidAnyway: some.setAside.saidAnyway + others.setAside.saidAnyway,
			tooShort: some.setAside.tooShort + others.setAside.tooShort,
		},
	};
}

/** For texts that nothing else can say, since they were made up for it. */
export function inventedCanaries(texts: readonly string[], of: string): Canaries {
	const canaries = texts.map((text) => ({ text, of, isWhole: false }));
	const words = canaries.flatMap((canary) =>
		wordsIn(plainOf(canary.text))
			.filter((word) => /^\p{L}{6,}$/u.test(word))
			.map((text) => ({ ...canary, text })),
	);
	return { texts: canaries, ...indexed(words, new Set()), setAside: { saidAnyway: 0, tooShort: 0 } };
}

function indexed(words: readonly Canary[], known: ReadonlySet<string>): Pick<Canaries, 'words' | 'sounds'> {
	const bySound = words.map((word) => [soundOf(word.text), word] as const);
	return {
		words: new Map(words.map((word) => [word.text, word])),
		sounds: new Map(bySound.filter(([sound]) => sound.length >= shortest.sound && !known.has(sound))),
	};
}

interface Open {
	says(plain: string): boolean;
	readonly words: ReadonlySet<string>;
	readonly sounds: ReadonlySet<string>;
}

/** What readers are told: all that is released, in every form of a figure, and the words of the pages themselves. */
function saidOpenly(said: readonly Said[], ownWords: readonly string[]): Open {
	const released = said
		.filter(({ isOut }) => isOut)
		.flatMap(({ text, quantity }) => [text, ...(quantity === undefined ? [] : figuresOf(quantity))]);
	const own = [
		...textsIn([allMessages, kinds, synonyms, typedWords, signOffRoles]),
		...roleWords(),
		...ownWords,
	];
	const all = [...new Set([...released, ...own].map(plainOf))].join('\n');
	const padded = ` ${all.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const words = new Set(wordsIn(all));
	return {
		says: (plain) => padded.includes(` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `),
		words,
		sounds: new Set([...words].map(soundOf)),
	};
}

function roleWords(): string[] {
	const choices = kinds.flatMap(({ specs }) =>
		specs.flatMap((spec) => (spec.type === 'choice' ? spec.choices : [])),
	);
	return [...new Set<string>(choices)].flatMap(synonymsOfRole);
}

/** Every text of plain data, names of fields among them: an id may be the word of a choice. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
	return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}
