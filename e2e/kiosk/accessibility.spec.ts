import type { Page } from '@playwright/test';
import { violationsOn } from '../fixtures/axe.ts';
import { expect, openKiosk, test } from './kiosk-test.ts';

/** Each page and panel of a kiosk once, and what opens it. */
const places: readonly {
	readonly name: string;
	path(locale: string): string;
	open?(page: Page): Promise<void>;
}[] = [
	{ name: 'start', path: () => '/' },
	{ name: 'home', path: (locale) => `/${locale}/` },
	{
		name: 'product and its code',
		path: (locale) => `/${locale}/products/khazri/`,
		open: async (page) => page.locator('[data-kiosk-take]').tap(),
	},
	{
		name: 'search and its keys',
		path: (locale) => `/${locale}/products/?q=khazri`,
		open: async (page) => {
			await page.getByRole('main').getByRole('combobox').first().tap();
			await expect(page.locator('.kiosk-keyboard')).toBeVisible();
		},
	},
	{
		name: 'comparison and the languages',
		path: (locale) => `/${locale}/compare/?p=khazri,yst-24`,
		open: async (page) => {
			await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
			await page.locator('[data-kiosk-language]').tap();
		},
	},
	{
		name: 'question whether somebody is there',
		path: (locale) => `/${locale}/kinds/rifle/`,
		open: async (page) => {
			await page.clock.fastForward(91_000);
			await expect(page.locator('.kiosk-panel-idle')).toBeVisible();
		},
	},
	{
		name: 'staff',
		path: (locale) => `/${locale}/products/khazri/`,
		open: async (page) => {
			await page.locator('.kiosk-mark').hover();
			await page.mouse.down();
			await page.clock.runFor(3_100);
			await page.mouse.up();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
];

for (const locale of ['en', 'ar'] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`the kiosk passes axe in ${locale}, ${colorScheme}`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.clock.install();
			await page.emulateMedia({ colorScheme });
			for (const { name, path, open } of places) {
				await openKiosk(page, path(locale));
				expect.soft(await violationsOn(page), name).toEqual([]);
				if (open === undefined) continue;
				await open(page);
				expect.soft(await violationsOn(page), `${name}, opened`).toEqual([]);
			}
		});
