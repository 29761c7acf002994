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
		yield {
			path: [...path, 'release'],
			problem: `“release: ${statement.release}” asks for more than the evidence allows: it is ${reasonOf(statement.basis)}.`,
			fix: 'Name a source of grade A, B or C that may be cited, or write “release: internal”.',
		};
	}
};

function reasonOf(basis: string | undefined): string {
	return basis === undefined || basis === 'sourced'
		? 'read only in sources that do not carry it outside'
		: basis;
}
