import Fuse from 'fuse.js';
import { fold } from './fold.ts';
import { otherLayouts } from './keyboard-layout.ts';
import { collectOccurrences, type Occurrence } from './occurrences.ts';
import type { SearchField, SearchIndex } from './search-index.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokensIn } from './tokens.ts';
import { nearestCalibres, unstockedIn } from './unstocked.ts';

export interface SearchResult {
	readonly id: string;
	/** Where it was found, the strongest first: the field and the text that says so. */
	readonly why: readonly { readonly field: SearchField; readonly text: string }[];
	/** Stretches of the shown name, by offsets into it, to be marked. */
	readonly marks: readonly (readonly [start: number, end: number])[];
}

export type SearchNotice =
	/** Nobody offers this calibre; what comes nearest, named as such. */
	| { readonly type: 'unstocked'; readonly asked: string; readonly nearest: readonly string[] }
	/** Nothing was found as typed, but with the keys of the other layout. */
	| { readonly type: 'layout'; readonly query: string };

export interface SearchAnswer {
	readonly results: readonly SearchResult[];
	readonly notice?: SearchNotice | undefined;
}

export type Search = (query: string) => SearchAnswer;

/** More is no name of a product. */
export const longestQuery = 100;

const weights: Readonly<Record<SearchField, number>> = {
	name: 1,
	designation: 1,
	calibre: 0.95,
	role: 0.85,
	kind: 0.8,
	enterprise: 0.6,
	exhibition: 0.5,
};

interface Hit {
	readonly score: number;
	readonly at: Occurrence;
	/** How well what was typed fits what is written there, 0 to 1. */
	readonly quality: number;
}

interface Found {
	readonly product: number;
	readonly score: number;
	readonly hits: readonly Hit[];
}

