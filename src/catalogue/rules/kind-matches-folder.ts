import { complaint } from '../complaint.ts';
import type { Rule } from './rule.ts';

export const kindMatchesFolder: Rule = function* ({ type, id, file }, { products }) {
	const product = type === 'product' ? products.get(id) : undefined;
	const [, folder = ''] = file.split('/');
	if (product === undefined || folder === product.kind) return;
	yield { path: ['kind'], ...complaint('kind-and-folder', { kind: product.kind, folder }) };
};
