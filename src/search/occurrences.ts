import type { SearchField, SearchIndex } from './search-index.ts';
import { type CalibreName, type Figure, joined, type Token, tokensIn, type Word } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A place where something of a product is written: its name, or a label that it shares with others. */
export interface Occurrence {
	readonly field: SearchField;
	readonly products: readonly number[];
	/** Of the label's first text or the product's own name, as it is shown. */
	readonly shown: string;
	/** Which tokens of the shown name; none when it is not in the name that is shown. */
	readonly tokens: readonly number[];
}

interface FigureOccurrence extends Occurrence {
	readonly text: string;
	/** Written as a measure or as the bore of a calibre. */
	readonly isInMillimetres: boolean;
}

interface CalibreOccurrence extends Occurrence {
	readonly name: CalibreName;
}

export interface Occurrences {
	readonly vocabulary: Vocabulary;
	/** By the word's number in the vocabulary. */
	readonly words: ReadonlyMap<number, readonly Occurrence[]>;
	/** By the digits without the point. */
	readonly figures: ReadonlyMap<string, readonly FigureOccurrence[]>;
	/** By the digits, `762x39`. */
	readonly calibres: ReadonlyMap<string, readonly CalibreOccurrence[]>;
	/** How many tokens each product's name has. */
	readonly nameLengths: readonly number[];
}

/** Turns an index into what a query is looked up in. */
export function collectOccurrences(index: SearchIndex): Occurrences {
	const vocabulary = createVocabulary();
	const words = new Map<number, Occurrence[]>();
	const figures = new Map<string, FigureOccurrence[]>();
	const calibres = new Map<string, CalibreOccurrence[]>();
	const holders = holdersOf(index);

	const addWord = (word: Word, at: Occurrence) => {
		push(words, vocabulary.add(word), at);
		if (word.bare !== undefined) push(words, vocabulary.add(word.bare), at);
	};
	const addFigure = (
		{ text, digits, isInMillimetres }: Pick<Figure, 'text' | 'digits' | 'isInMillimetres'>,
		at: Occurrence,
	) => push(figures, digits, { ...at, text, isInMillimetres });
	const addCalibre = (name: CalibreName, at: Occurrence) => {
		push(calibres, name.digits, { ...at, name });
		const { bore } = name;
		addFigure({ text: bore, digits: bore.replaceAll('.', ''), isInMillimetres: true }, at);
	};
	const addTokens = (tokens: readonly Token[], at: Omit<Occurrence, 'tokens'>, isShown: boolean) => {
		for (const [number, token] of tokens.entries()) {
			const place = { ...at, tokens: isShown ? [number] : [] };
			if (token.type === 'word') addWord(token, place);
			else if (token.type === 'figure') addFigure(token, place);
			else addCalibre(token, place);
		}
	};
	/** Names are also heard as one word: “itiqovan”. */
	const addJoined = (tokens: readonly Token[], at: Omit<Occurrence, 'tokens'>) => {
		for (const [number, token] of tokens.entries()) {
			const next = tokens[number + 1];
			if (token.type === 'word' && next?.type === 'word')
				addWord(joined(token, next), { ...at, tokens: [number, number + 1] });
		}
	};

	for (const [number, { field, texts }] of index.labels.entries())
		for (const text of texts)
			addTokens(tokensIn(text), { field, products: holders[number] ?? [], shown: texts[0] ?? text }, false);
	const nameLengths = index.products.map(({ name, otherWords }, product) => {
		const at = { field: 'name' as const, products: [product], shown: name };
		for (const word of otherWords) addTokens(tokensIn(word), at, false);
		const tokens = tokensIn(name);
		addTokens(tokens, at, true);
		addJoined(tokens, at);
		return tokens.length;
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
