import { fold } from './fold.ts';
import { consonantsOf, soundOf } from './sound.ts';

interface Place {
	/** Offsets in the original text. */
	readonly start: number;
	readonly end: number;
}

/** A word by its letters; `consonants` is there when it was written in Arabic, without its vowels. */
export interface Word extends Place {
	readonly type: 'word';
	readonly folded: string;
	readonly sound: string;
	readonly consonants?: string | undefined;
}

/** A figure as it stands, `14.5`, and its digits without the point, `145`. */
export interface Figure extends Place {
	readonly type: 'figure';
	readonly text: string;
	readonly digits: string;
}

/** `7.62×54R` in parts; `digits` are `762x54`. */
export interface CalibreName extends Place {
	readonly type: 'calibre';
	readonly bore: string;
	readonly digits: string;
	readonly suffix: string;
}

export type Token = Word | Figure | CalibreName;

// In a folded text: a calibre, a figure, a word of any script that folding left.
const pattern =
	/(\d+(?:\.\d+)?) ?x ?(\d+(?:\.\d+)?) ?(?:(mm)?(r|sr|b)?(?![a-z])(?: ?mm)?r?)?|\d+(?:\.\d+)*|[\p{L}]+/gu;
const arabic = /\p{Script=Arabic}/u;
/** Said after a figure, it adds nothing that the figure does not say. */
const measures: ReadonlySet<string> = new Set(['mm', 'millimetre', 'millimeter', 'mim']);

/** The parts of a text that a search compares. */
export function tokensIn(original: string): Token[] {
	const { text, from } = fold(original);
	const tokens: Token[] = [];
	for (const match of text.matchAll(pattern)) {
		// To where the next sign begins: a soft sign at the end has no sign of its own.
		const place = {
			start: from[match.index]?.start ?? 0,
			end: from[match.index + match[0].length]?.start ?? original.length,
		};
		const token = tokenOf(match, place, original);
		const isMeasure =
			token.type === 'word' &&
			measures.has(token.folded) &&
			tokens.at(-1)?.type !== 'word' &&
			tokens.length > 0;
		if (!isMeasure) tokens.push(token);
	}
	return tokens;
}

function tokenOf(match: RegExpExecArray, place: Place, original: string): Token {
	const [text, bore, length, , suffix = ''] = match;
	if (bore !== undefined && length !== undefined)
		return { type: 'calibre', ...place, bore, digits: `${digitsOf(bore)}x${digitsOf(length)}`, suffix };
	if (/^\d/.test(text)) return { type: 'figure', ...place, text, digits: digitsOf(text) };
	const sound = soundOf(text);
	const consonants = arabic.test(original.slice(place.start, place.end)) ? consonantsOf(sound) : undefined;
	return { type: 'word', ...place, folded: text, sound, consonants };
}

function digitsOf(figure: string): string {
	return figure.replaceAll('.', '');
}
