import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts letters that are written in parts together (Unicode NFC) in one file, all of it or nothing.
 * @returns whether anything changed.
 */
export function fixNfc(folder: string, file: string): boolean {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	const mended = text.normalize('NFC');
	if (mended === text) return false;
	const beside = `${path}.${process.pid}.new`;
	const descriptor = openSync(beside, 'wx');
	try {
		writeSync(descriptor, mended);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
	renameSync(beside, path);
	return true;
}
