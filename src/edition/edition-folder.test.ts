import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderBeside, replaceFolder } from './edition-folder.ts';

let dist = '';
beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'vitrin-dist-'));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

test('puts a finished folder in the place of the former one, and leaves nothing else', () => {
	const folder = join(dist, 'public');
	for (const text of ['first', 'second']) {
		const beside = folderBeside(folder);
		writeFileSync(join(beside, 'index.html'), text);
		replaceFolder(beside, folder);
		expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(text);
	}
	expect(readdirSync(dist)).toEqual(['public']);
});

test('removes what a killed build has left, and nothing of one that runs', () => {
	const dead = join(dist, '.public.999999999.building');
	const other = join(dist, `.public.${process.ppid}.building`);
	mkdirSync(dead);
	mkdirSync(other);
	folderBeside(join(dist, 'public'));
	expect([existsSync(dead), existsSync(other)]).toEqual([false, true]);
});
