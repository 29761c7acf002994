import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { projectFolder } from '../edition/project-folder.ts';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let data = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-sheets-'));
	data = join(folder, 'data');
	write('sources/page.yaml', 'title: A page\ngrade: B\n');
	write('enterprises/iglim.yaml', 'release: public\nname: { en: Iglim }\nform: plant\nownership: state\n');
	write('editions/public.yaml', `${edition}level: public\n`);
	write('editions/signed.yaml', `${edition}level: public\nsignOffs: [ ministry ]\n`);
	write('products/rifle/khazri.yaml', khazri);
	for (const id of ['yalguzag', 'vashaq', 'mubariz']) write(`products/rifle/${id}.yaml`, plain(id));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edition = 'title: { en: Edition }\naudience: { en: Some }\nlocales: [ en, ru ]\n';
const khazri = `# Asked the plant in March.
kind: rifle
release: public
name: { en: Khazri, ru: "Хазри" }   # not in capitals
status:
  value: produced
maker: { enterprise: iglim }
specs:
  mass:
    value: 3.4 kg   # weighed empty
    source: page
  effectiveRange:
    value: 650 m
    release: licensed
sources: [ page ]
translations:
  ru: { state: reviewed, of: 00000000 }
`;

function plain(id: string): string {
	return `kind: rifle\nrelease: public\nname: { en: ${id} }\nstatus: { value: produced }\nspecs: { mass: { value: 4 kg } }\nsources: [ page ]\n`;
}

function write(file: string, text: string): void {
	mkdirSync(dirname(join(data, file)), { recursive: true });
	writeFileSync(join(data, file), text);
}

function read(file: string): string {
	return readFileSync(join(data, file), 'utf8');
}

