import { consonantsOf } from './sound.ts';
import type { Word } from './tokens.ts';

/** How well a typed word fits a known one, 0 to 1. */
export interface WordMatch {
	readonly word: number;
	readonly quality: number;
}

interface Known {
	readonly folded: string;
	readonly sound: string;
	readonly consonants: string;
}

/** The distinct words of an index, ready to be asked. Words are numbered in the order they were added. */
export interface Vocabulary {
	add(word: Word): number;
	/** Sorts what was added; before that, nothing is found. */
	finish(): void;
	match(word: Word): WordMatch[];
}

const guessed = 0.55;
const inflected = 0.76;

export function createVocabulary(): Vocabulary {
	const words: Known[] = [];
	const numbers = new Map<string, number>();
	const bySound = new Map<string, number[]>();
	const byConsonants = new Map<string, number[]>();
	const byPair = new Map<string, number[]>();
	let sorted: number[] = [];
	let sortedBySound: number[] = [];

	function add({ folded, sound }: Word): number {
		const known = numbers.get(folded);
		if (known !== undefined) return known;
		const consonants = consonantsOf(sound);
		const number = words.push({ folded, sound, consonants }) - 1;
		numbers.set(folded, number);
		push(bySound, sound, number);
		push(byConsonants, consonants, number);
		for (const pair of pairsIn(sound)) push(byPair, pair, number);
		return number;
	}

	function finish(): void {
		const by = (key: 'folded' | 'sound') => (a: number, b: number) =>
			compare(words[a]?.[key] ?? '', words[b]?.[key] ?? '');
		sorted = words.map((_, number) => number).sort(by('folded'));
		sortedBySound = words.map((_, number) => number).sort(by('sound'));
	}

	function match(typed: Word): WordMatch[] {
		const best = new Map<number, number>();
		const found = (word: number, quality: number) => {
			if (quality > (best.get(word) ?? 0)) best.set(word, quality);
		};
		const same = numbers.get(typed.folded);
		if (same !== undefined) found(same, 1);
		for (const word of startingWith(sorted, 'folded', typed.folded))
			found(word, 0.8 + 0.15 * share(typed.folded, words[word]?.folded));
		for (const word of bySound.get(typed.sound) ?? []) found(word, 0.9);
		if (typed.sound.length >= lettersNeeded(shortestHeard, typed))
			for (const word of startingWith(sortedBySound, 'sound', typed.sound))
				found(word, 0.65 + 0.15 * share(typed.sound, words[word]?.sound));
		if (typed.consonants !== undefined && typed.consonants.length >= 2)
			for (const word of byConsonants.get(typed.consonants) ?? []) found(word, 0.75);
		if (best.size === 0 || Math.max(...best.values()) < 0.9)
			for (const guess of guesses(typed)) found(guess.word, guess.quality);
		return [...best].map(([word, quality]) => ({ word, quality }));
	}

	function startingWith(order: readonly number[], key: 'folded' | 'sound', prefix: string): number[] {
		if (prefix === '') return [];
		let low = 0;
		let high = order.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (compare(words[order[middle] ?? 0]?.[key] ?? '', prefix) < 0) low = middle + 1;
			else high = middle;
		}
		const matches: number[] = [];
		for (let at = low; at < order.length && matches.length < mostPrefixes; at++) {
			const number = order[at] ?? 0;
			if (!(words[number]?.[key] ?? '').startsWith(prefix)) break;
			matches.push(number);
		}
		return matches;
	}

	/** Words a slip or two away, whole or as far as they were typed. */
	function guesses(typed: Word): WordMatch[] {
		// The article alone would be most of the likeness to every other word that has it.
		if (typed.bare !== undefined) return [];
		const limit =
			typed.folded.length < lettersNeeded(shortestGuessed, typed) ? 0 : typed.folded.length < 7 ? 1 : 2;
		if (limit === 0) return [];
		const shared = new Map<number, number>();
		const pairs = pairsIn(typed.sound);
		for (const pair of pairs)
			for (const word of byPair.get(pair) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
		const needed = Math.max(1, pairs.length - 2 * limit - 1);
		const candidates = [...shared].filter(([, count]) => count >= needed).sort((a, b) => b[1] - a[1]);
		return candidates.slice(0, mostGuesses).flatMap(([word]) => {
			const known = words[word];
			if (known === undefined) return [];
			if (isInflected(typed.folded, known.folded)) return [{ word, quality: inflected }];
			const slips = Math.min(
				slipsBetween(typed.folded, known.folded, limit),
				slipsBetween(typed.sound, known.sound, 1),
			);
			return slips > limit ? [] : [{ word, quality: guessed - 0.12 * (slips - 1) }];
		});
	}

	return { add, finish, match };
}

const shortestHeard = 3;
const shortestGuessed = 4;
const mostPrefixes = 400;
const mostGuesses = 150;

/** One more where vowels are not written: each letter means more. */
function lettersNeeded(shortest: number, { consonants }: Word): number {
	return consonants === undefined ? shortest : shortest + 1;
}

/** Fewest slips (letter more, less, other, or two swapped) to the word or to its beginning; `limit + 1` when more. */
function slipsBetween(typed: string, known: string, limit: number): number {
	if (known.length < typed.length - limit) return Number.POSITIVE_INFINITY;
	let beforeLast: number[] = [];
	let last = Array.from({ length: known.length + 1 }, (_, column) => column);
	for (let i = 1; i <= typed.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= known.length; j++) {
			const isSame = typed[i - 1] === known[j - 1];
			let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!isSame));
			if (i > 1 && j > 1 && typed[i - 1] === known[j - 2] && typed[i - 2] === known[j - 1])
				slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
			row.push(slips);
			least = Math.min(least, slips);
		}
		if (least > limit) return Number.POSITIVE_INFINITY;
		beforeLast = last;
		last = row;
	}
	const whole = last[known.length] ?? Number.POSITIVE_INFINITY;
	const beginning = Math.min(...last.slice(Math.max(0, typed.length - limit)));
	return Math.min(whole, typed.length >= 5 ? beginning + 0.4 : whole);
}

/** The same stem with another ending: снайперское, снайперская. */
function isInflected(typed: string, known: string): boolean {
	let same = 0;
	while (same < typed.length && typed[same] === known[same]) same++;
	return same >= 5 && same >= 0.7 * Math.max(typed.length, known.length);
}

function pairsIn(sound: string): string[] {
	const padded = `^${sound}`;
	return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
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
