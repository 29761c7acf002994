import { foldText } from './fold.ts';
import { arabic } from './scripts.ts';
import { type CalibreParts, digitsOf, type Figure, type Piece, piecesIn, tokensIn } from './tokens.ts';

/** What an index keeps of a token, as one text without spaces. */
export interface Term {
	readonly term: string;
	/** Without the Arabic article. */
	readonly bare?: string | undefined;
}

/** In a fraction of the time that tokens take. */
export function termsIn(text: string): Term[] {
	if (!arabic.test(text)) return piecesIn(foldText(text)).map((piece) => ({ term: termOf(piece) }));
	return tokensIn(text).map((token) =>
		token.type === 'word'
			? { term: token.folded, bare: token.bare?.folded }
			: { term: token.type === 'calibre' ? nameOf(token) : figureOf(token) },
	);
}

function termOf({ text, isWord, isInMillimetres, calibre }: Piece): string {
	if (calibre !== undefined) return nameOf(calibre);
	return isWord ? text : figureOf({ text, isInMillimetres });
}

const nameOf = ({ bore, length, suffix }: CalibreParts) => `${bore}x${length}${suffix}`;
const figureOf = ({ text, isInMillimetres }: Pick<Figure, 'text' | 'isInMillimetres'>) =>
	`${text}${isInMillimetres ? measure : ''}`;

const measure = 'mm';

/** A figure that stands in an index; the bore of a calibre is one too. */
export interface KnownFigure {
	/** Its number among the terms. */
	readonly term: number;
	readonly text: string;
	readonly digits: string;
	readonly isInMillimetres: boolean;
}

export interface KnownCalibre extends CalibreParts {
	readonly term: number;
}

export function figureIn(text: string, term: number): KnownFigure {
	const [written = ''] = /^[\d.]+/.exec(text) ?? [];
	return { term, text: written, digits: digitsOf(written), isInMillimetres: written !== text };
}

export function calibreIn(text: string, term: number): KnownCalibre | undefined {
	const [, bore, length, suffix = ''] = /^([\d.]+)x([\d.]+)(\D*)$/.exec(text) ?? [];
	if (bore === undefined || length === undefined) return undefined;
	return { term, bore, length, suffix, digits: `${digitsOf(bore)}x${digitsOf(length)}` };
}
