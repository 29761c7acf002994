import { kindOf } from '../kinds.ts';
import { type Product, relationInverses } from '../product.ts';
import type { Rule } from './rule.ts';

export const relationsMakeSense: Rule = function* ({ type, id }, { products }) {
	const product = type === 'product' ? products.get(id) : undefined;
	const seen = new Set<string>();
	for (const [index, { type: relation, to }] of (product?.relations ?? []).entries()) {
		const path = ['relations', index, 'to'];
		const key = `${relation} ${to}`;
		if (to === id)
			yield {
				path,
				problem: 'A product cannot be related to itself.',
				fix: 'Name another product, or remove the line.',
			};
		else if (seen.has(key))
			yield { path, problem: `This says “${key}” a second time.`, fix: 'Remove one of the two.' };
		const other = products.get(to);
		if (other?.relations.some((back) => back.type === relation && back.to === id) && id < to)
			yield {
				path,
				problem: `“${to}” says the same of this product, and both cannot be true: the other side of “${relation}” is “${relationInverses[relation]}”.`,
				fix: 'Keep the relation in one of the two records.',
			};
		if (relation === 'fires' && other !== undefined && !isAmmunition(other))
			yield {
				path,
				problem: `“${to}” is not ammunition.`,
				fix: 'A relation “fires” names a cartridge, grenade, bomb or shell.',
			};
		seen.add(key);
	}
};

function isAmmunition({ kind }: Product): boolean {
	return kindOf(kind).family === 'ammunition';
}
