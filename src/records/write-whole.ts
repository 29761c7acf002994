import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file, all of it or nothing, with the folders that it needs. What a killed writing leaves begins with a dot. */
export function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = unfinishedOf(path);
	try {
		writeFileSync(unfinished, text);
		renameSync(unfinished, path);
	} finally {
		rmSync(unfinished, { force: true });
	}
}

/** Where a file is written before it takes its place. */
export function unfinishedOf(path: string): string {
	return join(dirname(path), `.${basename(path)}.${process.pid}.writing`);
}

/** The process that left an unfinished file; undefined for any other. */
export function writerOf(name: string): number | undefined {
	const [, process] = /^\..+\.(\d+)\.writing$/.exec(name) ?? [];
	return process === undefined ? undefined : Number(process);
}
