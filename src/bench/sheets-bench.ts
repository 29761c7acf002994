import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readXlsx, writeXlsx } from 'hucre';
import { projectFolder } from '../edition/project-folder.ts';
import { hostileFiles } from '../sheets/hostile-files.fixtures.ts';
import { type MeasuredRun, measuredRun } from './measured-run.ts';
import { writeSyntheticData } from './synthetic-data.ts';

/* What it costs to write all products into a spreadsheet, to say what one would change, and to refuse a hostile file. */

const { values } = parseArgs({
	options: { products: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});

/** In seconds, for 1,000 products on an ordinary desk's computer. */
const limit = 5;
/** Of a hostile file, the start of the command included. */
const limitOfRefusal = { seconds: 1, megabytes: 200 };

const folder = mkdtempSync(join(tmpdir(), 'vitrin-sheets-bench-'));
try {
	const data = join(folder, 'data');
	const file = join(folder, 'all.xlsx');
	const products = Number(values.products);
	writeSyntheticData(join(projectFolder, 'catalog-data'), data, { products, seed: Number(values.seed) });
	const measure = async (what: string, command: string) => {
		const program = [join(projectFolder, `src/desk/${command}.ts`), '--data', data, file];
		const { seconds, peakMegabytes } = await measuredRun(program, { cwd: projectFolder });
		console.log(
			`${what} of ${products} products: ${seconds.toFixed(1)} s, ${peakMegabytes} MB (at most ${limit} s)`,
		);
		if (seconds > limit) process.exitCode = 1;
	};
	await measure('export', 'export');
	await measure('dry run that finds no change', 'import');
	await changeEveryRow(file);
	await measure('dry run that finds a change', 'import');
	await refuseHostileFiles(join(projectFolder, 'src/desk/import.ts'));
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Another name in Azerbaijani for each product. */
async function changeEveryRow(file: string): Promise<void> {
	const { sheets } = await readXlsx(readFileSync(file));
	for (const { rows } of sheets) {
		const [headings = [], ...products] = rows;
		const at = headings.indexOf('Name (Azərbaycanca)');
		if (at > 0) for (const row of products) row[at] = `${row[at] ?? row[0]} (yeni)`;
	}
	const kept = sheets.map(({ name, rows, veryHidden = false }) => ({ name, rows, veryHidden }));
	writeFileSync(file, await writeXlsx({ sheets: kept }));
}

async function refuseHostileFiles(command: string): Promise<void> {
	const hostile = join(folder, 'hostile.xlsx');
	const runs: (MeasuredRun & { what: string })[] = [];
	for (const [what, , make] of hostileFiles) {
		writeFileSync(hostile, make());
		runs.push({ what, ...(await measuredRun([command, hostile], { cwd: projectFolder, code: 1 })) });
	}
	const slowest = runs.reduce((a, b) => (b.seconds > a.seconds ? b : a));
	const largest = runs.reduce((a, b) => (b.peakMegabytes > a.peakMegabytes ? b : a));
	const { seconds, megabytes } = limitOfRefusal;
	console.log(
		`${runs.length} hostile files refused: at most ${slowest.seconds.toFixed(2)} s (${slowest.what}; at most ${seconds} s), ` +
			`${largest.peakMegabytes} MB (${largest.what}; at most ${megabytes} MB)`,
	);
	if (slowest.seconds > seconds || largest.peakMegabytes > megabytes) process.exitCode = 1;
}
