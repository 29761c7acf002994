import { createGuesser } from './guesses.ts';
import { readRows, rowOf } from './number-rows.ts';
import { consonantsOf, soundOf } from './sound.ts';
import { inSteps, type Steps, unitsPerStep } from './steps.ts';
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
 * Makes the words of an index ready to be asked. Words come folded and in order, and go by their numbers.
 * @param articles rows of a word with the Arabic article and the same without it
 */
export function* createVocabulary(words: readonly string[], articles: string): Steps<Vocabulary> {
	const sounds: string[] = [];
	yield* inSteps(words.length, (word) => {
		sounds.push(soundOf(words[word] ?? ''));
	});
	const bySound = yield* orderOf(sounds);
	const heard = bySound.map((word) => sounds[word] ?? '');
	const withArticle = yield* readArticles(articles);
	const guess = createGuesser(words, sounds);
	let byConsonants: ReadonlyMap<string, readonly number[]> | undefined;

	return { match, alike };

	function alike(folded: string): WordMatch[] {
		const sound = soundOf(folded);
		return placesOf(heard, sound).map((at) => {
			const word = bySound[at] ?? 0;
			return { word, quality: words[word] === folded ? 1 : 0.9 };
		});
	}

	function* match(typed: Word): Steps<WordMatch[]> {
		const best = new Map<number, number>();
		const found = (word: number, quality: number) => {
			if (quality > (best.get(word) ?? 0)) best.set(word, quality);
			for (const other of withArticle.get(word) ?? [])
				if (quality > (best.get(other) ?? 0)) best.set(other, quality);
		};
		const { folded, sound, consonants } = typed;
		for (const word of startingWith(words, folded)) {
			const known = words[word] ?? '';
			found(word, known === folded ? 1 : 0.8 + 0.15 * share(folded, known));
		}
		const isLongEnough = sound.length >= lettersNeeded(shortestHeard, typed);
		for (const at of startingWith(heard, sound)) {
			const word = bySound[at] ?? 0;
			const isWhole = heard[at] === sound;
			if (isWhole) found(word, 0.9);
			else if (isLongEnough) found(word, 0.65 + 0.15 * share(sound, heard[at]));
		}
		yield best.size;
		if (consonants !== undefined && consonants.length >= 2) {
			byConsonants ??= yield* byConsonantsOf(sounds);
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
const mostPrefixes = 400;

/** One more where vowels are not written: each letter means more. */
function lettersNeeded(shortest: number, { consonants }: Word): number {
	return consonants === undefined ? shortest : shortest + 1;
}

/** Their order by what they sound like, letter by letter so that no part takes long. */
function* orderOf(sounds: readonly string[]): Steps<number[]> {
	const groups = new Map<string, number[]>();
	yield* inSteps(sounds.length, (word) => {
		const first = (sounds[word] ?? '').slice(0, 2);
		const group = groups.get(first);
		if (group === undefined) groups.set(first, [word]);
		else group.push(word);
	});
	const order: number[] = [];
	for (const first of [...groups.keys()].sort(compare)) {
		const group = groups.get(first) ?? [];
		order.push(...group.sort((a, b) => compare(sounds[a] ?? '', sounds[b] ?? '')));
		yield Math.min(group.length, unitsPerStep);
	}
	return order;
}

function* readArticles(articles: string): Steps<ReadonlyMap<number, readonly number[]>> {
	const rows = yield* readRows(articles, articles === '' ? 0 : articles.split('\n').length);
	const withArticle = new Map<number, number[]>();
	for (let row = 0; row < rows.starts.length - 1; row++) {
		const [word = 0, bare = 0] = rowOf(rows, row);
		push(withArticle, bare, word);
	}
	return withArticle;
}

function* byConsonantsOf(sounds: readonly string[]): Steps<ReadonlyMap<string, readonly number[]>> {
	const words = new Map<string, number[]>();
	yield* inSteps(sounds.length, (word) => push(words, consonantsOf(sounds[word] ?? ''), word));
	return words;
}

/** Places in a list in order whose texts begin so. */
function startingWith(texts: readonly string[], prefix: string): number[] {
	if (prefix === '') return [];
	const matches: number[] = [];
	for (
		let at = firstFrom(texts, prefix);
		matches.length < mostPrefixes && texts[at]?.startsWith(prefix) === true;
		at++
	)
		matches.push(at);
	return matches;
}

/** Places in a list in order whose texts are the same. */
function placesOf(texts: readonly string[], text: string): number[] {
	const matches: number[] = [];
	for (let at = firstFrom(texts, text); texts[at] === text; at++) matches.push(at);
	return matches;
}

/** The first place in a list in order that is not before a text. */
function firstFrom(texts: readonly string[], text: string): number {
	let low = 0;
	let high = texts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(texts[middle] ?? '', text) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function share(typed: string, known = ''): number {
	return known === '' ? 0 : typed.length / known.length;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [item]);
	else list.push(item);
}
