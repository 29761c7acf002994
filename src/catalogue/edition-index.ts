import type {
	Edition,
	ReleasedCalibre,
	ReleasedEnterprise,
	ReleasedExhibition,
	ReleasedGuide,
	ReleasedMedium,
	ReleasedProduct,
	ReleasedSource,
	ReleasedTerm,
} from './edition.ts';
import type { Subject } from './medium.ts';
import { type ExplainedField, explainedFieldNames } from './term.ts';

/** An edition's records by id, and its products by what they belong to. */
export interface EditionIndex {
	readonly products: ReadonlyMap<string, ReleasedProduct>;
	readonly enterprises: ReadonlyMap<string, ReleasedEnterprise>;
	readonly calibres: ReadonlyMap<string, ReleasedCalibre>;
	readonly exhibitions: ReadonlyMap<string, ReleasedExhibition>;
	readonly sources: ReadonlyMap<string, ReleasedSource>;
	readonly terms: ReadonlyMap<string, ReleasedTerm>;
	readonly guides: ReadonlyMap<string, ReleasedGuide>;
	readonly controls: ReadonlyMap<string, Edition['controls'][number]>;
	/** The term that explains a spec, a unit or another word of a closed list. */
	termFor(field: ExplainedField, word: string): ReleasedTerm | undefined;
	productsOfKind(id: string): readonly ReleasedProduct[];
	productsInCalibre(id: string): readonly ReleasedProduct[];
	productsAt(exhibition: string): readonly ReleasedProduct[];
	productsMadeBy(enterprise: string): readonly ReleasedProduct[];
	productsOfferedBy(enterprise: string): readonly ReleasedProduct[];
	/** The cover first. */
	mediaOf(subject: Subject): readonly ReleasedMedium[];
}

const indexes = new WeakMap<Edition, EditionIndex>();

/** Made once an edition, however many pages ask. */
export function indexOf(edition: Edition): EditionIndex {
	const index = indexes.get(edition) ?? createIndex(edition);
	indexes.set(edition, index);
	return index;
}

function createIndex({
	products,
	enterprises,
	calibres,
	exhibitions,
	sources,
	controls,
	terms,
	guides,
	media,
}: Edition): EditionIndex {
	const byKind = grouped(products, ({ kind }) => [kind]);
	const byCalibre = grouped(products, calibresOf);
	const byExhibition = grouped(products, (product) =>
		product.exhibitions.map(({ exhibition }) => exhibition),
	);
	const byMaker = grouped(products, ({ maker }) =>
		maker?.enterprise === undefined ? [] : [maker.enterprise],
	);
	const byHouse = grouped(products, ({ offeredBy }) =>
		offeredBy === undefined ? [] : [offeredBy.enterprise],
	);
	const byExplained = new Map<string, ReleasedTerm>(
		explainedFieldNames.flatMap((field) =>
			terms.flatMap((term) => term[field].map((word) => [`${field} ${word}`, term] as const)),
		),
	);
	const bySubject = grouped(media, ({ of }) => [nameOf(of)]);
	return {
		products: keyed(products),
		enterprises: keyed(enterprises),
		calibres: keyed(calibres),
		exhibitions: keyed(exhibitions),
		sources: keyed(sources),
		controls: keyed(controls),
		terms: keyed(terms),
		guides: keyed(guides),
		termFor: (field, word) => byExplained.get(`${field} ${word}`),
		productsOfKind: (id) => byKind.get(id) ?? [],
		productsInCalibre: (id) => byCalibre.get(id) ?? [],
		productsAt: (id) => byExhibition.get(id) ?? [],
		productsMadeBy: (id) => byMaker.get(id) ?? [],
		productsOfferedBy: (id) => byHouse.get(id) ?? [],
		mediaOf: (subject) => bySubject.get(nameOf(subject)) ?? [],
	};
}

/** The calibres that a product itself states; a parent type's do not make it a product of that calibre. */
export function calibresOf({ specs }: ReleasedProduct): string[] {
	return specs.flatMap((spec) =>
		spec.state === 'stated' && spec.value.type === 'calibre' ? [spec.value.calibre] : [],
	);
}

function nameOf({ type, id }: Subject): string {
	return `${type} ${id}`;
}

function keyed<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
	return new Map(items.map((item) => [item.id, item]));
}

function grouped<Item>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [item]);
			else group.push(item);
		}
	}
	return groups;
}
