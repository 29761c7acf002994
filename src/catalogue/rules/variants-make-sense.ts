import { complaint } from '../complaint.ts';
import type { Rule } from './rule.ts';

export const variantsMakeSense: Rule = function* ({ type, id }, { products }) {
	const product = type === 'product' ? products.get(id) : undefined;
	if (product?.variantOf === undefined) return;
	const parent = products.get(product.variantOf);
	const path = ['variantOf'];
	if (product.variantOf === id) {
		yield { path, ...complaint('variant-of-itself') };
	} else if (parent?.variantOf === id) {
		yield { path, ...complaint('variants-of-each-other', { parent: product.variantOf }) };
	} else if (parent?.variantOf !== undefined) {
		yield {
			path,
			...complaint('variant-of-variant', { parent: product.variantOf, first: parent.variantOf }),
		};
	} else if (parent !== undefined && parent.kind !== product.kind) {
		yield {
			path,
			...complaint('variant-of-other-kind', {
				parent: product.variantOf,
				parentKind: parent.kind,
				kind: product.kind,
			}),
		};
	}
};
