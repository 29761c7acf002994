import type { ReleasedProduct } from '../catalogue/edition.ts';
import { calibresOf } from '../catalogue/edition-index.ts';
import { localeIds } from '../catalogue/locales.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import { allMessages } from '../i18n/all-messages.ts';
import type { Reader } from '../ui/reader.ts';
import { isInflected } from './inflection.ts';
import type { SearchField, SearchIndex, SearchLabel, SearchProduct } from './search-index.ts';
import { synonyms, synonymsOfRole } from './synonyms.ts';
import { type Term, termsIn } from './terms.ts';
import { tokensIn } from './tokens.ts';

/** The index of an edition in the reader's language. Labels are searched in every language, whatever the page's. */
export function buildIndex(reader: Reader): SearchIndex {
	const shelf = createShelf();
	const products = reader.edition.products.map((product): SearchProduct => {
		const { text: name, lang, isFallback } = reader.local(product.name);
		const labels = labelsOf(product, reader);
		return {
			id: product.id,
			name,
			...(isFallback && { lang }),
			otherWords: otherWordsOf(product, name, labels),
			labels: labels.map(shelf.numberOf),
		};
	});
	return { locale: reader.locale, labels: shelf.labels, products };
}

function labelsOf(product: ReleasedProduct, reader: Reader): SearchLabel[] {
	const { index, locale } = reader;
	const inAll = (
		field: SearchField,
		textIn: (messages: (typeof allMessages)['en']) => readonly string[],
	): SearchLabel => ({
		field,
		texts: [...new Set([locale, ...localeIds].flatMap((language) => textIn(allMessages[language])))],
	});
	const named = (field: SearchField, names: LocalizedText | undefined): SearchLabel[] =>
		names === undefined
			? []
			: [
					{
						field,
						texts: [
							...new Set([names[locale] ?? names.en, ...Object.values(names).flatMap((name) => name ?? [])]),
						],
					},
				];

	const said = product.specs.flatMap((spec): SearchLabel[] => {
		if (spec.state !== 'stated') return [];
		const { value } = spec;
		if (spec.spec === 'designation' && value.type === 'name')
			return [{ field: 'designation', texts: [value.name] }];
		if (spec.spec === 'role' && value.type === 'choice')
			return [
				inAll('role', ({ choices }) => [
					...Object.entries(choices).flatMap(([id, text]) => (id === value.choice ? [text] : [])),
					...synonymsOfRole(value.choice),
				]),
			];
		if (spec.spec === 'bore' && value.type === 'quantity')
			return [{ field: 'calibre', texts: [value.quantity.written] }];
		return [];
	});
	const calibres = calibresOf(product).flatMap((id): SearchLabel[] => {
		const calibre = index.calibres.get(id);
		if (calibre === undefined) return [];
		const local = Object.values(calibre.localName ?? {}).flatMap((name) => name ?? []);
		const short = calibre.name.replace(/^(\d+) gauge$/, '$1 ga');
		return [{ field: 'calibre', texts: [...new Set([calibre.name, ...calibre.aliases, ...local, short])] }];
	});
	const houses = [product.maker?.enterprise, product.offeredBy?.enterprise].map((id) =>
		id === undefined ? undefined : index.enterprises.get(id),
	);
	return [
		...said,
		...calibres,
		inAll('kind', ({ kinds }) => [
			kinds[product.kind].one,
			kinds[product.kind].many,
			...(synonyms[product.kind] ?? []),
		]),
		...houses.flatMap((house) => named('enterprise', house?.name)),
		...product.exhibitions.flatMap(({ exhibition }) => {
			const shown = index.exhibitions.get(exhibition);
			return shown === undefined ? [] : [{ field: 'exhibition' as const, texts: [shown.name] }];
		}),
	];
}

/** Each label once, however many products share it. */
function createShelf() {
	const labels: SearchLabel[] = [];
	const numbers = new Map<string, number>();
	return {
		labels,
		numberOf(label: SearchLabel): number {
			const key = `${label.field} ${label.texts.join('\n')}`;
			const number = numbers.get(key) ?? labels.push(label) - 1;
			numbers.set(key, number);
			return number;
		},
	};
}

/** Words of its names in other languages, as far as neither `name` nor what it is called has them anyway. */
function otherWordsOf({ name }: ReleasedProduct, shown: string, labels: readonly SearchLabel[]): string[] {
	const called = labels.filter(({ field }) => field === 'role' || field === 'kind');
	const saying = called.flatMap(({ texts }) => texts).flatMap(termsIn);
	const shownTerms = new Set(termsIn(shown).map(({ term }) => term));
	const isKnown = ({ term, bare = term }: Term) =>
		shownTerms.has(term) ||
		saying.some((other) => bare === (other.bare ?? other.term) || isInflected(term, other.term));
	const { fr: french, ...spelled } = name;
	const others = Object.values(spelled).flatMap(wordsIn);
	const sounds = new Set([shown, ...Object.values(spelled)].flatMap(wordsIn).map(({ sound }) => sound));
	// French spells by rule what the others spell: what sounds the same is found by its sound.
	const inFrench = wordsIn(french).filter(({ sound }) => !sounds.has(sound));
	const words = [...others, ...inFrench].filter((word) => !isKnown(word));
	return [...new Map(words.map(({ term, word }) => [term, word])).values()];
}

interface WordOfName extends Term {
	readonly word: string;
	readonly sound: string;
}

function wordsIn(text = ''): WordOfName[] {
	const terms = termsIn(text);
	return tokensIn(text).map((token, place) => ({
		...(terms[place] ?? { term: '' }),
		word: text.slice(token.start, token.end),
		sound: token.type === 'word' ? token.sound : token.type,
	}));
}
