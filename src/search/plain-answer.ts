import type { PlainAnswer, SearchNotice } from './answer.ts';
import type { Found } from './find.ts';
import { inName } from './hits.ts';
import { createRows } from './number-rows.ts';
import { rank } from './rank.ts';
import { counts } from './score.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Stock } from './stock.ts';

export const nothingFound = (notice?: SearchNotice): PlainAnswer => ({
	products: new Uint32Array(),
	reasons: createRows().finish(),
	marked: new Uint32Array(),
	notice,
});

/** The products that were found in order, with what says why. */
export function* answerOf(found: Found, stock: Stock, notice?: SearchNotice): Steps<PlainAnswer> {
	const products = yield* rank(found, stock);
	const reasons = createRows();
	const marked = new Uint32Array(products.length);
	yield* inSteps(products.length, (at) => {
		const product = products[at] ?? 0;
		reasons.add(reasonsOf(product, found));
		marked[at] = markedIn(product, found);
	});
	return { products, reasons: reasons.finish(), marked, notice };
}

/** Places, the strongest first. */
function reasonsOf(product: number, found: Found): Iterable<number> {
	const hits = found.hits.filter((_, token) => counts(found, token, product));
	if (hits.length > 1) hits.sort((a, b) => (b.scores[product] ?? 0) - (a.scores[product] ?? 0));
	return new Set(hits.map(({ places }) => places[product] ?? 0));
}

function markedIn(product: number, found: Found): number {
	let marked = 0;
	for (const [token, hits] of found.hits.entries())
		if (hits.places[product] === inName && counts(found, token, product)) marked |= hits.tokens[product] ?? 0;
	return marked;
}
