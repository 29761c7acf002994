import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWorkbook } from '../sheets/workbook.ts';

let folder = '';
let data = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-status-'));
	data = join(folder, 'data');
	write(
		'editions/fair.yaml',
		'title: { en: Fair }\naudience: { en: Visitors }\nlevel: public\nlocales: [ en, ru ]\n',
	);
	write('enterprises/iglim.yaml', 'release: public\nname: { en: Iglim }\nform: plant\nownership: state\n');
	write(
		'products/rifle/khazri.yaml',
		'kind: rifle\nrelease: public\nname: { en: Khazri }\nstatus: { value: produced, basis: unverified, confirm: Iglim }\n',
	);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
	mkdirSync(dirname(join(data, file)), { recursive: true });
	writeFileSync(join(data, file), text);
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(import.meta.dirname, 'status.ts'), '--data', data, ...args],
		{ encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', ...environment } },
	);
	return { status, stdout, stderr };
}

test('shows the picture, then what to do, and no colours where nothing can show them', () => {
	const { status, stdout, stderr } = run([]);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout.indexOf('Rifles')).toBeLessThan(stdout.indexOf('To be confirmed: 1'));
	expect(stdout).toContain('Khazri · Status: Produced; ask Iglim\n    products/rifle/khazri.yaml:4');
	expect(stdout).not.toContain('\u001b');
});

test('speaks the language of the machine', { timeout: 30_000 }, () => {
	expect(run([], { LC_ALL: 'ru_RU.UTF-8' }).stdout).toContain('Требует подтверждения: 1');
	expect(run(['--lang', 'az'], { LC_ALL: 'ru_RU.UTF-8' }).stdout).toContain('Təsdiq ediləcəklər: 1');
});

test('looks at the languages of an edition alone', () => {
	expect(run(['--edition', 'fair']).stdout).toMatch(/^Kind +Records +Stated +ru$/m);
});

test('writes a page that leads to the files, and the questions for an enterprise', {
	timeout: 30_000,
}, () => {
	expect(run(['--out', join(folder, 'out/status.html')]).status).toBe(0);
	expect(readFileSync(join(folder, 'out/status.html'), 'utf8')).toContain(
		'href="../data/products/rifle/khazri.yaml"',
	);
	const { stdout } = run(['--enterprise', 'iglim', '--out', join(folder, 'out/iglim.csv')]);
	expect(stdout).toMatch(/with 1 question\.\nRead it before it leaves the house/);
	expect(readFileSync(join(folder, 'out/iglim.csv'), 'utf8')).toContain(
		'Khazri,Status,Produced,Is this right?,"yes; if not: one of the list",,,products/khazri',
	);
});

test('writes a workbook for each enterprise that is asked something', { timeout: 30_000 }, async () => {
	write('enterprises/azon.yaml', 'release: public\nname: { en: Azon }\nform: plant\nownership: state\n');
	const { stdout } = run(['--lang', 'ru', '--edition', 'fair', '--out', `${join(folder, 'questions')}/`]);
	expect(readdirSync(join(folder, 'questions'))).toEqual(['iglim.xlsx']);
	expect(stdout).toMatch(
		/iglim\.xlsx, 1 вопрос\.\n1 файл; для остальных предприятий вопросов здесь нет\.\nПрочтите, прежде чем/,
	);
	const { tables } = await readWorkbook(readFileSync(join(folder, 'questions/iglim.xlsx')));
	expect(tables.map(({ name }) => name)).toEqual(['Как отвечать', 'Вопросы']);
	expect(JSON.stringify(tables[0]?.rows)).toContain('издание: Fair');

	expect(run(['--enterprise', 'azon', '--out', join(folder, 'azon.xlsx')]).stdout).toBe(
		'There is no question for Azon here; nothing was written.\n',
	);
	expect(readdirSync(folder)).not.toContain('azon.xlsx');
});

test('says its scope and whose signature is missing in words', { timeout: 30_000 }, () => {
	write(
		'editions/fair.yaml',
		'title: { en: Fair, ru: Ярмарка }\naudience: { en: Visitors }\nlevel: public\nlocales: [ en, ru ]\nsignOffs: [ export-control ]\n',
	);
	const { stdout } = run(['--lang', 'ru', '--edition', 'fair', '--kind', 'rifle']);
	expect(stdout).toContain('Насколько готов каталог · издание: Ярмарка, Винтовки и автоматы\n');
	expect(stdout).toContain('Khazri · издание: Ярмарка; подписывает: экспортный контроль\n');
});

test.each([
	[['--edition', 'fairs'], 'Did you mean “fair”?'],
	[['--kind', 'rifel'], 'Did you mean “rifle”?'],
	[['--enterprise', 'iglin'], 'Did you mean “iglim”?'],
	[['--lang', 'fr'], 'Use az, en, ru.'],
	[['--lang', 'ru', '--edition', 'xx'], 'Издания «xx» нет.\nЕсть такие издания: fair.'],
	[['--lang', 'ru', '--kind', 'rifel'], 'Вида «rifel» нет.\nМожет быть, «rifle»?'],
	[['--lang', 'az', '--enterprise', 'iglin'], '“iglin” adlı müəssisə yoxdur.\nBəlkə “iglim”?'],
	[
		['--out', 'status.pdf'],
		'The name of the file after --out ends in .html, .xlsx, .csv; that of a folder ends in /.',
	],
	[['--out', 'list.csv'], 'Say which enterprise the questions are for: --enterprise iglim.'],
])('explains %j', (args, message) => {
	const { status, stdout, stderr } = run(args);
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(message);
});
