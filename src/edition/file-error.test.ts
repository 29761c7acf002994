import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFileError, refusalOfFile } from './file-error.ts';
import { projectFolder } from './project-folder.ts';

test.each([
	['EBUSY', 'dist/rifles.xlsx cannot be opened or written.'],
	['EACCES', 'dist/rifles.xlsx cannot be opened or written.'],
	['ENOSPC', 'There is no room left for dist/rifles.xlsx.'],
])('says what to do about %s', (code, said) => {
	const error = Object.assign(new Error(code), { code, path: join(projectFolder, 'dist/rifles.xlsx') });
	expect(refusalOfFile(error).message).toContain(said);
});

test.each<[string, () => unknown]>([
	['no folder', () => writeFileSync(join(import.meta.dirname, 'none/a.xlsx'), '')],
	['a folder', () => writeFileSync(import.meta.dirname, '')],
	['a file for a folder', () => readFileSync(join(import.meta.filename, 'a.xlsx'))],
])('knows what the file system throws: %s', (_, act) => {
	let thrown: unknown;
	try {
		act();
	} catch (error) {
		thrown = error;
	}
	expect(isFileError(thrown) && refusalOfFile(thrown).message).toContain('cannot be reached.');
});
