import type { Rule } from './rule.ts';

export const kindMatchesFolder: Rule = function* ({ type, id, file }, { products }) {
	const product = type === 'product' ? products.get(id) : undefined;
	const folder = file.split('/')[1];
	if (product === undefined || folder === product.kind) return;
	yield {
		path: ['kind'],
		problem: `The kind is “${product.kind}”, but the file is in products/${folder}/.`,
		fix: `Move the file to products/${product.kind}/, or correct the kind.`,
	};
};
