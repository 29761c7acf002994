import { fold, lettersIn } from './fold.ts';
import { arabic, scripts, scriptsIn } from './scripts.ts';
import { consonantsOf, lettersOf, soundOf } from './sound.ts';

export interface Place {
	/** Offsets in the original text. */
	readonly start: number;
	readonly end: number;
}

/** A word by its letters; `consonants` is there when it was written in Arabic, without its vowels. */
export interface Word extends Place {
	readonly type: 'word';
	readonly folded: string;
	/** The same with one sign for each letter that was written. */
	readonly letters: string;
	readonly sound: string;
	/** The alphabets in which it may have been written, a bit each. */
	readonly script: number;
	readonly consonants?: string | undefined;
	/** Without the Arabic article and what is written together with it: القنص is قنص. */
	readonly bare?: Word | undefined;
}

/** A figure as it stands, `14.5`, and its digits without the point, `145`. `.338` is one of inches. */
export interface Figure extends Place {
	readonly type: 'figure';
	readonly text: string;
	readonly digits: string;
	/** It was said to be a measure, so it is no part of a designation. */
	readonly isInMillimetres: boolean;
	/** It was said to be a calibre: 12 калибр. */
	readonly isCalibre?: boolean;
}

/** `7.62×54R` in parts; `digits` are `762x54`. */
export interface CalibreParts {
	readonly bore: string;
	readonly length: string;
	readonly digits: string;
	readonly suffix: string;
}

export interface CalibreName extends Place, CalibreParts {
	readonly type: 'calibre';
}

export type Token = Word | Figure | CalibreName;

// In a folded text: a calibre, a figure, a word of any script that folding left.
const pattern =
	/(\d+(?:\.\d+)?) ?(?:mm)? {0,2}x {0,2}(\d+(?:\.\d+)?) ?(?:(mm)?(r|sr|b)?(?![a-z])(?: ?mm)?r?)?|(?<![\p{L}\d.])\.\d+|\d+(?:\.\d+)*|[\p{L}]+/gu;
const lettersAlone = /\p{L}+/gu;
const hasDigit = /\d/;
const article = /^(?:[ub]?al|ll)(?=.{3})/;
/** “Millimetre” as it stands after a figure, folded. */
const measures = /^(?:m[iy]?m|ml?m|mil+imet\p{L}*)$/u;

/** A part of a folded text. */
export interface Piece {
	readonly text: string;
	readonly start: number;
	readonly isWord: boolean;
	readonly isInMillimetres: boolean;
	readonly calibre?: CalibreParts | undefined;
}

export function piecesIn(folded: string): Piece[] {
	const pieces: Piece[] = [];
	for (const match of folded.matchAll(hasDigit.test(folded) ? pattern : lettersAlone)) {
		const piece = pieceOf(match);
		const last = pieces.at(-1);
		if (last === undefined || last.isWord || !piece.isWord || !measures.test(piece.text)) pieces.push(piece);
		else pieces[pieces.length - 1] = { ...last, isInMillimetres: true };
	}
	return pieces;
}

function pieceOf({ 0: text, 1: bore, 2: length, 4: suffix = '', index: start }: RegExpExecArray): Piece {
	const piece = { text, start, isWord: !/^[\d.]/.test(text), isInMillimetres: false };
	if (bore === undefined || length === undefined) return piece;
	return { ...piece, calibre: { bore, length, digits: `${digitsOf(bore)}x${digitsOf(length)}`, suffix } };
}

/** The parts of a text that a search compares. */
export function tokensIn(original: string): Token[] {
	const { text, from } = fold(original);
	return piecesIn(text).map((piece) => {
		// To where the next sign begins: a soft sign at the end has no sign of its own.
		const place = {
			start: from[piece.start]?.start ?? 0,
			end: from[piece.start + piece.text.length]?.start ?? original.length,
		};
		return tokenOf(piece, place, original);
	});
}

/** Where the words, figures and calibres of a text stand, by offsets into it. */
export function wordPlacesIn(text: string): (readonly [start: number, end: number])[] {
	return tokensIn(text).map(({ start, end }) => [start, end]);
}

function tokenOf({ text, isWord, isInMillimetres, calibre }: Piece, place: Place, original: string): Token {
	if (calibre !== undefined) return { type: 'calibre', ...place, ...calibre };
	if (!isWord) return { type: 'figure', ...place, text, digits: digitsOf(text), isInMillimetres };
	const written = original.slice(place.start, place.end);
	const word = { ...wordOf(text, place), letters: lettersIn(written), script: scriptsIn(written) };
	if (!arabic.test(written)) return word;
	const bare = text.replace(article, '');
	return { ...word, ...vowelless(word), bare: bare === text ? undefined : arabicWordOf(bare, place) };
}

/** Two words that may be one: “Aero star”. */
export function joined(first: Word, second: Word): Word {
	return wordOf(first.folded + second.folded, { start: first.start, end: second.end });
}

function wordOf(folded: string, { start, end }: Place): Word {
	return {
		type: 'word',
		start,
		end,
		folded,
		letters: lettersOf(folded),
		sound: soundOf(folded),
		script: scripts.any,
	};
}

function arabicWordOf(folded: string, place: Place): Word {
	const word = wordOf(folded, place);
	return { ...word, ...vowelless(word) };
}

function vowelless({ sound }: Word): Pick<Word, 'consonants'> {
	return { consonants: consonantsOf(sound) };
}

/** Without the point: 145. */
export function digitsOf(figure: string): string {
	return figure.replaceAll('.', '');
}
