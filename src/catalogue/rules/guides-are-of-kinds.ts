import { didYouMean } from '../did-you-mean.ts';
import { isKindId, kinds } from '../kinds.ts';
import { quote } from '../problem.ts';
import type { Rule } from './rule.ts';

export const guidesAreOfKinds: Rule = function* ({ type, id }) {
	if (type !== 'guide' || isKindId(id)) return;
	yield {
		path: [],
		problem: `${quote(id)} is not a kind that this guide could be of.`,
		fix: didYouMean(
			id,
			kinds.map((kind) => kind.id),
			'Name the file like one of the folders in products/.',
		),
	};
};
