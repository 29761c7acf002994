import type { Catalogue } from '../catalogue.ts';
import { floorOf, releaseOf } from '../evidence.ts';
import type { Finding } from '../problem.ts';
import { type PlacedStatement, statementsIn } from '../statements-in.ts';
import type { Rule } from './rule.ts';

/** A band, and the word that a value may be asked for, are for those who may not read the value itself. */
export const bandsAreNeeded: Rule = function* (record, catalogue) {
	for (const placed of statementsIn(record, catalogue)) {
		const complaint = complaintOf(placed, catalogue);
		if (complaint === undefined) continue;
		for (const field of ['band', 'withheld'])
			if (field in placed.statement) yield { path: [...placed.path, field], ...complaint };
	}
};

function complaintOf(
	{ statement, setting }: PlacedStatement,
	{ sources }: Catalogue,
): Omit<Finding, 'path'> | undefined {
	if (releaseOf(statement, setting, sources) === 'public')
		return {
			problem: 'Everybody may read the value itself, so this is never seen.',
			fix: 'Add “release: delegation” or “release: licensed” to the statement, or remove the line.',
		};
	if (floorOf(statement, setting, sources) === 'internal')
		return {
			problem: 'What the value rests on may not leave the house, so this is never seen.',
			fix: 'Name a source of grade A, B or C that may be cited, or remove the line.',
		};
	return undefined;
}
