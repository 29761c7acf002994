import { expect, type Page, test } from '@playwright/test';
import { wordsOf } from './fixtures/words.ts';

const { t } = wordsOf('en');

test('the page of a link that is pointed at is there before it is asked for', async ({ page }) => {
	await page.goto('/en/');
	const link = page
		.getByRole('navigation', { name: t('site.menu') })
		.getByRole('link', { name: t('nav.kinds') });
	const ahead = page.waitForRequest((request) => request.headers()['sec-purpose'] === 'prefetch');
	await link.hover();
	expect(new URL((await ahead).url()).pathname).toBe('/en/kinds/');
	await (await ahead).response();
	await link.click();
	await expect(page.getByRole('heading', { level: 1, name: t('kinds.title') })).toBeVisible();
	expect(await deliveryOf(page)).toBe('navigational-prefetch');
});

for (const [reducedMotion, moves] of [
	['no-preference', true],
	['reduce', false],
] as const)
	test.describe(`where motion has ${reducedMotion}`, () => {
		test.use({ contextOptions: { reducedMotion } });

		test(`pages ${moves ? 'turn softly' : 'change at once'}`, async ({ page }) => {
			await page.goto('/en/');
			await page.evaluate(() =>
				addEventListener('pageswap', ({ viewTransition }) =>
					sessionStorage.setItem('moves', String(viewTransition !== null)),
				),
			);
			await page.getByRole('link', { name: t('nav.kinds'), exact: true }).click();
			await expect(page).toHaveURL('/en/kinds/');
			expect(await page.evaluate(() => sessionStorage.getItem('moves'))).toBe(String(moves));
		});
	});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

	test('the menu and the languages open where there is little room', async ({ page }) => {
		await page.goto('/en/products/khazri/');
		const menu = page.getByRole('navigation', { name: t('site.menu') });
		await expect(menu).toBeHidden();
		await page.getByRole('button', { name: t('site.openMenu') }).tap();
		await expect(menu.getByRole('link', { name: t('nav.calibres') })).toBeVisible();
		await page.getByRole('button', { name: t('site.languages') }).tap();
		await expect(menu).toBeHidden();
		await page.getByRole('link', { name: 'Русский' }).tap();
		await expect(page).toHaveURL('/ru/products/khazri/');
	});
});

/** How the page came: from the store of what was fetched ahead, or from the host. */
function deliveryOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		const [navigation] = performance.getEntriesByType('navigation');
		return String(navigation?.toJSON().deliveryType);
	});
}
