import type { Edition, ReleasedProduct } from '../catalogue/edition.ts';

export interface EditionCount {
	readonly records: number;
	readonly statements: number;
}

/**
 * How much an edition shows. A statement is whatever carries its own evidence: specifications, those of parent
 * types among them, status, maker, texts, exhibitions, control; a relation, seen from both sides, counts once.
 */
export function countEdition(edition: Edition): EditionCount {
	const { products, enterprises, calibres, exhibitions, visits, controls, terms, guides, media, sources } =
		edition;
	const records = [
		products,
		enterprises,
		calibres,
		exhibitions,
		visits,
		controls,
		terms,
		guides,
		media,
		sources,
	].flat().length;
	const relationEnds = products.reduce((sum, { relations }) => sum + relations.length, 0);
	const statements = [
		...products.flatMap(statementsOfProduct),
		...enterprises.flatMap(({ role, facts }) => [role, ...facts]),
		...calibres.flatMap(({ specs }) => specs),
		...exhibitions.flatMap(({ participation, items }) => [participation, items]),
	].filter((statement) => statement !== undefined);
	return { records, statements: statements.length + relationEnds / 2 };
}

function statementsOfProduct(product: ReleasedProduct) {
	const { status, maker, offeredBy, specs, parentTypes, exhibitions, control } = product;
	const inherited = parentTypes.flatMap((parent) => parent.specs);
	return [status, maker, offeredBy, product.export, ...specs, ...inherited, ...exhibitions, ...control];
}
