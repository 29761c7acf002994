import { type Locale, localeIds } from '../../catalogue/locales.ts';
import { allMessages } from '../../i18n/all-messages.ts';
import { synonyms, synonymsOfRole } from '../../search/synonyms.ts';
import type { MadeUpCatalogue, MadeUpProduct } from './catalogue.ts';

/** The texts by which a product may be found: those that our own index holds, for the other engines. */
export interface SearchDocument {
	readonly id: string;
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly designation: string;
	readonly calibre: readonly string[];
	readonly role: readonly string[];
	readonly kind: readonly string[];
	readonly enterprise: readonly string[];
	readonly exhibition: readonly string[];
}

export function documentsOf({ products, edition }: MadeUpCatalogue, locale: Locale): SearchDocument[] {
	const fairs = new Map(edition.exhibitions.map(({ id, name }) => [id, name]));
	return products.map((product) => ({
		...documentOf(product, locale),
		exhibition: distinct(product.released.exhibitions.map(({ exhibition }) => fairs.get(exhibition))),
	}));
}

function documentOf(product: MadeUpProduct, locale: Locale): SearchDocument {
	const { id, released, role = '', designation = '', calibre, kind, houses } = product;
	const name = released.name[locale] ?? released.name.en;
	const all = localeIds.map((language) => allMessages[language]);
	return {
		id,
		name,
		otherNames: distinct(Object.values(released.name)).filter((other) => other !== name),
		designation,
		calibre:
			calibre === undefined
				? []
				: distinct([calibre.name, ...calibre.aliases, ...Object.values(calibre.released.localName ?? {})]),
		role: distinct([
			...all.map(({ choices }) => new Map(Object.entries(choices)).get(role)),
			...synonymsOfRole(role),
		]),
		kind: distinct([
			...all.flatMap(({ kinds }) => [kinds[kind].one, kinds[kind].many]),
			...(synonyms[kind] ?? []),
		]),
		enterprise: distinct(houses.flatMap((house) => Object.values(house.released.name))),
		exhibition: [],
	};
}

function distinct(texts: readonly (string | undefined)[]): string[] {
	return [...new Set(texts.filter((text) => text !== undefined))];
}

/** Every text of a document. */
export function textsOf({ id: _, ...fields }: SearchDocument): string[] {
	return Object.values(fields).flat();
}
