import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let out = '';
beforeEach(() => {
	out = mkdtempSync(join(tmpdir(), 'vitrin-build-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

function build(...args: string[]) {
	const command = join(import.meta.dirname, 'build.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
	return { status, stdout, stderr };
}

test('names the editions that there are', () => {
	expect(build('--edition', 'publik', '--date', '2026-11-24', '--out', out)).toEqual({
		status: 1,
		stdout: '',
		stderr: 'There is no edition “publik”.\nDid you mean “public”? The editions are adex, delegation-ru, internal, public.\n',
	});
});

test('never replaces a folder that no build has made', () => {
	writeFileSync(join(out, 'thesis.txt'), 'years of work');
	expect(build('--date', '2026-11-24', '--out', out)).toEqual({
		status: 1,
		stdout: '',
		stderr: `${out} holds something else than a built edition.\nGive --out a new folder.\n`,
	});
	expect(readdirSync(out)).toEqual(['thesis.txt']);
});
