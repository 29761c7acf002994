import type { ShownTexts } from './answer.ts';
import { foldText } from './fold.ts';
import { readLabels } from './label-lists.ts';
import { createRows, invert, type Rows, rowOf } from './number-rows.ts';
import { readWords } from './other-words.ts';
import type { PackedIndex } from './packed-index.ts';
import { scripts, scriptsIn } from './scripts.ts';
import { fieldNumbered, type SearchField } from './search-index.ts';
import { lengthen } from './short-names.ts';
import { inSteps, type Steps } from './steps.ts';
import { calibreIn, figureIn, type KnownCalibre, type KnownFigure, termsIn } from './terms.ts';
import type { TypedWords } from './typed-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** An index that is ready to be asked. Terms, labels and products go by their numbers. */
export interface Stock extends ShownTexts {
	readonly vocabulary: Vocabulary;
	readonly figures: readonly KnownFigure[];
	readonly calibres: readonly KnownCalibre[];
	/** Product → its other words, folded. */
	readonly otherNames: readonly string[];
	/** Product → the terms of its name, in order. */
	readonly nameTerms: Rows;
	/** Term → where it stands in names, also in those that are not shown; see `placeIn`. */
	readonly inNames: Rows;
	/** The texts of calibres, designations, roles, kinds and enterprises, each as the terms of which it is made. */
	readonly phrases: readonly Phrase[];
	/** Term → labels. */
	readonly inLabels: Rows;
	/** Term → the same for the texts of labels. */
	readonly labelRarities: Float64Array;
	/** Label → products. */
	readonly holders: Rows;
	/** Product → words of its name that only say what it is: those of its role and kind, a bit each. */
	readonly called: Uint32Array;
	/** Product → words of its name that are its designation, a bit each. */
	readonly coded: Uint32Array;
	/** Term → 1 when one name alone has it, less for each other name, near 0 when all have it. */
	readonly rarities: Float64Array;
	readonly typed: KnownTyped;
}

/** `TypedWords`, ready to be asked. */
export interface KnownTyped extends Pick<TypedWords, 'calibres' | 'latin' | 'layouts'> {
	readonly joining: ReadonlySet<string>;
	readonly calibre: ReadonlySet<string>;
}

export interface Phrase {
	readonly label: number;
	readonly terms: readonly number[];
	/** A part of it says nothing: 20 gauge is no 20×102. */
	readonly isWhole: boolean;
}

