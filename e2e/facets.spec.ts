import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeSyntheticData } from '../src/bench/synthetic-data.ts';
import { projectFolder } from '../src/edition/project-folder.ts';
import { browsing } from './fixtures/browsing.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { wordsOf } from './fixtures/words.ts';

for (const locale of ['en', 'ar'] as const) {
	const { t, kinds, specs } = wordsOf(locale);

	test(`ticking answers narrows the products, and the address keeps it, in ${locale}`, async ({ page }) => {
		const { question, count, names, set, filters } = browsing(page, locale);
		await page.goto(`/${locale}/products/`);
		const kind = await question(t('browse.kind'));
		const tick = page.getByRole('checkbox', { name: new RegExp(`^${kinds['machine-gun'].many}\\s*\\d+$`) });
		const promised = await kind.locator('label').filter({ has: tick }).locator('span').last().innerText();
		await tick.check();

		await expect(page).toHaveURL(`/${locale}/products/?kind=machine-gun`);
		await expect(count).toHaveText(t('count.products', { count: Number(promised) }));
		await expect(names).toHaveCount(Number(promised));
		await expect(set).toHaveCount(1);

		const calibre = await question(specs.calibre);
		await calibre.getByRole('checkbox', { name: '12.7' }).check();
		await expect(page).toHaveURL(/kind=machine-gun&calibre=/);
		expect(await names.count()).toBeLessThan(Number(promised));
		const narrowed = await names.allInnerTexts();

		await page.reload();
		await expect(names).toHaveText(narrowed);
		await expect(filters.getByRole('checkbox', { checked: true })).toHaveCount(2);
		await page.goBack();
		await expect(names).toHaveCount(Number(promised));
		await page.goBack();
		await expect(browsing(page, locale).answer).toBeHidden();
		await page.goForward();
		await expect(names).toHaveCount(Number(promised));
	});
}

const { t, kinds, specs, statuses } = wordsOf('en');

