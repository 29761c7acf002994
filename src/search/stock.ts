import { createRows, invert, type Rows, readRows } from './number-rows.ts';
import type { PackedIndex } from './packed-index.ts';
import { inSteps, type Steps } from './steps.ts';
import { calibreIn, figureIn, type KnownCalibre, type KnownFigure, termsIn } from './terms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** An index that is ready to be asked. Terms, labels and products go by their numbers. */
export interface Stock {
	readonly index: PackedIndex;
	readonly vocabulary: Vocabulary;
	readonly figures: readonly KnownFigure[];
	readonly calibres: readonly KnownCalibre[];
	/** Product → the terms of its name, in order. */
	readonly nameTerms: Rows;
	/** Term → where it stands in shown names; see `placeIn`. */
	readonly inNames: Rows;
	/** Term → the products that have it in a name that is not shown. */
	readonly inOtherWords: Rows;
	/** Term → labels. */
	readonly inLabels: Rows;
	/** Label → products. */
	readonly holders: Rows;
}

export function* stockOf(index: PackedIndex): Steps<Stock> {
	const products = index.names.length;
	const shelf = createShelf(index);
	const nameTerms = createRows();
	yield* inSteps(products, (product) => nameTerms.add(shelf.read(index.names[product] ?? '')));
	const labelTerms = createRows();
	const texts = index.texts.split('\n');
	yield* inSteps(index.shown.length, (label) => {
		const others = texts[label] ?? '';
		const terms = [...shelf.read(index.shown[label] ?? ''), ...shelf.numbersOf(others.split(/[ ,]/))];
		labelTerms.add(new Set(terms));
	});
	const numbers = shelf.numbersOf(index.otherTerms.split(' '));
	const otherWords = yield* readRows(index.otherWords, products);
	const otherTerms = { ...otherWords, items: otherWords.items.map((number) => numbers[number] ?? 0) };
	const { terms, articles } = shelf;
	const figures: KnownFigure[] = [];
	const calibres: KnownCalibre[] = [];
	yield* inSteps(terms.length, (term) => {
		const text = terms[term] ?? '';
		if (!/^[\d.]/.test(text)) return;
		const calibre = calibreIn(text, term);
		if (calibre !== undefined) calibres.push(calibre);
		figures.push(figureIn(text, term));
	});
	const names = nameTerms.finish();
	return {
		index,
		vocabulary: yield* createVocabulary(terms, articles),
		figures,
		calibres,
		nameTerms: names,
		inNames: yield* invert(names, terms.length, placeOf),
		inOtherWords: yield* invert(otherTerms, terms.length),
		inLabels: yield* invert(labelTerms.finish(), terms.length),
		holders: yield* invert(yield* readRows(index.labels, products), index.shown.length),
	};
}

/** Gives each term a number. */
function createShelf({ articles }: PackedIndex) {
	const terms: string[] = [];
	const numbers = new Map<string, number>();
	const numberOf = (term: string): number => {
		const known = numbers.get(term);
		if (known !== undefined) return known;
		numbers.set(term, terms.length);
		return terms.push(term) - 1;
	};
	const withArticle = new Map<number, number>();
	const numbersOf = (found: readonly string[]) => found.filter((term) => term !== '').map(numberOf);
	const [...pairs] = numbersOf(articles.split(' '));
	for (let at = 0; at < pairs.length; at += 2) withArticle.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
	return {
		terms,
		/** A word with the Arabic article → the same without it. */
		articles: withArticle,
		numbersOf,
		read: (text: string): number[] =>
			termsIn(text).map(({ term, bare }) => {
				const number = numberOf(term);
				if (bare !== undefined) withArticle.set(number, numberOf(bare));
				return number;
			}),
	};
}

/** A product and a place in its name as one number. */
export function placeOf(product: number, place: number): number {
	return product * placesKept + Math.min(place, placesKept - 1);
}

export function placeIn(number: number): { product: number; place: number } {
	return { product: Math.floor(number / placesKept), place: number % placesKept };
}

/** As many as a number has bits; names have five words or so. */
const placesKept = 32;
