import { didYouMean } from '../did-you-mean.ts';
import { releaseOf } from '../evidence.ts';
import { kindOf } from '../kinds.ts';
import { mayRead } from '../release-level.ts';
import { placeholdersIn } from '../placeholders.ts';
import { settingOf } from '../statements-in.ts';
import { textsIn } from '../texts-in.ts';
import type { Rule } from './rule.ts';

export const placeholdersAreStated: Rule = function* ({ type, id, data }, { products, sources }) {
	const product = type === 'product' ? products.get(id) : undefined;
	for (const { path, text } of textsIn(data)) {
		for (const spec of placeholdersIn(text)) {
			if (product === undefined) {
				yield { path, problem: `“{spec:${spec}}” stands in a record that is not a product.`, fix: 'Write the words instead.' };
				continue;
			}
			const statement = Object.entries(product.specs).find(([key]) => key === spec)?.[1];
			if (statement?.state !== 'stated') {
				const stated = Object.keys(product.specs);
				yield {
					path,
					problem: `“{spec:${spec}}” names a specification that this record does not state.`,
					fix: didYouMean(spec, stated.length > 0 ? stated : kindOf(product.kind).specs.map((known) => known.id), 'State it under “specs:”, or reword the sentence.'),
				};
			} else if (!mayRead(product.release, releaseOf(statement, settingOf(product), sources))) {
				yield {
					path,
					problem: `“{spec:${spec}}” would show a value that readers of this text may not see.`,
					fix: 'Reword the sentence without the value.',
				};
			}
		}
	}
};
