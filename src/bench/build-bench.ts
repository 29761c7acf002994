import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../edition/project-folder.ts';
import { writeBareSite } from './bare-site.ts';
import { type MeasuredRun, measuredRun } from './measured-run.ts';
import { writeSyntheticData } from './synthetic-data.ts';

/*
 * What a build costs by the number of products, beside a bare Astro site with as many pages of the same size built
 * in the same minute. Machines differ, so the ratio is the figure.
 */

const { values } = parseArgs({
	options: {
		products: { type: 'string', default: '100,1000,2000' },
		seed: { type: 'string', default: '1' },
		date: { type: 'string', default: '2026-01-01' },
	},
});

interface Row extends MeasuredRun {
	readonly products: number;
	readonly pages: number;
	readonly kilobytesPerPage: number;
	readonly bare: MeasuredRun;
}

const rows: Row[] = [];
for (const products of values.products.split(',').map(Number)) {
	const row = await measure(products);
	rows.push(row);
	console.log(formatRow(row));
}
report(rows);

async function measure(products: number): Promise<Row> {
	const folder = mkdtempSync(join(tmpdir(), 'vitrin-bench-'));
	try {
		const data = join(folder, 'data');
		const out = join(folder, 'site');
		writeSyntheticData(join(projectFolder, 'catalog-data'), data, { products, seed: Number(values.seed) });
		const astro = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
		const env = {
			VITRIN_DATA: data,
			VITRIN_EDITION: 'public',
			VITRIN_DATE: values.date,
			ASTRO_TELEMETRY_DISABLED: '1',
		};
		const own = await measuredRun([astro, 'build', '--outDir', out], { cwd: projectFolder, env });
		const files = globSync('**/*.html', { cwd: out });
		const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0) / files.length;

		const bareFolder = join(folder, 'bare');
		writeBareSite(bareFolder, join(projectFolder, 'node_modules'), { pages: files.length, bytes });
		const bare = await measuredRun([astro, 'build'], { cwd: bareFolder, env });
		return { ...own, products, pages: files.length, kilobytesPerPage: bytes / 1024, bare };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function formatRow({ products, pages, kilobytesPerPage, seconds, peakMegabytes, bare }: Row): string {
	const per = (value: number) => (value / pages) * 1000;
	return [
		`${products} products, ${pages} pages of ${kilobytesPerPage.toFixed(1)} KB:`,
		`${seconds.toFixed(1)} s (${per(seconds).toFixed(2)} s per 1,000 pages), peak ${peakMegabytes} MB (${per(peakMegabytes).toFixed(0)} MB per 1,000 pages);`,
		`bare Astro ${bare.seconds.toFixed(1)} s, peak ${bare.peakMegabytes} MB; ratio ${(seconds / bare.seconds).toFixed(2)}`,
	].join(' ');
}

/** Goal: at most twice a bare site, and linear: the last thousand pages cost no more than the first. */
function report(all: readonly Row[]): void {
	const [first, ...others] = all;
	const last = others.at(-1);
	const worst = Math.max(...all.map(({ seconds, bare }) => seconds / bare.seconds));
	console.log(`worst ratio to bare Astro: ${worst.toFixed(2)} (goal 2.00)`);
	if (first === undefined || last === undefined) return;
	const steps = all.slice(1).map((row, index) => {
		const before = all[index];
		return before === undefined ? 0 : ((row.seconds - before.seconds) / (row.pages - before.pages)) * 1000;
	});
	console.log(
		`seconds for each further 1,000 pages, step by step: ${steps.map((step) => step.toFixed(2)).join(', ')}`,
	);
}