/** Makes the search of an index. Every word must be found; digits are found as they are or not at all. */
export function createEngine(index: SearchIndex): Search {
	const occurrences = collectOccurrences(index);
	const { vocabulary, words, figures, calibres, nameLengths } = occurrences;

	return (query) => {
		const asked = query.slice(0, longestQuery).normalize('NFC');
		const found = find(asked);
		if (found.some(isSure)) return { results: found.map(resultOf) };
		for (const other of otherLayouts(asked)) {
			const meant = find(other).filter(isSure);
			if (meant.length > 0) return { results: meant.map(resultOf), notice: { type: 'layout', query: other } };
		}
		if (found.length > 0) return { results: found.map(resultOf) };
		const unstocked = unstockedIn(asked, calibres);
		if (unstocked === undefined) return { results: [] };
		const nearest = nearestCalibres(unstocked, index);
		return { results: [], notice: { type: 'unstocked', asked: unstocked.name, nearest } };
	};

	/** Products in which every word of a query is found, the best first. */
	function find(query: string): Found[] {
		const tokens = meaningful(query);
		if (tokens.length === 0) return [];
		const perToken = tokens.map((token, place) => hitsOf(token, place === tokens.length - 1));
		return inOrder(
			productsInAll(perToken).map((product) => rate(product, perToken, query)),
			query,
		);
	}

	/** The best hit of a token in each product. */
	function hitsOf(token: Token, isLast: boolean): ReadonlyMap<number, Hit> {
		const best = new Map<number, Hit>();
		const add = (at: Occurrence, quality: number) => {
			const score = quality * weights[at.field];
			for (const product of at.products) {
				const former = best.get(product);
				// Of two equal places the name is the one that readers see.
				const isBetter =
					former === undefined || score > former.score || (score === former.score && at.field === 'name');
				if (isBetter) best.set(product, { score, at, quality });
			}
		};
		if (token.type === 'word')
			for (const { word, quality } of vocabulary.match(token))
				for (const at of words.get(word) ?? []) add(at, quality);
		else if (token.type === 'calibre')
			for (const at of calibres.get(token.digits) ?? []) {
				if (token.suffix === at.suffix) add(at, 1);
				else if (token.suffix === '') add(at, 0.9);
			}
		else addFigures(token.text, token.digits, isLast, add);
		return best;
	}

	function addFigures(
		text: string,
		digits: string,
		isLast: boolean,
		add: (at: Occurrence, quality: number) => void,
	): void {
		for (const at of figures.get(digits) ?? [])
			if (at.text === text) add(at, 1);
			else if (!text.includes('.')) add(at, 0.9);
		if (!isLast) return;
		// Still being typed: the beginning of a designation's figure, never of a calibre's.
		for (const [other, places] of figures)
			if (other !== digits && other.startsWith(digits))
				for (const at of places) if (at.field === 'designation' && at.text.startsWith(text)) add(at, 0.85);
	}

	function rate(product: number, perToken: readonly ReadonlyMap<number, Hit>[], query: string): Found {
		const hits = perToken.flatMap((hitsByProduct) => hitsByProduct.get(product) ?? []);
		const inName = new Set(hits.flatMap(({ at }) => (at.field === 'name' ? [at.token ?? -1] : [])));
		const coverage = inName.size / Math.max(1, nameLengths[product] ?? 1);
		const mean = hits.reduce((sum, { score }) => sum + score, 0) / hits.length;
		const isWhole = fold(index.products[product]?.name ?? '').text === fold(query.trim()).text;
		const first = hits.some(({ at }) => at.field === 'name' && at.token === 0) ? 0.03 : 0;
		return { product, hits, score: mean + 0.12 * coverage + first + (isWhole ? 1 : 0) };
	}

	/** By score; where words were guessed, fuse.js ranks the few candidates by how near they are as a whole. */
	function inOrder(found: readonly Found[], query: string): Found[] {
		const sorted = [...found].sort((a, b) => b.score - a.score || a.product - b.product);
		const guesses = sorted.filter(({ hits }) => !isSure({ hits })).slice(0, mostGuesses);
		if (guesses.length < 2) return sorted;
		const names = guesses.map(({ product }) => fold(index.products[product]?.name ?? '').text);
		const fuse = new Fuse(names, { includeScore: true, threshold: 0.8, ignoreLocation: true });
		const nearness = new Map(
			fuse
				.search(fold(query).text.slice(0, longestPattern))
				.map(({ refIndex, score = 1 }) => [guesses[refIndex]?.product, 1 - score]),
		);
		const rank = ({ product, score }: Found) => score + 0.2 * (nearness.get(product) ?? 0);
		return sorted.sort((a, b) => rank(b) - rank(a) || a.product - b.product);
	}

	function resultOf({ product, hits }: Found): SearchResult {
		const { id = '', name = '' } = index.products[product] ?? {};
		const why = [
			...new Map(
				[...hits]
					.sort((a, b) => b.score - a.score)
					.map(({ at }) => [`${at.field} ${at.shown}`, { field: at.field, text: at.shown }]),
			).values(),
		];
		return { id, why, marks: marksIn(name, hits) };
	}
}

/** Nothing in it was guessed, nor only sounds alike. */
function isSure({ hits }: Pick<Found, 'hits'>): boolean {
	return hits.every(({ quality }) => quality >= sure);
}

const sure = 0.75;
const mostGuesses = 100;
/** fuse.js compares in words of 32 bits. */
const longestPattern = 32;

/** The tokens of a query without the words that only join the others, unless there are no others. */
function meaningful(query: string): Token[] {
	const tokens = tokensIn(query);
	const kept = tokens.filter(({ start, end }) => !stopWords.has(query.slice(start, end).toLowerCase()));
	return kept.length > 0 ? kept : tokens;
}

function productsInAll(perToken: readonly ReadonlyMap<number, Hit>[]): number[] {
	const [first, ...others] = [...perToken].sort((a, b) => a.size - b.size);
	return [...(first?.keys() ?? [])].filter((product) => others.every((hits) => hits.has(product)));
}

/** The words of the shown name in which something was found. */
function marksIn(name: string, hits: readonly Hit[]): [number, number][] {
	const tokens = tokensIn(name);
	const numbers = hits.flatMap(({ at }) =>
		at.field === 'name' && at.shown === name && at.token !== undefined ? [at.token] : [],
	);
	return [...new Set(numbers)]
		.sort((a, b) => a - b)
		.flatMap((number) => {
			const token = tokens[number];
			return token === undefined ? [] : [[token.start, token.end] satisfies [number, number]];
		});
}
