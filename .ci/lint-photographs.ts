import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findPhotographs } from './find-photographs.ts';

const root = resolve(import.meta.dirname, '..');
const files = globSync(['public/**', 'src/**'], { cwd: root, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
const problems = findPhotographs(
	new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file))])),
);
for (const problem of problems) console.error(problem);
console.log(
	`photographs: ${files.length} files, ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
