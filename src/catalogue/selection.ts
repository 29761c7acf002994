import type { z } from 'zod';
import type { Catalogue } from './catalogue.ts';
import { complaint } from './complaint.ts';
import type { EditionRecord } from './edition-record.ts';
import { releaseOf } from './evidence.ts';
import { type KindId, kinds } from './kinds.ts';
import { type Product, statuses } from './product.ts';
import { mayRead } from './release-level.ts';
import type { Evidence } from './statement.ts';
import { settingOf } from './statements-in.ts';
import { fields, idSchema, listOf, message, oneOf } from './texts.ts';

const kindIds = kinds.map(({ id }) => id) as [KindId, ...KindId[]];

const listsSchema = fields({
	kinds: listOf(oneOf(kindIds)).optional(),
	/** With the products that they make or offer. */
	enterprises: listOf(idSchema).optional(),
	products: listOf(idSchema).optional(),
}).refine(
	(lists) => Object.values(lists).some((list) => list !== undefined),
	message(complaint('selection-empty')),
);

/** What of the catalogue an edition is about. What it leaves out is as if it were withheld. */
export const selectionSchema = fields({
	/** Only these. */
	include: listsSchema.optional(),
	/** All but these; it has the last word. */
	exclude: listsSchema.optional(),
	/** Only products of these statuses. */
	status: listOf(oneOf(statuses)).optional(),
});

type Lists = z.output<typeof listsSchema>;

/** The products and enterprises that an edition's selection leaves out. */
export function leftOutOf(
	catalogue: Catalogue,
	{ selection, level }: EditionRecord,
): ReadonlySet<{ readonly id: string }> {
	if (selection === undefined) return new Set();
	const { include, exclude, status } = selection;
	const products = [...catalogue.products.values()];
	const enterprises = [...catalogue.enterprises.values()];

	/** What readers could not read of a product may not decide that it is there: they would learn it. */
	const isReadable = (product: Product, said: Evidence) =>
		mayRead(level, releaseOf(said, settingOf(product), catalogue.sources));
	const readableHousesOf = (product: Product) => housesOf(product, (said) => isReadable(product, said));

	const selected = products.filter(
		(product) =>
			(include === undefined || isNamed(product, include, readableHousesOf(product))) &&
			(status === undefined ||
				(isReadable(product, product.status) && status.includes(product.status.value))) &&
			(exclude === undefined || !isNamed(product, exclude, housesOf(product))),
	);
	const seen = selected.filter(({ release }) => mayRead(level, release));
	const houses = withParents(catalogue, [
		...(include?.enterprises ?? []),
		...(include === undefined ? enterprises.map(({ id }) => id) : seen.flatMap(readableHousesOf)),
	]);
	for (const id of exclude?.enterprises ?? []) houses.delete(id);
	return new Set([
		...products.filter((product) => !selected.includes(product)),
		...enterprises.filter(({ id }) => !houses.has(id)),
	]);
}

function isNamed({ id, kind }: Product, lists: Lists, houses: readonly string[]): boolean {
	const { kinds = [], enterprises = [], products = [] } = lists;
	return kinds.includes(kind) || products.includes(id) || houses.some((house) => enterprises.includes(house));
}

function housesOf({ maker, offeredBy }: Product, counts = (_said: Evidence) => true): string[] {
	return [maker, offeredBy].flatMap((said) =>
		said?.enterprise !== undefined && counts(said) ? [said.enterprise] : [],
	);
}

/** Enterprises with those that they belong to. */
function withParents({ enterprises }: Catalogue, ids: readonly string[]): Set<string> {
	const all = new Set(ids);
	// A set is walked in the order of insertion, new entries included.
	for (const id of all) {
		const parent = enterprises.get(id)?.parent;
		if (parent !== undefined) all.add(parent);
	}
	return all;
}
