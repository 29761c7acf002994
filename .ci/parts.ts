import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

export interface Count {
	readonly passed: number;
	readonly failed: number;
}

export interface Part {
	readonly name: string;
	/** Reads dist/, so it fails when the build did. */
	readonly needsBuild?: boolean;
	run(extra: readonly string[]): Promise<Count>;
}

export const parts: readonly Part[] = [
	{
		name: 'lint',
		run: () =>
			all([
				node('@biomejs/biome/bin/biome', 'check'),
				['.ci/lint-layers.ts'],
				['.ci/lint-photographs.ts'],
				prettier('--check'),
			]),
	},
	{
		name: 'types',
		run: () => all([node('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning')]),
	},
	{ name: 'unit', run: (extra) => vitest('unit', extra) },
	{ name: 'data', run: () => all([['src/desk/check.ts']]) },
	{
		name: 'build',
		run: () =>
			all([
				['src/edition/build.ts', '--all'],
				['src/handout/handout.ts', '--edition', 'public'],
			]),
	},
	{ name: 'proofs', run: prove },
	{ name: 'journeys', needsBuild: true, run: playwright },
	{ name: 'hosts', run: (extra) => vitest('hosts', extra) },
	{ name: 'sheets', run: (extra) => vitest('sheets', extra) },
	{ name: 'kiosk', needsBuild: true, run: (extra) => vitest('kiosk', extra) },
	{ name: 'budget', needsBuild: true, run: () => all([['.ci/budget.ts']]) },
];

export function prettier(...args: string[]): string[] {
	return node('prettier/bin/prettier.cjs', '--log-level=warn', ...args, ...globSync('src/**/*.astro').sort());
}

/** A program among the packages, run by our own Node. */
export function node(program: string, ...args: string[]): string[] {
	return [join('node_modules', program), ...args];
}

/** What does not count its tests is one. All of it runs, so that everything wrong is seen at once. */
async function all(commands: readonly (readonly string[])[]): Promise<Count> {
	let isRight = true;
	for (const command of commands) isRight = (await run(command)) === 0 && isRight;
	return isRight ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(project: string, extra: readonly string[]): Promise<Count> {
	return counted(async (file) => {
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const code = await run([
			...node('vitest/vitest.mjs', 'run', '--project', project),
			...reporters,
			...extra,
		]);
		return (report: VitestReport) => countOf(code, report.numPassedTests, report.numFailedTests);
	});
}

function playwright(extra: readonly string[]): Promise<Count> {
	return counted(async (file) => {
		const program = node('@playwright/test/cli.js', 'test', '--reporter=line,json', ...extra);
		const code = await run(program, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
		return ({ stats }: PlaywrightReport) => countOf(code, stats.expected + stats.flaky, stats.unexpected);
	});
}

/** A proof that holds and a mistake that is noticed are a test each. */
function prove(extra: readonly string[]): Promise<Count> {
	return counted(async (file) => {
		const code = await run(['src/prove/prove.ts', '--report', file, ...extra]);
		return ({ passed, failed }: Count) => countOf(code, passed, failed);
	});
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
}

/** Runs with a file for the runner's report; a runner that leaves none has failed. */
async function counted<Report>(work: (file: string) => Promise<(report: Report) => Count>): Promise<Count> {
	const folder = mkdtempSync(join(tmpdir(), 'vitrin-test-'));
	const file = join(folder, 'report.json');
	try {
		const count = await work(file);
		return count(JSON.parse(readFileSync(file, 'utf8')));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A runner may stop for something that is no test, such as a file that cannot be read: that is a failure too. */
function countOf(code: number, passed: number, failed: number): Count {
	return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
