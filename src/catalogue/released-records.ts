import type { Edition, ReleasedProduct, ReleasedSource } from './edition.ts';
import { idsIn } from './order.ts';
import { type RelationType, relationInverses } from './product.ts';

/** What an edition releases of one record, its sources included. */
export interface ReleasedContent {
	readonly record: { readonly id: string };
	readonly sources: readonly ReleasedSource[];
}

/** Folder of records → the part of an edition whose items they are. */
const parts = {
	products: 'products',
	enterprises: 'enterprises',
	calibres: 'calibres',
	exhibitions: 'exhibitions',
	visits: 'visits',
	controls: 'controls',
	glossary: 'terms',
	guides: 'guides',
	media: 'media',
} as const satisfies Record<string, keyof Edition>;

/**
 * By the record's name, `products/khazri`: what the edition releases of it, and nothing that another record says.
 * So a change above the edition's level, or in a neighbour, leaves it as it is.
 */
export function releasedRecordsOf(edition: Edition): ReadonlyMap<string, ReleasedContent> {
	const sources = new Map(edition.sources.map((source) => [source.id, source]));
	const contents = Object.entries(parts).flatMap(([folder, part]) =>
		edition[part].map((item) => {
			const record = 'variants' in item ? ownOf(item) : item;
			const cited = 'sources' in record ? record.sources : [];
			return [
				`${folder}/${item.id}`,
				{ record, sources: cited.flatMap((id) => sources.get(id) ?? []) },
			] as const;
		}),
	);
	return new Map(contents);
}

const inverses: ReadonlySet<RelationType> = new Set(Object.values(relationInverses));

/** Without what its variants, its relations' other sides and its parent say. */
function ownOf(product: ReleasedProduct): Omit<ReleasedProduct, 'variants'> {
	const { variants: _, ...rest } = product;
	const [others, relations] = split(product.relations, ({ type }) => inverses.has(type));
	const [inherited, specs] = split(product.specs, ({ inheritedFrom }) => inheritedFrom !== undefined);
	const own = { ...rest, relations, specs };
	const foreign = new Set(citedIn([others, inherited]));
	const kept = new Set(citedIn({ ...own, sources: [] }));
	return { ...own, sources: product.sources.filter((id) => kept.has(id) || !foreign.has(id)) };
}

function split<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Ids of all sources that anything in a value cites. */
function citedIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const cited = 'sources' in value && Array.isArray(value.sources) ? value.sources.map(String) : [];
	return idsIn(cited, ...Object.values(value).map(citedIn));
}
