import { likeness } from './likeness.ts';
import type { Stock } from './stock.ts';
import { type CalibreName, type Token, tokensIn } from './tokens.ts';

export interface AskedCalibre {
	readonly name: string;
	/** In millimetres. */
	readonly bore: number;
	/** Of the case, in millimetres, when it was said. */
	readonly length?: number | undefined;
}

type Stocked = Pick<Stock, 'calibres' | 'figures' | 'typed'>;

/** The calibre that a query asks for and no product is offered in, or undefined. */
export function unstockedIn(query: string, stocked: Stocked): AskedCalibre | undefined {
	const tokens = tokensIn(query);
	const written = tokens.find((token) => token.type === 'calibre');
	if (written === undefined) return byName(tokens, stocked) ?? byBore(tokens, stocked);
	const isStocked = stocked.calibres.some((known) => likeness(written, known) > 0);
	return isStocked ? undefined : asked(written, stocked);
}

function byName(tokens: readonly Token[], { typed }: Stocked): AskedCalibre | undefined {
	const words = tokens.map((token) => (token.type === 'word' ? token.folded : token.digits)).join(' ');
	return typed.calibres.find((known) => known.asked.some((name) => ` ${words} `.includes(` ${name} `)));
}

/** Said by its bore alone: 81 mm, or .277 of an inch. */
function byBore(tokens: readonly Token[], { figures }: Stocked): AskedCalibre | undefined {
	const measure = tokens.find(
		(token) => token.type === 'figure' && (token.isInMillimetres || token.text.startsWith('.')),
	);
	if (measure?.type !== 'figure') return undefined;
	const { text, isInMillimetres } = measure;
	if (figures.some((known) => known.isInMillimetres && known.text === text)) return undefined;
	return isInMillimetres
		? { name: `${text} mm`, bore: Number(text) }
		: { name: text, bore: Number(text) * inch };
}

const inch = 25.4;

/** The offered calibres that come nearest, named as such and never given as an answer. */
export function nearestCalibres(
	asked: AskedCalibre,
	{ shown, fields }: Pick<Stock, 'shown' | 'fields'>,
): string[] {
	const offered = new Map<string, number>();
	for (const [label, name] of shown.entries()) {
		const measures = fields[label] === 'calibre' ? measuresIn(name) : undefined;
		if (measures !== undefined) offered.set(name, distance(asked, measures));
	}
	return [...offered]
		.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, most)
		.map(([name]) => name);
}

type Measures = Pick<AskedCalibre, 'bore' | 'length'>;

function measuresIn(name: string): Measures | undefined {
	const [token] = tokensIn(name);
	if (token?.type === 'calibre') return { bore: Number(token.bore), length: Number(token.length) };
	// A gauge is no measure in millimetres.
	return token?.type === 'figure' && token.isInMillimetres ? { bore: Number(token.text) } : undefined;
}

function distance(asked: Measures, offered: Measures): number {
	const lengths =
		asked.length !== undefined && offered.length !== undefined
			? Math.abs(offered.length - asked.length) / 200
			: 0;
	return Math.abs(Math.log(offered.bore / asked.bore)) + lengths;
}

const most = 3;

function asked({ bore, length, suffix }: CalibreName, stocked: Stocked): AskedCalibre {
	const shown = withPoint(bore, stocked);
	return { name: `${shown}×${length}${suffix.toUpperCase()}`, bore: Number(shown), length: Number(length) };
}

/** 762 is 7.62 and 127 is 12.7, as far as such bores are known; 105 is as it stands. */
function withPoint(bore: string, { figures }: Stocked): string {
	if (bore.includes('.') || bore.length < 3) return bore;
	const known = figures.find(({ digits, isInMillimetres }) => isInMillimetres && digits === bore);
	if (known !== undefined) return known.text;
	return /^[4-9]\d\d$/.test(bore) ? `${bore[0]}.${bore.slice(1)}` : bore;
}
