import { expect, type Locator, type Page, test } from '@playwright/test';
import { wordsOf } from './fixtures/words.ts';

const yst = { en: 'YST-24 rifle', ar: 'البندقية YST-24' };
const khazri = { en: 'Khazri assault rifle', ar: 'البندقية الهجومية خزري' };

for (const locale of ['en', 'ar'] as const) {
	const { t, specs, kinds, states } = said(locale);

	test(`a visitor goes from a product to a comparison in ${locale}, by mouse`, async ({ page }) => {
		await page.goto(`/${locale}/products/khazri/`);
		await page.getByRole('link', { name: t('compare.link') }).click();
		await expect(page).toHaveURL(`/${locale}/compare/?p=khazri`);
		await expect(page.getByRole('heading', { level: 2, name: t('compare.one') })).toBeVisible();
		await expect(namesIn(page)).toHaveText([khazri[locale]]);

		await page.getByLabel(t('compare.addLabel')).selectOption('yst-24');
		await page.getByRole('button', { name: t('compare.add'), exact: true }).click();
		await expect(page).toHaveURL(`/${locale}/compare/?p=khazri,yst-24`);
		await expect(namesIn(page)).toHaveText([khazri[locale], yst[locale]]);
		await expect(cellsOf(page, specs.mass)).toHaveText([states.notStated, /3\.8\skg/]);
		await expect(cellsOf(page, specs.role)).toHaveText([/./, /./]);

		await namesIn(page).first().click();
		await expect(page).toHaveURL(`/${locale}/products/khazri/`);
	});

	test(`a visitor begins with a kind, narrows the rows and takes a product out in ${locale}, by keyboard`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/compare/`);
		await page.getByRole('main').getByRole('link', { name: kinds.rifle.many, exact: true }).press('Enter');
		await expect(page).toHaveURL(/\?p=[a-z0-9-]+(?:,[a-z0-9-]+){4}$/);
		await expect(namesIn(page)).toHaveCount(5);
		await expect(page.getByText(t('compare.full'))).toBeVisible();

		await page.getByRole('radio', { name: t('compare.showStated') }).press('ArrowDown');
		await expect(page.getByRole('radio', { name: t('compare.showDifferences') })).toBeChecked();
		await expect(page).toHaveURL(/&show=differences$/);
		await page.getByText(t('compare.choose'), { exact: true }).press('Enter');
		await page.getByRole('checkbox', { name: specs.calibre, exact: true }).press('Space');
		await expect(rowOf(page, specs.calibre)).toBeHidden();
		await page.getByRole('button', { name: t('compare.allRows') }).press('Enter');
		await expect(rowOf(page, specs.calibre)).toBeVisible();

		const removals = page.getByRole('button', { name: t('compare.remove') });
		await removals.nth(1).press('Enter');
		await expect(removals).toHaveCount(4);
		await expect(removals.nth(1)).toBeFocused();
		await removals.last().press('Enter');
		await expect(
			page.getByRole('heading', { level: 2, name: t('compare.count', { count: 3 }) }),
		).toBeFocused();
	});
}

const { t, specs, states } = said('en');

test('the address holds the whole comparison, through back, forward and a reload', async ({ page }) => {
	await page.goto('/en/compare/?p=khazri,yst-24');
	await page.getByRole('radio', { name: t('compare.showAll') }).check();
	await page.getByText(t('compare.choose'), { exact: true }).click();
	await page.getByRole('checkbox', { name: specs.rail, exact: true }).uncheck();
	await expect(page).toHaveURL(/\/en\/compare\/\?p=khazri,yst-24&show=all&rows=status,maker,/);
	const address = page.url();
	const rows = await rowNamesIn(page);
	expect(rows).not.toContain(specs.rail);
	expect(rows).toContain(specs.operatingTemperature);

	await page.getByRole('button', { name: `${t('compare.remove')} ${khazri.en}` }).click();
	await expect(namesIn(page)).toHaveText([yst.en]);
	await page.goBack();
	await expect(namesIn(page)).toHaveText([khazri.en, yst.en]);
	expect(await rowNamesIn(page)).toEqual(rows);
	await page.goForward();
	await expect(namesIn(page)).toHaveText([yst.en]);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL('/en/compare/?p=khazri,yst-24');
	await expect(rowOf(page, specs.operatingTemperature)).toBeHidden();

	await page.goto(address);
	await page.reload();
	expect(page.url()).toBe(address);
	await expect(namesIn(page)).toHaveText([khazri.en, yst.en]);
	expect(await rowNamesIn(page)).toEqual(rows);
});

test('a comparison is kept in the address and nowhere else', async ({ page, context }) => {
	await page.goto('/en/compare/?p=khazri');
	await page.getByLabel(t('compare.addLabel')).selectOption('yst-24');
	await page.getByRole('button', { name: t('compare.add'), exact: true }).click();
	await expect(namesIn(page)).toHaveCount(2);

	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await context.cookies()).toEqual([]);
	await page.goto('/en/compare/');
	await expect(page.getByRole('heading', { level: 2, name: t('compare.none') })).toBeVisible();
});

test('changing the language keeps the comparison', async ({ page }) => {
	await page.goto('/en/compare/?p=khazri');
	await page.getByLabel(t('compare.addLabel')).selectOption('yst-24');
	await page.getByRole('button', { name: t('compare.add'), exact: true }).click();
	await expect(namesIn(page)).toHaveCount(2);
	await page.getByRole('link', { name: 'العربية' }).click();

	await expect(page).toHaveURL('/ar/compare/?p=khazri,yst-24');
	await expect(namesIn(page)).toHaveText([khazri.ar, yst.ar]);
});

test('every place of the table says something, and nothing of a parent type', async ({ page }) => {
	await page.goto('/en/compare/?p=khazri,yst-24,yst-24n,em-14&show=all');
	const cells = page.getByRole('table').getByRole('cell');
	await expect(cellsOf(page, specs.mass)).toHaveText([
		states.notStated,
		/^3\.8\skg$/,
		/^3\.8\skg.*YST-24 rifle$/,
		states.notStated,
	]);
	expect((await cells.allInnerTexts()).filter((text) => text.trim() === '')).toEqual([]);
});

test('products of different kinds are compared by what their kinds share, and it says so', async ({
	page,
}) => {
	await page.goto('/en/compare/?p=khazri,kalan&show=all');

	await expect(page.getByText(t('compare.acrossKinds'), { exact: true })).toBeVisible();
	await expect(rowOf(page, specs.mass)).toBeVisible();
	await expect(rowOf(page, specs.calibre)).toHaveCount(0);
	const options = page.getByLabel(t('compare.addLabel')).getByRole('option');
	await expect(options.filter({ hasText: yst.en })).toHaveCount(1);
	await expect(options.filter({ hasText: khazri.en })).toHaveCount(0);
});

test('what shows no difference says so', async ({ page }) => {
	await page.goto('/en/compare/?p=yst-24,yst-24n&show=differences&rows=mass,role');

	await expect(page.getByText(t('compare.noDifference'))).toBeVisible();
	await page.goto('/en/compare/?p=yst-24,yst-24n&rows=');
	await expect(page.getByText(t('compare.noRows'))).toBeVisible();
});

test('a product that is not there is named, and the others are compared', async ({ page }) => {
	await page.goto('/en/compare/?p=khazri,no-such-rifle,__proto__,yst-24');

	await expect(
		page.getByText(t('compare.unknown', { ids: 'no-such-rifle, __proto__' }), { exact: true }),
	).toBeVisible();
	await expect(namesIn(page)).toHaveText([khazri.en, yst.en]);
	await page.goto('/en/compare/?p=no-such-rifle');
	await expect(page.getByRole('heading', { level: 2, name: t('compare.none') })).toBeVisible();
	await expect(page.getByText(t('compare.unknown', { ids: 'no-such-rifle' }), { exact: true })).toBeVisible();
});

test('of six products five are compared, and it says so', async ({ page }) => {
	await page.goto('/en/compare/?p=khazri,yst-24,yst-24n,em-14,yalguzag,istiglal-ist-14-5,khazri');

	await expect(namesIn(page)).toHaveCount(5);
	await expect(page.getByText(t('compare.leftOut', { count: 1 }), { exact: true })).toBeVisible();
	await expect(page.getByLabel(t('compare.addLabel'))).toHaveCount(0);
});

test('with the fifth product there is no more to add, and the focus goes to the heading', async ({
	page,
}) => {
	await page.goto('/en/compare/?p=khazri,yst-24,yst-24n,em-14');
	await page.getByRole('button', { name: t('compare.add'), exact: true }).press('Enter');

	await expect(namesIn(page)).toHaveCount(5);
	await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
});

test('more products are chosen in the list of all, which is told what is chosen', async ({ page }) => {
	await page.goto('/en/compare/?p=khazri,yst-24');

	await page.getByRole('link', { name: t('compare.fromAll') }).click();
	await expect(page).toHaveURL('/en/products/?compare=khazri,yst-24');
});

test('a kind’s page leads to a comparison of its products', async ({ page }) => {
	await page.goto('/en/kinds/unmanned-surface-vessel/');
	await page.getByRole('link', { name: t('compare.allOfKind') }).click();
	await expect(namesIn(page)).toHaveCount(2);

	await page.goto('/en/kinds/rifle/');
	await page.getByRole('link', { name: t('compare.firstOfKind') }).click();
	await expect(namesIn(page)).toHaveCount(5);
});

test('a change is read out, and the next no sooner than 1.4 seconds after', async ({ page }) => {
	await page.clock.install();
	await page.goto('/en/compare/?p=khazri,yst-24,yst-24n');
	const status = page.getByRole('status');
	await expect(status).toContainText(t('compare.count', { count: 3 }));
	await page.clock.runFor(1400);
	const removals = page.getByRole('button', { name: t('compare.remove') });
	await page.clock.pauseAt(new Date(Date.now() + 60_000));

	await removals.last().click();
	await page.clock.runFor(50);
	await expect(status).toContainText(t('compare.count', { count: 2 }));
	await removals.last().click();
	await page.clock.runFor(1300);
	await expect(namesIn(page)).toHaveCount(1);
	await expect(status).toContainText(t('compare.count', { count: 2 }));
	await page.clock.runFor(150);
	await expect(status).toContainText(t('compare.one'));
});

test('a sheet that does not come is said, with a way to the lists', async ({ page }) => {
	await page.route('**/kinds/*.json', (route) => route.abort());
	await page.goto('/en/compare/?p=khazri,yst-24');

	await expect(page.getByRole('status')).toHaveText(t('compare.failed'));
	await page.getByRole('main').getByRole('link', { name: 'Rifles' }).click();
	await expect(page).toHaveURL('/en/kinds/rifle/');
});

test('a script that does not come is said, after a while', async ({ page }) => {
	test.slow();
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('/en/compare/?p=khazri,yst-24');

	await expect(page.getByText(t('compare.failed'))).toBeVisible({ timeout: 10_000 });
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const locale of ['en', 'ar'] as const)
		test(`the table scrolls in its own place in ${locale}, and the names of the rows stay`, async ({
			page,
		}) => {
			const { t, specs } = said(locale);
			await page.goto(`/${locale}/compare/?p=khazri,yst-24,yst-24n`);
			const place = page.getByRole('region', { name: t('compare.count', { count: 3 }) });
			const mass = rowOf(page, specs.mass);
			await expect(place).toBeVisible();
			await mass.getByRole('cell').last().scrollIntoViewIfNeeded();

			await expect(mass.getByRole('cell').last()).toBeInViewport({ ratio: 0.99 });
			await expect(mass.getByRole('cell').first()).not.toBeInViewport({ ratio: 0.99 });
			await expect(mass.getByRole('rowheader')).toBeInViewport({ ratio: 0.99 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		});

	test('the place of the table is scrolled by the keyboard', async ({ page }) => {
		await page.goto('/en/compare/?p=khazri,yst-24,yst-24n');
		const place = page.getByRole('region', { name: t('compare.count', { count: 3 }) });
		await place.press('ArrowRight');

		await expect.poll(() => place.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
	});
});

test('on paper there is the whole table, how many rows it leaves out, and nothing to press', async ({
	page,
}) => {
	// A4, upright, within its margins.
	await page.setViewportSize({ width: 700, height: 1000 });
	await page.goto('/en/compare/?p=khazri,yst-24,yst-24n,em-14,istiglal-ist-14-5');
	await expect(namesIn(page)).toHaveCount(5);
	await page.emulateMedia({ media: 'print' });

	await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('radio')).toHaveCount(0);
	const colophon = page.getByRole('paragraph').filter({ hasText: t('compare.address') });
	await expect(colophon).toBeVisible();
	await expect(colophon).toContainText('/en/compare/?p=khazri,yst-24,yst-24n,em-14,istiglal-ist-14-5');
	await expect(colophon).toContainText(t('compare.rows', { count: 9, total: 21 }));
	const table = page.getByRole('table');
	expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
	expect((await table.boundingBox())?.width).toBeLessThanOrEqual(700);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a comparison says what it needs, and leads to the lists by kind', async ({ page }) => {
		await page.goto('/en/compare/?p=khazri,yst-24');
		await expect(page.getByRole('paragraph').filter({ hasText: t('compare.needsScript') })).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Rifles' }).click();

		await expect(page).toHaveURL('/en/kinds/rifle/');
	});
});

function said(locale: 'en' | 'ar') {
	const words = wordsOf(locale);
	return { ...words, states: { notStated: words.t('state.notStated') } };
}

/** The links in the headings of the columns. */
function namesIn(page: Page): Locator {
	return page.getByRole('columnheader').getByRole('link');
}

function rowOf(page: Page, label: string): Locator {
	return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
}

function cellsOf(page: Page, label: string): Locator {
	return rowOf(page, label).getByRole('cell');
}

function rowNamesIn(page: Page): Promise<string[]> {
	return page.getByRole('table').getByRole('rowheader').allInnerTexts();
}
