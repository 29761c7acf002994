import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFolders } from './same-files.ts';

let place = '';
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'vitrin-same-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
	const folder = join(place, name);
	mkdirSync(folder);
	for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
	return folder;
}

test('the same files are the same', () => {
	const [a, b] = ['a', 'b'].map((name) => folderOf(name, { 'index.html': 'one', '.hidden': 'two' }));
	expect(compareFolders(a ?? '', b ?? '')).toEqual({ files: 2, bytes: 6, faults: [] });
});

test('names what is missing, and where the first byte differs', () => {
	const a = folderOf('a', { 'index.html': '92 products', 'old.html': '' });
	const b = folderOf('b', { 'index.html': '96 products', 'new.html': '' });
	expect(compareFolders(a, b).faults).toEqual([
		'index.html: differs at byte 1: …92 products… and …96 products…',
		'new.html: is only in the second',
		'old.html: is only in the first',
	]);
});
