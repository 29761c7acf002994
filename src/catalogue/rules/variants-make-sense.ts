import type { Rule } from './rule.ts';

export const variantsMakeSense: Rule = function* ({ type, id }, { products }) {
	const product = type === 'product' ? products.get(id) : undefined;
	if (product?.variantOf === undefined) return;
	const parent = products.get(product.variantOf);
	const path = ['variantOf'];
	if (product.variantOf === id) {
		yield {
			path,
			problem: 'A product cannot be a variant of itself.',
			fix: 'Name the product that it varies, or remove the line.',
		};
	} else if (parent?.variantOf === id) {
		yield {
			path,
			problem: `“${product.variantOf}” is itself a variant of this product.`,
			fix: 'Remove the line in one of the two records.',
		};
	} else if (parent?.variantOf !== undefined) {
		yield {
			path,
			problem: `“${product.variantOf}” is itself a variant of “${parent.variantOf}”.`,
			fix: `Write “variantOf: ${parent.variantOf}”.`,
		};
	} else if (parent !== undefined && parent.kind !== product.kind) {
		yield {
			path,
			problem: `“${product.variantOf}” is of the kind ${parent.kind}, but this is of the kind ${product.kind}.`,
			fix: 'A variant has the kind of its parent. Use a relation if they only belong together.',
		};
	}
};
