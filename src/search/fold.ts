/*
 * The folded form of a text is what was typed without what a keyboard, a script or a hurry adds: marks, case,
 * Cyrillic or Arabic letters, the many signs for ×, the comma of a figure. Digits stay: a digit is never fuzzed.
 */

const letters: Readonly<Record<string, string>> = {
	// Latin that decomposition leaves whole.
	ı: 'i',
	ə: 'e',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ħ: 'h',
	// Cyrillic: Russian, its neighbours, and the old Azerbaijani alphabet.
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	ғ: 'g',
	ґ: 'g',
	д: 'd',
	е: 'e',
	є: 'e',
	ә: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	і: 'i',
	ј: 'y',
	к: 'k',
	ҝ: 'g',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	ө: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ү: 'u',
	ф: 'f',
	х: 'kh',
	һ: 'h',
	ц: 'ts',
	ч: 'ch',
	ҹ: 'j',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya',
	// Arabic, with the letters that Persian and Turkish names bring.
	ا: 'a',
	ٱ: 'a',
	ء: '',
	ب: 'b',
	پ: 'p',
	ت: 't',
	ث: 'th',
	ج: 'j',
	چ: 'ch',
	ح: 'h',
	خ: 'kh',
	د: 'd',
	ذ: 'dh',
	ر: 'r',
	ز: 'z',
	ژ: 'zh',
	س: 's',
	ش: 'sh',
	ص: 's',
	ض: 'd',
	ط: 't',
	ظ: 'z',
	ع: 'a',
	غ: 'gh',
	ف: 'f',
	ڤ: 'v',
	ق: 'q',
	ك: 'k',
	ک: 'k',
	گ: 'g',
	ل: 'l',
	م: 'm',
	ن: 'n',
	ه: 'h',
	ة: 'a',
	و: 'u',
	ي: 'i',
	ی: 'i',
	ى: 'a',
	ـ: '',
};

const times = /[×✕✖*xXхХ]/;
const decimalSigns: ReadonlySet<string> = new Set([',', '٫', '·']);
const digit = /\p{Nd}/u;
/** The first may have been said in millimetres: 7.62 mm x 39. */
const figureBefore = /\p{Nd} ?(?:mm|мм|مم|ملم)? {0,2}$/iu;
const figureAfter = /^ {0,2}\p{Nd}/u;
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
	for (const character of original) {
		const end = start + character.length;
		const folded = foldCharacter(character, original, start);
		text += folded;
		for (let unit = 0; unit < folded.length; unit++) from.push({ start, end });
		start = end;
	}
	return { text, from };
}

function foldCharacter(character: string, original: string, start: number): string {
	const end = start + character.length;
	if (times.test(character) && isBetweenFigures(original, start, end)) return 'x';
	if (decimalSigns.has(character) && isBetweenDigits(original, start, end)) return '.';
	if (digit.test(character)) return latinDigit(character);
	const base = [...character.normalize('NFKD').toLowerCase().normalize('NFKD')].filter(
		(part) => !silent.test(part),
	);
	return base.map((part) => letters[part] ?? part).join('');
}

/** Perhaps with spaces: 7.62 x 39. */
function isBetweenFigures(text: string, start: number, end: number): boolean {
	return (
		figureBefore.test(text.slice(Math.max(0, start - longestGap), start)) &&
		figureAfter.test(text.slice(end, end + longestGap))
	);
}

/** They must touch it: 7,62 but not “1, 2”. */
function isBetweenDigits(text: string, start: number, end: number): boolean {
	return digit.test(text.charAt(start - 1)) && digit.test(text.charAt(end));
}

const longestGap = 8;

/** Arabic and Persian digits; the wide ones of other scripts decompose. */
function latinDigit(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const zero = [0x660, 0x6f0].find((first) => code >= first && code <= first + 9);
	return zero === undefined ? character.normalize('NFKD') : String(code - zero);
}
