import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
		stderr:
			'There is no edition “publik”.\nDid you mean “public”? The editions are adex, delegation-ru, internal, public.\n',
	});
});

test('takes one edition or all of them', () => {
	expect(build('--all', '--edition', 'public', '--date', '2026-11-24', '--out', out)).toEqual({
		status: 1,
		stdout: '',
		stderr: '--all builds every edition, and --edition one.\nKeep one of the two.\n',
	});
});

test('names the editions that have expired and passes over them', () => {
	const data = join(out, 'data');
	mkdirSync(join(data, 'editions'), { recursive: true });
	writeFileSync(join(data, 'editions/fair.yaml'), fair);
	expect(build('--all', '--data', data, '--date', '2026-10-01', '--out', join(out, 'sites'))).toEqual({
		status: 0,
		stdout:
			'fair: passed over, for it expired on 2026-09-30. Build it by name all the same: --edition fair\n',
		stderr: '',
	});
	expect(readdirSync(out)).toEqual(['data']);
});

test('goes on past an edition that is not signed, and fails in the end', () => {
	const data = join(out, 'data');
	mkdirSync(join(data, 'editions'), { recursive: true });
	mkdirSync(join(data, 'enterprises'));
	writeFileSync(
		join(data, 'enterprises/iglim.yaml'),
		'release: public\nname: { en: Iglim }\nform: plant\nownership: state\n',
	);
	writeFileSync(join(data, 'editions/fair.yaml'), fair);
	writeFileSync(join(data, 'editions/early.yaml'), `${unexpired}signOffs: [ ministry ]\n`);
	const { status, stdout, stderr } = build('--all', '--data', data, '--date', '2026-10-01', '--out', out);
	expect(status).toBe(1);
	expect(stderr).toMatch(/^The edition “early” is not signed off: /);
	expect(stdout).toMatch(/^fair: passed over/);
});

const unexpired = `title: { en: The fair }
audience: { en: Its visitors }
level: public
locales: [ en ]
`;

const fair = `${unexpired}expires: 2026-09-30\n`;

test('never replaces a folder that no build has made', () => {
	writeFileSync(join(out, 'thesis.txt'), 'years of work');
	expect(build('--date', '2026-11-24', '--out', out)).toEqual({
		status: 1,
		stdout: '',
		stderr: `${out} holds something else than a built edition.\nGive --out a new folder.\n`,
	});
	expect(readdirSync(out)).toEqual(['thesis.txt']);
});
