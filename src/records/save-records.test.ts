import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveRecords } from './save-records.ts';
import { unfinishedOf } from './write-whole.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-save-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

test('writes, makes and takes away, and leaves nothing beside', () => {
	const a = write('a.yaml', 'old');
	chmodSync(a, 0o640);
	const b = write('b.yaml', 'old');
	const c = join(folder, 'new/c.yaml');
	saveRecords([
		{ path: a, before: 'old', after: 'new' },
		{ path: b, before: 'old', after: undefined },
		{ path: c, before: '', after: 'new' },
	]);
	expect([readFileSync(a, 'utf8'), existsSync(b), readFileSync(c, 'utf8')]).toEqual(['new', false, 'new']);
	expect(statSync(a).mode & 0o777).toBe(0o640);
	expect([...readdirSync(folder), ...readdirSync(join(folder, 'new'))]).toEqual(['a.yaml', 'new', 'c.yaml']);
});

test('writes nothing at all when one file was changed since it was read, and shows both versions', () => {
	const a = write('a.yaml', 'old');
	const b = write('b.yaml', 'kind: rifle\nmass: 3.7 kg\nend: 1\n');
	const save = () =>
		saveRecords([
			{ path: a, before: 'old', after: 'new' },
			{ path: b, before: 'kind: rifle\nmass: 3.4 kg\nend: 1\n', after: 'x' },
		]);
	expect(save).toThrow(
		`${b}:2 › was changed since it was read.\n  − mass: 3.4 kg\n  + mass: 3.7 kg\n\nNothing was written.`,
	);
	expect(readFileSync(a, 'utf8')).toBe('old');
	expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml']);
});

test('notices a colleague who writes while the new texts are prepared', () => {
	const a = write('a.yaml', 'old');
	const b = write('b.yaml', 'old');
	const meanwhile = {
		path: b,
		before: 'old',
		get after() {
			writeFileSync(a, 'theirs');
			return 'new';
		},
	};
	expect(() => saveRecords([{ path: a, before: 'old', after: 'new' }, meanwhile])).toThrow('+ theirs');
	expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['theirs', 'old']);
	expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml']);
});

test('overwrites no file that is there where none was, and none whose bytes are no text', () => {
	const a = write('a.yaml', 'theirs');
	expect(() => saveRecords([{ path: a, before: '', after: 'new' }])).toThrow('+ theirs');
	writeFileSync(a, Buffer.from([0xff]));
	expect(() => saveRecords([{ path: a, before: '\ufffd', after: 'new' }])).toThrow('was changed');
});

test('cleans what a killed run left, and not what another is writing', () => {
	const a = write('a.yaml', 'old');
	write('.a.yaml.999999999.writing', 'half');
	const theirs = `.b.yaml.${process.ppid}.writing`;
	write(theirs, 'half');
	saveRecords([{ path: a, before: 'old', after: 'new' }]);
	expect(readdirSync(folder)).toEqual([theirs, 'a.yaml']);
});

const kills = process.env['VITRIN_FULL'] ? 100 : 20;

test('leaves every record complete, old or new, whenever it is killed', {
	timeout: kills * 10_000,
}, async () => {
	const text = (version: number) =>
		`version: ${version}\n${'line: of a record\n'.repeat(60_000)}end: ${version}\n`;
	const paths = Array.from({ length: 4 }, (_, index) => write(`${index}.yaml`, text(0)));
	const script = `
		import { readFileSync } from 'node:fs';
		import { saveRecords } from ${JSON.stringify(join(import.meta.dirname, 'save-records.ts'))};
		const paths = ${JSON.stringify(paths)};
		console.log('ready');
		for (let version = 1; ; version++)
			saveRecords(paths.map((path) => {
				const before = readFileSync(path, 'utf8');
				return { path, before, after: before.replace(/(version|end): \\d+/g, '$1: ' + version) };
			}));
	`;
	let leftovers = 0;
	for (let round = 0; round < kills; round++) {
		const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
		await once(child.stdout, 'data');
		await wait(Math.random() * 40);
		child.kill('SIGKILL');
		await once(child, 'close');
		for (const path of paths) {
			const now = readFileSync(path, 'utf8');
			const [, version] = /^version: (\d+)\n/.exec(now) ?? [];
			expect(now).toBe(text(Number(version)));
		}
		leftovers += readdirSync(folder).length - paths.length;
		saveRecords(paths.map((path) => ({ path, before: readFileSync(path, 'utf8'), after: text(0) })));
		expect(readdirSync(folder)).toHaveLength(paths.length);
	}
	// Otherwise no kill has hit a writing, and nothing was tried.
	expect(leftovers).toBeGreaterThan(0);
});

test.runIf(process.platform === 'linux')(
	'says which record has no room on a full disk, and writes none',
	() => {
		const a = write('a.yaml', 'old');
		const b = join(folder, 'b.yaml');
		symlinkSync('/dev/full', unfinishedOf(b));
		const changes = [
			{ path: a, before: 'old', after: 'new' },
			{ path: b, before: '', after: 'new' },
		];
		expect(() => saveRecords(changes)).toThrow(expect.objectContaining({ code: 'ENOSPC', path: b }));
		expect([readdirSync(folder), readFileSync(a, 'utf8')]).toEqual([['a.yaml'], 'old']);
	},
);
