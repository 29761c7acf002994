import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let data = '';
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'vitrin-check-'));
	write('editions/public.yaml', edition('public'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function write(file: string, text: string): void {
	mkdirSync(dirname(join(data, file)), { recursive: true });
	writeFileSync(join(data, file), text);
}

function edition(level: string): string {
	return `title:\n  en: Edition\naudience:\n  en: Some\nlevel: ${level}\nlocales: [ en ]\n`;
}

function check(...args: string[]) {
	const command = join(import.meta.dirname, 'check.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--data', data, ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

test('says that all is right, and what each edition shows', () => {
	write('editions/internal.yaml', edition('internal'));
	expect(check()).toEqual({
		status: 0,
		stdout:
			'2 records are right.\ninternal shows: records 0, statements 0\npublic shows: records 0, statements 0\n',
		stderr: '',
	});
});

test('names file, line and fix, whether the file cannot be read or says something wrong, in the order of files', () => {
	write('editions/public.yaml', edition('pubic'));
	write('editions/broken.yaml', edition('public').replace('title:', 'title: &a'));
	const { status, stdout, stderr } = check();
	expect([status, stdout]).toEqual([1, '']);
	const places = stderr.split('\n').filter((line) => line.startsWith('editions/'));
	expect(places.map((line) => line.split(' ')[0])).toEqual([
		'editions/broken.yaml:1:8',
		'editions/public.yaml:5:1',
	]);
	expect(stderr).toContain('Did you mean “public”?');
	expect(stderr).toMatch(/\nProblems: 2\.\n$/);
	expect(stderr).not.toContain('shows');
});

test('gives programs one object a problem, and nothing else', () => {
	write('editions/public.yaml', `${edition('public')}extra: ${'x'.repeat(2_000)}\n`);
	const { status, stdout, stderr } = check('--json');
	expect([status, stderr]).toEqual([1, '']);
	const problems = stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(problems).toHaveLength(1);
	expect(Object.keys(problems[0])).toEqual(['file', 'line', 'column', 'field', 'problem', 'fix']);
	expect(problems[0]).toMatchObject({ file: 'editions/public.yaml', line: 7, field: 'extra' });
});

test('mends letters that are written in two ways, and says where', () => {
	write('editions/public.yaml', edition('public').replace('Some', 'Cafe\u0301'));
	expect(check().status).toBe(1);
	expect(check('--fix')).toMatchObject({
		status: 0,
		stderr: expect.stringContaining('editions/public.yaml'),
	});
	expect(readFileSync(join(data, 'editions/public.yaml'), 'utf8')).toContain('Caf\u00e9');
});

test('says so when the folder is not there', () => {
	rmSync(data, { recursive: true });
	expect(check()).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(data) });
	expect(check().stderr).not.toContain('    at ');
});
