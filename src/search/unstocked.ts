import { knownCalibres } from './known-calibres.ts';
import type { SearchIndex } from './search-index.ts';
import { type CalibreName, tokensIn } from './tokens.ts';

export interface AskedCalibre {
	readonly name: string;
	/** In millimetres. */
	readonly bore: number;
	/** Of the case, in millimetres, when it was said. */
	readonly length?: number | undefined;
}

/** The calibre that a query asks for and no product is offered in, or undefined. */
export function unstockedIn(query: string, stocked: ReadonlyMap<string, unknown>): AskedCalibre | undefined {
	const tokens = tokensIn(query);
	const written = tokens.find((token) => token.type === 'calibre');
	if (written !== undefined) return stocked.has(written.digits) ? undefined : asked(written);
	const words = tokens.map((token) => (token.type === 'word' ? token.folded : token.digits)).join(' ');
	return knownCalibres.find((known) => known.asked.some((name) => ` ${words} `.includes(` ${name} `)));
}

/** The offered calibres that come nearest, named as such and never given as an answer. */
export function nearestCalibres({ bore, length }: AskedCalibre, { labels }: SearchIndex): string[] {
	const offered = new Map<string, number>();
	for (const { field, texts } of labels) {
		const [name = ''] = texts;
		const [token] = tokensIn(name);
		// A gauge is no measure in millimetres.
		if (field !== 'calibre' || token === undefined || token.type === 'word' || !/mm|×/.test(name)) continue;
		const other = token.type === 'calibre' ? asked(token) : { bore: Number(token.text) };
		const lengths =
			'length' in other && other.length !== undefined && length !== undefined
				? Math.abs(other.length - length) / 200
				: 0;
		offered.set(name, Math.abs(Math.log(other.bore / bore)) + lengths);
	}
	return [...offered]
		.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, most)
		.map(([name]) => name);
}

const most = 3;

function asked({ bore, digits, suffix }: CalibreName): AskedCalibre {
	const length = digits.split('x')[1] ?? '';
	const shown = bore.includes('.') || bore.length < 3 ? bore : `${bore.slice(0, -2)}.${bore.slice(-2)}`;
	return { name: `${shown}×${length}${suffix.toUpperCase()}`, bore: Number(shown), length: Number(length) };
}
