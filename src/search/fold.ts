import { signs } from './sound.ts';

/*
 * The folded form of a text is what was typed without what a keyboard, a script or a hurry adds: marks, case,
 * Cyrillic or Arabic letters, the many signs for ×, the comma of a figure. Digits stay: a digit is never fuzzed.
 */

/** A letter and what it becomes, by alphabet. */
const letters: ReadonlyMap<string, string> = new Map(
	[
		// Latin that decomposition leaves whole.
		'ıi əe øo łl đd ðd þth ßss æae œoe ħh',
		// Cyrillic: Russian, its neighbours, and the old Azerbaijani alphabet.
		'аa бb вv гg ғg ґg дd еe єe әe жzh зz иi іi јy кk ҝg лl мm нn оo өo пp рr сs тt уu үu фf хkh һh цts чch ҹj шsh щshch ъ ыy ь эe юyu яya',
		// Arabic, with the letters that Persian and Turkish names bring.
		'اa ٱa ء بb پp تt ثth جj چch حh خkh دd ذdh رr زz ژzh سs شsh صs ضd طt ظz عa غgh فf ڤv قq كk کk گg لl مm نn هh ةa وu يi یi ىa ـ',
	].flatMap((alphabet) =>
		alphabet.split(' ').map(([letter = '', ...others]) => [letter, others.join('')] as const),
	),
);

/** The many signs for ×, between figures; the first may have been said in millimetres: 7.62 mm x 39. */
const times = /(?<=\p{Nd} ?(?:mm|мм|مم|ملم)? {0,2})[×✕✖*xXхХ](?= {0,2}\p{Nd})/giu;
/** It must touch both: 7,62 but not “1, 2”. */
const decimalSign = /(?<=\p{Nd})[,٫·](?=\p{Nd})/gu;
const digit = /\p{Nd}/u;
/** Marks, joiners and other things without a sound or a width. */
const silent = /[\p{M}\p{Cf}]/u;

export interface Folded {
	readonly text: string;
	/** For each code unit of `text`, where it comes from: offsets of its letter in the original. */
	readonly from: readonly { readonly start: number; readonly end: number }[];
}

/** Folds a text and remembers which letter became what, so that marks sit on the letters of the original. */
export function fold(original: string): Folded {
	const from: { start: number; end: number }[] = [];
	let text = '';
	let start = 0;
	for (const character of withPlainFigures(original)) {
		const place = { start, end: start + character.length };
		const folded = foldCharacter(character);
		text += folded;
		for (let unit = 0; unit < folded.length; unit++) from.push(place);
		start = place.end;
	}
	return { text, from };
}

/** The same without the places, in a fraction of the time. */
export function foldText(original: string): string {
	const plain = withPlainFigures(original);
	if (isAscii.test(plain)) return plain.toLowerCase();
	let text = '';
	for (const character of plain) text += foldCharacter(character);
	return text;
}

/** A word with one sign for each letter that folding does not leave out. */
export function lettersIn(word: string): string {
	let letters = '';
	for (const character of word.normalize('NFC')) {
		const folded = foldCharacter(character);
		letters += folded === 'ts' ? 'ц' : (signs[folded] ?? folded);
	}
	return letters;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
const isAscii = /^[\x00-\x7f]*$/;

/** As long as the original. */
function withPlainFigures(original: string): string {
	return digit.test(original) ? original.replace(times, 'x').replace(decimalSign, '.') : original;
}

const folds = new Map<string, string>();
/** A hostile text has all the characters that there are. */
const mostFolds = 2000;

function foldCharacter(character: string): string {
	const known = folds.get(character);
	if (known !== undefined) return known;
	const folded = digit.test(character) ? latinDigit(character) : lettersOf(character);
	if (folds.size < mostFolds) folds.set(character, folded);
	return folded;
}

function lettersOf(character: string): string {
	const base = [...character.normalize('NFKD').toLowerCase().normalize('NFKD')];
	return base.map((part) => (silent.test(part) ? '' : (letters.get(part) ?? part))).join('');
}

/** Arabic and Persian digits; the wide ones of other scripts decompose. */
function latinDigit(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const zero = [0x660, 0x6f0].find((first) => code >= first && code <= first + 9);
	return zero === undefined ? character.normalize('NFKD') : String(code - zero);
}
