import type { Page } from '@playwright/test';
import type { Locale } from '../../src/catalogue/locales.ts';
import { watch } from '../fixtures/watch.ts';
import { wordsOf } from '../fixtures/words.ts';
import { entriesIn, expect, openKiosk, test } from './kiosk-test.ts';

const asked = { en: 'xezri', az: 'xəzri', ar: 'خزري' } as const;

for (const [locale, kiosk] of [
	['en', 'fair'],
	['ar', 'fair'],
	['az', 'every'],
] as const)
	test.describe(`a visitor who reads ${locale}`, () => {
		test.use({ kiosk });

		test('does ten things by touch alone, and the history stays one entry long', async ({ page }) => {
			test.setTimeout(90_000);
			const seen = await watch(page);
			const session = await openKiosk(page);
			const { t, kinds, specs } = wordsOf(locale);
			const bar = page.getByRole('navigation', { name: t('kiosk.bar') });
			const main = page.getByRole('main');

			await test.step('chooses a language by its own name', async () => {
				await page.locator(`.kiosk-languages a[hreflang="${locale}"]`).tap();
				await expect(page).toHaveURL(`/${locale}/`);
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
			});
			await test.step('opens a kind', async () => {
				await main.getByRole('link', { name: kinds.rifle.many, exact: true }).tap();
				await expect(page).toHaveURL(`/${locale}/kinds/rifle/`);
			});
			await test.step('opens a product', async () => {
				await main.locator(`.card a[href="/${locale}/products/khazri/"]`).tap();
				await expect(page).toHaveURL(`/${locale}/products/khazri/`);
			});
			await test.step('reads what a word means', async () => {
				const label = main.getByRole('button', { name: specs.calibre }).first();
				await label.tap();
				await expect(page.locator(':popover-open')).toBeVisible();
				await page.locator('h1').tap();
				await expect(page.locator(':popover-open')).toHaveCount(0);
			});
			await test.step('takes the product along as a code', async () => {
				await bar.getByRole('button', { name: t('kiosk.take') }).tap();
				const panel = page.getByRole('dialog', { name: t('kiosk.codeTitle') });
				await expect(panel.getByRole('img')).toBeVisible();
				await panel.getByRole('button', { name: t('kiosk.close') }).tap();
				await expect(panel).toHaveCount(0);
			});
			await test.step('goes back the way that led there', async () => {
				await bar.getByRole('button', { name: t('kiosk.back') }).tap();
				await expect(page).toHaveURL(`/${locale}/kinds/rifle/`);
				await bar.getByRole('button', { name: t('kiosk.back') }).tap();
				await expect(page).toHaveURL(`/${locale}/`);
			});
			await test.step('finds a product by typing its name as heard', async () => {
				await bar.getByRole('link', { name: t('kiosk.search') }).tap();
				const field = main.getByRole('combobox').first();
				await field.tap();
				await typeOnScreen(page, locale, asked[locale]);
				await expect(field).toHaveValue(asked[locale]);
				await expect(page).toHaveURL(/\?q=/);
				// The same page all the while.
				await expect(field).toBeFocused();
				await page.getByRole('button', { name: t('kiosk.keyDone') }).tap();
				await expect(page.locator('.kiosk-keyboard')).toBeHidden();
				await main.locator(`.browse-answer .card a[href="/${locale}/products/khazri/"]`).tap();
				await expect(page).toHaveURL(`/${locale}/products/khazri/`);
			});
			await test.step('compares it with another', async () => {
				await main.getByRole('link', { name: t('compare.link') }).tap();
				await main
					.locator('.compare-add')
					.getByRole('button', { name: t('compare.add') })
					.tap();
				await expect(main.getByRole('table').getByRole('columnheader')).toHaveCount(3);
			});
			await test.step('finds the comparison again', async () => {
				await bar.getByRole('link', { name: t('kiosk.search') }).tap();
				await expect(page).toHaveURL(`/${locale}/products/`);
				await bar.getByRole('link', { name: t('kiosk.compare') }).tap();
				await expect(page).toHaveURL(/\/compare\/\?p=khazri,/);
			});
			await test.step('changes the language and stays where they are', async () => {
				await bar.getByRole('link', { name: t('kiosk.language') }).tap();
				const panel = page.getByRole('dialog', { name: t('kiosk.language') });
				const other: Locale = locale === 'en' ? 'ar' : 'en';
				await panel.locator(`a[hreflang="${other}"]`).tap();
				await expect(page).toHaveURL(new RegExp(`/${other}/compare/\\?p=khazri,`));
				const words = wordsOf(other);
				await page.getByRole('link', { name: words.t('kiosk.start') }).tap();
				await expect(page).toHaveURL('/');
			});
			expect(await entriesIn(session)).toBe(1);
			// Counting is refused by a server that is no kiosk's program.
			expect(seen().filter((what) => !/405|_kiosk/.test(what))).toEqual([]);
		});
	});

async function typeOnScreen(page: Page, locale: Locale, text: string): Promise<void> {
	const keyboard = page.getByRole('region', { name: wordsOf(locale).t('kiosk.keyboard') });
	for (const letter of text) await keyboard.getByRole('button', { name: letter, exact: true }).tap();
}

test('a visitor whose touch fails does it by keyboard', async ({ page }) => {
	const { t } = wordsOf('en');
	await openKiosk(page);
	await press(page, 'Tab', () => page.locator('.kiosk-languages a[hreflang="en"]'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/');
	await press(page, 'Tab', () => page.getByRole('link', { name: t('kiosk.search'), exact: true }));
	await page.keyboard.press('Enter');
	const field = page.getByRole('main').getByRole('combobox').first();
	await expect(field).toBeVisible();
	await press(page, 'Tab', () => field);
	await page.keyboard.type('istiglal');
	const card = page.locator('.card a[href="/en/products/istiglal-ist-14-5/"]').first();
	await expect(card).toBeVisible();
	await press(page, 'Tab', () => card);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/products/istiglal-ist-14-5/');
	await press(page, 'Tab', () => page.getByRole('button', { name: t('kiosk.take') }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: t('kiosk.codeTitle') })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** Presses a key until something has the focus, and sees that whoever looks can tell. */
async function press(page: Page, key: string, target: () => ReturnType<Page['locator']>): Promise<void> {
	for (let times = 0; times < 250; times++) {
		await page.keyboard.press(key);
		const isThere = await target().evaluate((element) => element === document.activeElement);
		if (!isThere) continue;
		const width = await target().evaluate((element) =>
			Number.parseFloat(getComputedStyle(element).outlineWidth),
		);
		expect(width).toBeGreaterThanOrEqual(3);
		return;
	}
	throw new Error(`${key} does not lead there.`);
}
