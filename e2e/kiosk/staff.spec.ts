import type { Page } from '@playwright/test';
import { wordsOf } from '../fixtures/words.ts';
import { expect, openKiosk, test } from './kiosk-test.ts';
import { type ServedProgram, serveProgram } from './served-program.ts';

const { t } = wordsOf('en');

const staff = (page: Page) => page.getByRole('dialog', { name: t('kiosk.staff') });

/** Rests a finger on the mark, in milliseconds of the page's clock. */
async function hold(page: Page, time: number): Promise<void> {
	await page.locator('.kiosk-mark').hover();
	await page.mouse.down();
	await page.clock.runFor(time);
	await page.mouse.up();
}

async function enter(page: Page, code: string): Promise<void> {
	for (const digit of code) await staff(page).getByRole('button', { name: digit, exact: true }).tap();
	await staff(page)
		.getByRole('button', { name: t('kiosk.staffOpen') })
		.tap();
}

test.beforeEach(({ page }) => page.clock.install());

test.describe('where the program of the kiosk answers', () => {
	let program: ServedProgram | undefined;
	const start = async (code?: string): Promise<string> => {
		program = await serveProgram(code);
		return program.origin;
	};
	test.afterEach(() => program?.stop());

	test('a code lets staff see what is installed, what is broken and what was looked at', async ({ page }) => {
		const origin = await start('2468');
		await openKiosk(page, `${origin}/`);
		await page.locator('.kiosk-languages a[hreflang="ar"]').tap();
		await expect(page).toHaveURL(`${origin}/ar/`);
		await page.locator('main a[href="/ar/kinds/rifle/"]').tap();
		await page.locator('.card a[href="/ar/products/khazri/"]').tap();
		await expect(page).toHaveURL(`${origin}/ar/products/khazri/`);
		await page.locator('[data-kiosk-language]').tap();
		await page.getByRole('dialog').locator('a[hreflang="en"]').tap();
		await expect(page).toHaveURL(`${origin}/en/products/khazri/`);

		await hold(page, 2_500);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await hold(page, 3_100);
		await expect(staff(page).getByRole('button', { name: t('kiosk.staffExport') })).toHaveCount(0);
		await enter(page, '1111');
		await expect(staff(page)).toContainText(t('kiosk.staffWrong'));
		await enter(page, '2468');

		await expect(staff(page)).toContainText('ADEX edition (adex)');
		await expect(staff(page)).toContainText(/[\da-f]{64}/);
		await expect(staff(page)).toContainText(t('kiosk.staffExpired'));
		await expect(staff(page).getByRole('listitem')).toHaveText([
			`favicon.svg: ${t('kiosk.staffMissing')}`,
			`fr/index.html: ${t('kiosk.staffDamaged')}`,
		]);
		// In English and in Arabic.
		await expect(staff(page).getByRole('row')).toHaveText([
			/English.*العربية/,
			/^Languages chosen11$/,
			/^khazri11$/,
		]);
		await staff(page)
			.getByRole('button', { name: t('kiosk.staffExport') })
			.tap();
		await expect(staff(page)).toContainText(/vitrin-adex-counts-[\d-]+\.csv/);
		await staff(page)
			.getByRole('button', { name: t('kiosk.staffEarlier') })
			.tap();
		await expect(staff(page)).toContainText(t('kiosk.staffNothing'));
	});

	test('codes that are tried one after another are not looked at', async ({ page }) => {
		await openKiosk(page, `${await start('2468')}/`);
		await hold(page, 3_100);
		for (const code of ['1', '2', '3', '4', '5']) {
			const answered = page.waitForResponse('**/_kiosk/staff');
			await enter(page, code);
			await answered;
		}
		await expect(staff(page)).toContainText(t('kiosk.staffWrong'));
		await enter(page, '2468');
		await expect(staff(page)).toContainText(t('kiosk.staffWait'));
	});

	test('an edition without a code says so, and shows no counts', async ({ page }) => {
		await openKiosk(page, `${await start()}/`);
		await hold(page, 3_100);
		await expect(staff(page)).toContainText(t('kiosk.staffNoCode'));
		await expect(staff(page).getByRole('button', { name: t('kiosk.staffExport') })).toHaveCount(0);
	});
});

test('what staff have left open is closed', async ({ page }) => {
	for (const path of ['/', '/en/']) {
		await openKiosk(page, path);
		await hold(page, 3_100);
		await expect(staff(page)).toBeVisible();
		await page.clock.fastForward(91_000);
		await page.clock.fastForward(21_000);
		await expect(staff(page)).toHaveCount(0);
		await expect(page).toHaveURL('/');
	}
});

test('without the program, staff are told so and can still try the panel', async ({ page }) => {
	await openKiosk(page, '/en/');
	await hold(page, 3_100);
	await expect(staff(page)).toContainText(t('kiosk.staffNoProgram'));
	await expect(staff(page)).toContainText('ADEX edition (adex)');

	await staff(page)
		.getByRole('button', { name: t('kiosk.staffColours') })
		.tap();
	const colours = page.locator('.kiosk-colour-test');
	for (const colour of ['red', 'green', 'blue', 'white', 'black']) {
		await expect(colours).toHaveAttribute('data-colour', colour);
		await page.touchscreen.tap(500, 900);
	}
	await expect(colours).toHaveCount(0);

	await staff(page)
		.getByRole('button', { name: t('kiosk.staffTouch') })
		.tap();
	const fields = page.locator('.kiosk-touch-test span');
	const places = await fields.evaluateAll((all) =>
		all.map((field) => {
			const { x, y, width, height } = field.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		}),
	);
	for (const { x, y } of places) await page.touchscreen.tap(x, y);
	await expect(page.locator('.kiosk-touch-test')).toHaveCount(0);

	const field = staff(page).getByRole('textbox');
	await field.tap();
	await page
		.getByRole('region', { name: t('kiosk.keyboard') })
		.getByRole('button', { name: 'q', exact: true })
		.tap();
	await expect(field).toHaveValue('q');
	await page.keyboard.press('F7');
	await expect(staff(page)).toContainText('F7 (F7)');
});
