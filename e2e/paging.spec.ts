import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { writeSyntheticData } from '../src/bench/synthetic-data.ts';
import { projectFolder } from '../src/edition/project-folder.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { wordsOf } from './fixtures/words.ts';

// One edition for all of the file.
test.describe.configure({ mode: 'default' });
test.use({ javaScriptEnabled: false });

const products = 450;
const { t } = wordsOf('en');
let edition: ServedEdition;
let ids: readonly string[];

test.beforeAll(async () => {
	edition = await serveEdition('large', (folder) => {
		writeSyntheticData(join(projectFolder, 'catalog-data'), folder, { products, seed: 1 });
		const record = { title: { en: 'Large' }, audience: { en: 'Testers' }, level: 'public', locales: ['en'] };
		// JSON is YAML.
		writeFileSync(join(folder, 'editions/large.yaml'), JSON.stringify(record));
		ids = globSync('products/*/*.yaml', { cwd: folder }).map((file) => basename(file, '.yaml'));
	});
});
test.afterAll(() => edition.stop());

test('450 products come on three pages, one after the other and back', async ({ page }) => {
	const pages = page.getByRole('navigation', { name: t('products.pages') });
	await page.goto(edition.at('/en/products/'));
	await expect(page).toHaveTitle(new RegExp(t('products.page', { page: 1, pages: 3 })));
	await expect(pages.getByRole('link', { name: t('products.previous') })).toHaveCount(0);

	await pages.getByRole('link', { name: t('products.next') }).click();
	await expect(page).toHaveURL(edition.at('/en/products/pages/2/'));
	await expect(pages.getByRole('link', { name: '2', exact: true })).toHaveAttribute('aria-current', 'page');
	await pages.getByRole('link', { name: t('products.next') }).click();
	await expect(page).toHaveURL(edition.at('/en/products/pages/3/'));
	await expect(pages.getByRole('link', { name: t('products.next') })).toHaveCount(0);

	await pages.getByRole('link', { name: t('products.previous') }).click();
	await pages.getByRole('link', { name: t('products.previous') }).click();
	await expect(page).toHaveURL(edition.at('/en/products/'));
});

test('every one of 450 products is on one of the pages, without JavaScript', async ({ page }) => {
	const found: string[] = [];
	for (const path of ['/en/products/', '/en/products/pages/2/', '/en/products/pages/3/']) {
		await page.goto(edition.at(path));
		found.push(...(await productsOn(page)));
	}
	expect(found).toHaveLength(products);
	expect(found.sort()).toEqual([...ids].sort());
});

test('the pages are addresses that one can go to at once', async ({ page }) => {
	expect((await page.goto(edition.at('/en/products/pages/3/')))?.status()).toBe(200);
	expect((await page.goto(edition.at('/en/products/pages/4/')))?.status()).toBe(404);
	expect((await page.goto(edition.at('/en/products/pages/1/')))?.status()).toBe(404);
});

for (const file of ['en/products', 'en/products/pages/2', 'en/products/pages/3'])
	test(`${file} of 450 products is at most 40 KB with Brotli`, () => {
		const html = readFileSync(join(edition.folder, file, 'index.html'));

		expect(brotliCompressSync(html).length / 1000).toBeLessThanOrEqual(40);
	});

async function productsOn(page: Page): Promise<string[]> {
	const cards = page.getByRole('main').getByRole('article');
	const addresses = await cards
		.getByRole('heading')
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	return addresses.flatMap((address) => /^\/en\/products\/([^/]+)\/$/.exec(address ?? '')?.[1] ?? []);
}
