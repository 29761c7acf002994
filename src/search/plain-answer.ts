import type { PlainAnswer, SearchNotice } from './answer.ts';
import type { Found } from './find.ts';
import { inName } from './hits.ts';
import { counts, rank } from './rank.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Stock } from './stock.ts';
import { tokensIn } from './tokens.ts';

export const nothingFound = (notice?: SearchNotice): PlainAnswer => ({
	products: new Uint32Array(),
	starts: { reasons: new Uint32Array(1), marks: new Uint32Array(1) },
	reasons: new Uint32Array(),
	marks: new Uint32Array(),
	notice,
});

/** The products that were found in order, with what says why. */
export function* answerOf(found: Found, stock: Stock, notice?: SearchNotice): Steps<PlainAnswer> {
	const products = yield* rank(found, stock);
	const reasons: number[] = [];
	const marks: number[] = [];
	const starts = {
		reasons: new Uint32Array(products.length + 1),
		marks: new Uint32Array(products.length + 1),
	};
	yield* inSteps(products.length, (at) => {
		const product = products[at] ?? 0;
		reasons.push(...reasonsOf(product, found));
		marks.push(...marksIn(product, found, stock));
		starts.reasons[at + 1] = reasons.length;
		starts.marks[at + 1] = marks.length;
	});
	return {
		products: Uint32Array.from(products),
		starts,
		reasons: Uint32Array.from(reasons),
		marks: Uint32Array.from(marks),
		notice,
	};
}

/** Places, the strongest first. */
function reasonsOf(product: number, found: Found): Set<number> {
	const hits = found.hits.filter((_, place) => counts(found, place, product));
	const sorted = hits.sort((a, b) => (b.scores[product] ?? 0) - (a.scores[product] ?? 0));
	return new Set(sorted.map(({ places }) => places[product] ?? 0));
}

/** The words of the shown name in which something was found. */
function marksIn(product: number, found: Found, { index }: Stock): number[] {
	let tokens = 0;
	for (const [place, hits] of found.hits.entries())
		if (hits.places[product] === inName && counts(found, place, product)) tokens |= hits.tokens[product] ?? 0;
	if (tokens === 0) return [];
	return tokensIn(index.names[product] ?? '').flatMap(({ start, end }, place) =>
		(tokens & (1 << place)) === 0 ? [] : [start, end],
	);
}
