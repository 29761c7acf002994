import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let data = '';
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'vitrin-sign-'));
	write('editions/fair.yaml', fair('[ compiler, export-control ]'));
	write('products/rifle/yalguzag.yaml', rifle('3.8 kg'));
	write('enterprises/iglim.yaml', iglim);
	write('sources/page.yaml', 'title: A page\ngrade: A\n');
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const fair = (signOffs: string) =>
	`title: { en: Fair }\naudience: { en: Visitors }\nlevel: public\nlocales: [ en ]\nsignOffs: ${signOffs}\n`;
const rifle = (mass: string, more = '') =>
	`kind: rifle\nrelease: public\nname: { en: Yalguzag }\nstatus: { value: produced }\nspecs:\n  mass: { value: ${mass} }\n${more}sources: [ page ]\n`;
const iglim = 'release: public\nname: { en: Iglim }\nform: plant\nownership: state\n';

function write(file: string, text: string): void {
	mkdirSync(dirname(join(data, file)), { recursive: true });
	writeFileSync(join(data, file), text);
}

function run(command: 'sign' | 'waiting', ...args: string[]) {
	const file = join(import.meta.dirname, `${command}.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--data', data, ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const sign = (...args: string[]) => run('sign', '--edition', 'fair', '--date', '2026-11-24', ...args);
const waitingLines = (...args: string[]) =>
	run('waiting', ...args)
		.stdout.split('\n')
		.filter((line) => line.includes(' waits for '))
		.map((line) => line.trim());

test('shows what waits for whom, and how to sign it', () => {
	expect(run('waiting').stdout).toBe(
		`fair: 4 waiting.
  products/yalguzag waits for compiler: never signed
  enterprises/iglim waits for compiler: never signed
  products/yalguzag waits for export-control: never signed
  enterprises/iglim waits for export-control: never signed
  To sign all of it: npm run sign -- --edition fair --role compiler --all
  To sign all of it: npm run sign -- --edition fair --role export-control --all
`,
	);
	expect(waitingLines('--role', 'compiler')).toHaveLength(2);
	expect(run('waiting', '--lang', 'ru', '--role', 'compiler').stdout).toContain(
		'products/yalguzag ждёт подписи (compiler — составители): ещё не подписывали',
	);
});

/** For a test of many commands on a busy machine, in milliseconds. */
const patience = 60_000;

test('signs a selection, and what has changed since waits again', { timeout: patience }, () => {
	const words = ['--words', 'compiled from public sources'];
	expect(sign('--role', 'compiler', ...words, 'products/yalguzag')).toEqual({
		status: 0,
		stdout: 'products/yalguzag\nfair: signed 1 record as compiler on 2026-11-24, in sign-offs/fair.yaml.\n',
		stderr: '',
	});
	expect(sign('--role', 'compiler', 'iglim').stdout).toContain('signed 1 record as compiler');
	expect(sign('--role', 'compiler', '--all').stdout).toBe('fair: nothing of it waits for compiler.\n');
	expect(waitingLines('--role', 'compiler')).toEqual([]);

	write('products/rifle/yalguzag.yaml', rifle('3.9 kg'));
	expect(waitingLines('--role', 'compiler')).toEqual([
		'products/yalguzag waits for compiler: changed since it was signed on 2026-11-24',
	]);
	expect(sign('--role', 'compiler', '--kind', 'rifle').stdout).toContain('signed 1 record as compiler');
	expect(waitingLines('--role', 'compiler')).toEqual([]);

	// What was signed before, taken back: its former signature was replaced.
	write('products/rifle/yalguzag.yaml', rifle('3.8 kg'));
	expect(waitingLines('--role', 'compiler')).toHaveLength(1);
});

test('a change above the edition’s level voids nothing', { timeout: patience }, () => {
	sign('--role', 'compiler', '--all');
	const secret = '  length: { value: 990 mm, release: licensed }\n';
	write('products/rifle/yalguzag.yaml', rifle('3.8 kg', secret));
	write('products/rifle/secret.yaml', rifle('9 kg').replace('public', 'internal\nreason: New'));
	expect(waitingLines('--role', 'compiler')).toEqual([]);
});

test('keeps what stands in the file, comments too', { timeout: patience }, () => {
	sign('--role', 'compiler', '--all');
	const path = join(data, 'sign-offs/fair.yaml');
	writeFileSync(path, `# Ask the archive.\n${readFileSync(path, 'utf8')}`);
	const before = readFileSync(path, 'utf8');
	sign('--role', 'export-control', '--words', 'Licence: “no” objection #1', '--all');
	expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true);
	expect(run('waiting').stdout).toBe('fair: everything is signed.\n');
});

test.each([
	[['--role', 'compilor', '--all'], 'There is no role “compilor”.\nDid you mean “compiler”?'],
	[
		['--role', 'ministry', '--all'],
		'The edition “fair” requires compiler, export-control, so nothing waits for ministry.',
	],
	[['--role', 'compiler'], 'Say what is signed: --all, --kind or the names of records.'],
	[['--role', 'compiler', '--all', 'products/yalguzag'], 'Say what is signed'],
	[
		['--role', 'compiler', 'products/yalguzaq'],
		'The edition “fair” holds no “products/yalguzaq”.\nDid you mean',
	],
	[['--role', 'compiler', 'yalguzaq'], 'The edition “fair” holds no “yalguzaq”.\nDid you mean “yalguzag”?'],
	[['--role', 'compiler', '--kind', 'rifles'], '“rifles” is not a kind.\nDid you mean “rifle”?'],
	[['--all'], 'Say for which edition, and as whom: --edition and --role.'],
])('explains %j', (args, message) => {
	const { status, stdout, stderr } = sign(...args);
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(message);
});

test('a file of sign-offs for no edition is an error with its place', () => {
	write('sign-offs/fairs.yaml', 'signings:\n  - { role: compiler, date: 2026-11-24, records: {} }\n');
	expect(run('waiting').stderr).toContain('sign-offs/fairs.yaml:1:1');
	expect(run('waiting').stderr).toContain('Did you mean “fair”?');
});
