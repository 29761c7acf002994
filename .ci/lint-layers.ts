import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkLayers } from './check-layers.ts';

const root = resolve(import.meta.dirname, '..');
const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const problems = checkLayers(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])));
for (const problem of problems) console.error(problem);
console.log(
	`layers: ${files.length} files, ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
