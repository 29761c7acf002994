import { complaint } from '../complaint.ts';
import { sourcesOf } from '../evidence.ts';
import { statementsIn } from '../statements-in.ts';
import type { Rule } from './rule.ts';

export const statementsHaveSources: Rule = function* (record, catalogue) {
	for (const { path, statement, setting } of statementsIn(record, catalogue)) {
		if ((statement.basis ?? 'sourced') !== 'sourced' || sourcesOf(statement, setting).length > 0) continue;
		yield { path, ...complaint('source-missing') };
	}
};
