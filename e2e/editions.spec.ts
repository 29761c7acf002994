import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { formatDate } from '../src/i18n/format-date.ts';
import { browsing } from './fixtures/browsing.ts';
import { readSite } from './fixtures/built-site.ts';
import { kept, writeFairHouse } from './fixtures/fair-house.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { wordsOf } from './fixtures/words.ts';

// The editions are for all of the file.
test.describe.configure({ mode: 'default' });

let fair: ServedEdition;
let expired: ServedEdition;
let inside: ServedEdition;

test.beforeAll(async () => {
	fair = await serveEdition('fair', writeFairHouse);
	expired = await serveEdition('fair', writeFairHouse, '2026-07-01');
	inside = await serveEdition('inside', writeFairHouse);
});
test.afterAll(() => {
	for (const edition of [fair, expired, inside]) edition.stop();
});

const { t, specs } = wordsOf('en');
const lastDay = { en: formatDate('en', '2026-06-30'), ar: formatDate('ar', '2026-06-30') };

test('every page says which edition it is, for whom, with its fingerprint and its last day', () => {
	const { pages } = readSite(fair.folder);
	const marks = new Set<string | undefined>();
	for (const { address, html } of pages.values()) {
		const isArabic = address.startsWith('/ar/');
		const foot = html.slice(html.lastIndexOf('<footer'));
		expect.soft(foot, address).toContain(isArabic ? 'زوار المعرض' : 'Visitors of the fair');
		expect.soft(foot, address).toContain(isArabic ? lastDay.ar : lastDay.en);
		marks.add(/(?<=>)\s*[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}\s*(?=<)/.exec(html)?.[0].trim());
	}
	expect(pages.size).toBeGreaterThan(20);
	expect([...marks]).toEqual([expect.stringMatching(/^[0-9a-f ]{14}$/)]);
});

test('“About the facts” says what the edition is, and shows the fingerprint in full', async ({ page }) => {
	await page.goto(fair.at('/en/about/'));
	const main = page.getByRole('main');

	await expect(main.getByRole('link', { name: 'The fair' })).toBeVisible();
	const mark = await page.getByRole('contentinfo').innerText();
	const short = /[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/.exec(mark)?.[0].replaceAll(' ', '') ?? 'none';
	await expect(main.getByText(new RegExp(`^\\s*${short}[0-9a-f]{52}\\s*$`))).toBeVisible();
	await expect(main.getByText(t('about.askText'))).toBeVisible();
	await expect(main.getByText(t('about.banded'))).toBeVisible();
	await expect(main.getByText(t('about.withheld'))).toBeVisible();
});

for (const locale of ['en', 'ar'] as const) {
	const notice = wordsOf(locale).t('edition.expired', { date: lastDay[locale] });

	test(`a copy says that it has expired by the reader’s clock, and moves nothing, in ${locale}`, async ({
		page,
	}) => {
		await page.clock.setFixedTime(new Date(2026, 5, 30, 23, 59));
		await page.goto(fair.at(`/${locale}/`));
		await expect(page.getByText(notice)).toBeHidden();

		await page.clock.setFixedTime(new Date(2026, 6, 1));
		await page.goto(fair.at(`/${locale}/products/banded/`));
		await expect(page.getByText(notice)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await shiftOf(page)).toBe(0);
	});

	test(`a copy that was built too late says so to every reader, in ${locale}`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const path of [`/${locale}/`, `/${locale}/products/banded/`]) {
			await page.goto(expired.at(path));
			await expect(page.getByText(notice)).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await page.goto(fair.at(`/${locale}/`));
		await expect(page.getByText(notice)).toBeHidden();
		await expect(page.getByRole('contentinfo')).toContainText(lastDay[locale]);
		await context.close();
	});
}

test('nothing that is left out or withheld is in a byte or a name of the edition', () => {
	const leaks = leaksIn(fair);
	expect(leaks).toEqual([]);
	// The same search finds it all where it may be.
	const found = new Set(leaksIn(inside).map((leak) => leak.split(': ').at(-1)));
	for (const text of ['tachyon', 'Tachyon', 'تاكيون', 'hidden-works', '654.321', '3.777'])
		expect([...found]).toContain(text);
	expect(readSite(fair.folder).files).toEqual(
		expect.arrayContaining(['en/search.json', 'en/browse.json', 'en/kinds/rifle.json']),
	);
});

test('a product shows a range for the figure, and that another may be asked for', async ({ page }) => {
	await page.goto(fair.at('/en/products/banded/'));

	await expect(page.getByText(/^\s*Reaches over 600\sm\.\s*$/)).toBeVisible();
	const range = page.getByRole('row', { name: specs.effectiveRange });
	await expect(range).toContainText(/over 600\sm/);
	await expect(range).toContainText(t('mark.banded'));
	await expect(page.getByRole('row', { name: specs.mass })).toContainText(t('state.withheld'));
	await expect(page.getByText('987')).not.toHaveCount(0);

	await page.goto(inside.at('/en/products/banded/'));
	await expect(page.getByRole('row', { name: specs.effectiveRange })).toContainText(/654\.321\sm/);
});

for (const locale of ['en', 'ar'] as const) {
	const words = wordsOf(locale);

	test(`a comparison and a table say the same in ${locale}`, async ({ page }) => {
		await page.goto(fair.at(`/${locale}/compare/?p=banded,open`));
		await saysSo(page.getByRole('table'));
		await page.goto(fair.at(`/${locale}/products/?kind=rifle&view=table`));
		await saysSo(browsing(page, locale).answer);
	});

	async function saysSo(table: ReturnType<Page['locator']>): Promise<void> {
		await expect(table).toContainText(words.t('mark.banded'));
		await expect(table).toContainText(words.t('state.withheld'));
		await expect(table).toContainText('600');
	}
}

test('a filter finds a product by its band', async ({ page }) => {
	const { names } = browsing(page);
	await page.goto(fair.at('/en/products/?kind=rifle&effectiveRange=700..800m~stated'));
	await expect(names).toHaveText([/Banded rifle/]);
});

/** How far things moved while the page was drawn. */
function shiftOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let shift = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => resolve(shift)));
			}),
	);
}

function leaksIn({ folder }: ServedEdition): string[] {
	return readSite(folder).files.flatMap((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		return kept
			.filter((said) => file.includes(said) || placeOf(said).test(text))
			.map((said) => `${file}: ${said}`);
	});
}

/** A few digits stand in a hash by chance, so a figure is looked for where it stands alone. */
function placeOf(said: string): RegExp {
	return /^\d+$/.test(said)
		? new RegExp(`(?<![0-9a-f])${said}(?![0-9a-f])`)
		: new RegExp(RegExp.escape(said));
}
