import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';

/** Stands for npm: notes that it ran, and leaves a Node where the real one would. */
const npm = `
const fs = require('node:fs');
fs.appendFileSync('npm-ran', process.argv.slice(2).join(' ') + ' omit=' + process.env.npm_config_omit + '\\n');
if (fs.existsSync('npm-stops')) process.exit(3);
fs.mkdirSync('node_modules/.bin', { recursive: true });
if (!fs.existsSync('node_modules/.bin/node')) fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
`;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'vitrin-setup-'));
	mkdirSync(join(root, '.ci'));
	mkdirSync(join(root, 'npm/bin'), { recursive: true });
	for (const file of globSync(join(import.meta.dirname, '*.mjs')))
		cpSync(file, join(root, '.ci', basename(file)));
	writeFileSync(join(root, 'package-lock.json'), '{}');
	writeFileSync(join(root, 'npm/bin/npm-cli.js'), npm);
	writeFileSync(join(root, 'say.mjs'), 'console.log(process.argv[2], process.env.ASTRO_TELEMETRY_DISABLED)');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function environment(more: NodeJS.ProcessEnv = {}) {
	return { ...process.env, npm_execpath: join(root, 'npm/bin/npm-cli.js'), ...more };
}

function setup(args: readonly string[], more?: NodeJS.ProcessEnv) {
	const options = { cwd: tmpdir(), encoding: 'utf8', env: environment(more) } as const;
	return spawnSync(process.execPath, [join(root, '.ci/setup.mjs'), ...args], options);
}

function timesNpmRan(): number {
	const file = join(root, 'npm-ran');
	return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').length : 0;
}

test('installs once, says so in one line, and runs the file', () => {
	const first = setup(['say.mjs', 'hello']);
	expect(first.stdout).toBe('hello 1\n');
	expect(first.stderr).toMatch(
		/^Installing the packages that package-lock\.json names \(npm ci\)… done in \d+\.\d s\.\n$/,
	);
	expect(setup(['say.mjs', 'again'])).toMatchObject({ stdout: 'again 1\n', stderr: '', status: 0 });
	expect(timesNpmRan()).toBe(1);
});

test('installs again when package-lock.json has changed', () => {
	setup(['say.mjs']);
	writeFileSync(join(root, 'package-lock.json'), '{ "changed": true }');
	setup(['say.mjs']);
	expect(timesNpmRan()).toBe(2);
});

test('notices an installation that was cut short, and does not run the file', () => {
	writeFileSync(join(root, 'npm-stops'), '');
	const stopped = setup(['say.mjs', 'hello']);
	expect(stopped).toMatchObject({ stdout: '', status: 1 });
	expect(stopped.stderr).toContain('npm ci stopped as it says above: mend that and run the command again.');
	rmSync(join(root, 'npm-stops'));
	expect(setup(['say.mjs', 'hello'])).toMatchObject({ stdout: 'hello 1\n', status: 0 });
	expect(timesNpmRan()).toBe(2);
});

test('keeps settings of the npm around it, and an empty home, from changing what is installed', () => {
	expect(setup(['say.mjs'], { npm_config_omit: 'dev', HOME: '', NODE_ENV: 'production' }).status).toBe(0);
	expect(readFileSync(join(root, 'npm-ran'), 'utf8')).toBe(
		'ci --ignore-scripts --loglevel=error omit=undefined\n',
	);
});

test('installs once when two start together', async () => {
	const run = () =>
		once(spawn(process.execPath, [join(root, '.ci/setup.mjs'), 'say.mjs'], { env: environment() }), 'exit');
	expect(await Promise.all([run(), run()])).toEqual([
		[0, null],
		[0, null],
	]);
	expect(timesNpmRan()).toBe(1);
	expect(existsSync(join(root, '.setup-lock'))).toBe(false);
});

test('takes over the lock of one that died', () => {
	mkdirSync(join(root, '.setup-lock'));
	utimesSync(join(root, '.setup-lock'), 0, 0);
	expect(setup(['say.mjs']).status).toBe(0);
	expect(existsSync(join(root, '.setup-lock'))).toBe(false);
});

