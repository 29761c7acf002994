import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { englishHashOf } from '../../catalogue/english-hash.ts';
import {
	calibreOf,
	catalogueOf,
	controlOf,
	editionOf,
	enterpriseOf,
	exhibitionOf,
	guideOf,
	productOf,
	termOf,
	visitOf,
} from '../../catalogue/fixtures.ts';
import type { RawRecord } from '../../catalogue/record.ts';
import type { StaffLanguage } from '../../catalogue/staff-languages.ts';
import { describerOf } from './describe.ts';
import { questionsCsv, questionsFor } from './enterprise-questions.ts';
import { houseStatusOf, type Scope } from './house-status.ts';
import { statusPage } from './page.ts';
import { pictureOf } from './picture.ts';
import { pictureLines, totalLines, worklistLines } from './terminal.ts';
import { worklistsOf } from './worklists.ts';

const iglim = enterpriseOf('iglim', { name: { en: '“Iglim” Enterprise' }, sources: ['page'] });
const khazri = productOf('khazri', {
	name: { en: 'Khazri <rifle>' },
	maker: { enterprise: 'iglim', basis: 'unverified', confirm: '“Iglim”' },
	specs: {
		mass: { value: '3 kg', conflicts: [{ value: '3.3 kg' }] },
		length: { value: '1 m', basis: 'inferred' },
		designation: { value: '=1+1', basis: 'unverified', confirm: 'the ministry' },
	},
});
const house = [
	khazri,
	productOf('inam', { kind: 'pistol' }),
	iglim,
	editionOf('public', { signOffs: ['compiler'] }),
];
const plain = (_: string, text: string) => text;

function inWords(
	language: StaffLanguage,
	{ records = house, scope }: { records?: RawRecord[]; scope?: Scope } = {},
) {
	const catalogue = catalogueOf(...records);
	const status = houseStatusOf(records, catalogue, scope);
	return {
		status,
		describer: describerOf(catalogue, language),
		lists: worklistsOf(status),
		picture: pictureOf(status),
	};
}

