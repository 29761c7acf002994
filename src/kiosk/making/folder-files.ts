import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** By path with `/`, in the same order everywhere. */
export function filesIn(folder: string): string[] {
	return globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

export function copy(from: string, to: string, file: string): void {
	mkdirSync(dirname(join(to, file)), { recursive: true });
	cpSync(join(from, file), join(to, file));
}

export function write(folder: string, file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

export function hashOf(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}
