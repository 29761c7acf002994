import type { Edition, ReleasedProduct } from '../../catalogue/edition.ts';
import { type Family, families } from '../../catalogue/kind.ts';
import { type KindId, kindOf, kinds } from '../../catalogue/kinds.ts';
import { confirmed } from './confirmed.ts';

/** More side by side are folded into their families. */
const mostKinds = 8;

export type Column =
	| { readonly type: 'kind'; readonly id: KindId }
	| { readonly type: 'family'; readonly id: Family };

/** Of one enterprise and column: products that it is said to make, and others that it is said to offer. */
export interface Share {
	readonly made: number;
	readonly offered: number;
}

export interface Row {
	/** An enterprise of the edition, or the name of a maker that has no record. */
	readonly house: { readonly id: string } | { readonly name: string };
	/** One a column. */
	readonly shares: readonly Share[];
	readonly total: Share;
}

export interface WhoMakesWhat {
	readonly columns: readonly Column[];
	/** Makers of most first, then those that offer most. */
	readonly rows: readonly Row[];
	/** Of how many products no source states who makes them; of how many neither that nor who offers them. */
	readonly makerNotStated: number;
	readonly neitherStated: number;
}

/** What sources state of makers and of those that offer; a product of which they say nothing is in no cell. */
export function whoMakesWhat({ products }: Pick<Edition, 'products'>): WhoMakesWhat {
	const stated = products.filter((product) => makerKey(product) ?? houseKey(product));
	const columns = columnsOf(stated);
	const rows = [...housesIn(stated)].map(([key, house]) => rowOf(key, house, stated, columns));
	return {
		columns,
		rows: rows.sort((a, b) => b.total.made - a.total.made || b.total.offered - a.total.offered),
		makerNotStated: products.filter((product) => makerKey(product) === undefined).length,
		neitherStated: products.length - stated.length,
	};
}

function columnsOf(products: readonly ReleasedProduct[]): readonly Column[] {
	const here = kinds.filter(({ id }) => products.some(({ kind }) => kind === id));
	if (here.length <= mostKinds) return here.map(({ id }) => ({ type: 'kind', id }));
	return families
		.filter((id) => here.some(({ family }) => family === id))
		.map((id) => ({ type: 'family', id }));
}

/** By a key that an id and a name can never share. */
function housesIn(products: readonly ReleasedProduct[]): ReadonlyMap<string, Row['house']> {
	return new Map(
		products.flatMap((product) =>
			[makerKey(product), houseKey(product)].flatMap((key): [string, Row['house']][] =>
				key === undefined ? [] : [[key, key.startsWith('=') ? { name: key.slice(1) } : { id: key }]],
			),
		),
	);
}

function makerKey({ maker }: ReleasedProduct): string | undefined {
	const { enterprise, name } = confirmed(maker) ?? {};
	return enterprise ?? (name === undefined ? undefined : `=${name}`);
}

function houseKey({ offeredBy }: ReleasedProduct): string | undefined {
	return confirmed(offeredBy)?.enterprise;
}

function rowOf(
	key: string,
	house: Row['house'],
	products: readonly ReleasedProduct[],
	columns: readonly Column[],
): Row {
	const made = products.filter((product) => makerKey(product) === key);
	const offered = products.filter((product) => houseKey(product) === key && makerKey(product) !== key);
	const share = (isIn: (product: ReleasedProduct) => boolean): Share => ({
		made: made.filter(isIn).length,
		offered: offered.filter(isIn).length,
	});
	return {
		house,
		shares: columns.map((column) => share(({ kind }) => isOf(kind, column))),
		total: share(() => true),
	};
}

function isOf(kind: KindId, column: Column): boolean {
	return column.type === 'kind' ? kind === column.id : kindOf(kind).family === column.id;
}