test('passes the exit code on', () => {
	writeFileSync(join(root, 'stop.mjs'), 'process.exit(7)');
	expect(setup(['stop.mjs']).status).toBe(7);
});

test('passes a signal on, and waits for the end', async () => {
	writeFileSync(
		join(root, 'wait.mjs'),
		`process.on('SIGTERM', () => { console.log('tidy'); process.exit(5); }); setInterval(() => {}, 1e6); console.log('up');`,
	);
	setup(['say.mjs']);
	const child = spawn(process.execPath, [join(root, '.ci/setup.mjs'), 'wait.mjs'], { env: environment() });
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		said += text;
		if (said === 'up\n') child.kill('SIGTERM');
	});
	expect(await once(child, 'close')).toEqual([5, null]);
	expect(said).toBe('up\ntidy\n');
});

test.skipIf(process.platform === 'win32')(
	'ends what it runs when the shell that npm started is gone',
	async () => {
		writeFileSync(join(root, 'wait.mjs'), `setInterval(() => {}, 1e6); console.log(process.pid);`);
		setup(['say.mjs']);
		const line = `"${process.execPath}" "${join(root, '.ci/setup.mjs')}" wait.mjs; true`;
		const shell = spawn('sh', ['-c', line], { env: environment({ npm_lifecycle_event: 'start' }) });
		shell.stdout.once('data', () => shell.kill('SIGTERM'));
		// Its output closes only when the last process that holds it has ended.
		await once(shell, 'close');
		expect(shell.signalCode).toBe('SIGTERM');
	},
);

test('finds a program by its variable or its other names, and hands its place on', () => {
	writeFileSync(join(root, 'where.mjs'), 'console.log(process.env.CHROMIUM_PATH)');
	mkdirSync(join(root, 'bin'));
	symlinkSync(process.execPath, join(root, 'bin/google-chrome'));
	const where = (more: NodeJS.ProcessEnv) => setup(['--needs', 'chromium', 'where.mjs'], more).stdout.trim();
	expect(where({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
	const only = { PATH: join(root, 'bin'), CHROMIUM_PATH: '' };
	expect(where(only)).toBe(join(root, 'bin/google-chrome'));
});

test('says in one sentence what to install where it cannot do so itself', () => {
	setup(['say.mjs']);
	const { status, stderr } = setup(['--needs', 'chromium', 'say.mjs'], {
		PATH: join(root, 'none'),
		CHROMIUM_PATH: '',
	});
	expect(status).toBe(1);
	expect(stderr).toBe(
		'This needs chromium: install it (on Debian, as root: apt-get install chromium) and run the command again.\n',
	);
});

test('installs with apt-get where it may', () => {
	mkdirSync(join(root, 'bin'));
	const aptGet = `#!/bin/sh\necho "$DEBIAN_FRONTEND $@"\nprintf '#!/bin/sh\\n' > ${root}/bin/chromium\n/bin/chmod +x ${root}/bin/chromium\n`;
	writeFileSync(join(root, 'bin/apt-get'), aptGet, { mode: 0o755 });
	setup(['say.mjs']);
	const more = { PATH: join(root, 'bin'), CHROMIUM_PATH: '' };
	const { status, stdout, stderr } = setup(['--needs', 'chromium', 'say.mjs', 'hello'], more);
	if (process.getuid?.() !== 0) return expect(status).toBe(1);
	expect([status, stdout]).toEqual([0, 'hello 1\n']);
	expect(stderr).toContain('Installing chromium with apt-get…\n');
});

test('says so when the packages have no Node for this machine', () => {
	setup(['say.mjs']);
	rmSync(join(root, 'node_modules/.bin/node'));
	const { status, stderr } = setup(['say.mjs']);
	expect(status).toBe(1);
	expect(stderr).toContain(`There is no Node for ${process.platform} on ${process.arch} among the packages`);
});
