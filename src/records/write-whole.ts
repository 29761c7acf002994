import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file, all of it or nothing, with the folders that it needs. What a killed writing leaves begins with a dot. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	replaceWhole(path, content);
}

/** The same, in a folder that is there. */
export function replaceWhole(path: string, content: string | Uint8Array): void {
	const unfinished = unfinishedOf(path);
	namingFile(path, () => {
		try {
			writeFileSync(unfinished, content);
			renameSync(unfinished, path);
		} finally {
			rmSync(unfinished, { force: true });
		}
	});
}

/** Whatever the file system refuses names the file that was meant: when a disk is full, it says none at all. */
export function namingFile(path: string, write: () => void): void {
	try {
		write();
	} catch (error) {
		if (error instanceof Error && 'code' in error) Object.assign(error, { path, dest: path });
		throw error;
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