describe('the terminal', () => {
	test('shows kinds by languages, with bars where there is room for them', () => {
		const { picture, describer } = inWords('en');
		const wide = pictureLines(picture, describer, { paint: plain, columns: 120 });
		expect(wide[0]).toMatch(/^Kind +Records +Stated +az +ru +tr +ar +fr$/);
		expect(wide[1]).toMatch(/^Rifles +1 +▒··· +5% +···· +0%/);
		const narrow = pictureLines(picture, describer, { paint: plain, columns: 80 });
		expect(narrow[1]).toMatch(/^Rifles +1 +5% +0% +0% +0% +0% +0%$/);
		expect(Math.max(...narrow.slice(0, 5).map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	test('fits 80 columns whatever the longest kind is called', () => {
		const records = [productOf('khazri'), productOf('sohrab', { kind: 'rocket-launcher' })];
		for (const language of ['az', 'en', 'ru'] as const) {
			const { picture, describer } = inWords(language, { records });
			const lines = pictureLines(picture, describer, { paint: plain, columns: 80 });
			expect([language, ...lines.filter((line) => line.length > 80)]).toEqual([language]);
		}
	});

	test('says in numbers what there is', () => {
		const { picture, describer } = inWords('en');
		const [specs, , , az] = totalLines(picture, describer, { paint: plain, columns: 80 });
		expect(specs).toMatch(/^Specifications: stated 1, unverified 2, not stated \d+$/);
		expect(az).toMatch(/^az +0 +0 +0 +3$/);
	});

	test('names each list with what to do, the first few, where they are, and how many more', () => {
		const { lists, describer } = inWords('en');
		const lines = worklistLines(lists, describer, { paint: plain, first: 1 });
		expect(lines.slice(0, 5)).toEqual([
			'Waiting for a signature: 3',
			'Look at the records in the draft, then sign: npm run sign -- --edition public --role compiler --all',
			'  Khazri <rifle> · edition: Public; to be signed by those who compiled it',
			'    products/rifle/khazri.yaml',
			'  and 2 more',
		]);
		const text = lines.join('\n');
		expect(text).toContain(
			'Khazri <rifle> · Mass: 3 kg; another source says 3.3 kg\n    products/rifle/khazri.yaml:',
		);
		expect(text).toContain('Khazri <rifle> · Maker: “Iglim” Enterprise; ask “Iglim” Enterprise');
		expect(text).toContain('Khazri <rifle> · Length: 1 m');
	});

	test('breaks lines between words, and begins the rest of an entry where its file stands', () => {
		const { lists, describer } = inWords('en');
		const lines = worklistLines(lists, describer, { paint: plain, columns: 60, first: 4 });
		expect(lines.slice(0, 5)).toEqual([
			'Waiting for a signature: 3',
			'Look at the records in the draft, then sign: npm run sign -- --edition public --role compiler --all',
			'  Khazri <rifle> · edition: Public; to be signed by those',
			'    who compiled it',
			'    products/rifle/khazri.yaml',
		]);
		expect(lines.filter((line) => line.length > 60)).toEqual([lines[1]]);
	});

	test('names the mark that a translation gets once it fits the English again', () => {
		const translations = { ru: { state: 'reviewed', of: '00000000' } };
		const stale = productOf('khazri', { name: { en: 'Khazri', ru: 'Хазри' }, translations });
		const { lists, describer } = inWords('en', { records: [stale] });
		const text = worklistLines(lists, describer, { paint: plain, first: 4 }).join('\n');
		expect(text).toContain(`ru: 1; the mark of the English is now ${englishHashOf(['Khazri'])}`);
	});

	test('call each record what its readers call it', () => {
		const records = [
			calibreOf('7-62x39'),
			visitOf('visit'),
			controlOf('ml1'),
			termOf('range'),
			guideOf('rifle'),
			exhibitionOf('adex'),
		];
		const { status, describer } = inWords('en', { records: [...records, iglim, productOf('inam')] });
		expect(status.records.map((record) => describer.name(record)).sort()).toEqual([
			'7.62×39 mm',
			'A visit',
			'ADEX 2024',
			'Effective range',
			'Rifles',
			'Smooth-bore weapons',
			'Yalguzag',
			'“Iglim” Enterprise',
		]);
	});

	test('writes figures as the language does', () => {
		const { status, describer } = inWords('ru');
		const claim = status.records[0]?.claims.find(({ conflicts }) => conflicts.length > 0);
		expect(claim && [describer.claim(claim), ...describer.alternatives(claim)]).toEqual(['3 кг', '3,3 кг']);
	});

	test('says so when there is nothing to do', () => {
		const { lists, describer } = inWords('ru', { records: [] });
		expect(worklistLines(lists, describer, { paint: plain, first: 4 })).toEqual(['Здесь делать нечего.']);
	});
});

test.each(['az', 'en', 'ru'] as const)(
	'the page in %s has every list, one script that alone may run, and no word of a record as markup',
	(language) => {
		const { lists, describer, picture } = inWords(language);
		const linkTo = (file: string) => `data/${file}`;
		const page = statusPage({ language, scope: 'All', picture, lists, describer, linkTo });
		expect(page).toContain(`<html lang="${language}">`);
		for (const { id, entries } of lists)
			expect([id, page.includes(`<h2 id="${id}">`)]).toEqual([id, entries.length > 0]);
		for (const [, id] of page.matchAll(/href="#(\w+)"/g)) expect(page).toContain(`id="${id}"`);
		expect(page).not.toMatch(/https?:|Khazri <rifle>/);
		const [script = '', ...others] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
			([, text]) => text ?? '',
		);
		expect(others).toEqual([]);
		const hash = createHash('sha256').update(script).digest('base64');
		expect(page).toContain(`script-src 'sha256-${hash}'`);
		expect(page).toContain('Khazri &lt;rifle&gt;');
		expect(page).toMatch(
			/<a href="data\/products\/rifle\/khazri\.yaml">products\/rifle\/khazri\.yaml:\d+<\/a>/,
		);
	},
);

describe('the questions for an enterprise', () => {
	function rowsFor(enterprise: string): Record<string, string>[] {
		const { status, describer } = inWords('en', { scope: { enterprise } });
		const csv = questionsCsv(questionsFor(enterprise, status.records, describer), describer);
		return parseCsv(csv, { columns: true, bom: true });
	}

	test('are what it is to confirm, to decide and to state, and not what others are', () => {
		const rows = rowsFor('iglim').map((row) => [
			row['What it is about'],
			row['What we have'],
			row['What we ask'],
		]);
		expect(rows.slice(0, 4)).toEqual([
			['Maker', '“Iglim” Enterprise', 'Is this right?'],
			['Mass', '3 kg; 3.3 kg', 'Which of these is right?'],
			['Length', '1 m', 'Is this right?'],
			['Role', '', 'Please state it'],
		]);
	});

	test('hold no formula, and ask who only confirms for nothing else', () => {
		const ministry = enterpriseOf('ministry', { name: { en: 'Ministry of Industry' }, sources: ['page'] });
		const records = [...house, ministry];
		const { status, describer } = inWords('en', { records, scope: { enterprise: 'ministry' } });
		const csv = questionsCsv(questionsFor('ministry', status.records, describer), describer);
		const [, ...rows] = csv.trimEnd().split('\r\n');
		expect(rows).toEqual([
			'Khazri <rifle>,Designation,\'=1+1,Is this right?,"yes; if not: the designation",,,products/khazri',
		]);
	});
});
