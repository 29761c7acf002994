import type { Catalogue } from '../catalogue.ts';
import { type Complaint, complaint } from '../complaint.ts';
import { floorOf, releaseOf } from '../evidence.ts';
import { type PlacedStatement, statementsIn } from '../statements-in.ts';
import type { Rule } from './rule.ts';

/** A band, and the word that a value may be asked for, are for those who may not read the value itself. */
export const bandsAreNeeded: Rule = function* (record, catalogue) {
	for (const placed of statementsIn(record, catalogue)) {
		const said = complaintOf(placed, catalogue);
		if (said === undefined) continue;
		for (const field of ['band', 'withheld'])
			if (field in placed.statement) yield { path: [...placed.path, field], ...said };
	}
};

function complaintOf({ statement, setting }: PlacedStatement, { sources }: Catalogue): Complaint | undefined {
	if (releaseOf(statement, setting, sources) === 'public') return complaint('band-public');
	return floorOf(statement, setting, sources) === 'internal' ? complaint('band-internal') : undefined;
}
