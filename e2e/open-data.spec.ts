import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { localeIds } from '../src/catalogue/locales.ts';
import { release } from '../src/catalogue/release.ts';
import { openCatalogue } from '../src/edition/open-catalogue.ts';
import { projectFolder } from '../src/edition/project-folder.ts';
import { jsonText } from '../src/open-data/data-files.ts';
import { type OpenProduct, type ProductsData, productsDataOf } from '../src/open-data/products-data.ts';
import { productsSchemaOf } from '../src/open-data/products-schema.ts';
import { builtEdition } from './fixtures/built-site.ts';
import { asWritten, type Row, rowsOf } from './fixtures/table.ts';
import { watch } from './fixtures/watch.ts';
import { wordsOf } from './fixtures/words.ts';

const site = builtEdition('public');
const fileOf = (name: string, { folder } = site) => readFileSync(join(folder, 'data', name));
const data: ProductsData = JSON.parse(fileOf('products.json').toString());
const rows = new Map(rowsOf(fileOf('products.csv')).map((row) => [row['id'], row]));

function faultsIn(schema: object, value: unknown): unknown {
	const validate = new Ajv2020({ strictTypes: false }).compile(schema);
	validate(value);
	return validate.errors;
}

test.describe('open data', () => {
	const catalogue = openCatalogue(join(projectFolder, 'catalog-data'));

	for (const record of catalogue.editions.values())
		test(`of the edition ${record.id} hold to their schema`, () => {
			const edition = { ...release(catalogue, record, '2026-01-02'), fingerprint: 'ab'.repeat(32) };
			const released: ProductsData = JSON.parse(jsonText(productsDataOf(edition)));
			expect(released.products.length).toBeGreaterThan(10);
			expect(faultsIn(productsSchemaOf(edition), released)).toBeNull();
		});

	for (const id of ['public', 'internal'] as const)
		test(`as they are built in ${id} hold to the schema beside them`, () => {
			const built = builtEdition(id);
			const [schema, value] = ['products.schema.json', 'products.json'].map((name) =>
				JSON.parse(fileOf(name, built).toString()),
			);
			expect(value.products.length).toBeGreaterThan(50);
			expect(faultsIn(schema, value)).toBeNull();
		});

	test('say the same as a table and as JSON, of every product', () => {
		expect([...rows.keys()]).toEqual(data.products.map(({ id }) => id));
		for (const product of data.products)
			expect.soft(saidInRow(rows.get(product.id) ?? {}), product.id).toEqual(saidIn(product));
	});

	test('carry the mark of their edition in every file and every row', () => {
		const { edition } = data;
		const packaged = JSON.parse(fileOf('datapackage.json').toString());
		expect(edition).toMatchObject({ id: 'public', level: 'public', audience: { en: 'Everyone' } });
		expect(packaged.edition).toEqual(edition);
		const [mark] = site.pages.get('/en/about/')?.html.match(/[0-9a-f]{64}/) ?? [];
		expect(edition.fingerprint).toBe(mark);
		for (const row of rows.values())
			expect(row).toMatchObject({ edition: 'public', edition_date: edition.date, edition_fingerprint: mark });
	});

	test('are listed with the size and the hash of each file', () => {
		const { resources } = JSON.parse(fileOf('datapackage.json').toString());
		const found = [...resources].map(({ path, bytes, hash }) => ({ path, bytes, hash }));
		const wanted = ['products.csv', 'products.json', 'products.schema.json'].map((path) => {
			const file = fileOf(path);
			const sha256 = createHash('sha256').update(file).digest('hex');
			return { path, bytes: file.length, hash: `sha256:${sha256}` };
		});
		expect(found).toEqual(wanted);
	});

	for (const locale of localeIds)
		test(`are named on “About the facts” in ${locale}, and come as what they are`, async ({
			page,
			request,
		}) => {
			const { t } = wordsOf(locale);
			await page.goto(`/${locale}/about/`);
			const section = page
				.getByRole('main')
				.locator('section')
				.filter({
					has: page.getByRole('heading', { name: t('data.title'), exact: true }),
				});
			await expect(section).toContainText(t('data.rights'));
			for (const [name, type] of [
				['products.csv', 'text/csv'],
				['products.json', 'application/json'],
				['products.schema.json', 'application/json'],
				['datapackage.json', 'application/json'],
			] as const) {
				const link = section.getByRole('link', { name, exact: true });
				const answer = await request.get((await link.getAttribute('href')) ?? '');
				expect(answer.status()).toBe(200);
				expect(answer.headers()['content-type']).toContain(type);
			}
		});
});

