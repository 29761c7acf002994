import { invert, type Rows, readRows } from './number-rows.ts';
import type { PackedIndex } from './packed-index.ts';
import { inSteps, type Steps } from './steps.ts';
import { calibreIn, figureIn, type KnownCalibre, type KnownFigure } from './terms.ts';
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
	/** Product → labels. */
	readonly labelsOf: Rows;
	/** Label → products. */
	readonly holders: Rows;
}

export function* stockOf(index: PackedIndex): Steps<Stock> {
	const products = index.names.length;
	const terms = index.terms.split(' ');
	const words = terms.findIndex((term) => /^[\d.]/.test(term));
	const figures: KnownFigure[] = [];
	const calibres: KnownCalibre[] = [];
	const firstFigure = words === -1 ? terms.length : words;
	yield* inSteps(terms.length - firstFigure, (at) => {
		const term = firstFigure + at;
		const text = terms[term] ?? '';
		const calibre = calibreIn(text, term);
		if (calibre !== undefined) calibres.push(calibre);
		figures.push(figureIn(text, term));
	});
	const nameTerms = yield* readRows(index.nameTerms, products);
	const otherTerms = yield* readRows(index.otherTerms, products);
	const labelsOf = yield* readRows(index.labels, products);
	return {
		index,
		vocabulary: yield* createVocabulary(terms.slice(0, firstFigure), index.articles),
		figures,
		calibres,
		nameTerms,
		inNames: yield* invert(nameTerms, terms.length, placeOf),
		inOtherWords: yield* invert(otherTerms, terms.length),
		inLabels: yield* labelsByTerm(index, terms.length),
		labelsOf,
		holders: yield* invert(labelsOf, index.shown.length),
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

function* labelsByTerm({ texts, shown }: PackedIndex, terms: number): Steps<Rows> {
	const lines = texts === '' ? 0 : texts.split('\n').length;
	const { items, starts } = yield* readRows(texts, lines);
	const sets: Set<number>[] = shown.map(() => new Set());
	yield* inSteps(lines, (line) => {
		const [label = 0, ...found] = items.subarray(starts[line], starts[line + 1]);
		for (const term of found) sets[label]?.add(term);
	});
	const rowStarts = new Uint32Array(sets.length + 1);
	for (const [label, set] of sets.entries()) rowStarts[label + 1] = (rowStarts[label] ?? 0) + set.size;
	return yield* invert(
		{ items: Uint32Array.from(sets.flatMap((set) => [...set])), starts: rowStarts },
		terms,
	);
}
