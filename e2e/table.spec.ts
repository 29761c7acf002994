import { expect, test } from '@playwright/test';
import { browsing } from './fixtures/browsing.ts';
import { wordsOf } from './fixtures/words.ts';

for (const locale of ['en', 'ar'] as const) {
	const { t, specs, kinds } = wordsOf(locale);

	test(`the specifications of a kind stand side by side, in ${locale}`, async ({ page }) => {
		const { answer } = browsing(page, locale);
		await page.goto(`/${locale}/products/?kind=rifle`);
		await page.getByRole('radio', { name: t('browse.table') }).check();
		await expect(page).toHaveURL(`/${locale}/products/?kind=rifle&view=table`);

		const headings = answer.getByRole('columnheader');
		await expect(headings.first()).toHaveText(t('search.name'));
		await expect(headings.filter({ hasText: specs.mass })).toContainText(/\p{L}/u);
		await expect(answer.getByRole('rowheader').first()).toBeVisible();
		const cells = await answer.getByRole('cell').allInnerTexts();
		expect(cells.length).toBeGreaterThan(10);
		expect(cells.filter((text) => text.trim() === '')).toEqual([]);
		expect(cells).toContain(t('state.notStated'));
		await expect(answer.getByRole('rowheader').filter({ hasText: 'YST-24N' })).toHaveCount(1);
	});

	test(`a table of many kinds says what all have, and offers each, in ${locale}`, async ({ page }) => {
		const { answer } = browsing(page, locale);
		await page.goto(`/${locale}/products/?view=table`);
		await expect(answer).toContainText(t('browse.tableKind'));
		await expect(answer.getByRole('columnheader').nth(1)).toHaveText(t('browse.kind'));
		await answer.getByRole('button', { name: kinds['machine-gun'].many, exact: true }).click();
		await expect(page).toHaveURL(/kind=machine-gun/);
		await expect(answer.getByRole('columnheader').filter({ hasText: specs.calibre })).toBeVisible();
	});
}

const { t, specs } = wordsOf('en');

test('a column sorts up, down, and no more', async ({ page }) => {
	const { answer } = browsing(page);
	await page.goto('/en/products/?kind=unmanned-aircraft&view=table');
	const names = answer.getByRole('rowheader');
	await expect(names.first()).toBeVisible();
	const before = await names.allInnerTexts();
	const heading = answer.getByRole('columnheader', { name: specs.endurance });
	const column = (await answer.getByRole('columnheader').allInnerTexts()).findIndex((text) =>
		text.startsWith(specs.endurance),
	);
	const figures = async () => {
		const rows = await answer.getByRole('row').all();
		const texts = await Promise.all(
			rows.slice(1).map((row) =>
				row
					.getByRole('cell')
					.nth(column - 1)
					.innerText(),
			),
		);
		return texts.map((text) => Number(/\d+/.exec(text.replace(/\s/g, ''))?.[0] ?? Number.NaN));
	};

	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await expect(page).toHaveURL(/sort=endurance/);
	const up = (await figures()).filter((value) => !Number.isNaN(value));
	expect(up.length).toBeGreaterThan(1);
	expect(up).toEqual([...up].sort((a, b) => a - b));
	expect((await figures()).slice(0, up.length)).toEqual(up);

	await heading.getByRole('button').press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	expect((await figures()).slice(0, up.length)).toEqual([...up].sort((a, b) => b - a));

	await heading.getByRole('button').click();
	await expect(heading).not.toHaveAttribute('aria-sort');
	await expect(names).toHaveText(before);
});

for (const sort of ['mass', '-mass'])
	test(`what is not stated stands last, sorted by ${sort}`, async ({ page }) => {
		const { answer } = browsing(page);
		await page.goto(`/en/products/?kind=armoured-vehicle&view=table&sort=${sort}`);
		await expect(answer.getByRole('row').nth(1)).toContainText('12.3');
		await expect(answer.getByRole('row').last()).toContainText(t('state.notStated'));
	});

test('products are chosen to be compared, five at most, and go along in the address', async ({ page }) => {
	const { answer, tray, names } = browsing(page);
	await page.goto('/en/products/?kind=machine-gun');
	const ticks = answer.getByRole('checkbox', {
		name: new RegExp(`^${t('browse.compareNamed', { name: '' })}`),
	});
	await expect(ticks.first()).toBeVisible();
	expect(await ticks.count()).toBeGreaterThan(5);
	for (let number = 0; number < 5; number++) await ticks.nth(number).check();
	await expect(tray).toContainText(t('browse.compareFull'));
	await expect(ticks.nth(5)).toBeDisabled();

	await page.reload();
	await expect(ticks.nth(4)).toBeChecked();
	await tray.getByRole('listitem').first().getByRole('button').click();
	await expect(ticks.nth(5)).toBeEnabled();
	const first = await names.nth(1).innerText();
	await tray.getByRole('link').click();
	await expect(page).toHaveURL(/\/en\/compare\/\?p=/);
	await expect(page.getByRole('main')).toContainText(first);
});

test('a table that does not come is said', async ({ page }) => {
	await page.route('**/kinds/*.json', (route) => route.abort());
	await page.goto('/en/products/?kind=rifle&view=table');
	await expect(browsing(page).answer).toContainText(t('browse.tableFailed'));
});

test('what is set before the filters have come joins what the address asks for', async ({ page }) => {
	const { answer, box } = browsing(page);
	const { promise: isSet, resolve: letCome } = Promise.withResolvers<void>();
	await page.route('**/browse.json', async (route) => {
		await isSet;
		await route.continue();
	});
	await page.goto('/en/products/?kind=rifle');
	await page.getByRole('radio', { name: t('browse.table') }).check();
	await box.fill('sniper');
	letCome();

	await expect(answer.getByRole('rowheader').filter({ hasText: 'YST-24N' })).toHaveCount(0);
	await expect(answer.getByRole('columnheader').filter({ hasText: specs.calibre })).toBeVisible();
	await expect(page).toHaveURL('/en/products/?q=sniper&kind=rifle&view=table');
});
