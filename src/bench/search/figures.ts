import type { QueryType } from './queries/types.ts';
import type { Answer } from './score.ts';

/*
 * Figures over many answers. Junk has no right answer, so it has a line of its own and is left out of the means: no
 * engine is called better or worse at finding by how well it refuses.
 */

export interface Figures {
	readonly asked: number;
	readonly mrr: number;
	readonly recall: number;
	/** What an oracle reaches. */
	readonly ceiling: number;
}

export function figuresOf(answers: readonly Answer[]): Figures {
	const findings = answers.filter(({ query }) => query.type !== 'junk');
	return {
		asked: answers.length,
		mrr: mrrOf(findings),
		recall: meanOf(findings.map(({ recall }) => recall)),
		ceiling: meanOf(findings.map(({ query }) => query.ceiling)),
	};
}

export function mrrOf(answers: readonly Answer[]): number {
	return meanOf(answers.map(({ reciprocalRank }) => reciprocalRank));
}

export function ofType(answers: readonly Answer[], type: QueryType): Answer[] {
	return answers.filter(({ query }) => query.type === type);
}

/** The same questions that another engine was asked: only such answers are compared. */
export function sameQuestions(answers: readonly Answer[], others: readonly Answer[]): Answer[] {
	const asked = new Set(others.map(({ query }) => query));
	return answers.filter(({ query }) => asked.has(query));
}

export function meanOf(values: readonly number[]): number {
	return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that a share of them does not exceed. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
