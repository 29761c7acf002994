import { expect, type Page, test } from '@playwright/test';
import { directionOf, type Locale, localeIds } from '../src/catalogue/locales.ts';
import { violationsOn } from './fixtures/axe.ts';
import { builtEdition } from './fixtures/built-site.ts';
import { writeFairHouse } from './fixtures/fair-house.ts';
import { schemes } from './fixtures/sample.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { watch } from './fixtures/watch.ts';
import { wordsOf } from './fixtures/words.ts';

const product = '/products/khazri/';
const spec = 'effectiveRange';
const anchor = 'effective-range';

for (const locale of localeIds)
	test(`a reader opens what a figure means, by click, in ${locale}`, async ({ page }) => {
		const complaints = await watch(page);
		const { button, explanation } = await openProduct(page, locale);
		await expect(explanation).toBeHidden();

		await button.click();

		await expect(explanation).toBeVisible();
		const heard = await button.getAttribute('aria-describedby');
		await expect(page.locator(`[id="${heard}"]`)).not.toBeEmpty();
		expect(await explanation.evaluate((element) => getComputedStyle(element).direction)).toBe(
			directionOf(locale),
		);
		await page.keyboard.press('Escape');
		await expect(explanation).toBeHidden();
		await expect(button).toBeFocused();
		expect(complaints()).toEqual([]);
	});

test('by keyboard, on to the glossary and its entry', async ({ page }) => {
	const { button, explanation } = await openProduct(page, 'en');
	const { t, specs } = wordsOf('en');

	await button.press('Enter');
	await expect(explanation).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(explanation.getByRole('link', { name: t('glossary.more') })).toBeFocused();
	await page.keyboard.press('Enter');

	await expect(page).toHaveURL(`/en/glossary/#${anchor}`);
	const entry = page.getByRole('article').filter({ has: page.getByRole('heading', { name: specs[spec] }) });
	await expect(entry).toBeInViewport();
	await expect(entry).toContainText(`${t('glossary.inTables')}:`);
	await entry.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/en\/glossary\/#(?!effective-range)[a-z-]+$/);
});

test('a click elsewhere closes it, and another word takes its place', async ({ page }) => {
	const { button, explanation } = await openProduct(page, 'en');
	const main = page.getByRole('main');

	await button.click();
	await expect(explanation).toBeVisible();
	await main.getByRole('button', { name: wordsOf('en').specs.rail }).click();
	await expect(explanation).toBeHidden();
	await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
	await main.getByRole('heading', { level: 1 }).click();
	await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of ['en', 'ar'] as const)
		test(`a reader opens and closes what a figure means in ${locale}`, async ({ page }) => {
			const { button, explanation } = await openProduct(page, locale);

			await button.click();
			await expect(explanation).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(explanation).toBeHidden();
		});
});

for (const locale of ['en', 'ar'] as const)
	test(`an explanation stands by its word and within a narrow screen in ${locale}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const { button, explanation } = await openProduct(page, locale);
		await button.scrollIntoViewIfNeeded();

		await button.click();

		await expect(explanation).toBeInViewport({ ratio: 1 });
		const word = await button.boundingBox();
		const box = await explanation.boundingBox();
		if (word === null || box === null) throw new Error('Both are in sight.');
		const gap = Math.max(box.y - (word.y + word.height), word.y - (box.y + box.height));
		expect(Math.abs(gap)).toBeLessThan(16);
		expect(word.height).toBeGreaterThanOrEqual(24);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

for (const scheme of schemes)
	for (const [path, locale] of [
		[product, 'en'],
		[product, 'ar'],
		['/kinds/rifle/', 'fr'],
	] as const)
		test(`${path} with an explanation open passes axe in ${locale}, ${scheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(`/${locale}${path}`);
			await page.getByRole('main').locator('button[popovertarget]').first().click();
			await expect(page.locator('[popover]:popover-open')).toBeVisible();

			expect(await violationsOn(page)).toEqual([]);
		});

