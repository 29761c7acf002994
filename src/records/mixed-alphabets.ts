import { codePointOf } from './characters.ts';
import type { Flaw } from './flaw.ts';
import { type Alphabet, alphabetOf, lookalikeOf } from './lookalike-letters.ts';
import { show } from './show-text.ts';

export interface MixedWord extends Flaw {
	/** The word or compound as it stands in the text. */
	word: string;
	/** Where the letter stands in `word`. */
	letterAt: number;
}

interface Letter {
	character: string;
	at: number;
	alphabet: Alphabet;
}

interface Disguise {
	letter: Letter;
	as: Alphabet;
}

const notAscii = /[^\0-\x7f]/;
const word = /[\p{L}\p{M}\p{Nd}]+/gu;
const compound = /[\p{L}\p{M}\p{Nd}]+(?:[-\u2010\u2011\u2013][\p{L}\p{M}\p{Nd}]+)*/gu;

/** Words in which a letter of one alphabet passes for one of another, such as “RPG-7В2” with a Cyrillic В. */
export function* findMixedAlphabets(text: string): Generator<MixedWord> {
	if (!notAscii.test(text)) return;
	for (const { 0: whole, index } of text.matchAll(compound)) {
		const disguise = notAscii.test(whole) ? disguiseIn(whole) : undefined;
		if (disguise !== undefined) yield describe(disguise, whole, index);
	}
}

function describe({ letter, as }: Disguise, whole: string, index: number): MixedWord {
	const { character, at, alphabet } = letter;
	const meant = lookalikeOf(character, as) ?? '';
	return {
		offset: index + at,
		word: whole,
		letterAt: at,
		problem: `${show(whole)} mixes alphabets: ${character} (${codePointOf(character)}) is ${alphabet} and looks like ${as} ${meant} (${codePointOf(meant)}).`,
		fix: `Type the whole word in one alphabet; if it is ${as}, type that letter again with the ${as} keyboard.`,
	};
}

function disguiseIn(whole: string): Disguise | undefined {
	const parts = [...whole.matchAll(word)].map(({ 0: part, index }) => lettersOf(part, index));
	return firstOf(parts, inWord) ?? firstOf(parts, (part) => inCompound(part, parts));
}

/** In one word, the letter named is of the alphabet that has fewer letters there. */
function inWord(letters: readonly Letter[]): Disguise | undefined {
	const used = alphabetsIn(letters);
	if (used.length < 2) return undefined;
	const count = (alphabet: Alphabet) => letters.filter((letter) => letter.alphabet === alphabet).length;
	return firstOf(letters.toSorted((a, b) => count(a.alphabet) - count(b.alphabet)), (letter) => disguiseAmong(letter, used));
}

/** In a compound, two alphabets may stand side by side (USB-кабель), but no part may be read as the other's. */
function inCompound(part: readonly Letter[], parts: readonly (readonly Letter[])[]): Disguise | undefined {
	const others = alphabetsIn(parts.filter((other) => other !== part).flat());
	const as = others.find((alphabet) =>
		part.every((letter) => letter.alphabet !== alphabet && lookalikeOf(letter.character, alphabet) !== undefined),
	);
	const [letter] = part;
	return as === undefined || letter === undefined ? undefined : { letter, as };
}

function disguiseAmong(letter: Letter, used: readonly Alphabet[]): Disguise | undefined {
	const as = used.find((alphabet) => lookalikeOf(letter.character, alphabet) !== undefined);
	return as === undefined ? undefined : { letter, as };
}

function lettersOf(part: string, start: number): Letter[] {
	return [...part.matchAll(/\p{L}/gu)].flatMap(({ 0: character, index }) => {
		const alphabet = alphabetOf(character);
		return alphabet === undefined ? [] : [{ character, at: start + index, alphabet }];
	});
}

function alphabetsIn(letters: readonly Letter[]): Alphabet[] {
	return [...new Set(letters.map(({ alphabet }) => alphabet))];
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
	for (const item of items) {
		const found = find(item);
		if (found !== undefined) return found;
	}
	return undefined;
}
