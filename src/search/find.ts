import { keyOf, meaningful, tokensAskedIn } from './asked-tokens.ts';
import { type Effort, findToken } from './find-token.ts';
import type { Hits } from './hits.ts';
import { inSteps, type Steps } from './steps.ts';
import type { KnownTyped, Stock } from './stock.ts';
import { joined, type Token } from './tokens.ts';
import type { Reach } from './vocabulary.ts';

/** Products in which every word of a query is found. */
export interface Found {
	readonly query: string;
	readonly products: readonly number[];
	/** In the order of the query; those of words that need not be there have only what the name has as it is. */
	readonly hits: readonly Hits[];
	/** How many of the hits a product must have: the rest are of words that need not be there. */
	readonly isDemanded: readonly boolean[];
	/** For some product nothing was guessed, nor only sounds alike. */
	readonly isSure: boolean;
}

/** Finds the tokens of one question, each once however often it is tried. */
export interface TokenFinder {
	find(token: Token, effort: Effort): Steps<Hits>;
	readonly typed: KnownTyped;
}

export function createTokenFinder(stock: Stock): TokenFinder {
	const known = new Map<string, Hits>();
	return {
		typed: stock.typed,
		*find(token, effort) {
			const key = `${keyOf(token)} ${effort.reach} ${effort.isLast}`;
			const found = known.get(key) ?? (yield* findToken(token, effort, stock));
			known.set(key, found);
			return found;
		},
	};
}

/** Finds every word of a query; where one is not found, also two neighbouring words read as one. */
export function* find(query: string, finder: TokenFinder, reach: Reach = 'guessed'): Steps<Found> {
	const tokens = tokensAskedIn(query, finder.typed);
	const found = yield* findTokens({ query, tokens, reach }, finder);
	if (found.isSure || tokens.length > mostJoined) return found;
	for (const other of withTwoJoined(tokens)) {
		const meant = yield* findTokens(
			{ query, tokens: other, reach: reach === 'guessed' ? 'heard' : reach },
			finder,
		);
		if (meant.isSure) return meant;
	}
	if (reach !== 'guessed') return found;
	// A word may be known and yet be another one mistyped.
	const guessed =
		found.products.length > 0 ? found : yield* findTokens({ query, tokens, reach: 'forced' }, finder);
	return isBelieved(guessed, tokens) ? guessed : { ...guessed, products: [] };
}

const mostJoined = 8;

/** Half of a short word may be wrong only where few words are as near. */
function isBelieved({ products, hits }: Found, [token, ...others]: readonly Token[]): boolean {
	if (token?.type !== 'word' || others.length > 0 || token.end - token.start > longestShort) return true;
	const isNear = products.some((product) => (hits[0]?.qualities[product] ?? 0) > wild);
	return isNear || products.length <= mostWild;
}

const longestShort = 4;
const wild = 0.47;
const mostWild = 10;

interface Reading {
	readonly query: string;
	readonly tokens: readonly Token[];
	readonly reach: Reach;
}

function* findTokens({ query, tokens, reach }: Reading, finder: TokenFinder): Steps<Found> {
	const demanded = meaningful(tokens, query, finder.typed);
	const last = demanded.at(-1);
	const needed: Hits[] = [];
	for (const token of demanded) {
		const hits = yield* finder.find(token, { isLast: token === last, reach });
		if (hits.products.length === 0) return { query, products: [], hits: [], isDemanded: [], isSure: false };
		needed.push(hits);
	}
	const products = yield* productsInAll(needed);
	const isSure = products.some((product) => isIn(product, needed, sure));
	const isDemanded = tokens.map((token) => demanded.includes(token));
	const hits: Hits[] = [];
	for (const token of tokens) {
		const place = demanded.indexOf(token);
		hits.push(needed[place] ?? (yield* finder.find(token, { isLast: false, reach: 'written' })));
	}
	return { query, products, hits, isDemanded, isSure };
}

function isIn(product: number, needed: readonly Hits[], quality: number): boolean {
	return needed.every(({ qualities }) => (qualities[product] ?? 0) >= quality);
}

const sure = 0.75;

function* productsInAll(needed: readonly Hits[]): Steps<number[]> {
	const [first, ...others] = [...needed].sort((a, b) => a.products.length - b.products.length);
	const found = first?.products ?? [];
	const inAll: number[] = [];
	yield* inSteps(found.length, (at) => {
		const product = found[at] ?? 0;
		if (others.every(({ qualities }) => (qualities[product] ?? 0) > 0)) inAll.push(product);
	});
	return inAll;
}

/** The query read with two neighbouring words as one, for each two of them. */
function withTwoJoined(tokens: readonly Token[]): Token[][] {
	return tokens.flatMap((first, place) => {
		const second = tokens[place + 1];
		if (first.type !== 'word' || second?.type !== 'word') return [];
		// The letter after a name tells it from another.
		if (first.folded.length < 2 || second.folded.length < 2) return [];
		return [[...tokens.slice(0, place), joined(first, second), ...tokens.slice(place + 2)]];
	});
}
