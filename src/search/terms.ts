import { type CalibreParts, digitsOf, type Token, tokensIn } from './tokens.ts';

/** What an index keeps of a token, as one text without spaces. */
export interface Term {
	readonly term: string;
	/** Without the Arabic article. */
	readonly bare?: string | undefined;
}

export function termsIn(text: string): Term[] {
	return tokensIn(text).map(termOf);
}

function termOf(token: Token): Term {
	switch (token.type) {
		case 'word':
			return { term: token.folded, bare: token.bare?.folded };
		case 'figure':
			return { term: `${token.text}${token.isInMillimetres ? measure : ''}` };
		case 'calibre':
			return { term: `${token.bore}x${token.length}${token.suffix}` };
		default:
			return token satisfies never;
	}
}

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
