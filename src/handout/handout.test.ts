import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let place = '';
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'vitrin-handout-'));
	const fair = 'title: { en: Fair }\naudience: { en: Visitors }\nlevel: public\nlocales: [ en ]\n';
	write('data/editions/fair.yaml', fair);
	write('data/editions/internal.yaml', fair.replace('public', 'internal'));
	write(
		'data/enterprises/gurza.yaml',
		'release: internal\nreason: Not announced.\nname: { en: Gurza works }\nform: plant\nownership: state\n',
	);
	write('site/index.html', '<a href="/en/">English</a>');
	write('site/en/index.html', '<h1>Vitrin</h1>');
	mark({ expires: '2026-12-31' });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(file: string, text: string): void {
	mkdirSync(dirname(join(place, file)), { recursive: true });
	writeFileSync(join(place, file), text);
}

function mark(fields: object): void {
	const edition = { id: 'fair', date: '2026-11-24', fingerprint: '895e281a3ea8ffff', ...fields };
	write('site/data/datapackage.json', JSON.stringify({ edition }));
}

function run(...args: string[]) {
	const all = [
		'--data',
		join(place, 'data'),
		...(args.includes('--site') ? [] : ['--site', join(place, 'site')]),
		'--out',
		join(place, 'out'),
		...args,
	];
	const command = join(import.meta.dirname, 'handout.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...all], { encoding: 'utf8' });
	return { status, stdout, stderr };
}

test('says where the hand-out is, and what stands at the foot of its pages', () => {
	const { status, stdout, stderr } = run('--edition', 'fair');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toContain(`fair: a hand-out of 2 files, 0.0 MB, in `);
	expect(stdout).toContain(`in ${join(place, 'out')}\n`);
	expect(stdout).toContain('fair: of 2026-11-24, valid until 2026-12-31, fingerprint 895e 281a 3ea8\n');
	expect(readFileSync(join(place, 'out/index.html'), 'utf8')).toContain('href="catalogue/en/index.html"');
});

test('an edition that has expired is made all the same, and that is said', () => {
	mark({ expires: '2026-10-31' });
	expect(run('--edition', 'fair').stdout).toContain(
		'of 2026-11-24, expired on 2026-10-31, as it says on every page',
	);
});

test.each([
	[['--edition', 'fairs'], 'There is no edition “fairs”.\nDid you mean “fair”?'],
	[['--edition', 'internal'], 'An internal edition leaves the house in no form'],
	[
		['--edition', 'fair', '--site', 'no/such/folder'],
		'no/such/folder holds no built edition.\nBuild it: npm run build',
	],
	[['--edition', 'fair', '--to', 'stick'], 'There is no option --to.'],
])('explains %j, and writes nothing', (args, message) => {
	const { status, stdout, stderr } = run(...args);
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(message);
	expect(readdirSync(place).sort()).toEqual(['data', 'site']);
});

test.each([
	[{ id: 'guests' }, 'holds the edition “guests”, not “fair”.'],
	[{ isDraft: true }, 'What is built of “fair” is a draft, which is not to be given away.'],
])('gives away nothing that is built as %j', (fields, message) => {
	mark(fields);
	expect(run('--edition', 'fair')).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
	expect(readdirSync(place).sort()).toEqual(['data', 'site']);
});

test('gives away nothing that has been withheld since it was built', () => {
	write('site/en/index.html', '<h1>Gurza works</h1>');
	const { status, stderr } = run('--edition', 'fair');
	expect(status).toBe(1);
	expect(stderr).toContain('What is built of “fair” holds what its readers may not have');
	expect(stderr).toContain('catalogue/en/index.html: says “Gurza works” (enterprise gurza');
	expect(readdirSync(place).sort()).toEqual(['data', 'site']);
});
