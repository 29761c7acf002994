import { expect, type Page, test } from '@playwright/test';
import { directionOf, type Locale, localeIds, localeLooks } from '../src/catalogue/locales.ts';
import { nobodysLanguage } from './fixtures/page-kinds.ts';
import { wordsOf } from './fixtures/words.ts';

test('changing the language stays on the page', async ({ page }) => {
	await page.goto('/en/products/yst-24/');
	await expectLanguage(page, 'en');
	await changeLanguage(page, 'en', 'ar');
	await expect(page).toHaveURL('/ar/products/yst-24/');
	await expectLanguage(page, 'ar');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('YST-24');
	await changeLanguage(page, 'ar', 'az');
	await expect(page).toHaveURL('/az/products/yst-24/');
	await expectLanguage(page, 'az');
});

for (const path of ['/', '/products/', '/kinds/rifle/', '/enterprises/iglim/', '/visits/', '/a-z/'])
	test(`from ${path} every language is the same page`, async ({ page }) => {
		for (const [index, locale] of localeIds.entries()) {
			await page.goto(`/${localeIds.at(index - 1)}${path}`);
			await changeLanguage(page, localeIds.at(index - 1) ?? 'en', locale);
			await expect(page).toHaveURL(`/${locale}${path}`);
			await expectLanguage(page, locale);
		}
	});

async function changeLanguage(page: Page, from: Locale, to: Locale): Promise<void> {
	const languages = page.getByRole('navigation', { name: wordsOf(from).t('site.languages') });
	await languages.getByRole('link', { name: localeLooks[to].name }).click();
}

async function expectLanguage(page: Page, locale: Locale): Promise<void> {
	const html = page.locator('html');
	await expect(html).toHaveAttribute('lang', locale);
	await expect(html).toHaveAttribute('dir', directionOf(locale));
	const languages = page.getByRole('navigation', { name: wordsOf(locale).t('site.languages') });
	const own = languages.getByRole('link', { name: localeLooks[locale].name });
	await expect(own).toHaveAttribute('aria-current', 'true');
}

const readers = { 'ar-EG': 'ar', 'az-AZ': 'az', 'tr-TR': 'tr', 'fr-CA': 'fr', 'ru-RU': 'ru', 'en-US': 'en' };

for (const [wanted, locale] of Object.entries(readers))
	test.describe(`a reader of ${wanted}`, () => {
		test.use({ locale: wanted });

		test(`is led from / to ${locale}`, async ({ page }) => {
			await page.goto('/');
			await expect(page).toHaveURL(`/${locale}/`);
		});
	});

test.describe('a reader of a language that the edition does not have', () => {
	test.use({ locale: nobodysLanguage });

	test('stays on / and chooses', async ({ page }) => {
		await page.goto('/', { waitUntil: 'load' });
		await expect(page).toHaveURL('/');
		await chooseFrom(page);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, locale: 'ar-EG' });

	test('/ offers every language by its own name', async ({ page }) => {
		await page.goto('/');
		await chooseFrom(page);
	});
});

async function chooseFrom(page: Page): Promise<void> {
	for (const locale of localeIds) {
		const link = page.getByRole('link', { name: localeLooks[locale].name, exact: true });
		await expect(link).toHaveAttribute('lang', locale);
		await expect(link).toHaveAttribute('href', `/${locale}/`);
	}
	await page.getByRole('link', { name: localeLooks.ar.name }).click();
	await expect(page).toHaveURL('/ar/');
}
