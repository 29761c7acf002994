import type { Catalogue } from '../catalogue.ts';
import { type Complaint, complaint } from '../complaint.ts';
import type { Rule } from './rule.ts';

/** An address that was given out once leads to one place only, for ever. */
export const formerIdsAreFree: Rule = function* ({ type, id }, catalogue) {
	const product = type === 'product' ? catalogue.products.get(id) : undefined;
	for (const [index, former] of (product?.formerIds ?? []).entries()) {
		const said = complaintOf(former.id, { id, index }, catalogue);
		if (said !== undefined) yield { path: ['formerIds', index, 'id'], ...said };
	}
};

function complaintOf(
	former: string,
	{ id, index }: { id: string; index: number },
	catalogue: Catalogue,
): Complaint | undefined {
	if (catalogue.has('product', former)) return complaint('former-id-in-use', { former, id });
	const other = [...catalogue.products.values()].find((product) =>
		product.formerIds.some((entry, at) => entry.id === former && (product.id !== id || at < index)),
	);
	return other && complaint('former-id-twice', { former, other: other.id });
}
