import { randomInt } from 'node:crypto';
import { parseCommand, runCommand } from '../../edition/command.ts';
import { madeUpCatalogue } from './catalogue.ts';
import { createOurs } from './ours.ts';
import { drawQueries, marketOf } from './queries/draw-queries.ts';
import { queryTypeIds } from './queries/types.ts';
import { answerAll, meanOf, percentile } from './score.ts';
import { worstOf } from './worst.ts';

const usage = {
	line: 'npm run bench:search -- [--seed 7] [--size 1000] [--queries 60] [--ours] [--type two-typos] [--worst 20]',
	texts: ['seed', 'size', 'queries', 'type', 'worst'],
	flags: ['ours'],
};

await runCommand(() => {
	const given = parseCommand(process.argv.slice(2), usage);
	const seed = Number(given.text('seed') ?? randomInt(1_000_000));
	const only = given.text('type');
	console.log(`seed ${seed}`);
	for (const size of (given.text('size') ?? '100,1000,10000').split(',').map(Number)) {
		const catalogue = madeUpCatalogue(size, seed);
		const market = marketOf(catalogue, 'en');
		const all = drawQueries(market, Number(given.text('queries') ?? 60), seed);
		const queries = all.filter(({ type }) => only === undefined || type === only);
		const ours = createOurs(catalogue.edition, 'en');
		const answers = answerAll(ours, queries);
		const proper = answers.filter(({ query }) => query.type !== 'junk');
		console.log(
			`\n${size} products: MRR ${meanOf(proper.map(({ reciprocalRank }) => reciprocalRank)).toFixed(4)}, recall ${meanOf(
				proper.map(({ recall }) => recall),
			).toFixed(4)}, p50 ${percentile(
				answers.map(({ milliseconds }) => milliseconds),
				0.5,
			).toFixed(2)} ms, p95 ${percentile(
				answers.map(({ milliseconds }) => milliseconds),
				0.95,
			).toFixed(2)} ms`,
		);
		for (const type of queryTypeIds) {
			const ofType = answers.filter(({ query }) => query.type === type);
			if (ofType.length === 0) continue;
			console.log(
				type.padEnd(20),
				String(ofType.length).padStart(4),
				meanOf(ofType.map(({ reciprocalRank }) => reciprocalRank)).toFixed(4),
				'ceiling',
				meanOf(ofType.map(({ query }) => query.ceiling)).toFixed(4),
				'not unique',
				meanOf(ofType.map(({ query }) => (query.isUnique ? 0 : 1))).toFixed(3),
			);
		}
		const worst = Number(given.text('worst') ?? 0);
		for (const line of worstOf(answers, catalogue, worst)) console.log(line);
	}
});
