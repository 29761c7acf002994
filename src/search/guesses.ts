import { isInflected, shortestStem, stemShare } from './inflection.ts';
import { nearWords } from './near-words.ts';
import { type Order, startingWith } from './order.ts';
import { scripts } from './scripts.ts';
import { slipsBetween } from './slips.ts';
import { lettersOf } from './sound.ts';
import { type Steps, unitsPerStep } from './steps.ts';
import type { Word } from './tokens.ts';

/** The words of an index in the ways in which they are compared, each in order. */
export interface KnownWords {
	readonly terms: readonly string[];
	/** Of each term, a bit each. */
	readonly alphabets: readonly number[];
	readonly written: Order;
	/** With one sign a letter. */
	readonly spelled: Order;
	readonly heard: Order;
}

export interface Guess {
	readonly word: number;
	readonly quality: number;
	/** Only its beginning was typed. */
	readonly isBegun: boolean;
	/** Too far for anything but a name. */
	readonly isWild: boolean;
}

const guessed = 0.55;
const inflected = 0.76;
const perSlip = 0.12;
/** A beginning is less than a word, and what only sounds alike is less than what is written so. */
const perBeginning = 0.4;
const perSound = 0.9;

/** Words a slip or two away, whole or as far as they were typed. */
export function* guessesOf(
	typed: Word,
	{ terms, alphabets, written, spelled, heard }: KnownWords,
): Steps<Guess[]> {
	const { folded, letters, sound, script, start, end } = typed;
	const isLatin = (script & scripts.latin) !== 0;
	const best = new Map<number, { slips: number; isBegun: boolean }>();
	// A soft sign that was typed is a letter to be mistyped, but says little.
	const length = Math.min(end - start, letters.length);
	const ways = [
		isLatin ? { text: folded, order: written, more: 0 } : { text: letters, order: spelled, more: 0 },
		{ text: sound, order: heard, more: perSound },
	];
	for (const { text, order, more } of ways) {
		const limit = limitFor(more > 0 ? Math.min(length, text.length) : length);
		if (limit === 0 || (more > 0 && text.length < shortestHeard)) continue;
		for (const { number, whole, beginning } of yield* nearWords(text, limit, order)) {
			const mayBegin = beginning <= 1 && text.length >= shortestBeginning;
			const isBegun = mayBegin && beginning + perBeginning < whole;
			const foreign = ((alphabets[number] ?? scripts.any) & script) === 0 ? perForeign : 0;
			const slips = (isBegun ? beginning + perBeginning : whole) + more + foreign;
			if (slips < (best.get(number)?.slips ?? limit + 0.1)) best.set(number, { slips, isBegun });
		}
	}
	const guesses: Guess[] = [];
	for (const [word, { slips, isBegun }] of best) {
		const known = terms[word] ?? '';
		const other = isLatin
			? differenceOf(folded, known, isBegun)
			: differenceOf(letters, lettersOf(known), isBegun);
		if (other > mostlyOther) continue;
		const quality = guessed - perSlip * (slips - 1) - 0.05 * other;
		guesses.push({ word, isBegun, isWild: slips > 1.5 && length < shortestLabel, quality });
	}
	yield best.size % unitsPerStep;
	return guesses;
}

/** The share of letters that differ. */
function differenceOf(typed: string, known: string, isBegun: boolean): number {
	return slipsBetween(typed, isBegun ? known.slice(0, typed.length) : known) / typed.length;
}

/** Nothing sounds so alike that half of it may be written otherwise. */
const mostlyOther = 0.5;
const shortestBeginning = 6;
const shortestLabel = 8;
const shortestHeard = 4;
const perForeign = 0.4;

/** Slips that are believed by the number of letters. */
function limitFor(length: number): number {
	return length < 3 ? 0 : length < 4 ? 1 : 2;
}

/** The same stem with another ending: снайперское, снайперская. */
export function inflectionsOf({ folded }: Word, { terms, written }: KnownWords): Guess[] {
	const stem = Math.max(shortestStem, Math.ceil(stemShare * folded.length));
	if (folded.length < stem) return [];
	return startingWith(folded.slice(0, stem), written).flatMap((word) => {
		return isInflected(folded, terms[word] ?? '')
			? [{ word, quality: inflected, isBegun: false, isWild: false }]
			: [];
	});
}
