import type { Catalogue } from '../catalogue.ts';
import { type Finding, quote } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An address that was given out once leads to one place only, for ever. */
export const formerIdsAreFree: Rule = function* ({ type, id }, catalogue) {
	const product = type === 'product' ? catalogue.products.get(id) : undefined;
	for (const [index, former] of (product?.formerIds ?? []).entries()) {
		const complaint = complaintOf(former.id, { id, index }, catalogue);
		if (complaint !== undefined) yield { path: ['formerIds', index, 'id'], ...complaint };
	}
};

function complaintOf(
	former: string,
	{ id, index }: { id: string; index: number },
	catalogue: Catalogue,
): Omit<Finding, 'path'> | undefined {
	if (catalogue.has('product', former))
		return {
			problem: `${quote(former)} is a product, so its address cannot lead here.`,
			fix: `Remove the line, or retire that product: npm run desk:retire -- ${former} --to ${id}`,
		};
	const other = [...catalogue.products.values()].find((product) =>
		product.formerIds.some((entry, at) => entry.id === former && (product.id !== id || at < index)),
	);
	if (other === undefined) return undefined;
	return {
		problem: `${quote(former)} is a former id of ${quote(other.id)} already.`,
		fix: 'Keep one of the two lines: an address leads to one place.',
	};
}
