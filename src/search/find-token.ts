import { addHit, createHits, type Hits, inName } from './hits.ts';
import { isBeginningOf, likeness } from './likeness.ts';
import { rowOf } from './number-rows.ts';
import type { SearchField } from './search-index.ts';
import { inSteps, type Steps } from './steps.ts';
import { placeIn, type Stock } from './stock.ts';
import type { CalibreName, Figure, Token, Word } from './tokens.ts';
import { heardQuality, type Reach, type WordMatch } from './vocabulary.ts';
import { scoreFor } from './weights.ts';

/** A term that a token may mean, and how well it fits, 0 to 1. */
interface Match {
	readonly term: number;
	readonly quality: number;
	/** How much of the term was typed; all of it when it is not said. */
	readonly share?: number;
	/** Whether it may also be in a label, or say what something is. */
	readonly isForLabels?: boolean;
	/** Only where a label of this field has it. */
	readonly within?: SearchField;
}

export interface Effort {
	/** It may be still being typed. */
	readonly isLast: boolean;
	readonly reach: Reach;
}

/** The best hit of a token in each product that has it. */
export function* findToken(token: Token, effort: Effort, stock: Stock): Steps<Hits> {
	const hits = createHits(stock.names.length);
	const matches = yield* matchesOf(token, effort, stock);
	for (const match of matches) yield* addMatch(match, hits, stock);
	if (
		token.type === 'word' &&
		effort.reach !== 'written' &&
		matches.every(({ quality }) => quality < heardQuality)
	)
		yield* addInTwo(token, hits, stock);
	return hits;
}

function* matchesOf(token: Token, { isLast, reach }: Effort, stock: Stock): Steps<Match[]> {
	switch (token.type) {
		case 'word':
			return yield* wordsLike(token, reach, stock);
		case 'figure':
			return figuresLike(token, isLast, stock).flatMap((match) => asCalibre(match, token, stock));
		case 'calibre':
			return calibresLike(token, isLast, stock);
		default:
			return token satisfies never;
	}
}

function* wordsLike(word: Word, reach: Reach, stock: Stock): Steps<Match[]> {
	const found = yield* stock.vocabulary.match(word, reach);
	const matches = found.map(({ word: term, ...match }) => ({ term, ...match }));
	if (word.bare === undefined) return matches;
	const bare = yield* wordsLike(word.bare, reach, stock);
	return [...matches, ...bare.map((match) => ({ ...match, quality: match.quality * withoutArticle }))];
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

/** Where a figure was said to be a calibre, 12 калибр, it is one of a gauge first, and then a bore. */
function asCalibre(match: Match, { isCalibre, text }: Figure, { figures }: Stock): Match[] {
	if (isCalibre !== true || text.includes('.')) return [match];
	const isBore = figures.some(({ term, isInMillimetres }) => term === match.term && isInMillimetres);
	return isBore
		? [{ ...match, quality: match.quality * asBore }]
		: [
				{ ...match, within: 'calibre' },
				{ ...match, quality: match.quality * elsewhere },
			];
}

const asBore = 0.95;
const elsewhere = 0.8;
const begun = 0.85;
const withoutPoint = 0.9;

function* addMatch(
	{ term, quality, share = 1, within, isForLabels = true }: Match,
	hits: Hits,
	stock: Stock,
): Steps<void> {
	if (quality <= 0) return;
	hits.terms.set(term, Math.max(quality, hits.terms.get(term) ?? 0));
	const { fields, inNames, inLabels, holders, rarities, called } = stock;
	const credit = share * quality * (rarities[term] ?? 0);
	if (within === undefined) {
		const found = { score: scoreFor(quality, 'name'), quality, place: inName, credit };
		const places = rowOf(inNames, term);
		yield* inSteps(places.length, (at) => {
			const { product, bit } = placeIn(places[at] ?? 0);
			if (isForLabels || (bit & (called[product] ?? 0)) === 0)
				addHit(hits, { ...found, product, tokens: bit });
		});
	}
	if (!isForLabels) return;
	for (const label of rowOf(inLabels, term)) {
		const field = fields[label] ?? 'name';
		if (within !== undefined && within !== field) continue;
		const found = { score: scoreFor(quality, field), quality, place: label + 1, tokens: 0, credit: 0 };
		const products = rowOf(holders, label);
		yield* inSteps(products.length, (at) => addHit(hits, { ...found, product: products[at] ?? 0 }));
	}
}

/** Names are also heard as one word: “itiqovan” for Iti Qovan. */
function* addInTwo({ folded }: Word, hits: Hits, stock: Stock): Steps<void> {
	const { vocabulary } = stock;
	for (let cut = shortestPart; cut <= folded.length - shortestPart; cut++) {
		const firsts = vocabulary.alike(folded.slice(0, cut));
		const seconds = firsts.length === 0 ? [] : vocabulary.alike(folded.slice(cut));
		for (const first of firsts) for (const second of seconds) yield* addPair(first, second, hits, stock);
		yield 1;
	}
}

/** Where the one word stands before the other. */
function* addPair(
	first: WordMatch,
	second: WordMatch,
	hits: Hits,
	{ inNames, rarities }: Stock,
): Steps<void> {
	const quality = Math.min(first.quality, second.quality);
	const credit = (rarities[first.word] ?? 0) + (rarities[second.word] ?? 0);
	const found = { score: scoreFor(quality, 'name'), quality, place: inName, credit };
	const following = new Set(rowOf(inNames, second.word));
	const places = rowOf(inNames, first.word);
	yield* inSteps(places.length, (at) => {
		const number = places[at] ?? 0;
		const { product, bit } = placeIn(number);
		if (bit !== 0 && following.has(number + 1)) addHit(hits, { ...found, product, tokens: bit | (bit << 1) });
	});
}

const shortestPart = 2;
