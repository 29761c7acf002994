import Fuse from 'fuse.js/basic';
import { type Found, isSureIn } from './find.ts';
import { fold } from './fold.ts';
import { type Hits, inName } from './hits.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Stock } from './stock.ts';

/** The products that were found, the best first; where words were guessed, by how near they are as a whole. */
export function* rank(found: Found, stock: Stock): Steps<Uint32Array> {
	const { products } = found;
	const scores = new Float64Array(stock.index.names.length);
	yield* inSteps(products.length, (at) => {
		const product = products[at] ?? 0;
		scores[product] = scoreOf(product, found, stock);
	});
	const sorted = yield* inOrder(products, scores);
	const needed = neededIn(found);
	const guesses: number[] = [];
	yield* inSteps(sorted.length, (at) => {
		const product = sorted[at] ?? 0;
		if (guesses.length < mostGuesses && !isSureIn(product, needed)) guesses.push(product);
	});
	if (guesses.length < 2) return sorted;
	for (const [product, nearness] of nearnessOf(guesses, found.query, stock))
		scores[product] = (scores[product] ?? 0) + 0.2 * nearness;
	return yield* inOrder(products, scores);
}

export function neededIn({ hits, isDemanded }: Found): Hits[] {
	return hits.filter((_, place) => isDemanded[place]);
}

/** Whether a word of the query counts in a product: one that need not be there only as it is in the name. */
export function counts({ hits, isDemanded }: Found, place: number, product: number): boolean {
	const { qualities, places } = hits[place] ?? noHits;
	return isDemanded[place] === true || (qualities[product] === 1 && places[product] === inName);
}

const noHits: Pick<Hits, 'qualities' | 'places'> = {
	qualities: new Float64Array(),
	places: new Uint32Array(),
};

function scoreOf(product: number, found: Found, { nameTerms }: Stock): number {
	const length = (nameTerms.starts[product + 1] ?? 0) - (nameTerms.starts[product] ?? 0);
	let sum = 0;
	let counted = 0;
	let extra = 0;
	let tokens = 0;
	let isElsewhere = false;
	let isWhole = found.hits.length === length;
	for (const [place, hits] of found.hits.entries()) {
		if (!counts(found, place, product)) {
			isWhole = false;
			continue;
		}
		sum += hits.scores[product] ?? 0;
		counted++;
		if (found.isDemanded[place] !== true) extra++;
		const bits = hits.tokens[product] ?? 0;
		tokens |= bits;
		if (hits.places[product] === inName && bits === 0) isElsewhere = true;
		if (hits.qualities[product] !== 1 || (bits & (1 << place)) === 0) isWhole = false;
	}
	const coverage = (bitsIn(tokens) + Number(isElsewhere)) / Math.max(1, length);
	const first = (tokens & 1) === 1 ? 0.03 : 0;
	return sum / counted + 0.12 * coverage + first + 0.02 * extra + Number(isWhole);
}

function bitsIn(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/** By score, and of equals by number. A score and a product are one number, which is sorted many times faster. */
function* inOrder(products: readonly number[], scores: Float64Array): Steps<Uint32Array> {
	const keys = new Float64Array(products.length);
	yield* inSteps(products.length, (at) => {
		const product = products[at] ?? 0;
		keys[at] = Math.round((highest - (scores[product] ?? 0)) * precision) * manyProducts + product;
	});
	keys.sort();
	const sorted = new Uint32Array(keys.length);
	yield* inSteps(keys.length, (at) => {
		sorted[at] = (keys[at] ?? 0) % manyProducts;
	});
	return sorted;
}

const highest = 100;
const precision = 1e6;
const manyProducts = 2 ** 20;

const mostGuesses = 100;
/** fuse.js compares in words of 32 bits. */
const longestPattern = 32;

function nearnessOf(products: readonly number[], query: string, { index }: Stock): [number, number][] {
	const names = products.map((product) => fold(index.names[product] ?? '').text);
	const fuse = new Fuse(names, { includeScore: true, threshold: 0.8, ignoreLocation: true });
	return fuse
		.search(fold(query).text.slice(0, longestPattern))
		.map(({ refIndex, score = 1 }) => [products[refIndex] ?? 0, 1 - score]);
}
