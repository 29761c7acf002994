import { isInflected, slipsBetween } from './slips.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Word } from './tokens.ts';
import type { WordMatch } from './vocabulary.ts';

const guessed = 0.55;
const inflected = 0.76;
const mostGuesses = 150;

/** Words a slip or two away, whole or as far as they were typed. What it takes is made when first a word is guessed. */
export function createGuesser(words: readonly number[], terms: readonly string[], sounds: readonly string[]) {
	let byPair: ReadonlyMap<string, readonly number[]> | undefined;

	return function* guess(typed: Word): Steps<WordMatch[]> {
		byPair ??= yield* pairsOf(words, sounds);
		const limit = typed.folded.length < 7 ? 1 : 2;
		const shared = new Map<number, number>();
		const pairs = pairsIn(typed.sound);
		for (const pair of pairs) {
			const holders = byPair.get(pair) ?? [];
			yield* inSteps(holders.length, (at) => {
				const word = holders[at] ?? 0;
				shared.set(word, (shared.get(word) ?? 0) + 1);
			});
		}
		const needed = Math.max(1, pairs.length - 2 * limit - 1);
		const candidates = [...shared].filter(([, count]) => count >= needed).sort((a, b) => b[1] - a[1]);
		yield mostGuesses;
		return candidates.slice(0, mostGuesses).flatMap(([word]) => {
			const known = terms[word] ?? '';
			if (isInflected(typed.folded, known)) return [{ word, quality: inflected }];
			const slips = Math.min(
				slipsBetween(typed.folded, known, limit),
				slipsBetween(typed.sound, sounds[word] ?? '', 1),
			);
			return slips > limit ? [] : [{ word, quality: guessed - 0.12 * (slips - 1) }];
		});
	};
}

function* pairsOf(
	words: readonly number[],
	sounds: readonly string[],
): Steps<ReadonlyMap<string, readonly number[]>> {
	const byPair = new Map<string, number[]>();
	yield* inSteps(words.length, (at) => {
		const word = words[at] ?? 0;
		for (const pair of pairsIn(sounds[word] ?? '')) {
			const list = byPair.get(pair);
			if (list === undefined) byPair.set(pair, [word]);
			else list.push(word);
		}
	});
	return byPair;
}

function pairsIn(sound: string): string[] {
	const padded = `^${sound}`;
	return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
