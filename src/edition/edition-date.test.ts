import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionDateOf } from './edition-date.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-date-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function commit(date: string): void {
	writeFileSync(join(folder, 'file'), date);
	const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' };
	const git = (...args: string[]) =>
		spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder, env });
	git('init');
	git('add', '.');
	git('commit', '-m', 'Say so');
}

test('takes the day that is given', () => {
	expect(editionDateOf('2026-02-28', folder)).toBe('2026-02-28');
});

test('takes the day of the last commit, as the committer wrote it', () => {
	commit('2025-03-02T01:30:00+04:00');
	expect(editionDateOf(undefined, folder)).toBe('2025-03-02');
});

test('asks for a date where there is no history, though a folder above has one', () => {
	commit('2025-03-02T12:00:00Z');
	const unpacked = join(folder, 'vitrin');
	mkdirSync(unpacked);
	expect(() => editionDateOf(undefined, unpacked)).toThrow(
		'There is no commit here to take the date from.\nSay which day the edition speaks of: --date 2026-11-24',
	);
});

test.each(['2026-02-30', '24.11.2026', '2026-1-1', 'yesterday'])('refuses %s', (text) => {
	expect(() => editionDateOf(text, folder)).toThrow(
		`--date: “${text}” is not a day.\nWrite year, month and day, such as --date 2026-11-24`,
	);
});
