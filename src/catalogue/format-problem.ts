import type { Problem } from './problem.ts';
import { sentences, type Told, tell } from './sentences/tell.ts';
import type { StaffLanguage } from './staff-languages.ts';

/** The longest message that is still read to its end, place and advice included. */
export const longestMessage = 300;

/** Below this a sentence says nothing any more. */
const shortest = 40;

/** A problem in words. */
export type ToldProblem = Told & Pick<Problem, 'file' | 'line' | 'column' | 'field'>;

/** A problem in words that fit: they are cut where it is longer, what is wrong before what to do. */
export function tellProblem(complaint: Problem, language: StaffLanguage = 'en'): ToldProblem {
	const { file, line, column, field } = complaint;
	const told = { file, line, column, field, ...tell(complaint, language) };
	for (const part of ['problem', 'fix', 'field'] as const) {
		const excess = formatTold(told).length - longestMessage;
		if (excess > 0) told[part] = cut(told[part], Math.max(shortest, told[part].length - excess));
	}
	return told;
}

export function formatProblem(problem: Problem, language: StaffLanguage = 'en'): string {
	return formatTold(tellProblem(problem, language));
}

/** Every problem, and how many there are. */
export function formatProblems(problems: readonly Problem[], language: StaffLanguage = 'en'): string {
	const count = sentences[language].problems.replace('{count}', String(problems.length));
	return [...problems.map((problem) => formatProblem(problem, language)), count].join('\n\n');
}

/** Three lines: where, what is wrong, what to do. */
export function formatTold({ file, line, column, field, problem, fix }: ToldProblem): string {
	return `${file}:${line}:${column}${field && ` › ${field}`}\n  ${problem}\n  ${fix}`;
}

function cut(text: string, length: number): string {
	if (text.length <= length) return text;
	const end = text.slice(0, length - 1);
	// Half of a surrogate pair is no letter.
	return `${/[\uD800-\uDBFF]$/.test(end) ? end.slice(0, -1) : end}…`;
}
