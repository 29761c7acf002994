import { randomInt } from 'node:crypto';
import { isLocale } from '../../catalogue/locales.ts';
import { quote } from '../../catalogue/quote.ts';
import { type Given, inWords, parseCommand, runCommand } from '../../edition/command.ts';
import { CommandError } from '../../edition/command-error.ts';
import { didYouMean } from '../../edition/words/speech.ts';
import { codeKilobytes } from './code-size.ts';
import { goalsOf } from './goals.ts';
import { measureSize, type Plan } from './measure.ts';
import { type QueryType, queryTypeIds } from './queries/types.ts';
import { reportGoals, reportSize } from './report.ts';
import { worstOf } from './worst.ts';

/*
 * How well the search finds, how fast, and in how many bytes, beside other engines that hold the same texts. Another
 * catalogue and other questions each time, unless a seed is given.
 */

const usage = {
	line: 'npm run bench:search -- [--ours] [--seed 7] [--seeds 5] [--size 1000] [--queries 60] [--type two-typos] [--worst 20] [--locale en]',
	texts: ['seed', 'seeds', 'size', 'queries', 'type', 'worst', 'locale'],
	flags: ['ours'],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const plan = planOf(given);
	const sizes = (given.text('size') ?? '100,1000,10000').split(',').map((size) => wholeNumber(size, 'size'));
	const worst = wholeNumber(given.text('worst') ?? '0', 'worst');
	const code = await codeKilobytes();
	console.log(
		`seed ${plan.seeds.join(', ')}; ${plan.perType} questions of each type; page in ${plan.locale}; Node ${process.version}\ntimes by the wall clock, one thread, the least of up to three rounds`,
	);
	for (const size of sizes) {
		const measured = measureSize(size, plan, (text) => console.error(text));
		console.log(reportSize(measured).join('\n'));
		for (const lines of worstOf(measured, worst)) console.log(lines);
		if (size === 1000 && plan.type === undefined)
			console.log(reportGoals(goalsOf(measured.engines, code)).join('\n'));
	}
});

function planOf(given: Given): Plan {
	const first =
		given.text('seed') === undefined ? randomInt(1_000_000) : wholeNumber(given.text('seed'), 'seed');
	const count = wholeNumber(given.text('seeds') ?? '1', 'seeds');
	const locale = given.text('locale') ?? 'en';
	if (!isLocale(locale)) throw new CommandError(`There is no language ${quote(locale)}.`, inWords(usage));
	return {
		seeds: Array.from({ length: count }, (_, more) => first + more),
		perType: wholeNumber(given.text('queries') ?? '60', 'queries'),
		locale,
		type: typeIn(given.text('type')),
		isOursOnly: given.has('ours'),
	};
}

function typeIn(text: string | undefined): QueryType | undefined {
	const type = queryTypeIds.find((id) => id === text);
	if (text === undefined || type !== undefined) return type;
	throw new CommandError(
		`There is no type of question ${quote(text)}.`,
		didYouMean(text, queryTypeIds, `The types are ${queryTypeIds.join(', ')}.`),
	);
}

function wholeNumber(text: string | undefined, option: string): number {
	if (text !== undefined && /^\d{1,7}$/.test(text)) return Number(text);
	throw new CommandError(`--${option} is no whole number: ${quote(text ?? '')}.`, inWords(usage));
}
