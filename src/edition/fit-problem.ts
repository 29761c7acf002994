import { formatProblem, type Problem } from '../catalogue/problem.ts';

/** The longest message that is still read to its end, place and advice included. */
export const longestMessage = 300;

/** Below this a sentence says nothing any more. */
const shortest = 40;

/** The same problem with its sentences cut, what is wrong before what to do, so that the message fits. */
export function fitProblem(problem: Problem): Problem {
	const fitted = { ...problem };
	for (const part of ['problem', 'fix', 'field'] as const) {
		const excess = formatProblem(fitted).length - longestMessage;
		if (excess > 0) fitted[part] = cut(fitted[part], Math.max(shortest, fitted[part].length - excess));
	}
	return fitted;
}

function cut(text: string, length: number): string {
	if (text.length <= length) return text;
	const end = text.slice(0, length - 1);
	// Half of a surrogate pair is no letter.
	return `${/[\uD800-\uDBFF]$/.test(end) ? end.slice(0, -1) : end}…`;
}
