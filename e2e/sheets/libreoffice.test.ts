import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueOf, enterpriseOf, productOf } from '../../src/catalogue/fixtures.ts';
import { describerOf } from '../../src/desk/status/describe.ts';
import { questionsFor } from '../../src/desk/status/enterprise-questions.ts';
import { houseStatusOf } from '../../src/desk/status/house-status.ts';
import { questionsWorkbook } from '../../src/desk/status/questions-workbook.ts';
import { openCatalogue } from '../../src/edition/open-catalogue.ts';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { makeCsv, makeWorkbook } from '../../src/sheets/make-sheets.ts';
import { openPackage } from '../../src/sheets/open-package.ts';
import { planOf } from '../../src/sheets/sheets.fixtures.ts';
import { readWorkbook } from '../../src/sheets/workbook.ts';

const program = process.env['LIBREOFFICE_PATH'] ?? 'soffice';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as LibreOffice saves it after opening it. */
function reopened(name: string, bytes: Buffer, as: string): Buffer {
	writeFileSync(join(folder, name), bytes);
	const out = join(folder, 'reopened');
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	execFileSync(program, [profile, '--headless', '--convert-to', as, '--outdir', out, join(folder, name)], {
		stdio: 'ignore',
	});
	return readFileSync(join(out, name.replace(/\.\w+$/, `.${as.split(':')[0]}`)));
}

async function formulasIn(workbook: Buffer): Promise<string[]> {
	const parts = [...(await openPackage(workbook))].filter(([name]) => name.startsWith('xl/worksheets/'));
	return parts.flatMap(([, part]) => part.toString('utf8').match(/<f[\s>][^<]*/g) ?? []);
}

const risky = [
	'=1+2',
	'+1+2',
	'-1+2',
	'@SUM(1)',
	'\u0009=1+2',
	'＝1+2',
	'＋1',
	'=HYPERLINK("http://example.org","x")',
];
const asFormulas = catalogueOf(
	...risky.map((text, index) =>
		productOf(`p${index}`, {
			name: { en: text.trim() },
			summary: { en: `"${text}` },
			specs: { designation: { value: `x;${text}` } },
		}),
	),
);

test('no text of a workbook is a formula', async () => {
	const bytes = await makeWorkbook({ catalogue: asFormulas }, { language: 'en' });
	const saved = reopened('risky.xlsx', bytes, 'xlsx:Calc MS Excel 2007 XML');
	expect(await formulasIn(saved)).toEqual([]);
	expect((await planOf(asFormulas, saved)).changes).toEqual([]);
});

/** A table as LibreOffice opens it where this is the separator and formulas are looked for. */
function opened(table: string | Buffer, separator: number): Buffer {
	const out = join(folder, String(separator));
	writeFileSync(join(folder, 'table.csv'), table);
	const options = [
		`-env:UserInstallation=file://${join(folder, 'profile')}`,
		'--headless',
		`--infilter=CSV:${separator},34,76,1,,0,false,true,false,false,false,-1,true`,
		'--convert-to',
		'xlsx:Calc MS Excel 2007 XML',
		'--outdir',
		out,
		join(folder, 'table.csv'),
	];
	execFileSync(program, options, { stdio: 'ignore' });
	return readFileSync(join(out, 'table.xlsx'));
}

const comma = 44;
const semicolon = 59;

test.each([comma, semicolon])(
	'no text of a table is a formula, whatever the separator: %i',
	async (separator) => {
		const bytes = makeCsv({ catalogue: asFormulas }, { language: 'en', kind: 'rifle' });
		expect(await formulasIn(opened(bytes, separator))).toEqual([]);
	},
);

test('what nobody defused is one', async () => {
	expect(await formulasIn(opened('a,=1+2\n', comma))).toHaveLength(1);
});

test.each(['az', 'en', 'ru'] as const)('no question to an enterprise is a formula: %s', async (language) => {
	const records = [
		enterpriseOf('iglim', { name: { en: '=Iglim' }, sources: ['page'] }),
		...risky.map((text, index) =>
			productOf(`p${index}`, {
				name: { en: text.trim() },
				maker: { enterprise: 'iglim' },
				specs: { designation: { value: `x;${text}`, basis: 'unverified' } },
			}),
		),
	];
	const catalogue = catalogueOf(...records);
	const describer = describerOf(catalogue, language);
	const questions = questionsFor('iglim', houseStatusOf(records, catalogue).records, describer);
	const letter = { to: '=Iglim', scope: '@all', date: '2026-11-24' };
	const bytes = await questionsWorkbook(questions, letter, describer);
	const saved = reopened(`questions-${language}.xlsx`, bytes, 'xlsx:Calc MS Excel 2007 XML');
	expect(await formulasIn(saved)).toEqual([]);
	const [, table] = (await readWorkbook(saved)).tables;
	const products = table?.rows.slice(1).map(([product]) => product?.type === 'text' && product.text);
	expect(new Set(products)).toEqual(new Set(risky.map((text) => text.trim())));
});

test('the whole catalogue saved by another program is still no change', async () => {
	const catalogue = openCatalogue(join(projectFolder, 'catalog-data'));
	const bytes = await makeWorkbook({ catalogue }, { language: 'ru' });
	const { changes, problems, notices, records } = await planOf(
		catalogue,
		reopened('all.xlsx', bytes, 'xlsx:Calc MS Excel 2007 XML'),
	);
	expect([changes, problems, notices]).toEqual([[], [], []]);
	expect(records).toBe(catalogue.products.size);
});