test('a kind says what a buyer should know, in the reader’s language', async ({ page }) => {
	for (const locale of localeIds) {
		const { t } = wordsOf(locale);
		await page.goto(`/${locale}/kinds/rifle/`);
		const guide = page
			.getByRole('main')
			.getByRole('heading', { name: t('glossary.aboutKind') })
			.locator('..');
		for (const part of ['glossary.purpose', 'glossary.choosing', 'glossary.goesWith'] as const)
			await expect(guide.getByRole('heading', { name: t(part), exact: true })).toBeVisible();
		await expect(guide.locator('[lang]')).toHaveCount(0);
	}
});

test('the glossary is in the order of the language, and About leads to it', async ({ page }) => {
	await page.goto('/az/about/');
	await page
		.getByRole('main')
		.getByRole('link', { name: wordsOf('az').t('glossary.open') })
		.click();
	await expect(page).toHaveURL('/az/glossary/');
	const letters = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
	const initials = letters.filter((letter) => letter.length === 1);
	const alphabet = [...'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ'];
	expect(initials).toEqual([...initials].sort((a, b) => alphabet.indexOf(a) - alphabet.indexOf(b)));
	expect(initials).toContain('Ə');
});

test('the row of a comparison leads to the word’s entry', async ({ page }) => {
	await page.goto('/en/compare/?p=khazri,yst-24');
	const row = page.getByRole('rowheader', { name: wordsOf('en').specs.mass, exact: true });

	await row.getByRole('link').click();

	await expect(page).toHaveURL('/en/glossary/#mass');
});

test('a page carries the explanations that it opens, and no other', () => {
	const pages = [...builtEdition('public').pages.values()];
	const wrong = pages.flatMap(({ address, tags }) => {
		const opened = new Set(tags.flatMap(({ attributes }) => attributes.get('popovertarget') ?? []));
		const carried = tags.flatMap(({ attributes }) =>
			attributes.has('popover') ? [attributes.get('id') ?? ''] : [],
		);
		return carried.length === opened.size && carried.every((id) => opened.has(id)) ? [] : [address];
	});
	expect(pages.some(({ tags }) => tags.some(({ attributes }) => attributes.has('popover')))).toBe(true);
	expect(wrong).toEqual([]);
});

test.describe('in an edition whose words wait for a translation', () => {
	let edition: ServedEdition;

	test.beforeAll(async () => {
		edition = await serveEdition('fair', writeFairHouse);
	});
	test.afterAll(() => edition.stop());

	test('the English stands in its own language and direction, and says so', async ({ page }) => {
		await page.goto(edition.at('/ar/products/open/'));
		const { specs, t } = wordsOf('ar');
		await page.getByRole('table').getByRole('button', { name: specs.effectiveRange, exact: true }).click();
		const english = page.locator('[popover]:popover-open').getByText('How far it is of use.');

		await expect(english).toHaveAttribute('lang', 'en');
		await expect(english).toHaveAttribute('dir', 'ltr');
		await expect(page.locator('[popover]:popover-open')).toContainText(t('mark.fallback'));
	});

	test('a word above its level explains nothing', async ({ page }) => {
		await page.goto(edition.at('/en/products/banded/'));
		const { specs } = wordsOf('en');

		await expect(page.getByRole('table').getByRole('button', { name: specs.effectiveRange })).toBeVisible();
		await expect(page.getByRole('button', { name: specs.mass })).toHaveCount(0);
		await page.goto(edition.at('/en/glossary/'));
		await expect(page.getByRole('article')).toHaveCount(1);
	});
});

/** The label of a figure in the table of a product's page, and what it opens. */
async function openProduct(page: Page, locale: Locale) {
	await page.goto(`/${locale}${product}`);
	const label = wordsOf(locale).specs[spec];
	const button = page.getByRole('table').getByRole('button', { name: label, exact: true });
	const target = await button.getAttribute('popovertarget');
	return { button, explanation: page.locator(`[id="${target}"]`) };
}
