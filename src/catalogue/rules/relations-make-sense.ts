import { complaint } from '../complaint.ts';
import { kindOf } from '../kinds.ts';
import { type Product, relationInverses } from '../product.ts';
import type { Rule } from './rule.ts';

export const relationsMakeSense: Rule = function* ({ type, id }, { products }) {
	const product = type === 'product' ? products.get(id) : undefined;
	const seen = new Set<string>();
	for (const [index, { type: relation, to }] of (product?.relations ?? []).entries()) {
		const path = ['relations', index, 'to'];
		const key = `${relation} ${to}`;
		if (to === id) yield { path, ...complaint('relation-to-itself') };
		else if (seen.has(key)) yield { path, ...complaint('relation-twice', { relation: key }) };
		const other = products.get(to);
		if (other?.relations.some((back) => back.type === relation && back.to === id) && id < to)
			yield {
				path,
				...complaint('relation-both-ways', { to, relation, inverse: relationInverses[relation] }),
			};
		if (relation === 'fires' && other !== undefined && !isAmmunition(other))
			yield { path, ...complaint('relation-fires', { to }) };
		seen.add(key);
	}
};

function isAmmunition({ kind }: Product): boolean {
	return kindOf(kind).family === 'ammunition';
}
