import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/*
 * What publishing refuses, and what it says of former publications. What it builds is in e2e/publishing.spec.ts.
 */

let data = '';
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'vitrin-publish-'));
	write('editions/fair.yaml', `${fair}expires: 2026-12-31\n`);
	write('editions/guests.yaml', fair.replace('public', 'delegation'));
	write('editions/internal.yaml', fair.replace('public', 'internal'));
	write('enterprises/iglim.yaml', 'release: public\nname: { en: Iglim }\nform: plant\nownership: state\n');
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const fair = 'title: { en: Fair }\naudience: { en: Visitors }\nlevel: public\nlocales: [ en ]\n';

function write(file: string, text: string): void {
	mkdirSync(dirname(join(data, file)), { recursive: true });
	writeFileSync(join(data, file), text);
}

function run(command: 'publish' | 'changes', ...args: string[]) {
	const file = join(import.meta.dirname, `${command}.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--data', data, ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const day = ['--date', '2026-11-24'];

test.each([
	[['--edition', 'fair'], 'Say of which day it is: --date 2026-11-24.'],
	[day, 'Say which edition: --edition public.'],
	[['--edition', 'fairs', ...day], 'There is no edition “fairs”.\nDid you mean “fair”?'],
	[['--edition', 'fair', '--date', '2027-01-01'], 'The edition “fair” expired on 2026-12-31.'],
	[['--edition', 'internal', ...day], 'An internal edition is not published.'],
	[['--edition', 'guests', ...day, '--to', 'web'], 'is never put on the open web'],
])('explains %j, and writes nothing', (args, message) => {
	const { status, stdout, stderr } = run('publish', ...args);
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(message);
	expect(readdirSync(data).sort()).toEqual(['editions', 'enterprises']);
});

test('passes over what a killed writing has left', () => {
	write('publications/fair/.1.json.4711.writing', '{ "edition": "fa');
	const { status, stderr } = run('changes', '--edition', 'fair', ...day);
	expect([status, stderr]).toEqual([0, '']);
});

test('refuses what is not signed off', () => {
	write('editions/fair.yaml', `${fair}signOffs: [ ministry ]\n`);
	const { status, stderr } = run('publish', '--edition', 'fair', ...day);
	expect(status).toBe(1);
	expect(stderr).toContain('enterprises/iglim waits for ministry: never signed');
});

test.each([
	['1.json', '{', 'publications/fair/1.json cannot be read.'],
	['1.json', '{}', 'publications/fair/1.json › number: not as npm run publish writes it.'],
	['2.json', '{}', 'publications/fair/1.json is missing, but there is a later one.'],
	['one.json', '{}', 'publications/fair/one.json is no publication.'],
])('says what is wrong with %s holding %s', (file, text, message) => {
	write(`publications/fair/${file}`, text);
	const { status, stderr } = run('changes', '--edition', 'fair', ...day);
	expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
	expect(readFileSync(join(data, 'publications/fair', file), 'utf8')).toBe(text);
});

test('says that there is nothing to compare with', () => {
	expect(run('changes', '--edition', 'fair', ...day)).toEqual({
		status: 0,
		stdout: 'fair: there is no publication that differs from what it is now.\n',
		stderr: '',
	});
});
