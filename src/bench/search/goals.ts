import { figuresOf, mrrOf, ofType, percentile, sameQuestions } from './figures.ts';
import type { Measured } from './measure.ts';
import { type QueryType, queryTypeIds } from './queries/types.ts';

export interface Goal {
	readonly text: string;
	readonly isMet: boolean;
	/** What was reached. */
	readonly reached: string;
}

/** The goals at 1,000 products; those that need other engines only when they were asked. */
export function goalsOf([ours, ...others]: readonly Measured[], codeKilobytes: number): Goal[] {
	if (ours === undefined) return [];
	return [
		...qualityGoals(ours),
		...(others.length > 0 ? comparisons(ours, others) : []),
		sizeGoal(ours, codeKilobytes),
	];
}

function qualityGoals({ answers }: Measured): Goal[] {
	const { mrr, recall, ceiling } = figuresOf(answers);
	const weakest = queryTypeIds
		.flatMap((type) => {
			const some = ofType(answers, type);
			return some.length === 0 ? [] : [{ type, value: mrrOf(some) }];
		})
		.sort((a, b) => a.value - b.value)[0];
	return [
		{
			text: 'MRR ≥ 0.985',
			isMet: mrr >= 0.985,
			reached: `${mrr.toFixed(4)}, of ${ceiling.toFixed(4)} that an oracle reaches`,
		},
		{ text: 'recall@10 ≥ 0.99', isMet: recall >= 0.99, reached: recall.toFixed(4) },
		{
			text: 'weakest type of question ≥ 0.97',
			isMet: weakest !== undefined && weakest.value >= 0.97,
			reached: weakest === undefined ? 'none' : `${weakest.value.toFixed(4)}, ${weakest.type}`,
		},
	];
}

function comparisons(ours: Measured, others: readonly Measured[]): Goal[] {
	const leads = others
		.filter(({ part }) => part === 'folded')
		.map(({ name, answers }) => {
			const same = sameQuestions(ours.answers, answers);
			return { name, value: figuresOf(same).mrr - figuresOf(answers).mrr };
		})
		.sort((a, b) => a.value - b.value);
	const behind = queryTypeIds.flatMap((type) => farthestAhead(ours, others, type));
	const tokens = others.find(({ name }) => name === 'fuse.js tokens');
	const ratio = tokens === undefined ? 0 : p95Of(tokens) / p95Of(ours);
	const [least] = leads;
	return [
		{
			text: 'lead over the best other engine with our folding ≥ 0.03',
			isMet: least !== undefined && least.value >= 0.03,
			reached: least === undefined ? 'none asked' : `${least.value.toFixed(4)} over ${least.name}`,
		},
		{
			text: 'no type worse than in any other engine by more than 0.01',
			isMet: behind.length === 0,
			reached: behind.length === 0 ? 'none' : behind.join('; '),
		},
		{
			text: 'p95 ≤ 1/100 of that of fuse.js tokens',
			isMet: ratio >= 100,
			reached: `1/${ratio.toFixed(0)}`,
		},
	];
}

/** Who is farthest ahead of us in a type, when that is more than a hundredth. */
function farthestAhead(ours: Measured, others: readonly Measured[], type: QueryType): string[] {
	const [worst] = others
		.map(({ name, answers }) => {
			const theirs = ofType(answers, type);
			return { name, asked: theirs.length, lag: mrrOf(theirs) - mrrOf(sameQuestions(ours.answers, theirs)) };
		})
		.filter(({ lag }) => lag > 0.01)
		.sort((a, b) => b.lag - a.lag);
	return worst === undefined
		? []
		: [`${type} by ${worst.lag.toFixed(3)} (${worst.name}, ${worst.asked} asked)`];
}

function p95Of({ answers }: Measured): number {
	return percentile(
		answers.map(({ milliseconds }) => milliseconds),
		0.95,
	);
}

function sizeGoal({ kilobytes }: Measured, code: number): Goal {
	return {
		text: 'engine, fuse.js and index ≤ 50 kB gz',
		isMet: code + kilobytes <= 50,
		reached: `${(code + kilobytes).toFixed(1)} kB: code ${code.toFixed(1)}, index ${kilobytes.toFixed(1)}`,
	};
}
