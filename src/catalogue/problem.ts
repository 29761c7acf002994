/** Where in a record something stands: keys of maps and indexes of lists, from the top. */
export type FieldPath = readonly (string | number)[];

/** What is wrong in one record, before its line is known. */
export interface Finding {
	path: FieldPath;
	problem: string;
	fix: string;
}

/** What is wrong, where, and what to do: the words that staff read. */
export interface Problem {
	/** Relative to the data folder. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
	/** `specs.mass.value`; empty for the record as a whole. */
	field: string;
	problem: string;
	fix: string;
}

/** Carries every problem at once, so that nobody mends a catalogue one build at a time. */
export class CatalogueError extends Error {
	override readonly name = 'CatalogueError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`The catalogue has ${countOf(problems)}:\n\n${problems.map(formatProblem).join('\n\n')}`);
		this.problems = problems;
	}
}

export function countOf(problems: readonly Problem[]): string {
	return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}

export function formatProblem({ file, line, column, field, problem, fix }: Problem): string {
	return `${file}:${line}:${column}${field && ` › ${field}`}\n  ${problem}\n  ${fix}`;
}

const longestQuote = 60;

/** A value as it is named in a message: in quotes, on one line, and cut where it would flood it. */
export function quote(value: string): string {
	return `“${shorten(value)}”`;
}

/** One line of at most 60 characters. */
export function shorten(value: string): string {
	const line = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ');
	return line.length > longestQuote ? `${line.slice(0, longestQuote).replace(/\p{Cs}$/u, '')}…` : line;
}
