import { describe, expect, test } from 'vitest';
import { englishHashOf } from '../catalogue/english-hash.ts';
import {
	calibreOf,
	catalogueOf,
	editionOf,
	enterpriseOf,
	type Fields,
	productOf,
} from '../catalogue/fixtures.ts';
import { type KindId, kinds } from '../catalogue/kinds.ts';
import type { Locale } from '../catalogue/locales.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { release } from '../catalogue/release.ts';
import { englishTextsIn } from '../catalogue/texts-in.ts';
import { type KindSheet, kindSheetOf } from './kind-sheet.ts';
import { readerOf } from './reader.ts';
import type { SheetCell } from './sheet-cells.ts';

const page = 'page';

describe('a kind sheet', () => {
	test('has every spec of the kind in the order of the tables, with how many products speak of it', () => {
		const { columns } = sheetOf('rifle', [
			rifle('light', { mass: { value: '3.8 kg', source: page } }),
			rifle('heavy', { mass: { state: 'on-request' } }),
			rifle('silent'),
		]);

		expect(columns.map(({ spec }) => spec).slice(0, 6)).toEqual([
			'designation',
			'introduced',
			'standard',
			'origin',
			'role',
			'mass',
		]);
		expect(columns.find(({ spec }) => spec === 'mass')).toEqual({
			spec: 'mass',
			label: 'Mass',
			group: 'Dimensions and mass',
			type: 'quantity',
			unit: 'kg',
			stated: 2,
		});
		expect(columns.find(({ spec }) => spec === 'length')?.stated).toBe(0);
	});

	test('has the products by name in the order of the language', () => {
		const records = ['Çinar', 'Dəniz', 'Cavan', 'Xəzri', 'Zəfər', 'İldırım', 'Qartal'].map((az, index) =>
			productOf(`p${index}`, { name: { en: az, az } }),
		);
		const { products } = sheetOf('rifle', records, 'az');

		expect(products.map(({ name }) => name)).toEqual([
			'Cavan',
			'Çinar',
			'Dəniz',
			'Xəzri',
			'İldırım',
			'Qartal',
			'Zəfər',
		]);
	});

	test('says what is not stated, not applicable and on request apart', () => {
		const sheet = sheetOf('rifle', [
			rifle('one', { mass: { state: 'not-applicable' }, length: { state: 'on-request' } }),
		]);

		expect(cellOf(sheet, 'one', 'mass')).toEqual({ state: 'not-applicable' });
		expect(cellOf(sheet, 'one', 'length')).toEqual({ state: 'on-request' });
		expect(cellOf(sheet, 'one', 'rail')).toBeNull();
	});

	test('gives figures in runs, and the lower end in SI to sort by', () => {
		const sheet = sheetOf('rifle', [
			rifle('one', {
				length: { value: '943 mm', source: page },
				rateOfFire: { value: '600–660 rpm', source: page },
				mass: { value: 'up to 7 kg', source: page },
				introduced: { value: '2011', source: page },
			}),
		]);

		expect(cellOf(sheet, 'one', 'length')).toEqual({
			text: [figures('943\u00a0mm')],
			sort: 0.943,
			span: { sure: 0.943, most: 0.943, isExact: true },
		});
		expect(cellOf(sheet, 'one', 'rateOfFire')).toMatchObject({ sort: 10 });
		expect(cellOf(sheet, 'one', 'mass')).toEqual({ text: [words('up to '), figures('7\u00a0kg')], sort: 7 });
		expect(cellOf(sheet, 'one', 'introduced')).toEqual({ text: [figures('2011')], sort: 2011 });
	});

	test('gives words their place in the order of the language, the same words the same', () => {
		const action = (az: string) => ({ action: { value: { en: az, az }, source: page } });
		const sheet = sheetOf(
			'rifle',
			[
				rifle('a', action('Xəzri')),
				rifle('b', action('Çox')),
				rifle('c', action('Cəm')),
				rifle('d', action('Çox')),
			],
			'az',
		);

		expect(['a', 'b', 'c', 'd'].map((id) => cellOf(sheet, id, 'action'))).toMatchObject([
			{ sort: 2 },
			{ sort: 1 },
			{ sort: 0 },
			{ sort: 1 },
		]);
	});

	test('names a calibre and a choice in the reader’s language', () => {
		const sheet = sheetOf(
			'rifle',
			[
				calibreOf('12-gauge', { name: '12 gauge', localName: { en: '12 gauge', ru: '12-й калибр' } }),
				rifle('one', { role: { value: 'sniper-rifle' }, calibre: { value: '12-gauge', source: page } }),
			],
			'ru',
		);

		expect(cellOf(sheet, 'one', 'calibre')).toMatchObject({ text: '12-й калибр' });
		expect(cellOf(sheet, 'one', 'role')).toMatchObject({ text: 'Снайперская винтовка' });
	});

	test('says the language of what stands in for a translation, and marks a text', () => {
		const sheet = sheetOf(
			'rifle',
			[rifle('one', { action: { value: { en: 'Recoil' }, source: page } })],
			'ar',
		);

		expect(sheet.products[0]).toMatchObject({ name: 'one', lang: 'en' });
		expect(cellOf(sheet, 'one', 'action')).toEqual({
			text: 'Recoil',
			lang: 'en',
			sort: 0,
			marks: ['بالإنجليزية'],
		});
	});

	test('keeps Latin runs of an Arabic text in order', () => {
		const sheet = sheetOf(
			'rifle',
			[rifle('one', { rail: { value: { en: 'x', ar: 'سكة STANAG 4694 علوية' }, source: page } })],
			'ar',
		);

		expect(cellOf(sheet, 'one', 'rail')).toMatchObject({
			text: [words('سكة '), figures('STANAG 4694'), words(' علوية')],
		});
	});

	test('carries the condition, the mark, and whose statement a variant takes over', () => {
		const sheet = sheetOf('rifle', [
			rifle('parent', {
				length: { value: '943 mm', source: page, condition: { en: 'stock open' } },
				action: { state: 'on-request', basis: 'suggested', source: page },
			}),
			productOf('variant', { variantOf: 'parent', name: { en: 'variant' } }),
		]);

		expect(cellOf(sheet, 'parent', 'length')).toMatchObject({ condition: { text: 'stock open' } });
		expect(cellOf(sheet, 'parent', 'action')).toEqual({ state: 'on-request', marks: ['suggested'] });
		expect(cellOf(sheet, 'variant', 'length')).toMatchObject({
			condition: { text: 'stock open' },
			inherited: 'as stated for the parent',
		});
	});

	test('carries other sources and the marks of staff in the internal edition only', () => {
		const records = [
			rifle('one', {
				mass: { value: '3.8 kg', source: page, conflicts: [{ value: '4 kg', source: page }] },
				magazine: { value: '10 rounds', basis: 'unverified', confirm: 'Iglim' },
			}),
		];
		const internalProduct = productOf('secret', { release: 'internal', reason: 'Nobody has decided.' });
		const internal = sheetOf('rifle', records, 'en', 'internal');
		const [secret] = sheetOf('rifle', [internalProduct], 'en', 'internal').products;

		expect(cellOf(internal, 'one', 'mass')).toMatchObject({ conflicts: [{ text: [figures('4\u00a0kg')] }] });
		expect(cellOf(internal, 'one', 'magazine')).toMatchObject({ staffMarks: ['unverified', 'Internal'] });
		expect(secret).toMatchObject({ id: 'secret', level: 'Internal' });
		expect(internal.products[0]).not.toHaveProperty('level');
		expect(cellOf(sheetOf('rifle', records), 'one', 'mass')).not.toHaveProperty('conflicts');
		expect(cellOf(sheetOf('rifle', records), 'one', 'magazine')).toBeNull();
	});

	test('leaves the figures of a parent type out', () => {
		const sheet = sheetOf('rifle', [
			productOf('khazri', {
				parentTypes: [
					{ name: 'AK-74M', link: 'sourced', specs: { mass: { value: '3.3 kg', source: page } } },
				],
			}),
		]);

		expect(JSON.stringify(sheet)).not.toContain('3.3');
	});

	test('says a figure in the unit of the other kinds too, where the kind has its own', () => {
		const sheet = sheetOf('armoured-vehicle', [
			productOf('tank', { kind: 'armoured-vehicle', specs: { mass: { value: '14 t', source: page } } }),
		]);

		expect(sheet.columns.find(({ spec }) => spec === 'mass')).toMatchObject({ unit: 't', commonUnit: 'kg' });
		expect(cellOf(sheet, 'tank', 'mass')).toMatchObject({
			text: [figures('14\u00a0t')],
			common: [figures('14,000\u00a0kg')],
		});
	});

	test('names the maker and the status of a product', () => {
		const { products } = sheetOf('rifle', [
			enterpriseOf('iglim'),
			productOf('one', {
				maker: { enterprise: 'iglim', source: page },
				status: { value: 'produced', source: page },
			}),
		]);

		expect(products[0]).toMatchObject({ maker: { text: 'Iglim' }, status: { text: 'Produced' } });
	});
});

