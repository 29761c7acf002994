import { expect, type Locator, test } from '@playwright/test';
import { publicIds } from './fixtures/product-files.ts';
import { wordsOf } from './fixtures/words.ts';

test.use({ javaScriptEnabled: false });

const { t, specs } = wordsOf('en');

test('a product page is complete without JavaScript', async ({ page }) => {
	await page.goto('/en/products/yst-24/');

	await expect(page.getByRole('row', { name: specs.mass })).toContainText('3.8 kg');
	await expect(page.getByRole('row', { name: specs.firingRange })).toContainText('1100 m');
	await expect(page.getByRole('heading', { name: t('product.sources') })).toBeVisible();
});

for (const [name, path] of [
	['list of products', '/en/products/'],
	['A–Z', '/en/a-z/'],
	['Arabic list of products', '/ar/products/'],
	['Arabic A–Z', '/ar/a-z/'],
] as const)
	test(`the ${name} is complete without JavaScript`, async ({ page }) => {
		await page.goto(path);

		await expect.poll(() => productsIn(page.getByRole('main'))).toEqual([...publicIds].sort());
	});

test('a search without JavaScript says what it needs, above the whole list', async ({ page }) => {
	await page.goto('/en/');
	await page.getByRole('search').getByRole('searchbox').fill('rifle');
	await page.getByRole('search').getByRole('button').click();

	await expect(page).toHaveURL('/en/products/?q=rifle');
	const notice = page.getByRole('paragraph').filter({ hasText: t('search.needsScript') });
	const list = page.getByRole('main').getByRole('heading', { level: 2 }).first();
	expect(await topOf(page.getByRole('heading', { level: 1 }))).toBeLessThan(await topOf(notice));
	expect(await topOf(notice)).toBeLessThan(await topOf(list));
	await expect.poll(() => productsIn(page.getByRole('main'))).toEqual([...publicIds].sort());
});

async function topOf(place: Locator): Promise<number> {
	await expect(place).toBeVisible();
	return (await place.boundingBox())?.y ?? Number.NaN;
}

/** The ids of the products that it links to and shows. */
async function productsIn(place: Locator): Promise<string[]> {
	// All at once: a page that is still being read has more of them each time.
	const addresses = await place
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const ids = addresses.flatMap((address) => /^\/\w+\/products\/([^/]+)\/$/.exec(address ?? '')?.[1] ?? []);
	return [...new Set(ids)].sort();
}
