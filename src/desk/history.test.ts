import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DeskFolder, deskFolder, patience } from './desk-folder.fixtures.ts';

let folder: DeskFolder;
beforeEach(() => {
	folder = deskFolder();
});
afterEach(() => folder.remove());

const khazri = 'products/rifle/khazri.yaml';

function git(...args: string[]): void {
	const name = ['-c', 'user.email=a@b', '-c', 'user.name=Aygun', '-c', 'commit.gpgsign=false'];
	execFileSync('git', ['-C', folder.data, ...name, ...args], { stdio: 'ignore' });
}

function commit(date: string): void {
	git('add', '-A');
	git('commit', '-m', 'x', `--date=${date}T12:00:00Z`);
}

function mend(before: string, after: string): void {
	folder.write(khazri, folder.read(khazri).replace(before, after));
}

test('tells who changed which value when, newest first, across a rename', { timeout: patience }, () => {
	git('init', '-q');
	mkdirSync(join(folder.data, 'products/shotgun'));
	commit('2026-11-20');
	git('mv', khazri, 'products/shotgun/khazri.yaml');
	commit('2026-11-21');
	git('mv', 'products/shotgun/khazri.yaml', khazri);
	commit('2026-11-22');
	mend('3.4 kg', '3.6 kg');
	commit('2026-11-24');
	mend('{ en: Khazri }', '{ en: "Khazri" }');
	commit('2026-11-25');
	mend('produced', 'unconfirmed');
	const { status, stdout, stderr } = folder.run('history', 'khazri');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toBe(`not committed yet: Status: Produced → Unconfirmed
25 Nov 2026, Aygun: written otherwise; it says the same
24 Nov 2026, Aygun: Mass: 3.4 kg → 3.6 kg
22 Nov 2026, Aygun: moved from products/shotgun/khazri.yaml
21 Nov 2026, Aygun: moved from products/rifle/khazri.yaml
20 Nov 2026, Aygun: written first
`);
	expect(folder.run('history', 'khazri', '--since', '2026-11-25').stdout.split('\n')).toHaveLength(3);
	expect(folder.run('history', 'yalguzag', '--since', '2026-11-25').stdout).toBe(
		'products/rifle/yalguzag.yaml: no change since 2026-11-25.\n',
	);
});

test('says plainly that there is no git, or no change yet', { timeout: patience }, () => {
	const without = folder.run('history', 'khazri');
	expect(without).toMatchObject({ status: 1, stdout: '' });
	expect(without.stderr).toContain(
		'There is no git here, so nothing tells who changed what.\nRun it in a clone',
	);
	git('init', '-q');
	expect(folder.run('history', 'khazri').stderr).toBe(
		`${khazri} › git knows no change of it.\nCommit it: its history begins with that.\n`,
	);
	expect(folder.run('history', 'khazri', '--since', 'May').stderr).toContain('“May” is not a day.');
	expect(folder.run('history').stderr).toContain('No id is given.');
});

test('shows a name without the signs that would move the terminal', { timeout: patience }, () => {
	git('init', '-q');
	git('add', '-A');
	git('commit', '-m', 'x', '--date=2026-11-20T12:00:00Z', '--author=Ay\u001b[2Jgun <a@b>');
	expect(folder.run('history', 'khazri').stdout).toBe('20 Nov 2026, Ay [2Jgun: written first\n');
});
