import Fuse from 'fuse.js/min-basic';
import type { Found } from './find.ts';
import { foldText } from './fold.ts';
import { scoresOf } from './score.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Stock } from './stock.ts';

/** The products that were found, the best first; where words were guessed, by how near they are as a whole. */
export function* rank(found: Found, stock: Stock): Steps<Uint32Array> {
	const { products } = found;
	const scores = yield* scoresOf(found, stock);
	const sorted = yield* inOrder(products, scores);
	if (found.isSure || sorted.length < 2) return sorted;
	const guesses = Array.from(sorted.subarray(0, mostGuesses));
	for (const [product, nearness] of nearnessOf(guesses, found.query, stock))
		scores[product] = (scores[product] ?? 0) + 0.1 * nearness;
	return yield* inOrder(products, scores);
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

function nearnessOf(
	products: readonly number[],
	query: string,
	{ names: shown, otherNames }: Stock,
): [number, number][] {
	const names = products.map((product) => `${foldText(shown[product] ?? '')} ${otherNames[product]}`);
	const fuse = new Fuse(names, {
		includeScore: true,
		threshold: 0.8,
		ignoreLocation: true,
		ignoreFieldNorm: true,
	});
	return fuse
		.search(foldText(query).slice(0, longestPattern))
		.map(({ refIndex, score = 1 }) => [products[refIndex] ?? 0, 1 - score]);
}
