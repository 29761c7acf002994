import { guessesOf, inflectionsOf, type KnownWords } from './guesses.ts';
import { createOrder, sameAs, startingWith } from './order.ts';
import { scripts } from './scripts.ts';
import { consonantsOf, lettersOf, soundOf } from './sound.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Word } from './tokens.ts';

/** How well a typed word fits a known one, 0 to 1. */
export interface WordMatch {
	readonly word: number;
	readonly quality: number;
	/** How much of the known word was typed, 0 to 1. */
	readonly share: number;
	/** Whether it may also be in a label: a wild guess may not. */
	readonly isForLabels?: boolean;
}

/**
 * How far a word may be from one that is known: written so, or also heard so, or also guessed
 * where nothing is known so, or guessed whatever is known. */
export type Reach = 'written' | 'heard' | 'guessed' | 'forced';

/** Of a word that sounds the same. */
export const heardQuality = 0.88;

export interface Vocabulary {
	/** Words that are, begin, sound or may be meant so. */
	match(word: Word, reach: Reach): Steps<WordMatch[]>;
	/** Words that are or sound exactly so. */
	alike(folded: string): WordMatch[];
}

/**
 * Makes the words of an index ready to be asked. They go by their numbers among the terms.
 * @param articles a word with the Arabic article → the same without it
 * @param alphabets of each term, a bit each
 */
export function* createVocabulary(
	terms: readonly string[],
	articles: ReadonlyMap<number, number>,
	alphabets: readonly number[],
): Steps<Vocabulary> {
	const sounds: string[] = [];
	const words: number[] = [];
	yield* inSteps(terms.length, (term) => {
		const text = terms[term] ?? '';
		const isWord = !/^[\d.]/.test(text);
		if (isWord) words.push(term);
		sounds.push(isWord ? soundOf(text) : '');
	});
	const written = yield* createOrder(words, terms);
	const heard = yield* createOrder(words, sounds);
	const letters: string[] = [];
	yield* inSteps(terms.length, (term) => {
		letters.push(lettersOf(terms[term] ?? ''));
	});
	const known: KnownWords = { terms, alphabets, written, heard, spelled: yield* createOrder(words, letters) };
	const withArticle = new Map<number, number[]>();
	for (const [word, bare] of articles) push(withArticle, bare, word);
	let byConsonants: ReadonlyMap<string, readonly number[]> | undefined;

	return { match, alike };

	function alike(folded: string): WordMatch[] {
		return sameAs(soundOf(folded), heard).map((word) => ({
			word,
			quality: terms[word] === folded ? 1 : heardQuality,
			share: 1,
		}));
	}

	function* match(typed: Word, reach: Reach): Steps<WordMatch[]> {
		const { folded, sound, consonants } = typed;
		const best = new Map<number, WordMatch>();
		const found = (word: number, quality: number, share: number, isForLabels = true) => {
			for (const other of [word, ...(withArticle.get(word) ?? [])])
				if (quality > (best.get(other)?.quality ?? 0))
					best.set(other, { word: other, quality, share, isForLabels });
		};
		const isLongEnough = reach !== 'written' || folded.length >= shortestWritten;
		for (const word of isLongEnough ? startingWith(folded, written) : sameAs(folded, written)) {
			const text = terms[word] ?? '';
			const share = folded.length / text.length;
			const isForeign = ((alphabets[word] ?? scripts.any) & typed.script) === 0;
			found(word, text === folded ? 1 : isForeign ? 0.4 : 0.8 + 0.15 * share, share);
		}
		for (const { word, quality } of inflectionsOf(typed, known)) found(word, quality, 1);
		yield 1;
		if (reach === 'written') return [...best.values()];
		// Few letters sound like too much.
		for (const word of sameAs(sound, heard))
			if (sound.length > shortestSound || (sound.length > 1 && terms[word]?.length === folded.length))
				found(word, heardQuality, 1);
		if (sound.length >= lettersNeeded(shortestHeard, typed))
			for (const word of startingWith(sound, heard)) {
				const share = sound.length / (sounds[word] ?? sound).length;
				found(word, 0.28 + 0.25 * share, share);
			}
		for (const other of otherReadingsOf(folded)) for (const word of sameAs(other, heard)) found(word, 0.8, 1);
		yield 1;
		if (consonants !== undefined && consonants.length >= 2) {
			byConsonants ??= yield* byConsonantsOf(words, sounds);
			for (const word of byConsonants.get(consonants) ?? []) found(word, 0.5, 1);
		}
		// The article alone would be most of the likeness to every other word that has it.
		if (reach === 'heard' || typed.bare !== undefined) return [...best.values()];
		const quality = Math.max(0, ...[...best.values()].map((match) => match.quality));
		const isKnown = reach !== 'forced' && quality === 1;
		if (
			isKnown ||
			folded.length < (reach === 'forced' ? shortestGuessed : lettersNeeded(shortestGuessed, typed))
		)
			return [...best.values()];
		// Beside a word that sounds the same, only what may well have been meant.
		const least = reach !== 'forced' && quality >= heardQuality ? nearGuess : 0;
		for (const { word, quality: near, isBegun, isWild } of yield* guessesOf(typed, known)) {
			const share = isBegun ? Math.min(1, folded.length / (terms[word] ?? folded).length) : 1;
			if (near > least) found(word, near, share, !isWild);
		}
		return [...best.values()];
	}
}

/** Sounds of a word whose letters some read otherwise: j is y in German, c is k. */
function otherReadingsOf(folded: string): string[] {
	const others = [folded.replaceAll('j', 'y'), folded.replaceAll(/c(?!h)/g, 'k')];
	return others.filter((other) => other !== folded).map(soundOf);
}

/** Fewer letters begin too much with another layout. */
const shortestWritten = 5;
const shortestSound = 3;
const shortestHeard = 2;
const shortestGuessed = 3;
/** One slip in a whole word. */
const nearGuess = 0.52;

/** One more where vowels are not written: each letter means more. */
function lettersNeeded(shortest: number, { consonants }: Word): number {
	return consonants === undefined ? shortest : shortest + 1;
}

function* byConsonantsOf(
	words: readonly number[],
	sounds: readonly string[],
): Steps<ReadonlyMap<string, readonly number[]>> {
	const byConsonants = new Map<string, number[]>();
	yield* inSteps(words.length, (at) => {
		const word = words[at] ?? 0;
		push(byConsonants, consonantsOf(sounds[word] ?? ''), word);
	});
	return byConsonants;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [item]);
	else list.push(item);
}
