import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../src/catalogue/locales.ts';
import { wordsOf } from './fixtures/words.ts';

const { t } = wordsOf('en');

for (const path of ['/en/', '/en/enterprises/iglim/', '/en/visits/', '/en/products/khazri/', '/en/products/'])
	test(`the search in the header of ${path} is answered in the list of products`, async ({ page }) => {
		await page.goto(path);
		await askHeader(page, 'khazri');

		await expect(page).toHaveURL('/en/products/?q=khazri');
		await expect(page.getByRole('status')).toContainText('khazri');
		await expect(resultsIn(page, 'en').first()).toHaveText('Khazri assault rifle');
		await resultsIn(page, 'en').first().click();
		await expect(page.getByRole('heading', { level: 1, name: 'Khazri assault rifle' })).toBeVisible();
	});

test('typing narrows the answer, and the address keeps the question', async ({ page }) => {
	await page.goto('/en/products/');
	const box = page.getByRole('main').getByRole('searchbox', { name: t('search.label') });
	await box.fill('rifle');
	await expect(resultsIn(page, 'en').filter({ hasText: 'Khazri' })).toBeVisible();
	const many = await resultsIn(page, 'en').count();

	await box.pressSequentially(' yst-24n');
	await expect(resultsIn(page, 'en').first()).toContainText('YST-24N');
	expect(await resultsIn(page, 'en').count()).toBeLessThan(many);
	await expect(page).toHaveURL('/en/products/?q=rifle+yst-24n');

	await page.reload();
	await expect(box).toHaveValue('rifle yst-24n');
	await expect(resultsIn(page, 'en').first()).toContainText('YST-24N');
});

test('answers stand in place of the whole list, which comes back when the question is cleared', async ({
	page,
}) => {
	await page.goto('/en/products/?q=khazri');
	const other = page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true });
	await expect(resultsIn(page, 'en').first()).toBeVisible();
	await expect(other).toBeHidden();

	await page.getByRole('button', { name: t('search.clear') }).click();
	await expect(other).toBeVisible();
	await page.getByRole('main').getByRole('searchbox').fill('khazri');
	await expect(other).toBeHidden();
});

test('a search that finds nothing says so and offers a way out', async ({ page }) => {
	await page.goto('/en/products/?q=zzzzzz');
	await expect(page.getByRole('status')).toHaveText(
		`${t('search.none', { query: 'zzzzzz' })} ${t('search.noneAdvice')}`,
	);
	await expect(resultsIn(page, 'en')).toHaveCount(0);

	await page.getByRole('button', { name: t('search.clear') }).click();
	await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('');
	await expect(page.getByRole('status')).toBeHidden();
	await expect(page).toHaveURL('/en/products/');
	await expect(page.getByRole('main').getByRole('link', { name: 'YST-24 rifle', exact: true })).toBeVisible();
});

test('a search index that does not come is said, and the list stays', async ({ page }) => {
	await page.route('**/search.json', (route) => route.abort());
	await page.goto('/en/products/?q=khazri');

	await expect(page.getByRole('status')).toHaveText(t('search.failed'));
	await expect(page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true })).toBeVisible();
});

test('a search whose script does not come leaves the whole list', async ({ page }) => {
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('/en/products/?q=khazri');

	await expect(page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true })).toBeVisible();
});

test('a reader of Arabic searches in Arabic and in Latin letters', async ({ page }) => {
	await page.goto('/ar/exhibitions/');
	await askHeader(page, 'خزري');
	await expect(resultsIn(page, 'ar').first()).toContainText('خزري');

	await page.getByRole('main').getByRole('searchbox').fill('yst-24n');
	await expect(resultsIn(page, 'ar').first()).toContainText('YST-24N');
	await resultsIn(page, 'ar').first().click();
	await expect(page).toHaveURL('/ar/products/yst-24n/');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

async function askHeader(page: Page, query: string): Promise<void> {
	const form = page.getByRole('search');
	await form.getByRole('searchbox').fill(query);
	await form.getByRole('button').click();
}

function resultsIn(page: Page, locale: Locale) {
	return page.getByRole('region', { name: wordsOf(locale).t('search.label') }).getByRole('link');
}
