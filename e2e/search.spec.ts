import { expect, type Page, test } from '@playwright/test';
import { browsing } from './fixtures/browsing.ts';
import { wordsOf } from './fixtures/words.ts';

const { t } = wordsOf('en');

for (const path of ['/en/', '/en/enterprises/iglim/', '/en/visits/', '/en/products/khazri/'])
	test(`the search in the header of ${path} is answered in the list of products`, async ({ page }) => {
		const { names } = browsing(page);
		await page.goto(path);
		await askHeader(page, 'khazri');

		await expect(page).toHaveURL('/en/products/?q=khazri');
		await expect(names.first()).toHaveText('Khazri assault rifle');
		await names.first().click();
		await expect(page.getByRole('heading', { level: 1, name: 'Khazri assault rifle' })).toBeVisible();
	});

test('the page of products has one search box, which works', async ({ page }) => {
	const { box, names } = browsing(page);
	await page.goto('/en/products/');
	await expect(page.locator('input[type="search"]:visible')).toHaveCount(1);
	await box.fill('khazri');
	await expect(names.first()).toHaveText('Khazri assault rifle');
});

test('typing narrows the answer, and the address keeps the question', async ({ page }) => {
	const { box, names } = browsing(page);
	await page.goto('/en/products/');
	await box.fill('rifle');
	await expect(names.filter({ hasText: 'Khazri' })).toBeVisible();
	const many = await names.count();

	await box.pressSequentially(' yst-24n');
	await expect(names.first()).toContainText('YST-24N');
	expect(await names.count()).toBeLessThan(many);
	await expect(page).toHaveURL('/en/products/?q=rifle+yst-24n');

	await page.reload();
	await expect(box).toHaveValue('rifle yst-24n');
	await expect(names.first()).toContainText('YST-24N');
});

test('a question typed letter by letter is one step back', async ({ page }) => {
	const { box, names } = browsing(page);
	await page.goto('/en/');
	await page.goto('/en/products/');
	await box.pressSequentially('khazri', { delay: 20 });
	await expect(page).toHaveURL('/en/products/?q=khazri');
	await names.first().click();
	await expect(page).toHaveURL('/en/products/khazri/');

	await page.goBack();
	await expect(box).toHaveValue('khazri');
	await expect(names.first()).toHaveText('Khazri assault rifle');
	await page.goBack();
	await expect(page).toHaveURL('/en/products/');
	await expect(box).toHaveValue('');
	await page.goBack();
	await expect(page).toHaveURL('/en/');
});

test('answers stand in place of the whole list, which comes back when the question is cleared', async ({
	page,
}) => {
	const { box, names } = browsing(page);
	await page.goto('/en/products/?q=khazri');
	const other = page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true });
	await expect(names.first()).toBeVisible();
	await expect(other).toBeHidden();

	await page.getByRole('button', { name: t('search.clear') }).click();
	await expect(other).toBeVisible();
	await expect(box).toBeFocused();
	await box.fill('khazri');
	await expect(other).toBeHidden();
});

test('a search that finds nothing says so and offers a way out', async ({ page }) => {
	const { box, answer, names } = browsing(page);
	await page.goto('/en/products/?q=zzzzzz');
	await expect(page.getByRole('status')).toHaveText(
		`${t('search.none', { query: 'zzzzzz' })} ${t('search.noneAdvice')}`,
	);
	await expect(answer).toContainText(t('search.none', { query: 'zzzzzz' }));
	await expect(names).toHaveCount(0);
	const kinds = page.getByRole('navigation', { name: t('nav.kinds') });
	await expect(kinds.getByRole('link', { name: 'Unmanned aircraft' })).toHaveAttribute(
		'href',
		'/en/kinds/unmanned-aircraft/',
	);

	await answer.getByRole('button', { name: t('browse.clear') }).click();
	await expect(kinds).toBeHidden();
	await expect(box).toHaveValue('');
	await expect(answer).toBeHidden();
	await expect(page).toHaveURL('/en/products/');
	await expect(page.getByRole('main').getByRole('link', { name: 'YST-24 rifle', exact: true })).toBeVisible();
});

test('a calibre that nobody offers is said, and what is nearest is one click away', async ({ page }) => {
	const { box, answer, names } = browsing(page);
	await page.goto('/en/products/?q=338%20lapua');
	await expect(answer).toContainText('.338 Lapua Magnum');
	await expect(names).toHaveCount(0);

	const nearest = answer.getByRole('listitem').getByRole('button');
	const calibre = (await nearest.first().innerText()).trim();
	await nearest.first().click();
	await expect(box).toHaveValue(calibre);
	await expect(names.first()).toBeVisible();
});

