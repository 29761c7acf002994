import { expect, test } from '@playwright/test';
import { builtEdition } from '../fixtures/built-site.ts';
import { productFiles, withheld } from '../fixtures/product-files.ts';
import { wordsOf } from '../fixtures/words.ts';

const { t, levels, specs } = wordsOf('en');

test('every product that staff have written of is in the internal edition', async ({ page }) => {
	await page.goto('/en/a-z/');
	const addresses = await page
		.getByRole('main')
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));

	expect(productFiles.length).toBeGreaterThan(withheld.length);
	for (const { id } of productFiles) expect.soft(addresses).toContain(`/en/products/${id}/`);
});

for (const { id, reason } of withheld)
	test(`${id} says that it is internal, and why`, async ({ page }) => {
		await page.goto(`/en/products/${id}/`);
		const main = page.getByRole('main');

		await expect(page.getByText(t('edition.internal'))).toBeVisible();
		await expect(main).toContainText(`${t('edition.level')}: ${levels.internal}`);
		await expect(main).toContainText(reason);
		expect(reason).not.toBe('');
	});

test('what nobody has confirmed is marked, with whom to ask', async ({ page }) => {
	await page.goto('/en/products/khazri/');
	const maker = page.getByRole('complementary').getByRole('paragraph').filter({ hasText: 'Iglim' });

	await expect(maker).toContainText(t('mark.unverified'));
	await expect(maker).toContainText(t('product.confirm', { name: '“Iglim”' }));
	await page.goto('/en/products/tank-mg/');
	await expect(page.getByRole('row', { name: specs.calibre })).toContainText(t('mark.unverified'));
});

test('everybody whom staff are to ask is named on the product’s page', () => {
	const { pages } = builtEdition('internal');
	const missing = productFiles.flatMap(({ id, toConfirm }) =>
		toConfirm
			.filter((name) => !pages.get(`/en/products/${id}/`)?.html.includes(t('product.confirm', { name })))
			.map((name) => `${id}: ${name}`),
	);
	expect(productFiles.some(({ toConfirm }) => toConfirm.length > 0)).toBe(true);
	expect(missing).toEqual([]);
});

test('nothing of it is in the public edition', () => {
	const { pages } = builtEdition('public');
	const words = [
		t('edition.internal'),
		t('product.confirm', { name: '' }),
		t('product.notes'),
		t('mark.unverified'),
	];
	const leaks = [...pages.values()].flatMap(({ address, html }) =>
		words.filter((text) => html.includes(`>${text}`)).map((text) => `${address}: ${text}`),
	);
	expect(leaks).toEqual([]);
});
