import type { CDPSession, Page } from '@playwright/test';
import { wordsOf } from '../fixtures/words.ts';
import { entriesIn, expect, openKiosk, test } from './kiosk-test.ts';
import { extent } from './made-kiosks.ts';

const { t } = wordsOf('en');
const question = (page: Page) => page.getByRole('dialog', { name: t('kiosk.stillHere') });

/** As the edition of the fair says. */
const idle = 90_000;
const countdown = 20_000;

test.beforeEach(({ page }) => page.clock.install());

test('nothing of a visitor is left after the wipe, each time', async ({ page }) => {
	test.setTimeout(30_000 + extent.wipes * 5_000);
	const session = await openKiosk(page);
	let clean = 0;
	for (let visit = 0; visit < extent.wipes; visit++) {
		await leaveTraces(page);
		await page.clock.fastForward(idle + 500);
		await expect(question(page)).toBeVisible();
		await page.clock.fastForward(countdown + 500);
		await expect(page).toHaveURL('/');
		expect(await tracesIn(page, session)).toEqual({ ...nothing });
		clean++;
	}
	console.log(`wipes: ${clean} of ${extent.wipes} clean`);
});

const nothing = {
	stored: 0,
	cookies: '',
	databases: 0,
	caches: 0,
	name: '',
	typed: '',
	entries: 1,
	scroll: 0,
};

/** Types, filters, compares, changes the language, and leaves what a script of a page might leave. */
async function leaveTraces(page: Page): Promise<void> {
	await page.locator('.kiosk-languages a[hreflang="en"]').tap();
	await page.getByRole('link', { name: t('kiosk.search'), exact: true }).tap();
	const field = page.getByRole('main').getByRole('combobox').first();
	await field.tap();
	await field.fill('istiglal');
	await page.locator('.browse-compare input').first().tap();
	await page.evaluate(async () => {
		sessionStorage.setItem('left', 'a');
		localStorage.setItem('left', 'b');
		// biome-ignore lint/suspicious/noDocumentCookie: it is what a page would do.
		document.cookie = 'left=c; path=/';
		window.name = 'left';
		await caches.open('left');
		await new Promise((resolve) => {
			indexedDB.open('left').onsuccess = ({ target }) => {
				if (target instanceof IDBOpenDBRequest) target.result.close();
				resolve(undefined);
			};
		});
		scrollTo(0, 400);
	});
}

async function tracesIn(page: Page, session: CDPSession): Promise<typeof nothing> {
	await page.waitForLoadState();
	const found = await page.evaluate(async () => ({
		stored: sessionStorage.length + localStorage.length,
		cookies: document.cookie,
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		name: window.name,
		typed: [...document.querySelectorAll('input')].map(({ value }) => value).join(''),
		scroll: scrollY,
	}));
	return { ...found, entries: await entriesIn(session) };
}

test('whoever answers the question goes on where they were', async ({ page }) => {
	await openKiosk(page, '/en/products/khazri/');
	await page.clock.fastForward(idle + 500);
	await expect(question(page)).toContainText(/1\d|20/);
	await question(page)
		.getByRole('button', { name: t('kiosk.goOn') })
		.tap();
	await page.clock.runFor(500);
	await expect(question(page)).toHaveCount(0);
	await page.clock.fastForward(idle - 5_000);
	await expect(question(page)).toHaveCount(0);
	await expect(page).toHaveURL('/en/products/khazri/');
});

test('whoever has done begins anew at once', async ({ page }) => {
	await openKiosk(page, '/en/products/khazri/');
	await page.clock.fastForward(idle + 500);
	await question(page)
		.getByRole('button', { name: t('kiosk.beginAnew') })
		.tap();
	await expect(page).toHaveURL('/');
});

test('nobody who types is asked, and a code is left to be read for twice the time', async ({ page }) => {
	await openKiosk(page, '/en/products/');
	const field = page.getByRole('main').getByRole('combobox').first();
	await field.tap();
	for (const letter of 'rif') {
		await page.clock.fastForward(idle - 2_000);
		await page.keyboard.press(letter);
	}
	await page.clock.fastForward(idle - 2_000);
	await expect(question(page)).toHaveCount(0);

	await openKiosk(page, '/en/products/khazri/');
	await page.locator('[data-kiosk-take]').tap();
	await page.clock.fastForward(idle + 5_000);
	await expect(page.getByRole('dialog', { name: t('kiosk.codeTitle') })).toBeVisible();
	await expect(question(page)).toHaveCount(0);
	await page.clock.fastForward(idle);
	await expect(question(page)).toBeVisible();
	await page.clock.fastForward(countdown + 500);
	await expect(page).toHaveURL('/');
});

test('a page whose own data are damaged gives way to the start', async ({ page }) => {
	await page.route('**/en/kinds/rifle/', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace('{"locale"', '{locale') });
	});
	await openKiosk(page, '/en/kinds/rifle/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.clock.fastForward(111_000);
	await expect(page).toHaveURL('/');
});
