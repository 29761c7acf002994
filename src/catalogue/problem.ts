import type { Complaint } from './complaint.ts';
import { formatProblems } from './format-problem.ts';

/** Where in a record something stands: keys of maps and indexes of lists, from the top. */
export type FieldPath = readonly (string | number)[];

/** What is wrong in one record, before its line is known. */
export interface Finding extends Complaint {
	readonly path: FieldPath;
}

/** What is wrong, where, and what to do. */
export interface Problem extends Complaint {
	/** Relative to the data folder. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
	/** `specs.mass.value`; empty for the record as a whole. */
	readonly field: string;
}

/** Carries every problem at once, so that nobody mends a catalogue one build at a time. */
export class CatalogueError extends Error {
	override readonly name = 'CatalogueError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(formatProblems(problems));
		this.problems = problems;
	}
}