test('a question typed with the other keyboard layout is answered, and says so', async ({ page }) => {
	const { names } = browsing(page);
	await page.goto('/en/products/?q=%D0%BB%D1%80%D1%84%D1%8F%D0%BA%D1%88');
	await expect(names.first()).toHaveText('Khazri assault rifle');
	await expect(page.getByRole('status')).toContainText('khazri');
});

test('what fits is marked, and what it fits by is said', async ({ page }) => {
	const { box, answer, names } = browsing(page);
	await page.goto('/en/products/?q=xəzri');
	await expect(names.first().locator('mark')).toHaveText('Khazri');
	await box.fill('5,45х39');
	await expect(answer.getByRole('article').first()).toContainText('Calibre: 5.45×39 mm');
});

test('from the keyboard: a stroke, words, arrows and Enter', async ({ page }) => {
	const { box, names } = browsing(page);
	await page.goto('/en/products/');
	await expect(box).toBeVisible();
	await page.keyboard.press('/');
	await expect(box).toBeFocused();
	await page.keyboard.type('rifle');
	await expect(page).toHaveURL('/en/products/?q=rifle');
	await expect(names.first()).toBeVisible();
	await expect(page.getByRole('listbox')).toBeHidden();

	await page.keyboard.press('ArrowDown');
	const options = page.getByRole('listbox', { name: t('browse.suggestions') }).getByRole('option');
	await expect(box).toHaveAttribute('aria-expanded', 'true');
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
	const name = await options.nth(1).locator('bdi').first().innerText();

	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('Escape closes the suggestions, and once more clears the question', async ({ page }) => {
	const { box } = browsing(page);
	await page.goto('/en/products/?q=rifle');
	await box.focus();
	await expect(browsing(page).names.first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('listbox')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(box).toHaveValue('rifle');
	await page.keyboard.press('Escape');
	await expect(box).toHaveValue('');
});

test('what changes is read out at most once in 1.4 seconds', async ({ page }) => {
	const { box, names } = browsing(page);
	await page.goto('/en/products/');
	await page.evaluate(() => {
		const status = document.querySelector('[role="status"]');
		const said: { at: number; text: string }[] = [];
		Reflect.set(globalThis, 'said', said);
		new MutationObserver(() => said.push({ at: performance.now(), text: status?.textContent ?? '' })).observe(
			status ?? document.body,
			{ childList: true, characterData: true, subtree: true },
		);
	});
	await box.pressSequentially('rifle sniper', { delay: 150 });
	await expect(page).toHaveURL('/en/products/?q=rifle+sniper');
	await expect(names.first()).toBeVisible();
	await expect(page.getByRole('status')).toHaveText(await browsing(page).count.innerText());

	const said: { at: number; text: string }[] = await page.evaluate(() => Reflect.get(globalThis, 'said'));
	expect(said.length).toBeGreaterThan(0);
	const pauses = said.slice(1).map(({ at }, place) => at - (said[place]?.at ?? 0));
	for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1390);
});

test('a search index that does not come is said, and the list stays', async ({ page }) => {
	await page.route('**/search.json', (route) => route.abort());
	await page.goto('/en/products/?q=khazri');

	await expect(page.getByRole('status')).toHaveText(t('search.failed'));
	await expect(page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true })).toBeVisible();
});

test('filters that do not come are said, and the list stays', async ({ page }) => {
	await page.route('**/browse.json', (route) => route.abort());
	await page.goto('/en/products/?kind=rifle');

	await expect(page.getByRole('status')).toHaveText(t('search.failed'));
	await expect(page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true })).toBeVisible();
});

test('a search whose script does not come leaves the whole list and the search of the header', async ({
	page,
}) => {
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('/en/products/?q=khazri');

	await expect(page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true })).toBeVisible();
	await expect(page.getByRole('search').getByRole('searchbox')).toBeVisible();
});

test('a reader of Arabic searches in Arabic and in Latin letters', async ({ page }) => {
	const { box, names } = browsing(page, 'ar');
	await page.goto('/ar/exhibitions/');
	await askHeader(page, 'خزري');
	await expect(names.first()).toContainText('خزري');

	await box.fill('yst-24n');
	await expect(names.first()).toContainText('YST-24N');
	await box.press('ArrowDown');
	await box.press('Enter');
	await expect(page).toHaveURL('/ar/products/yst-24n/');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

async function askHeader(page: Page, query: string): Promise<void> {
	const form = page.getByRole('banner').getByRole('search');
	await form.getByRole('searchbox').fill(query);
	await form.getByRole('button').click();
}
