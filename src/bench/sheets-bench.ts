import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../edition/project-folder.ts';
import { measuredRun } from './measured-run.ts';
import { writeSyntheticData } from './synthetic-data.ts';

/* What it costs to write all products into a spreadsheet, and to say what one would change. */

const { values } = parseArgs({
	options: { products: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});

/** In seconds, for 1,000 products on an ordinary desk's computer. */
const limit = 5;

const folder = mkdtempSync(join(tmpdir(), 'vitrin-sheets-bench-'));
try {
	const data = join(folder, 'data');
	const file = join(folder, 'all.xlsx');
	const products = Number(values.products);
	writeSyntheticData(join(projectFolder, 'catalog-data'), data, { products, seed: Number(values.seed) });
	for (const command of ['export', 'import']) {
		const program = [join(projectFolder, `src/desk/${command}.ts`), '--data', data, file];
		const { seconds, peakMegabytes } = await measuredRun(program, { cwd: projectFolder });
		console.log(
			`${command} of ${products} products: ${seconds.toFixed(1)} s, ${peakMegabytes} MB (at most ${limit} s)`,
		);
		if (seconds > limit) process.exitCode = 1;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
