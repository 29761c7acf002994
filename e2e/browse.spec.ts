import { expect, test } from '@playwright/test';
import { formatDate } from '../src/i18n/format-date.ts';
import { wordsOf } from './fixtures/words.ts';

const { t, kinds, specs, families, statuses, forms } = wordsOf('en');

test('a visitor goes from a family to a kind, to a product, and to the source of its figure', async ({
	page,
}) => {
	await page.goto('/en/');
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { name: families['small-arms'] })).toBeVisible();
	await main.getByRole('link', { name: kinds.rifle.many, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: kinds.rifle.many })).toBeVisible();
	await main.getByRole('link', { name: 'YST-24 rifle', exact: true }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'YST-24 rifle' })).toBeVisible();
	const figureOf = (spec: string) => page.getByRole('row', { name: spec }).getByRole('cell').first();
	await expect(figureOf(specs.mass)).toContainText('3.8 kg');
	await expect(figureOf(specs.firingRange)).toContainText('1100 m');
	await expect(figureOf(specs.magazine)).toContainText('10 rounds');

	const source = page.getByRole('row', { name: specs.mass }).getByRole('link', { name: t('product.source') });
	await source.click();
	const cited = page.getByRole('listitem').and(page.locator(':target'));
	await expect(cited).toBeInViewport();
	await expect(cited).toContainText(await source.innerText());
});

test('figures of a parent type stand apart and say whose they are', async ({ page }) => {
	await page.goto('/en/products/khazri/');
	const parent = page.getByRole('table', { name: t('product.parentTypes') });

	await expect(page.getByRole('heading', { name: `${t('product.parentTypes')}: AK-74M` })).toBeVisible();
	await expect(page.getByText(t('product.parentNote', { name: 'AK-74M' }))).toBeVisible();
	await expect(parent.getByRole('row', { name: specs.mass })).toContainText('3.3 kg');
	await expect(page.getByRole('row', { name: specs.mass })).toHaveCount(1);
	await expect(page.getByRole('region', { name: t('product.keyFacts') })).not.toContainText('3.3 kg');
});

test('Iglim says what the ministry’s article says, and leads to its small arms', async ({ page }) => {
	await page.goto('/en/');
	await page
		.getByRole('navigation', { name: t('site.menu') })
		.getByRole('link', { name: t('nav.enterprises') })
		.click();
	await page.getByRole('main').getByRole('link', { name: 'Iglim' }).click();
	const main = page.getByRole('main');

	await expect(page.getByRole('heading', { level: 1 })).toContainText('“Iglim”');
	await expect(main).toContainText(forms['research-production-enterprise']);
	await expect(main).toContainText(/small arms in serial production/i);
	await expect(main).toContainText(/shown at international exhibitions and exported/i);
	await expect(main).toContainText(t('enterprise.familiesNote'));
	await main.getByRole('link', { name: kinds.rifle.many }).click();
	await expect(page.getByRole('heading', { level: 1, name: kinds.rifle.many })).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Khazri' })).toBeVisible();
});

test('the visit to Iglim is told with its day, its 32 representatives and its 21 countries', async ({
	page,
}) => {
	await page.goto('/en/enterprises/iglim/');
	await page
		.getByRole('main')
		.getByRole('link', { name: /attachés/ })
		.click();
	const visit = page.locator(':target');

	await expect(visit).toBeInViewport();
	await expect(visit).toContainText(formatDate('en', '2019-02-20'));
	await expect(visit).toContainText(t('count.representatives', { count: 32 }));
	await expect(visit).toContainText(t('count.countries', { count: 21 }));
	await visit.getByRole('link', { name: 'Iglim' }).click();
	await expect(page).toHaveURL('/en/enterprises/iglim/');
});

test('an exhibition leads to the products that were shown there', async ({ page }) => {
	await page.goto('/en/exhibitions/');
	await page.getByRole('main').getByRole('link', { name: 'ADEX 2024', exact: true }).click();
	await page.getByRole('main').getByRole('link', { name: 'YST-24 rifle', exact: true }).click();

	await expect(page.getByRole('complementary').getByRole('link', { name: 'ADEX 2024' })).toBeVisible();
	await expect(page.getByRole('complementary')).toContainText(statuses.produced);
});

test('a product of which little is known says so, and how to ask', async ({ page }) => {
	await page.goto('/en/products/gas-mask/');

	await expect(page.getByRole('main')).toContainText(t('product.nothingStated'));
	await page
		.getByRole('main')
		.getByRole('link', { name: t('product.ask') })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: t('about.ask') })).toBeVisible();
});
