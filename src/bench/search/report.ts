import { figuresOf, meanOf, mrrOf, ofType, percentile } from './figures.ts';
import type { Goal } from './goals.ts';
import type { Measured, MeasuredSize } from './measure.ts';
import { queryTypeIds } from './queries/types.ts';

export function reportSize({ size, engines }: MeasuredSize): string[] {
	const [ours, ...others] = engines;
	if (ours === undefined) return [];
	return [
		`\n${size.toLocaleString('en')} products`,
		...table([
			['engine', 'asked', 'MRR@10', 'recall@10', 'p50 ms', 'p95 ms', 'sent, kB gz', 'wrong calibre first'],
			...engines.map(engineLine),
		]),
		'',
		...table([
			[
				'type of question',
				'asked',
				'vitrin',
				'ceiling',
				'not unique',
				...(others.length > 0 ? ['best other'] : []),
			],
			...typeLines(ours, others),
		]),
	];
}

export function reportGoals(goals: readonly Goal[]): string[] {
	return [
		'\nGoals at 1,000 products',
		...goals.map(({ text, isMet, reached }) => `${isMet ? '✓' : '✗'} ${text}: ${reached}`),
	];
}

function engineLine({ name, answers, kilobytes }: Measured): string[] {
	const { asked, mrr, recall } = figuresOf(answers);
	const times = answers.map(({ milliseconds }) => milliseconds);
	return [
		name,
		String(asked),
		mrr.toFixed(4),
		recall.toFixed(4),
		percentile(times, 0.5).toFixed(2),
		percentile(times, 0.95).toFixed(2),
		kilobytes.toFixed(1),
		wrongCalibres(answers),
	];
}

function wrongCalibres(answers: readonly Measured['answers'][number][]): string {
	const some = ofType(answers, 'calibre');
	return `${some.filter(({ isWrongCalibre }) => isWrongCalibre).length} of ${some.length}`;
}

function typeLines(ours: Measured, others: readonly Measured[]): string[][] {
	return queryTypeIds.flatMap((type) => {
		const answers = ofType(ours.answers, type);
		if (answers.length === 0) return [];
		const best = others
			.map((other) => ({ name: other.name, value: mrrOf(ofType(other.answers, type)) }))
			.sort((a, b) => b.value - a.value)[0];
		return [
			[
				type,
				String(answers.length),
				mrrOf(answers).toFixed(4),
				meanOf(answers.map(({ query }) => query.ceiling)).toFixed(4),
				meanOf(answers.map(({ query }) => (query.isUnique ? 0 : 1))).toFixed(3),
				...(best === undefined ? [] : [`${best.value.toFixed(4)} ${best.name}`]),
			],
		];
	});
}

/** Columns as wide as their widest text. */
function table(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((text, column) => text.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}