describe('a value that readers may not see', () => {
	const licensed = { release: 'licensed', source: page };
	const sheet = sheetOf('rifle', [
		rifle('banded', { length: { value: '987 mm', band: 'over 900 mm', ...licensed } }),
		rifle('asked', { length: { value: '987 mm', withheld: 'on-request', ...licensed } }),
		rifle('silent', { length: { value: '987 mm', ...licensed } }),
	]);

	test('reads as its band, with a mark', () => {
		expect(cellOf(sheet, 'banded', 'length')).toEqual({
			text: [words('over '), figures('900\u00a0mm')],
			sort: 0.9,
			marks: ['range only; figure on request'],
		});
	});

	test('reads as available on request, or not at all', () => {
		expect(cellOf(sheet, 'asked', 'length')).toEqual({ state: 'withheld' });
		expect(cellOf(sheet, 'silent', 'length')).toBeNull();
		expect(sheet.columns.find(({ spec }) => spec === 'length')?.stated).toBe(2);
		expect(JSON.stringify(sheet)).not.toContain('987');
	});
});

test('a spec of several kinds has one dimension and one common unit', () => {
	const common = new Map<string, string>();
	for (const { specs } of kinds)
		for (const spec of specs) {
			const unit = spec.type === 'quantity' ? `${spec.dimension} in ${spec.units[0]}` : spec.type;
			expect([spec.id, common.get(spec.id) ?? unit]).toEqual([spec.id, unit]);
			common.set(spec.id, unit);
		}
});

