import { expect, test } from '@playwright/test';
import { directionOf, localeIds, localeLooks } from '../src/catalogue/locales.ts';
import { wordsOf } from './fixtures/words.ts';

const { t } = wordsOf('en');

for (const address of [
	'/no-such-page',
	'/en/products/no-such-product/',
	'/ar/kinds/no-such-kind/',
	'/en/products/inam/',
])
	test(`${address} is answered with 404 and a way on`, async ({ page }) => {
		const answer = await page.goto(address);

		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1, name: t('notFound.title') })).toBeVisible();
		await page
			.getByRole('main')
			.getByRole('link', { name: t('notFound.home') })
			.click();
		await expect(page).toHaveURL('/en/');
		await expect(page.getByRole('heading', { level: 1, name: t('home.title') })).toBeVisible();
	});

for (const locale of localeIds.filter((id) => id !== 'en'))
	test(`a page that is not there says so in ${locale} too, and leads to its start page`, async ({ page }) => {
		const { t: said } = wordsOf(locale);
		await page.goto(`/${locale}/no-such-page/`);
		const line = page
			.getByRole('main')
			.getByRole('listitem')
			.filter({ hasText: said('notFound.title') });
		await expect(line).toHaveAttribute('lang', locale);
		await expect(line).toHaveAttribute('dir', directionOf(locale));
		await line.getByRole('link', { name: said('notFound.home') }).click();
		await expect(page).toHaveURL(`/${locale}/`);
	});

test('from a page that is not there one can search, browse and change the language', async ({ page }) => {
	await page.goto('/ar/no-such-page/');
	await page
		.getByRole('main')
		.getByRole('link', { name: t('nav.az') })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: t('az.title') })).toBeVisible();

	await page.goto('/ar/no-such-page/');
	await page.getByRole('link', { name: localeLooks.ar.name }).click();
	await expect(page).toHaveURL('/ar/');

	await page.goto('/ar/no-such-page/');
	await page.getByRole('search').getByRole('searchbox').fill('khazri');
	await page.getByRole('search').getByRole('button').click();
	await expect(page).toHaveURL('/en/products/?q=khazri');
});