export function* stockOf(index: PackedIndex): Steps<Stock> {
	const { shown } = index;
	const typed = knownWordsIn(index.typed);
	const joining = new Set([...typed.joining].map(foldText));
	const products = index.names.length;
	const fields = Array.from(index.fields, (sign) => fieldNumbered(Number(sign)));
	const labels = yield* readLabels(index.labels, products, shown.length);
	const shelf = createShelf(index);
	const names: string[] = [];
	const nameTerms = createRows();
	yield* inSteps(products, (product) => {
		const label = rowOf(labels, product).find((number) => isCalled(fields[number]));
		const name = lengthen(index.names[product] ?? '', label === undefined ? '' : (shown[label] ?? ''));
		names.push(name);
		nameTerms.add(shelf.read(name));
	});
	const labelTerms = createRows();
	const inAnyScript = new Set<number>();
	const phrases: Phrase[] = [];
	const texts = index.texts.split('\n');
	yield* inSteps(shown.length, (label) => {
		const others = (texts[label] ?? '').split(',').map((text) => shelf.numbersOf(text.split(' ')));
		const all = [shelf.read(shown[label] ?? ''), ...others];
		labelTerms.add(new Set(all.flat()));
		for (const terms of all) for (const term of terms) inAnyScript.add(term);
		const field = fields[label] ?? 'name';
		if (fieldsOfPhrases.has(field))
			for (const terms of all)
				if (terms.length > 0) phrases.push({ label, terms, isWhole: field === 'calibre' });
	});
	const otherWords = index.otherWords.split('\n');
	const everywhere = createRows();
	const shownNames = nameTerms.finish();
	const places: number[] = [];
	const alphabets: number[] = [];
	const addScript = (term: number, script: number) => {
		alphabets[term] = (alphabets[term] ?? 0) | script;
	};
	yield* inSteps(products, (product) => {
		const shown = [...rowOf(shownNames, product)];
		const others = readWords(otherWords[product] ?? '');
		const otherTerms = shelf.numbersOf(others.map(({ term }) => term));
		everywhere.add([...shown, ...otherTerms]);
		for (const [place, term] of shown.entries()) {
			places.push(placeOf(product, place));
			// Where another alphabet has no form of its own, it writes the word that is shown.
			let script: number = scripts.any;
			for (const other of others) if (other.place === place) script &= ~other.script;
			addScript(term, script | scriptsIn(names[product] ?? ''));
		}
		for (const [at, { place, script }] of others.entries()) {
			places.push(placeOf(product, place));
			addScript(otherTerms[at] ?? 0, script);
		}
	});
	const allNames = everywhere.finish();
	for (const term of inAnyScript) addScript(term, scripts.any);
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
	const called = new Uint32Array(products);
	const coded = new Uint32Array(products);
	const labelRows = labelTerms.finish();
	yield* inSteps(products, (product) => {
		const name = rowOf(shownNames, product);
		for (const label of rowOf(labels, product)) {
			const field = fields[label] ?? 'name';
			const bits = bitsOf(name, rowOf(labelRows, label));
			if (isCalled(field)) called[product] = (called[product] ?? 0) | bits;
			else if (field === 'designation') coded[product] = (coded[product] ?? 0) | bits;
		}
	});
	const inNames = yield* invert(allNames, terms.length, (_, at) => places[at] ?? 0);
	const rarities = new Float64Array(terms.length);
	yield* inSteps(terms.length, (term) => {
		const count = countIn(inNames, term);
		const rarity = Math.log(1 + products / Math.max(1, count)) / Math.log(1 + products);
		rarities[term] = rarity * tellingOf(terms[term] ?? '', joining);
	});
	const inLabels = yield* invert(labelRows, terms.length);
	const labelRarities = new Float64Array(terms.length);
	yield* inSteps(terms.length, (term) => {
		const count = Math.max(1, countIn(inLabels, term));
		labelRarities[term] = Math.log(1 + shown.length / count) / Math.log(1 + shown.length);
	});
	return {
		names,
		shown,
		fields,
		vocabulary: yield* createVocabulary(terms, articles, alphabets),
		figures,
		calibres,
		otherNames: otherWords,
		nameTerms: shownNames,
		phrases,
		inNames,
		inLabels,
		labelRarities,
		called,
		coded,
		rarities,
		typed,
		holders: yield* invert(labels, shown.length),
	};
}

/** How much a part of a name tells by what it is: words that only join the others nearly nothing, figures less than words. */
function tellingOf(term: string, joining: ReadonlySet<string>): number {
	if (term.length > 1 && joining.has(term)) return 0.05;
	return /^[\d.]/.test(term) ? 0.4 : 1;
}

const fieldsOfPhrases: ReadonlySet<SearchField> = new Set([
	'calibre',
	'role',
	'kind',
	'enterprise',
	'designation',
]);

function isCalled(field: SearchField | undefined): boolean {
	return field === 'role' || field === 'kind';
}

/** Which terms of a name are among others. */
function bitsOf(name: Uint32Array, others: Uint32Array): number {
	let bits = 0;
	for (const [place, term] of name.entries()) if (others.includes(term)) bits |= 1 << place;
	return bits;
}

function countIn({ starts }: Rows, row: number): number {
	return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
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

/** A product and a word of its shown name as one number; of none when it is in another name alone. */
export function placeOf(product: number, place = elsewhere): number {
	return product * placesKept + Math.min(place, elsewhere);
}

/** The word as a bit; 0 for none. */
export function placeIn(number: number): { product: number; bit: number } {
	const place = number % placesKept;
	return { product: Math.floor(number / placesKept), bit: place === elsewhere ? 0 : 1 << place };
}

/** As many as a number has bits; names have five words or so. */
const placesKept = 32;
const elsewhere = placesKept - 1;

function knownWordsIn({ joining, calibre, ...others }: TypedWords): KnownTyped {
	const ofCalibre = calibre.split(' ');
	return { ...others, joining: new Set([...joining.split(' '), ...ofCalibre]), calibre: new Set(ofCalibre) };
}
