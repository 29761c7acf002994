import { formatProblem } from '../catalogue/format-problem.ts';
import { CatalogueError } from '../catalogue/problem.ts';
import { type Given, parseCommand, runCommand, type Usage } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { shownPath } from '../edition/shown-path.ts';
import { say as sayOfEveryCommand } from '../edition/words/say.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import type { Drafts } from '../records/read-records.ts';
import { ChangedMeanwhile, showDiff } from '../records/save-records.ts';
import { refusal, say } from './words/say.ts';

/**
 * Runs a command on records in the language of its `--lang`, or else of the machine; a file that a colleague changed
 * meanwhile is shown with both versions.
 */
export function runDesk(usage: Usage, main: (given: Given) => Promise<void> | void): Promise<void> {
	return runCommand(async () => {
		const given = parseCommand(process.argv.slice(2), usage);
		try {
			await main(given);
		} catch (error) {
			if (error instanceof ChangedMeanwhile) throw explained(error);
			throw error;
		}
	});
}

function explained({ conflicts }: ChangedMeanwhile): CommandError {
	const shown = conflicts.map(({ path, ...diff }) =>
		[say('save.conflict', { file: shownPath(path), line: String(diff.line) }), ...showDiff(diff)].join('\n'),
	);
	return new CommandError(shown.join('\n\n'), say('save.conflictFix'));
}

/** What a checked catalogue would complain of, in words; empty when it is right. */
export function problemsOf(check: () => unknown): string[] {
	try {
		check();
		return [];
	} catch (error) {
		if (error instanceof CatalogueError)
			return error.problems.map((problem) => formatProblem(problem, spokenLanguage()));
		throw error;
	}
}

/** One slip is often wrong in every record; nobody reads more. */
const mostShown = 10;

/** What was wrong before stays the business of npm run check. @throws {CommandError} when drafts would make more wrong. */
export function refuseWrong(data: string, drafts: Drafts): void {
	const wrong = problemsOf(() => openCatalogue(data, drafts));
	if (wrong.length === 0) return;
	const before = new Set(problemsOf(() => openCatalogue(data)));
	const added = wrong.filter((problem) => !before.has(problem));
	if (added.length === 0) return;
	const rest = added.length - mostShown;
	const more = rest > 0 ? [sayOfEveryCommand('list.more', { count: rest })] : [];
	console.error(`${[...added.slice(0, mostShown), ...more].join('\n\n')}\n`);
	throw refusal('check.refused');
}
