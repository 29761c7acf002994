import { complaint } from '../complaint.ts';
import { floorOf } from '../evidence.ts';
import { mayRead } from '../release-level.ts';
import { statementsIn } from '../statements-in.ts';
import type { Rule } from './rule.ts';

/** Weak evidence stays internal by itself; this is for whoever asks for more by name. */
export const releaseFitsEvidence: Rule = function* (record, catalogue) {
	for (const { path, statement, setting } of statementsIn(record, catalogue)) {
		if (statement.release === undefined) continue;
		const floor = floorOf(statement, setting, catalogue.sources);
		if (mayRead(statement.release, floor)) continue;
		const { release, basis = 'sourced' } = statement;
		yield {
			path: [...path, 'release'],
			...(basis === 'sourced'
				? complaint('release-beyond-sources', { release })
				: complaint('release-beyond-basis', { release, basis })),
		};
	}
};