function rifle(id: string, specs: Fields = {}): RawRecord {
	return productOf(id, { name: { en: id }, specs });
}

function sheetOf(
	kind: KindId,
	records: readonly RawRecord[],
	locale: Locale = 'en',
	level = 'public',
): KindSheet {
	const edition = editionOf('all', {
		level,
		locales: ['en', 'az', 'ru', 'ar'],
		withheld: 'on-request',
	});
	const catalogue = catalogueOf(...records.map(translated), edition);
	const record = catalogue.editions.get('all');
	if (record === undefined) throw new Error('The edition of the test is not there.');
	return kindSheetOf(readerOf(release(catalogue, record, '2026-01-01'), locale), kind);
}

/** Says of a record that all its translations were made from its English. */
function translated(record: RawRecord): RawRecord {
	if (typeof record.data !== 'object' || record.data === null || Array.isArray(record.data)) return record;
	const entry = { state: 'unreviewed', of: englishHashOf(englishTextsIn(record.data)) };
	return { ...record, data: { ...record.data, translations: { az: entry, ru: entry, ar: entry } } };
}

function cellOf({ columns, products }: KindSheet, id: string, spec: string): SheetCell | null | undefined {
	return products
		.find((product) => product.id === id)
		?.cells.at(columns.findIndex((column) => column.spec === spec));
}

function figures(text: string) {
	return { text, isFigures: true };
}

function words(text: string) {
	return { text, isFigures: false };
}
