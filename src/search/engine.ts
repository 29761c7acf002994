import Fuse from 'fuse.js';
import { fold } from './fold.ts';
import { otherLayouts } from './keyboard-layout.ts';
import { likeness } from './likeness.ts';
import { collectOccurrences, type Occurrence } from './occurrences.ts';
import type { SearchField, SearchIndex } from './search-index.ts';
import { stopWords } from './stop-words.ts';
import { type Figure, joined, type Token, tokensIn, type Word } from './tokens.ts';
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
	type Hits = ReadonlyMap<number, Hit>;

	return (query) => {
		const asked = query.slice(0, longestQuery).normalize('NFC');
		const found = find(asked);
		if (found.some(isSure)) return { results: found.map(resultOf) };
		const unstocked = found.length > 0 ? undefined : unstockedIn(asked, occurrences);
		if (unstocked !== undefined) {
			const nearest = nearestCalibres(unstocked, index);
			return { results: [], notice: { type: 'unstocked', asked: unstocked.name, nearest } };
		}
		for (const other of otherLayouts(asked)) {
			const meant = find(other).filter(isSure);
			if (meant.length > 0) return { results: meant.map(resultOf), notice: { type: 'layout', query: other } };
		}
		return { results: found.map(resultOf) };
	};

	/** Products in which every word of a query is found, the best first. */
	function find(query: string): Found[] {
		const tokens = tokensIn(query);
		const found = findTokens(tokens, query);
		if (found.some(isSure)) return found;
		for (const other of withTwoJoined(tokens)) {
			const meant = findTokens(other, query);
			if (meant.some(isSure)) return meant;
		}
		return found;
	}

	function findTokens(tokens: readonly Token[], query: string): Found[] {
		const demanded = meaningful(tokens, query);
		if (demanded.length === 0) return [];
		const perToken = demanded.map((token, place) => hitsOf(token, place === demanded.length - 1));
		const others = tokens.filter((token) => !demanded.includes(token)).map(namesWith);
		return inOrder(
			productsInAll(perToken).map((product) => rate(product, perToken, others, query)),
			query,
		);
	}

	/** A word that need not be there counts where the name has it as it is: the K of “Зафар-К”. */
	function namesWith(token: Token): Hits {
		const isInName = ({ at, quality }: Hit) => at.field === 'name' && quality === 1;
		return new Map([...hitsOf(token, false)].filter(([, hit]) => isInName(hit)));
	}

	/** The best hit of a token in each product. */
	function hitsOf(token: Token, isLast: boolean): Hits {
		const best = new Map<number, Hit>();
		const add = (at: Occurrence, quality: number) => {
			const score = quality * weights[at.field];
			for (const product of at.products) {
				const former = best.get(product);
				// Of two equal places the name is the one that readers see.
				const isBetter =
					former === undefined || score > former.score || (score === former.score && at.field === 'name');
				if (quality > 0 && isBetter) best.set(product, { score, at, quality });
			}
		};
		if (token.type === 'word') addWords(token, add);
		else if (token.type === 'calibre')
			for (const at of calibres.get(token.digits) ?? []) add(at, likeness(token, at.name));
		else addFigures(token, isLast, add);
		return best;
	}

	function addWords(word: Word, add: Add): void {
		for (const { word: number, quality } of vocabulary.match(word))
			for (const at of words.get(number) ?? []) add(at, quality);
		if (word.bare !== undefined) addWords(word.bare, (at, quality) => add(at, quality * withoutArticle));
	}

	function addFigures({ text, digits, isInMillimetres }: Figure, isLast: boolean, add: Add): void {
		const places = figures.get(digits) ?? [];
		if (isInMillimetres) {
			// No model is numbered with decimals, so such a figure is a measure wherever it stands.
			for (const at of places) if (at.text === text && (at.isInMillimetres || text.includes('.'))) add(at, 1);
			return;
		}
		for (const at of places)
			if (at.text === text) add(at, 1);
			else if (!text.includes('.')) add(at, 0.9);
		if (!isLast) return;
		// Still being typed: the beginning of a designation's figure, never of a calibre's.
		for (const [other, longer] of figures)
			if (other !== digits && other.startsWith(digits))
				for (const at of longer) if (at.field === 'designation' && at.text.startsWith(text)) add(at, 0.85);
	}

	function rate(product: number, perToken: readonly Hits[], others: readonly Hits[], query: string): Found {
		const inProduct = (hitsByProduct: Hits) => hitsByProduct.get(product) ?? [];
		const extra = others.flatMap(inProduct);
		const hits = [...perToken.flatMap(inProduct), ...extra];
		const inName = new Set(hits.flatMap(({ at }) => (at.field === 'name' ? placesIn(at) : [])));
		const coverage = inName.size / Math.max(1, nameLengths[product] ?? 1);
		const mean = hits.reduce((sum, { score }) => sum + score, 0) / hits.length;
		const isWhole = fold(index.products[product]?.name ?? '').text === fold(query.trim()).text;
		const first = hits.some(({ at }) => at.field === 'name' && at.tokens.includes(0)) ? 0.03 : 0;
		return { product, hits, score: mean + 0.12 * coverage + first + 0.02 * extra.length + (isWhole ? 1 : 0) };
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

type Add = (at: Occurrence, quality: number) => void;

/** Words of other languages count as one place. */
function placesIn({ tokens }: Occurrence): readonly number[] {
	return tokens.length === 0 ? [-1] : tokens;
}

/** The query read with two neighbouring words as one, for each two of them. */
function withTwoJoined(tokens: readonly Token[]): Token[][] {
	return tokens.flatMap((first, place) => {
		const second = tokens[place + 1];
		if (first.type !== 'word' || second?.type !== 'word') return [];
		return [[...tokens.slice(0, place), joined(first, second), ...tokens.slice(place + 2)]];
	});
}

const withoutArticle = 0.97;
const sure = 0.75;
const mostGuesses = 100;
/** fuse.js compares in words of 32 bits. */
const longestPattern = 32;

/** Without the words that only join the others, unless there are no others. */
function meaningful(tokens: readonly Token[], query: string): readonly Token[] {
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
	const numbers = hits.flatMap(({ at }) => (at.field === 'name' && at.shown === name ? at.tokens : []));
	return [...new Set(numbers)]
		.sort((a, b) => a - b)
		.flatMap((number) => {
			const token = tokens[number];
			return token === undefined ? [] : [[token.start, token.end] satisfies [number, number]];
		});
}