test('filters work from the keyboard alone', async ({ page }) => {
	const { box, names, set, answer } = browsing(page);
	await page.goto('/en/products/');
	await expect(box).toBeVisible();
	await box.focus();
	// Box, order, form, then the first question and its answers.
	const rifle = page.getByRole('checkbox', { name: kinds.rifle.many });
	await expect(rifle).toBeVisible();
	for (let step = 0; step < 10; step++) {
		await page.keyboard.press('Tab');
		if (await rifle.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(rifle).toBeFocused();
	await page.keyboard.press('Space');
	await expect(names.first()).toBeVisible();
	await expect(rifle).toBeFocused();

	await set.first().focus();
	await page.keyboard.press('Enter');
	await expect(answer).toBeHidden();
	await expect(rifle).not.toBeChecked();
});

test('every count that is offered is what one gets', async ({ page }) => {
	const { question, names, count } = browsing(page);
	await page.goto('/en/products/?kind=armoured-vehicle');
	await expect(names.first()).toBeVisible();
	const status = await question(t('product.status'));
	const answers = await status.locator('fieldset label').allInnerTexts();
	expect(answers.length).toBeGreaterThan(1);
	for (const answer of answers) {
		const [, label = '', promised = ''] = /^(.+?)\s*(\d+)$/s.exec(answer.trim()) ?? [];
		expect([...Object.values(statuses), t('state.notStated')]).toContain(label.trim());
		const tick = status.getByRole('checkbox', { name: label.trim(), exact: false }).first();
		await tick.check();
		await expect(count).toHaveText(t('count.products', { count: Number(promised) }));
		await tick.uncheck();
	}
});

test('filters that leave nothing name the one that stands in the way', async ({ page }) => {
	const { answer, names } = browsing(page);
	await page.goto('/en/products/?kind=rifle&mass=100..kg~stated');
	await expect(answer).toContainText(t('browse.none'));
	await expect(names).toHaveCount(0);

	await answer
		.getByRole('button', { name: new RegExp(specs.mass) })
		.last()
		.click();
	await expect(page).toHaveURL('/en/products/?kind=rifle');
	await expect(names.first()).toBeVisible();
});

test('filters that this edition does not have are named, the rest holds', async ({ page }) => {
	const { answer, names } = browsing(page);
	await page.goto('/en/products/?kind=rifle,submarine&enterprise=nobody');
	await expect(answer).toContainText(t('browse.unknown', { filters: 'submarine, nobody' }));
	await expect(names.filter({ hasText: 'Khazri' })).toBeVisible();
});

test('all is cleared at once, what is typed too', async ({ page }) => {
	const { answer, box } = browsing(page);
	await page.goto('/en/products/?q=rifle&kind=rifle');
	await answer.getByRole('button', { name: t('browse.clear') }).click();
	await expect(page).toHaveURL('/en/products/');
	await expect(box).toHaveValue('');
	await expect(answer).toBeHidden();
});

test('on a narrow screen the filters lie behind a button', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	const { filters, names, question } = browsing(page);
	await page.goto('/en/products/');
	const button = page.getByRole('button', { name: t('browse.filters') });
	await expect(filters).toBeHidden();
	await button.click();
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await (await question(t('browse.kind'))).getByRole('checkbox', { name: kinds.mortar.many }).check();
	await expect(names).toHaveCount(1);
});

test.describe('a large edition', () => {
	// One edition for all of them.
	test.describe.configure({ mode: 'default' });
	let edition: ServedEdition;

	test.beforeAll(async () => {
		edition = await serveEdition('wide', (folder) => {
			writeSyntheticData(join(projectFolder, 'catalog-data'), folder, { products: 900, seed: 2 });
			const record = { title: { en: 'Wide' }, audience: { en: 'Testers' }, level: 'public', locales: ['en'] };
			// JSON is YAML.
			writeFileSync(join(folder, 'editions/wide.yaml'), JSON.stringify(record));
		});
	});
	test.afterAll(() => edition.stop());

	test('a range narrows by ready parts, by ends, in another unit, and keeps the not stated', async ({
		page,
	}) => {
		const { question, count, set, row } = browsing(page);
		await page.goto(edition.at('/en/products/?kind=rifle'));
		const all = await count.innerText();
		const mass = await question(specs.mass);
		const parts = mass.getByRole('listitem').getByRole('button');
		expect(await parts.count()).toBeGreaterThan(2);
		const promised = /\d+$/.exec((await parts.first().innerText()).trim())?.[0];
		await parts.first().click();
		await expect(parts.first()).toHaveAttribute('aria-pressed', 'true');
		await expect(count).toHaveText(t('count.products', { count: Number(promised) }));
		await expect(page).toHaveURL(/mass=[\d.]+\.\.[\d.]+kg/);
		await parts.first().click();
		await expect(count).toHaveText(all);

		const to = mass.getByRole('textbox', { name: t('browse.to') });
		await to.fill('2O');
		await to.press('Enter');
		await expect(mass).toContainText(t('browse.badNumber'));
		await expect(count).toHaveText(all);
		await to.fill('20,5');
		await to.press('Enter');
		await expect(set.last()).toContainText('≤ 20.5 kg');
		const inKilograms = await count.innerText();
		expect(inKilograms).not.toBe(all);

		await mass.getByRole('combobox').selectOption('lb');
		await expect(set.last()).toContainText('lb');
		await expect(to).toHaveValue('45.19');
		await expect(count).toHaveText(inKilograms);
		await expect(page).toHaveURL(/mass=\.\.45\.19lb/);

		// Every rifle of it states its mass.
		await page.getByRole('radio', { name: t('browse.table') }).check();
		await page
			.getByRole('button', { name: new RegExp(`^${specs.mass}`) })
			.last()
			.click();
		await expect(row('').first()).toBeVisible();
	});

	test('hundreds of products are drawn a window at a time', async ({ page }) => {
		const { names, count, answer } = browsing(page);
		await page.goto(edition.at('/en/products/?sort=name'));
		await expect(count).toHaveText(t('count.products', { count: 900 }));
		const first = await names.first().innerText();
		expect(await names.count()).toBeLessThan(100);

		const cards = answer.getByRole('listitem');
		await page.keyboard.press('End');
		await expect(cards.last()).toHaveAttribute('aria-posinset', '900');
		expect(await names.count()).toBeLessThan(100);
		await expect(names.filter({ hasText: first })).toHaveCount(0);
		await page.keyboard.press('Home');
		await expect(names.first()).toHaveText(first);
	});

	test('on paper all of them stand', async ({ page }) => {
		const { names } = browsing(page);
		await page.goto(edition.at('/en/products/?sort=name'));
		await expect(names.first()).toBeVisible();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(names).toHaveCount(900);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await names.count()).toBeLessThan(100);
	});

	test('the table of hundreds is drawn so too, and scrolls by keys', async ({ page }) => {
		const { answer } = browsing(page);
		await page.goto(edition.at('/en/products/?view=table&sort=name'));
		const rows = answer.getByRole('row');
		await expect(rows.nth(1)).toHaveAttribute('aria-rowindex', '2');
		expect(await rows.count()).toBeLessThan(150);
		const table = answer.getByRole('region', { name: t('browse.table') });
		await table.focus();
		await page.keyboard.press('End');
		await expect(rows.last()).toHaveAttribute('aria-rowindex', '901');
	});
});
