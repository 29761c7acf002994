import type { Found } from './find.ts';
import { type Hits, inName } from './hits.ts';
import { rowOf } from './number-rows.ts';
import { inSteps, type Steps } from './steps.ts';
import type { Stock } from './stock.ts';
import { heardQuality } from './vocabulary.ts';
import { scoreFor } from './weights.ts';

/** How well each product that was found answers the query, by its number. */
export function* scoresOf(found: Found, stock: Stock): Steps<Float64Array> {
	const { products } = found;
	const scores = yield* wholePhrases(found, stock);
	yield* inSteps(products.length, (at) => {
		const product = products[at] ?? 0;
		scores[product] = (scores[product] ?? 0) + scoreOf(product, found, stock);
	});
	return scores;
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

function scoreOf(product: number, found: Found, stock: Stock): number {
	const own = stock.called[product] ?? 0;
	const code = stock.coded[product] ?? 0;
	const length = (stock.nameTerms.starts[product + 1] ?? 0) - (stock.nameTerms.starts[product] ?? 0);
	let sum = 0;
	let counted = 0;
	let extra = 0;
	let spare = 0;
	let tokens = 0;
	let credit = 0;
	let called = 0;
	let isWhole = found.hits.length === length;
	for (const [place, hits] of found.hits.entries()) {
		const isDemanded = found.isDemanded[place] === true;
		if (!isDemanded) spare++;
		if (!counts(found, place, product)) {
			isWhole = false;
			continue;
		}
		const hit = hitOf(hits, product, tokens);
		const isCalled = hit.bits !== 0 && (hit.bits & ~own) === 0;
		const saysWhat = isCalled || isLabelOfCalled(hits.places[product] ?? 0, stock);
		if (isDemanded) {
			// A word that is being typed is rather a name than what something is.
			sum += saysWhat && hit.quality < 1 ? hit.score * begunKind : hit.score;
			counted++;
		} else extra++;
		tokens |= hit.bits;
		if (saysWhat) called += hit.quality;
		else credit += hit.bits !== 0 && (hit.bits & ~code) === 0 ? hit.credit * codedShare : hit.credit;
		if (hit.quality !== 1 || (hit.bits & (1 << place)) === 0) isWhole = false;
	}
	const joining = spare === 0 ? 0 : (0.12 * extra) / spare;
	return (
		sum / counted + coverageWeight * coverageOf(product, credit, called, stock) + joining + Number(isWhole)
	);
}

/** The hit of a token in a word that no other token of the query meant. */
function hitOf(hits: Hits, product: number, taken: number) {
	const bits = hits.tokens[product] ?? 0;
	const quality = hits.qualities[product] ?? 0;
	const score = hits.scores[product] ?? 0;
	if (bits === 0 || (bits & ~taken) !== 0)
		return { bits, quality, score, credit: hits.credits[product] ?? 0 };
	const { second } = hits;
	const other = second.tokens[product] ?? 0;
	const otherQuality = second.qualities[product] ?? 0;
	if ((other & ~taken) === 0 || otherQuality < repeated * quality)
		return { bits, quality, score: repeated * score, credit: 0 };
	return {
		bits: other,
		quality: otherQuality,
		score: scoreFor(otherQuality, 'name'),
		credit: second.credits[product] ?? 0,
	};
}

const begunKind = 0.8;

/** What a word is worth that says again what another has said. */
const repeated = 0.6;

function isLabelOfCalled(place: number, { fields }: Stock): boolean {
	const field = place === inName ? 'name' : fields[place - 1];
	return field === 'role' || field === 'kind';
}

/** How much of a name was typed. Words that only say what it is weigh less. */
function coverageOf(
	product: number,
	credit: number,
	called: number,
	{ nameTerms, rarities, called: calledIn, coded }: Stock,
): number {
	const own = calledIn[product] ?? 0;
	const code = coded[product] ?? 0;
	let telling = 0;
	let saying = 0;
	let count = 0;
	for (const [place, term] of rowOf(nameTerms, product).entries()) {
		const rarity = rarities[term] ?? 0;
		if ((code & ~own & (1 << place)) !== 0) telling += rarity * codedShare;
		else if ((own & (1 << place)) === 0) telling += rarity;
		else {
			saying += rarity * calledShare;
			count++;
		}
	}
	const said = count === 0 ? 0 : (saying * Math.min(called, count)) / count;
	return telling + saying === 0 ? 1 : (Math.min(credit, telling) + said) / (telling + saying);
}

const coverageWeight = 0.2;
const calledShare = 0.3;
const codedShare = 0.1;

/** What products gain by how much of their role, kind, enterprise or designation was said. */
function* wholePhrases({ hits, isDemanded }: Found, stock: Stock): Steps<Float64Array> {
	const { names, phrases, holders, labelRarities } = stock;
	const gains = new Float64Array(names.length);
	const needed = hits.filter((_, place) => isDemanded[place]);
	const isSaid = (term: number) => needed.some((token) => (token.terms.get(term) ?? 0) >= heardQuality);
	const best = new Map<number, number>();
	yield* inSteps(phrases.length, (at) => {
		const { label = 0, terms = [], isWhole = false } = phrases[at] ?? {};
		const said = terms.filter(isSaid);
		if (said.length === 0 || (isWhole && (said.length < terms.length || said.length < 2))) return;
		const weightOf = (sum: number, term: number) => sum + (labelRarities[term] ?? 0);
		const share = said.reduce(weightOf, 0) / terms.reduce(weightOf, 0);
		const saying = needed.filter((token) =>
			said.some((term) => (token.terms.get(term) ?? 0) >= heardQuality),
		);
		const gain = (share * saying.length) / needed.length;
		if (gain > (best.get(label) ?? 0)) best.set(label, gain);
	});
	for (const [label, gain] of best) {
		const products = rowOf(holders, label);
		yield* inSteps(products.length, (at) => {
			const product = products[at] ?? 0;
			gains[product] = Math.max(gains[product] ?? 0, phraseWeight * gain);
		});
	}
	return gains;
}

const phraseWeight = 0.3;
