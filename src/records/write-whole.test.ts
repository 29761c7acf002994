import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unfinishedOf, writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes a file and its folders, and leaves nothing beside it', () => {
	writeWhole(join(folder, 'a/b/1.json'), 'first');
	writeWhole(join(folder, 'a/b/1.json'), 'second');
	expect(readdirSync(join(folder, 'a/b'))).toEqual(['1.json']);
	expect(readFileSync(join(folder, 'a/b/1.json'), 'utf8')).toBe('second');
});

test('leaves the old file whole, and beside it a hidden one at most, when it is killed', () => {
	const file = join(folder, '1.json');
	writeWhole(file, 'old');
	const script = `
		import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, 'write-whole.ts'))};
		setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20);
		const text = 'new'.repeat(1e6);
		setImmediate(function again() { writeWhole(${JSON.stringify(file)}, text); setImmediate(again); });
	`;
	const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
	expect(signal).toBe('SIGKILL');
	const text = readFileSync(file, 'utf8');
	expect([text === 'old', text === 'new'.repeat(1e6)]).toContain(true);
	expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['1.json']);
});

test.runIf(process.platform === 'linux')(
	'says which file has no room on a full disk, and keeps the old one',
	() => {
		const file = join(folder, '1.json');
		writeWhole(file, 'old');
		symlinkSync('/dev/full', unfinishedOf(file));
		expect(() => writeWhole(file, 'new')).toThrow(expect.objectContaining({ code: 'ENOSPC', path: file }));
		expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['1.json'], 'old']);
	},
);
