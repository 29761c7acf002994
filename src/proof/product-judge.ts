import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Product } from '../catalogue/product.ts';
import type { Evidence } from '../catalogue/statement.ts';
import { type Audience, type Place, specReleaseOf } from './audience.ts';
import { inSpec, inStatement, type Judge, recordJudge } from './judge.ts';
import type { Path } from './leaves.ts';

export function productJudge(product: Product, catalogue: Catalogue, audience: Audience): Judge {
	const place = audience.placeIn(product);
	return recordJudge(audience, product, audience.seen.product(product.id), (path) => {
		const [field = '', at = '', ...rest] = path;
		const inOne = (said: Evidence | undefined, where: Place = place, inside: Path = rest) =>
			said !== undefined && inStatement(audience, product, said, where, inside);
		switch (field) {
			case 'kind':
				return true;
			case 'status':
			case 'maker':
			case 'offeredBy':
			case 'export':
				return inOne(product[field], place, path.slice(1));
			case 'variantOf':
				return audience.seen.product(product.variantOf ?? '');
			case 'formerIds':
				return rest[0] === 'id' && audience.reads(product.formerIds[Number(at)]?.release ?? product.release);
			case 'exhibitions':
			case 'control':
				return inOne(product[field][Number(at)]);
			case 'relations': {
				const relation = product.relations[Number(at)];
				const other = catalogue.products.get(relation?.to ?? '');
				if (other === undefined || !audience.reads(other.release)) return false;
				return inOne(relation);
			}
			case 'specs':
				return inSpecsOf(audience, product, product.specs, place, [at, ...rest]);
			case 'parentTypes':
				return inParentType(audience, product, Number(at), rest);
			default:
				return false;
		}
	});
}

function inParentType(
	audience: Audience,
	product: Product,
	at: number,
	[field = '', ...rest]: Path,
): boolean {
	const parent = product.parentTypes[at];
	if (parent === undefined) return false;
	const place: Place = {
		within: parent.link === 'inferred' ? 'internal' : product.release,
		recordSources: [],
		isWeakAllowed: true,
	};
	if (field === 'specs') return inSpecsOf(audience, product, parent.specs, place, rest);
	const isThere = Object.keys(parent.specs).some((id) =>
		['value', 'state', 'band', 'withheld'].some((part) =>
			inSpecsOf(audience, product, parent.specs, place, [id, part]),
		),
	);
	if (field === 'name' || field === 'link') return isThere;
	return isThere && audience.isStaff && (field === 'reason' || rest[1] === 'text');
}

function inSpecsOf(
	audience: Audience,
	product: Product,
	specs: Product['specs'],
	place: Place,
	[id = '', ...rest]: Path,
): boolean {
	const statement = Object.entries(specs).find(([spec]) => spec === id)?.[1];
	if (statement === undefined) return false;
	const specRelease = specReleaseOf(product, id);
	return inSpec(audience, product, statement, { ...place, specRelease }, rest);
}
