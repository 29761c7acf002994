import { createGuesser } from './guesses.ts';
import { createOrder, type Order } from './order.ts';
import { consonantsOf, soundOf } from './sound.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Word } from './tokens.ts';

/** How well a typed word fits a known one, 0 to 1. */
export interface WordMatch {
	readonly word: number;
	readonly quality: number;
}

export interface Vocabulary {
	/** Words that are, begin, sound or may be meant so. */
	match(word: Word): Steps<WordMatch[]>;
	/** Words that are or sound exactly so. */
	alike(folded: string): WordMatch[];
}

/**
 * Makes the words of an index ready to be asked. They go by their numbers among the terms.
 * @param articles a word with the Arabic article → the same without it
 */
export function* createVocabulary(
	terms: readonly string[],
	articles: ReadonlyMap<number, number>,
): Steps<Vocabulary> {
	const sounds: string[] = [];
	const words: number[] = [];
	yield* inSteps(terms.length, (term) => {
		const text = terms[term] ?? '';
		const isWord = !/^[\d.]/.test(text);
		if (isWord) words.push(term);
		sounds.push(isWord ? soundOf(text) : '');
	});
	const written: Order = yield* createOrder(words, terms);
	const heard: Order = yield* createOrder(words, sounds);
	const withArticle = new Map<number, number[]>();
	for (const [word, bare] of articles) push(withArticle, bare, word);
	const guess = createGuesser(words, terms, sounds);
	let byConsonants: ReadonlyMap<string, readonly number[]> | undefined;

	return { match, alike };

	function alike(folded: string): WordMatch[] {
		return heard.same(soundOf(folded)).map((word) => ({ word, quality: terms[word] === folded ? 1 : 0.9 }));
	}

	function* match(typed: Word): Steps<WordMatch[]> {
		const best = new Map<number, number>();
		const found = (word: number, quality: number) => {
			if (quality > (best.get(word) ?? 0)) best.set(word, quality);
			for (const other of withArticle.get(word) ?? [])
				if (quality > (best.get(other) ?? 0)) best.set(other, quality);
		};
		const { folded, sound, consonants } = typed;
		for (const word of written.startingWith(folded)) {
			const known = terms[word] ?? '';
			found(word, known === folded ? 1 : 0.8 + 0.15 * share(folded, known));
		}
		for (const word of heard.same(sound)) found(word, 0.9);
		if (sound.length >= lettersNeeded(shortestHeard, typed))
			for (const word of heard.startingWith(sound)) found(word, 0.65 + 0.15 * share(sound, sounds[word]));
		yield 1;
		if (consonants !== undefined && consonants.length >= 2) {
			byConsonants ??= yield* byConsonantsOf(words, sounds);
			for (const word of byConsonants.get(consonants) ?? []) found(word, 0.75);
		}
		// The article alone would be most of the likeness to every other word that has it.
		if (typed.bare === undefined && folded.length >= lettersNeeded(shortestGuessed, typed))
			if (best.size === 0 || Math.max(...best.values()) < 0.9)
				for (const { word, quality } of yield* guess(typed)) found(word, quality);
		return [...best].map(([word, quality]) => ({ word, quality }));
	}
}

const shortestHeard = 3;
const shortestGuessed = 4;

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

function share(typed: string, known = ''): number {
	return known === '' ? 0 : typed.length / known.length;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [item]);
	else list.push(item);
}
