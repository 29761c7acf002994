import type { Locator, Page } from '@playwright/test';
import { wordsOf } from '../fixtures/words.ts';
import { expect, openKiosk, test } from './kiosk-test.ts';
import { millimetresAcross } from './made-kiosks.ts';

const least = 20;
const { t } = wordsOf('en');

/** What a visitor presses first of all, on each page, and how it is reached. */
const places: readonly {
	readonly name: string;
	readonly path: string;
	open?(page: Page): Promise<void>;
	primary(page: Page): Locator;
	/** What stands in one place, and so must stand in the middle of the screen. */
	fixed?(page: Page): Locator;
}[] = [
	{
		name: 'languages of the start',
		path: '/',
		primary: (page) => page.locator('.kiosk-languages a'),
		fixed: (page) => page.locator('.kiosk-languages a, .kiosk-slide[data-shown]'),
	},
	{
		name: 'bar',
		path: '/en/products/khazri/',
		primary: (page) => page.locator('.kiosk-bar :is(a, button):visible'),
		fixed: (page) => page.locator('.kiosk-bar :is(a, button):visible'),
	},
	{
		name: 'sections and kinds of the home page',
		path: '/en/',
		primary: (page) => page.locator('header nav a:visible, .families li, .hero ul a'),
	},
	{
		name: 'way to a comparison',
		path: '/en/products/khazri/',
		primary: (page) => page.locator('main .hero p.no-print a'),
	},
	{
		name: 'cards',
		path: '/en/kinds/rifle/',
		primary: (page) => page.locator('.card'),
	},
	{
		name: 'search and its keys',
		path: '/en/products/',
		open: async (page) => page.getByRole('main').getByRole('combobox').first().tap(),
		primary: (page) => page.locator('.kiosk-keyboard button, .browse-search input'),
		fixed: (page) => page.locator('.kiosk-keyboard button'),
	},
	{
		name: 'choice of languages',
		path: '/en/products/khazri/',
		open: async (page) => page.locator('[data-kiosk-language]').tap(),
		primary: (page) => page.getByRole('dialog').locator('a, button'),
		fixed: (page) => page.getByRole('dialog').locator('a, button'),
	},
	{
		name: 'end of a code',
		path: '/en/products/khazri/',
		open: async (page) => page.locator('[data-kiosk-take]').tap(),
		primary: (page) => page.getByRole('dialog').getByRole('button'),
		fixed: (page) => page.getByRole('dialog').locator('button, svg'),
	},
	{
		name: 'answer to the question whether somebody is there',
		path: '/en/products/khazri/',
		open: async (page) => {
			await page.clock.fastForward(91_000);
			await expect(page.getByRole('dialog', { name: t('kiosk.stillHere') })).toBeVisible();
		},
		primary: (page) => page.getByRole('dialog').getByRole('button'),
		fixed: (page) => page.getByRole('dialog').getByRole('button'),
	},
];

for (const { name, path, open, primary, fixed } of places) {
	test(`${name}: at least ${least} mm`, async ({ page }) => {
		await page.clock.install();
		await openKiosk(page, path);
		await open?.(page);
		const { width } = page.viewportSize() ?? { width: 0 };
		const smallest = Math.min(
			...(await boxesOf(primary(page))).map((box) => Math.min(box.width, box.height)),
		);
		const millimetres = (smallest * millimetresAcross) / width;
		console.log(`${name}: ${millimetres.toFixed(1)} mm at least`);
		expect(millimetres).toBeGreaterThanOrEqual(least);
	});

	if (fixed !== undefined)
		test(`${name}: in the middle of a screen that stands or lies`, async ({ page }) => {
			await page.clock.install();
			for (const screen of [
				{ width: 1080, height: 1920 },
				{ width: 1280, height: 800 },
				{ width: 1920, height: 1080 },
			]) {
				await page.setViewportSize(screen);
				await openKiosk(page, path);
				await open?.(page);
				for (const box of await boxesOf(fixed(page))) {
					expect(box.y).toBeGreaterThanOrEqual(0.15 * screen.height - 1);
					expect(box.y + box.height).toBeLessThanOrEqual(0.85 * screen.height + 1);
				}
			}
		});
}

async function boxesOf(locator: Locator) {
	await expect(locator.first()).toBeVisible();
	const boxes = await locator.evaluateAll((elements) =>
		elements.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return { x, y, width, height };
		}),
	);
	expect(boxes.length).toBeGreaterThan(0);
	return boxes;
}
