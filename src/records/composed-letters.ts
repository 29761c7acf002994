import { codePointOf } from './characters.ts';
import type { Flaw } from './flaw.ts';
import { show } from './show-text.ts';

const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;

/** The text as it should be stored: é is one character, not e and an accent (Unicode NFC). */
export function composeLetters(text: string): string {
	return text.normalize('NFC');
}

/** One for each line that holds a letter typed in pieces. */
export function* findUncomposedLetters(text: string): Generator<Flaw> {
	if (composeLetters(text) === text) return;
	let start = 0;
	for (const line of text.split('\n')) {
		if (composeLetters(line) !== line) yield describe(firstIn(line), start);
		start += line.length + 1;
	}
}

function describe({ letter, at }: { letter: string; at: number }, start: number): Flaw {
	const codes = shortListOf([...letter].map(codePointOf));
	return {
		offset: start + at,
		problem: `${show(composeLetters(letter))} is stored in an unusual way, as ${codes}; a search would miss it.`,
		fix: 'Run the check with --fix, or type the letter again.',
	};
}

function firstIn(line: string): { letter: string; at: number } {
	for (const { 0: letter, index } of line.matchAll(letterWithMarks))
		if (composeLetters(letter) !== letter) return { letter, at: index };
	return { letter: line, at: 0 };
}

function shortListOf(codes: readonly string[]): string {
	return codes.length > 4 ? `${codes.slice(0, 4).join(' ')} …` : codes.join(' ');
}
