import { complaint } from '../complaint.ts';
import { nearest } from '../did-you-mean.ts';
import { isKindId, kinds } from '../kinds.ts';
import type { Rule } from './rule.ts';

export const guidesAreOfKinds: Rule = function* ({ type, id }) {
	if (type !== 'guide' || isKindId(id)) return;
	const ids = kinds.map((kind) => kind.id);
	yield { path: [], ...complaint('guide-of-no-kind', { id }, nearest(id, ids)) };
};
