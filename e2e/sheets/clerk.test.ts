import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { englishHashOf } from '../../src/catalogue/english-hash.ts';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { writeRecords } from '../fixtures/small-house.ts';

let place = '';
let data = '';
beforeAll(() => {
	const dist = join(projectFolder, 'dist');
	mkdirSync(dist, { recursive: true });
	place = mkdtempSync(join(dist, 'fixture-'));
	data = join(place, 'data');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A house that everybody may see, with one rifle. */
const records = {
	'editions/public': {
		title: { en: 'Public' },
		audience: { en: 'Everyone' },
		level: 'public',
		locales: ['en', 'ru'],
	},
	'sources/page': { title: 'A page', grade: 'A', address: 'https://mdi.gov.az/' },
	'calibres/5-45x39': { release: 'public', name: '5.45×39 mm', class: 'cartridge' },
	'products/rifle/khazri': {
		kind: 'rifle',
		release: 'public',
		name: { en: 'Khazri', ru: 'Хазри' },
		status: { value: 'produced' },
		specs: { calibre: { value: '5-45x39' }, mass: { value: '3.4 kg' }, length: { value: '943 mm' } },
		sources: ['page'],
		translations: { ru: { state: 'unreviewed', of: englishHashOf(['Khazri']) } },
	},
	'products/rifle/yalguzag': {
		kind: 'rifle',
		release: 'public',
		name: { en: 'Yalguzag' },
		status: { value: 'produced' },
		sources: ['page'],
	},
};

function run(command: string, ...args: string[]): string {
	const program = [join(projectFolder, 'src', command), '--data', data, ...args];
	return execFileSync(process.execPath, program, { cwd: projectFolder, encoding: 'utf8', stdio: 'pipe' });
}

function tryToImport(file: string): string {
	const program = [
		join(projectFolder, 'src/desk/import.ts'),
		'--data',
		data,
		'--lang',
		'ru',
		'--apply',
		file,
	];
	return spawnSync(process.execPath, program, { encoding: 'utf8' }).stdout;
}

/** A workbook in the hands of a clerk. */
async function openBook(file: string) {
	const { sheets } = await readXlsx(readFileSync(file));
	const [headings = [], ...rows] = sheets[0]?.rows ?? [];
	return {
		fill(id: string, heading: string, value: string | number): void {
			const row = rows.find(([first]) => first === id) ?? [];
			const at = headings.indexOf(heading);
			expect(at, heading).toBeGreaterThan(0);
			while (row.length < at) row.push(null);
			row[at] = value;
		},
		async save(): Promise<void> {
			const kept = sheets.map(({ name, rows, veryHidden = false }) => ({ name, rows, veryHidden }));
			writeFileSync(file, await writeXlsx({ sheets: kept }));
		},
	};
}

/** The lines that came and went, by `diff`. */
function differences(former: string): string[] {
	const { stdout } = spawnSync('diff', ['-r', '-U0', former, data], { encoding: 'utf8' });
	return stdout.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line));
}

test('what a clerk writes into a spreadsheet stands on the built page, and nothing else differs', async () => {
	writeRecords(data, records);
	const former = join(place, 'former');
	cpSync(data, former, { recursive: true });
	const file = join(place, 'rifles.xlsx');
	run('desk/export.ts', '--lang', 'ru', file);
	const book = await openBook(file);
	book.fill('khazri', 'Масса, кг', 3.6);
	book.fill('khazri', 'Эффективная дальность, м', 'около 500');
	book.fill('khazri', 'Название (Русский)', 'Хазри-2');
	book.fill('yalguzag', 'Калибр', '5.54x39 mm');
	book.fill('yalguzag', 'Статус', 'В разработке');
	await book.save();
	expect(tryToImport(file)).toContain('Винтовки и автоматы!M3 › В каталоге нет калибра «5.54x39 mm».');
	expect(differences(former)).toEqual([]);

	book.fill('yalguzag', 'Калибр', '5.45x39 mm');
	await book.save();
	expect(tryToImport(file)).toContain('Записано: 2.');
	expect(differences(former).sort()).toEqual(
		[
			'-  ru: Хазри',
			'+  ru: Хазри-2',
			'-    value: 3.4 kg',
			'+    value: 3.6 kg',
			'+  effectiveRange:',
			'+    value: about 500 m',
			'-  value: produced',
			'+  value: in-development',
			'+specs:',
			'+  calibre:',
			'+    value: 5-45x39',
		].sort(),
	);
	expect(run('desk/check.ts')).toContain('records are right');

	const out = join(place, 'site');
	run('edition/build.ts', '--edition', 'public', '--out', out, '--date', '2026-01-01');
	const page = (path: string) =>
		readFileSync(join(out, path, 'index.html'), 'utf8').replaceAll('\u00a0', ' ');
	expect(page('en/products/khazri')).toMatch(/3\.6 kg/);
	expect(page('en/products/khazri')).not.toMatch(/3\.4 kg/);
	expect(page('ru/products/khazri')).toMatch(/Хазри-2/);
	expect(page('en/products/yalguzag')).toMatch(/5\.45×39/);
	expect(globSync('**/*.html', { cwd: out }).length).toBeGreaterThan(10);
});
