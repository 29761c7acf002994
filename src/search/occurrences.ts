import type { SearchField, SearchIndex } from './search-index.ts';
import { type CalibreName, type Figure, tokensIn, type Word } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A place where something of a product is written: its name, or a label that it shares with others. */
export interface Occurrence {
	readonly field: SearchField;
	readonly products: readonly number[];
	/** Of the label's first text or the product's own name, as it is shown. */
	readonly shown: string;
	/** Which token of the shown name; undefined when it is not in the name that is shown. */
	readonly token?: number | undefined;
}

export interface Occurrences {
	readonly vocabulary: Vocabulary;
	/** By the word's number in the vocabulary. */
	readonly words: ReadonlyMap<number, readonly Occurrence[]>;
	/** By the digits without the point. */
	readonly figures: ReadonlyMap<string, readonly (Occurrence & { readonly text: string })[]>;
	/** By the digits, `762x39`. */
	readonly calibres: ReadonlyMap<string, readonly (Occurrence & { readonly suffix: string })[]>;
	/** How many tokens each product's name has. */
	readonly nameLengths: readonly number[];
}

/** Turns an index into what a query is looked up in. */
export function collectOccurrences(index: SearchIndex): Occurrences {
	const vocabulary = createVocabulary();
	const words = new Map<number, Occurrence[]>();
	const figures = new Map<string, (Occurrence & { text: string })[]>();
	const calibres = new Map<string, (Occurrence & { suffix: string })[]>();
	const holders = holdersOf(index);

	const addWord = (word: Word, at: Occurrence) => push(words, vocabulary.add(word), at);
	const addFigure = ({ text, digits }: Pick<Figure, 'text' | 'digits'>, at: Occurrence) =>
		push(figures, digits, { ...at, text });
	const addCalibre = ({ digits, suffix, bore }: CalibreName, at: Occurrence) => {
		push(calibres, digits, { ...at, suffix });
		addFigure({ text: bore, digits: bore.replaceAll('.', '') }, at);
	};
	const addText = (text: string, at: Occurrence, isShown: boolean): number => {
		const tokens = tokensIn(text);
		for (const [token, found] of tokens.entries()) {
			const place = isShown ? { ...at, token } : at;
			if (found.type === 'word') addWord(found, place);
			else if (found.type === 'figure') addFigure(found, place);
			else addCalibre(found, place);
		}
		return tokens.length;
	};

	for (const [number, { field, texts }] of index.labels.entries())
		for (const text of texts)
			addText(text, { field, products: holders[number] ?? [], shown: texts[0] ?? text }, false);
	const nameLengths = index.products.map(({ name, otherWords }, product) => {
		const at: Occurrence = { field: 'name', products: [product], shown: name };
		for (const word of otherWords) addText(word, at, false);
		return addText(name, at, true);
	});
	vocabulary.finish();
	return { vocabulary, words, figures, calibres, nameLengths };
}

/** Label → the products that have it. */
function holdersOf({ labels, products }: SearchIndex): number[][] {
	const holders: number[][] = labels.map(() => []);
	for (const [product, { labels: numbers }] of products.entries())
		for (const number of numbers) holders[number]?.push(product);
	return holders;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [item]);
	else list.push(item);
}