function run(command: 'export' | 'import' | 'check', ...args: string[]) {
	const file = join(import.meta.dirname, `${command}.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--data', data, ...args], {
		encoding: 'utf8',
		cwd: folder,
	});
	return { status, stdout: stdout.replaceAll('\u00a0', ' '), stderr };
}

const file = () => join(folder, 'out.xlsx');

/** What a clerk does to the file: for a product and a heading, another value. */
async function fillIn(changes: readonly (readonly [id: string, heading: string, value: string | number])[]) {
	const { sheets } = await readXlsx(readFileSync(file()));
	for (const [id, heading, value] of changes) {
		const rows = sheets.find(({ name }) => name === 'Rifles')?.rows ?? [];
		const row = rows.find(([first]) => first === id) ?? [];
		const at = rows[0]?.indexOf(heading) ?? -1;
		while (row.length < at) row.push(null);
		row[at] = value;
	}
	const kept = sheets.map(({ name, rows, veryHidden = false }) => ({ name, rows, veryHidden }));
	writeFileSync(file(), await writeXlsx({ sheets: kept }));
}

test('a clerk changes five cells, mends the one that was wrong, and nothing else changes', async () => {
	expect(run('export', file())).toMatchObject({ status: 0, stderr: '' });
	await fillIn([
		['khazri', 'Mass, kg', 3.6],
		['khazri', 'Name (Русский)', 'Хазри-2'],
		['khazri', 'Length, mm', '94 3'],
		['yalguzag', 'Status', 'In development'],
		['vashaq', 'Summary (English)', 'A rifle.'],
	]);
	const before = read('products/rifle/khazri.yaml');
	const wrong = run('import', file(), '--apply');
	expect(wrong.status).toBe(1);
	expect(wrong.stdout).toContain('Khazri › Mass: 3.4 kg → 3.6 kg (Rifles!N2)');
	expect(wrong.stdout).toContain('Rifles!O2 › “94 3” is not a figure.');
	expect(read('products/rifle/khazri.yaml')).toBe(before);

	await fillIn([['khazri', 'Length, mm', '943']]);
	expect(run('import', file()).stdout).toContain('Nothing was written. To write the changes');
	expect(read('products/rifle/khazri.yaml')).toBe(before);
	expect(run('import', file(), '--apply')).toMatchObject({ status: 0, stderr: '' });
	expect(read('products/rifle/khazri.yaml')).toBe(
		khazri
			.replace('"Хазри"', 'Хазри-2')
			.replace('3.4 kg', '3.6 kg')
			.replace('    source: page\n', '    source: page\n  length:\n    value: 943 mm\n')
			.replace('state: reviewed', 'state: unreviewed'),
	);
	expect(read('products/rifle/yalguzag.yaml')).toBe(plain('yalguzag').replace('produced', 'in-development'));
	expect(read('products/rifle/mubariz.yaml')).toBe(plain('mubariz'));
	expect(run('check')).toMatchObject({ status: 0, stderr: '' });
	expect(run('import', file()).stdout).toBe('Nothing differs. Products read: 4.\n');
});

test('says that a sheet is still open, where what was not saved is missed', () => {
	run('export', file());
	writeFileSync(join(folder, '.~lock.out.xlsx#'), '');
	expect(run('import', 'out.xlsx').stdout).toBe(
		'Nothing differs. Products read: 4.\nBear in mind: out.xlsx is still open. What was not saved there is not seen here.\n',
	);
});

test('overwrites no sheet that somebody has filled in, nor one that is open', async () => {
	run('export', file());
	expect(run('export', file()).status).toBe(0);
	await fillIn([['khazri', 'Mass, kg', 3.5]]);
	const filled = readFileSync(file());
	expect(run('export', 'out.xlsx')).toEqual({
		status: 1,
		stdout: '',
		stderr: expect.stringMatching(
			/out\.xlsx is there already, and what was written into it would be lost\.\nName another file, or add --replace\.\n$/,
		),
	});
	expect(readFileSync(file()).equals(filled)).toBe(true);
	writeFileSync(join(folder, '~$out.xlsx'), '');
	for (const replace of [[], ['--replace']])
		expect(run('export', ...replace, 'out.xlsx').stderr).toContain('is open in another program.');
	rmSync(join(folder, '~$out.xlsx'));
	expect(run('export', '--replace', 'out.xlsx').status).toBe(0);
	expect(readFileSync(file()).equals(filled)).toBe(false);
});

test('bears in mind that one name was pasted into several products', async () => {
	run('export', file());
	await fillIn([
		['khazri', 'Name (Azərbaycanca)', 'Tüfəng'],
		['yalguzag', 'Name (Azərbaycanca)', 'Tüfəng'],
	]);
	const { status, stdout } = run('import', file());
	expect(status).toBe(0);
	expect(stdout).toContain(
		'Rifles!C2 › “Tüfəng” becomes the name of several products: 2.\n  Look whether it was pasted too far.',
	);
});

test('guesses which file was meant', () => {
	run('export', file());
	for (const name of ['out', 'uot.xlsx'])
		expect(run('import', name).stderr).toBe(`There is no file “${name}”.\nDid you mean “out.xlsx”?\n`);
	expect(run('import', 'rifles.xlsx').stderr).toContain('Save it in the folder of the catalogue');
});

test('the check of the catalogue comes before the first byte is written', async () => {
	run('export', file());
	await fillIn([
		['khazri', 'Summary (English)', 'It weighs 9 kg, and {spec:crew} carry it.'],
		['yalguzag', 'Mass, kg', 5],
	]);
	const { status, stdout } = run('import', file(), '--apply');
	expect(status).toBe(1);
	expect(stdout).toContain('Rifles!Y2 › The check of the catalogue refuses this.');
	expect(read('products/rifle/yalguzag.yaml')).toBe(plain('yalguzag'));
});

test('to take something from more than a fifth of the records is to be typed', async () => {
	run('export', file());
	await fillIn([['khazri', 'Mass, kg', 'remove']]);
	const asked = run('import', file(), '--apply');
	expect([asked.status, asked.stdout]).toEqual([1, expect.stringContaining('--confirm "remove 1 record"')]);
	expect(read('products/rifle/khazri.yaml')).toBe(khazri);
	expect(run('import', file(), '--apply', '--confirm', 'remove 14 records').status).toBe(1);
	expect(run('import', file(), '--apply', '--confirm', 'remove 1 record').status).toBe(0);
	expect(read('products/rifle/khazri.yaml')).not.toContain('mass');
});

test('the whole catalogue goes out and comes back without a byte written', () => {
	rmSync(data, { recursive: true });
	cpSync(join(projectFolder, 'catalog-data'), data, { recursive: true });
	const before = filesIn(data);
	for (const [language, ...kind] of [['az'], ['ru'], ['en', '--kind', 'rifle']] as const) {
		const out = join(folder, kind.length > 0 ? `${language}.csv` : `${language}.xlsx`);
		expect(run('export', '--lang', language, ...kind, out)).toMatchObject({ status: 0, stderr: '' });
		expect(run('import', '--apply', out)).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^Nothing differs\. Products read: \d+\.\n$/),
			stderr: '',
		});
	}
	expect(filesIn(data)).toEqual(before);
});

/** Each file with when it was last written. */
function filesIn(root: string): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.sort()
		.map((name) => `${name} ${statSync(join(root, name)).mtimeMs}`);
}

describe('a sheet for an enterprise', () => {
	test('shows what the edition does, and only its own', () => {
		expect(run('export', '--edition', 'public', '--enterprise', 'iglim', file())).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/: 1 product, \d+ KB\.\n$/),
		});
		run('export', '--edition', 'public', '--kind', 'rifle', join(folder, 'out.csv'));
		expect(readFileSync(join(folder, 'out.csv'), 'utf8')).not.toContain('650');
	});

	test.each([
		[['--enterprise', 'iglim'], 'A sheet for an enterprise shows what an edition does.'],
		[['--enterprise', 'iglm', '--edition', 'public'], 'Did you mean “iglim”?'],
		[['--edition', 'signed'], 'The edition “signed” is not signed off'],
		[['--kind', 'rifel'], 'Did you mean “rifle”?'],
		[['--kind', 'pistol'], 'There is no such product to write.'],
		[['--lang', 'de'], '“de” is not a language of the desk.'],
	])('is explained: %j', (args, message) => {
		const { status, stdout, stderr } = run('export', ...args, file());
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain(message);
		expect(readdirSync(folder)).toEqual(['data']);
	});
});

test.each([
	['export', ['--lang', 'ru', '--kind', 'rifle', 'all.xlsx'], /^all\.xlsx: 4 изделия, \d+ КБ\.\n$/],
	[
		'export',
		['--lang', 'az'],
		/^Yazılacaq faylın adını göstərin: bir fayl, artıq yox\.\nnpm run desk:export/,
	],
	['export', ['--lang', 'ru', '--kind', 'pistol', 'a.xlsx'], /^Таких изделий для записи нет\.\nНазовите/],
	['export', ['--lang', 'ru', 'a.csv'], /^В файле CSV есть место для одного вида\.\nУкажите/],
	[
		'export',
		['--lang', 'az', 'a.ods'],
		/^“a\.ods”: belə fayl burada yazılmır\.\nAdı bunlardan biri ilə bitirin: \.xlsx, \.csv\.\n/,
	],
	['export', ['--lang', 'az', '--enterprise', 'iglim', 'a.xlsx'], /^Müəssisə üçün cədvəldə/],
	[
		'export',
		['--lang', 'ru', '--edition', 'publik', 'a.xlsx'],
		/^Издания «publik» нет\.\nМожет быть, «public»\?/,
	],
	['import', ['--lang', 'az'], /^Oxunacaq faylın adını göstərin: bir fayl, artıq yox\.\nnpm run desk:import/],
	['import', ['--lang', 'ru', 'none.xlsx'], /^Нет файла «none\.xlsx»\.\nСохраните его в папке каталога/],
] as const)('is said in the language that was chosen: %s %j', (command, args, sentence) => {
	const { stdout, stderr } = run(command, ...args);
	expect(`${stdout}${stderr}`).toMatch(sentence);
});

test.each([
	['az', 'Bu, cədvəl faylı deyil.'],
	['ru', 'Это не таблица.'],
])('a file that is no spreadsheet is refused in %s', (language, sentence) => {
	writeFileSync(file(), 'id;name\n');
	const { status, stdout, stderr } = run('import', '--lang', language, file());
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain(sentence);
	expect(stderr).not.toContain('    at ');
});
