import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { budgets, formatMeasured, isWithin, measure } from './byte-budgets.ts';

// npm run budget -- [folder]: the bytes of a built edition against the limits of DESIGN.md, section 9.
const folder = resolve(process.argv[2] ?? 'dist/public');
if (!existsSync(folder)) {
	console.error(`${folder} is not there. Build it with npm run build.`);
	process.exit(1);
}
const measured = budgets.map((budget) => measure(budget, folder));
for (const result of measured) console.log(formatMeasured(result));
process.exitCode = measured.every(isWithin) ? 0 : 1;
