import { isUtf8 } from 'node:buffer';
import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './read-yaml.ts';
import type { RecordFile } from './record-files.ts';

/**
 * Puts letters that are written in parts together (Unicode NFC) in one record's file, all of it or nothing. A file
 * in another encoding, or one that would then say something else, is left as it is.
 * @returns whether anything changed.
 */
export function fixNfc(folder: string, { file }: Pick<RecordFile, 'file'>): boolean {
	const path = join(folder, file);
	if (!lstatSync(path).isFile()) return false;
	const bytes = readFileSync(path);
	const text = bytes.toString('utf8');
	const mended = text.normalize('NFC');
	if (mended === text || !isUtf8(bytes) || !saysTheSame(text, mended)) return false;
	replaceFile(path, mended);
	return true;
}

/** A few signs become others that mean something in YAML. */
function saysTheSame(text: string, mended: string): boolean {
	const data = JSON.stringify(readYaml(text).data)?.normalize('NFC');
	return data !== undefined && data === JSON.stringify(readYaml(mended).data);
}

function replaceFile(path: string, text: string): void {
	const beside = `${path}.${process.pid}.new`;
	const descriptor = openSync(beside, 'wx');
	try {
		writeSync(descriptor, text);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
	renameSync(beside, path);
}
