import { addHit, createHits, type Hits, inName } from './hits.ts';
import { isBeginningOf, likeness } from './likeness.ts';
import { rowOf } from './number-rows.ts';
import { fieldNumbered, type SearchField } from './search-index.ts';
import { inSteps, type Steps } from './steps.ts';
import { placeIn, placeOf, type Stock } from './stock.ts';
import type { CalibreName, Figure, Token, Word } from './tokens.ts';

const weights: Readonly<Record<SearchField, number>> = {
	name: 1,
	designation: 1,
	calibre: 0.95,
	role: 0.85,
	kind: 0.8,
	enterprise: 0.6,
	exhibition: 0.5,
};

/** A term that a token may mean, and how well it fits, 0 to 1. */
interface Match {
	readonly term: number;
	readonly quality: number;
	/** Only where a label of this field has it. */
	readonly within?: SearchField;
}

/** The best hit of a token in each product that has it. The last token may be one that is still being typed. */
export function* findToken(token: Token, isLast: boolean, stock: Stock): Steps<Hits> {
	const hits = createHits(stock.index.names.length);
	const matches = yield* matchesOf(token, isLast, stock);
	for (const match of matches) yield* addMatch(match, hits, stock);
	if (token.type === 'word' && matches.every(({ quality }) => quality < heard))
		yield* addInTwo(token, hits, stock);
	return hits;
}

/** The quality of a word that sounds the same. */
const heard = 0.9;

function* matchesOf(token: Token, isLast: boolean, stock: Stock): Steps<Match[]> {
	switch (token.type) {
		case 'word':
			return yield* wordsLike(token, stock);
		case 'figure':
			return figuresLike(token, isLast, stock);
		case 'calibre':
			return calibresLike(token, isLast, stock);
		default:
			return token satisfies never;
	}
}

function* wordsLike(word: Word, stock: Stock): Steps<Match[]> {
	const matches = (yield* stock.vocabulary.match(word)).map(({ word: term, quality }) => ({ term, quality }));
	if (word.bare === undefined) return matches;
	const bare = yield* wordsLike(word.bare, stock);
	return [...matches, ...bare.map(({ term, quality }) => ({ term, quality: quality * withoutArticle }))];
}

const withoutArticle = 0.97;

function calibresLike(asked: CalibreName, isLast: boolean, { calibres }: Stock): Match[] {
	return calibres.map((known) => {
		const quality = likeness(asked, known);
		const isBegun = quality === 0 && isLast && isBeginningOf(asked, known);
		return { term: known.term, quality: isBegun ? begun : quality };
	});
}

function figuresLike(
	{ text, digits, isInMillimetres }: Figure,
	isLast: boolean,
	{ figures }: Stock,
): Match[] {
	return figures.flatMap((known): Match[] => {
		const { term } = known;
		if (known.digits !== digits)
			// Still being typed: the beginning of a designation's figure, never of a calibre's.
			return isLast && !isInMillimetres && known.text.startsWith(text) && known.digits.startsWith(digits)
				? [{ term, quality: begun, within: 'designation' }]
				: [];
		if (known.text === text)
			// No model is numbered with decimals, so such a figure is a measure wherever it stands.
			return !isInMillimetres || known.isInMillimetres || text.includes('.') ? [{ term, quality: 1 }] : [];
		return isInMillimetres || text.includes('.') ? [] : [{ term, quality: withoutPoint }];
	});
}

const begun = 0.85;
const withoutPoint = 0.9;

function* addMatch({ term, quality, within }: Match, hits: Hits, stock: Stock): Steps<void> {
	if (quality <= 0) return;
	const { index, inNames, inOtherWords, inLabels, holders } = stock;
	if (within === undefined) {
		const found = { score: quality * weights.name, quality, place: inName };
		const places = rowOf(inNames, term);
		yield* inSteps(places.length, (at) => {
			const { product, place } = placeIn(places[at] ?? 0);
			addHit(hits, { ...found, product, tokens: 1 << place });
		});
		const products = rowOf(inOtherWords, term);
		yield* inSteps(products.length, (at) =>
			addHit(hits, { ...found, product: products[at] ?? 0, tokens: 0 }),
		);
	}
	for (const label of rowOf(inLabels, term)) {
		const field = fieldNumbered(index.fields[label] ?? 0);
		if (within !== undefined && within !== field) continue;
		const found = { score: quality * weights[field], quality, place: label + 1, tokens: 0 };
		const products = rowOf(holders, label);
		yield* inSteps(products.length, (at) => addHit(hits, { ...found, product: products[at] ?? 0 }));
	}
}

/** Names are also heard as one word: “itiqovan” for Iti Qovan. */
function* addInTwo({ folded }: Word, hits: Hits, stock: Stock): Steps<void> {
	const { vocabulary, inNames } = stock;
	for (let cut = shortestPart; cut <= folded.length - shortestPart; cut++) {
		const firsts = vocabulary.alike(folded.slice(0, cut));
		const seconds = firsts.length === 0 ? [] : vocabulary.alike(folded.slice(cut));
		for (const first of firsts)
			for (const second of seconds) {
				const quality = Math.min(first.quality, second.quality);
				const following = new Set(rowOf(inNames, second.word));
				for (const number of rowOf(inNames, first.word)) {
					const { product, place } = placeIn(number);
					if (following.has(placeOf(product, place + 1)))
						addHit(hits, {
							product,
							score: quality * weights.name,
							quality,
							place: inName,
							tokens: 3 << place,
						});
				}
			}
		yield firsts.length;
	}
}

const shortestPart = 2;
