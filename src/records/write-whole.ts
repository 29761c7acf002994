import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file, all of it or nothing, with the folders that it needs. What a killed writing leaves begins with a dot. */
export function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.writing`);
	try {
		writeFileSync(unfinished, text);
		renameSync(unfinished, path);
	} finally {
		rmSync(unfinished, { force: true });
	}
}