test.describe('open data on product pages', () => {
	const products = [...site.pages.values()].filter(({ address }) =>
		/^\/\w+\/products\/(?!pages\/)[^/]+\/$/.test(address),
	);

	test('say nothing that the page does not say', () => {
		expect(products.length).toBe(data.products.length * localeIds.length);
		let told = 0;
		for (const { address, html } of products) {
			const [about, trail] = jsonLdIn(html);
			const shown = shownIn(html);
			const locale = localeIds.find((id) => address.startsWith(`/${id}/`)) ?? 'en';
			const numbers = numbersIn(shown, locale);
			const missing = [about?.name, about?.category, about?.description, about?.manufacturer?.name]
				.concat(
					...(about?.additionalProperty ?? []).map(({ name, value, description }) => [
						name,
						...(typeof value === 'string' ? [value] : []),
						...(description?.split('; ') ?? []),
					]),
				)
				.filter((text) => text !== undefined && !bare(shown).includes(bare(text)));
			const figures = (about?.additionalProperty ?? [])
				.flatMap(({ value, minValue, maxValue }) => [value, minValue, maxValue])
				.filter((value) => typeof value === 'number');
			const untold = figures.filter((value) => !numbers.has(value));
			told += figures.length;
			expect.soft([address, ...missing, ...untold]).toEqual([address]);
			expect.soft(trail?.itemListElement?.at(-1)?.item).toBe(address);
		}
		expect(told).toBeGreaterThan(20);
	});

	test('break no rule of the page’s policy', async ({ page }) => {
		const complaints = await watch(page);
		const [first] = products;
		await page.goto(first?.address ?? '');
		await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
		expect(complaints()).toEqual([]);
	});

	test('are not in an edition that no search engine reads', () => {
		const inside = builtEdition('internal');
		const pages = [...inside.pages.values()];
		expect(pages.length).toBeGreaterThan(100);
		expect(pages.filter(({ html }) => html.includes('ld+json')).map(({ address }) => address)).toEqual([]);
		expect(readFileSync(join(inside.folder, 'robots.txt'), 'utf8')).toContain('Disallow: /');
	});
});

test('open data without an address of the edition name none', () => {
	const named = [...site.pages.values()].flatMap(({ address, tags }) =>
		tags
			.filter(({ attributes }) => {
				const isLink = ['canonical', 'alternate'].includes(attributes.get('rel') ?? '');
				return isLink || attributes.get('property')?.startsWith('og:') === true;
			})
			.map(() => address),
	);
	expect(named).toEqual([]);
	expect(existsSync(join(site.folder, 'sitemap.xml'))).toBe(false);
	expect(existsSync(join(site.folder, 'og'))).toBe(false);
	expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

/** What a product says of itself, in the words of the table. */
function saidIn(product: OpenProduct): Record<string, string> {
	const texts = Object.entries({ name: product.name, summary: product.summary ?? {} }).flatMap(
		([field, text]) => Object.entries(text).map(([locale, words]) => [`${field}_${locale}`, words]),
	);
	const specs = Object.entries(product.specs).flatMap(([spec, said]) => {
		const state = [[`${spec}_state`, said.state]];
		if (said.state !== 'stated') return state;
		const value = typeof said.value === 'object' ? said.value.en : String(said.value);
		const ends = Object.entries({ min: said.quantity?.si.min, max: said.quantity?.si.max });
		const unit = said.quantity?.si.unit ?? '1';
		return [
			...state,
			[spec, value],
			...ends.flatMap(([end, si]) =>
				typeof si === 'number' ? [[`${spec}_${end}${unit === '1' ? '' : ` [${unit}]`}`, String(si)]] : [],
			),
			...(said.condition === undefined ? [] : [[`${spec}_condition`, said.condition.en]]),
		];
	});
	const { id, kind, status, maker, offeredBy, variantOf, sources } = product;
	const others = Object.entries({
		id,
		kind,
		status: status?.value,
		maker: maker?.enterprise,
		offeredBy: offeredBy?.enterprise,
		variantOf,
		sources: sources.join(' '),
	});
	const all = [...others, ...texts, ...specs].filter(([, text]) => text !== undefined && text !== '');
	return Object.fromEntries(all);
}

const ownColumns =
	/^(?:edition(?:_.*)?|unreviewed|maker_name|calibre_name|relations|exhibitions|control|marks|.*_marks)$/;

/** The same, read from the table; columns that say how it belongs together are left out. */
function saidInRow(row: Row): Record<string, string> {
	const cells = Object.entries(row).filter(
		([name, cell]) => cell !== '' && cell !== 'not-stated' && !ownColumns.test(name),
	);
	return Object.fromEntries(cells.map(([name, cell]) => [name, asWritten(cell)]));
}

interface Described {
	readonly name?: string;
	readonly category?: string;
	readonly description?: string;
	readonly manufacturer?: { readonly name?: string };
	readonly additionalProperty?: readonly {
		readonly name: string;
		readonly value?: string | number;
		readonly minValue?: number;
		readonly maxValue?: number;
		readonly description?: string;
	}[];
	readonly itemListElement?: readonly { readonly item: string }[];
}

function jsonLdIn(html: string): Described[] {
	const [, text = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
	return JSON.parse(text)['@graph'] ?? [];
}

/** The words of a page's main part, without markup. */
function shownIn(html: string): string {
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return main.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function bare(text: string): string {
	return text.replace(/[\s\p{Cf}]/gu, '');
}

/** Every number of a text, read as the language writes it and as records do. */
function numbersIn(text: string, locale: (typeof localeIds)[number]): ReadonlySet<number> {
	const comma = ['az', 'ru', 'tr', 'fr'].includes(locale);
	const found = text.match(/[-−]?\d(?:[\d.,\u00a0\u202f]*\d)?/g) ?? [];
	return new Set(
		found.flatMap((figure) => {
			const plain = figure.replace('−', '-').replace(/[\u00a0\u202f]/g, '');
			const own = comma ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
			return [Number(plain), Number(own)];
		}),
	);
}
