import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Product } from '../catalogue/product.ts';
import type { Evidence } from '../catalogue/statement.ts';
import type { Said } from './said.ts';

/** What a variant takes over from its parent: what it does not state itself, with what that was read in. */
export function inheritedBy(variant: Product, { products }: Catalogue, said: readonly Said[]): Said[] {
	const parent = products.get(variant.variantOf ?? '');
	if (parent === undefined) return [];
	const record = `product ${variant.id}`;
	const isSeen = said.some((one) => one.record === record && one.field === 'variantOf' && one.isOut);
	const taken = Object.entries(parent.specs).filter(([id]) => !Object.hasOwn(variant.specs, id));
	return taken
		.flatMap(([id, statement]) => lentBy(parent, `specs.${id}`, statement, said))
		.map((one) => ({ ...one, record, isOut: one.isOut && isSeen }));
}

/** A relation is seen from its other end too. */
export function relatedTo(product: Product, { products }: Catalogue, said: readonly Said[]): Said[] {
	return [...products.values()].flatMap((other) =>
		other.relations.flatMap((relation, index) =>
			relation.to !== product.id
				? []
				: lentBy(other, `relations.${index}`, relation, said).map((one) => ({
						...one,
						record: `product ${product.id}`,
					})),
		),
	);
}

/** What one statement of a product says in another: its own texts, and what the product as a whole was read in. */
function lentBy(
	lender: Product,
	field: string,
	statement: Evidence | undefined,
	said: readonly Said[],
): Said[] {
	const ofLender = said.filter(({ record }) => record === `product ${lender.id}`);
	const own = ofLender.filter((one) => one.field.startsWith(`${field}.`) && one.field !== `${field}.to`);
	const restsOnRecord = statement?.source === undefined && (statement?.basis ?? 'sourced') === 'sourced';
	if (!restsOnRecord || !own.some(({ isOut }) => isOut)) return own;
	return [...own, ...ofLender.filter((one) => one.field.startsWith('sources.'))];
}
