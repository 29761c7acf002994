import { expect, type Page, test } from '@playwright/test';
import { browsing } from './fixtures/browsing.ts';
import { readSite } from './fixtures/built-site.ts';
import { harmless, hostile } from './fixtures/hostile-words.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { type Say, writeSmallHouse } from './fixtures/small-house.ts';
import { watch } from './fixtures/watch.ts';

// The two editions are for all of the file.
test.describe.configure({ mode: 'default' });

const said: string[] = [];
/** No page has a place for them. */
const shownNowhere = ['audience', 'reason of the class', 'remark on the class'];
let bad: ServedEdition;
let good: ServedEdition;

test.beforeAll(async () => {
	const noted: Say = (words) => {
		said.push(hostile(words));
		return hostile(words);
	};
	bad = await serveEdition('fixture', (folder) => writeSmallHouse(folder, noted));
	good = await serveEdition('fixture', (folder) => writeSmallHouse(folder, harmless));
});
test.afterAll(() => {
	bad.stop();
	good.stop();
});

test('words in the data are shown as they are and do nothing', async ({ page }) => {
	test.slow();
	const complaints = await watch(page);
	const shown: string[] = [];
	for (const address of addressesOf(bad)) {
		await page.goto(bad.at(address));
		expect.soft(await harmDoneIn(page), address).toEqual({ pwned: undefined, links: [], focused: 'BODY' });
		shown.push(bare(await page.innerText('body')));
	}
	expect(complaints()).toEqual([]);
	expect(said.length).toBeGreaterThan(100);
	const all = shown.join('\n');
	const missing = said.filter((words) => !all.includes(bare(words)));
	expect(missing.filter((words) => !shownNowhere.some((start) => words.startsWith(start)))).toEqual([]);
});

test('no word in the data becomes an element', async ({ page }) => {
	test.slow();
	expect(addressesOf(bad)).toEqual(addressesOf(good));
	for (const address of addressesOf(bad)) {
		// Filters come after the page.
		await page.goto(good.at(address), { waitUntil: 'networkidle' });
		const expected = await elementsIn(page);
		await page.goto(bad.at(address), { waitUntil: 'networkidle' });
		expect.soft(await elementsIn(page), address).toEqual(expected);
	}
});

for (const locale of ['en', 'ar'] as const)
	test(`the search in ${locale} shows hostile names, answers hostile questions, and does nothing else`, async ({
		page,
	}) => {
		const { box, answer, names, filters } = browsing(page, locale);
		const drawn = async () => {
			await expect(filters.getByRole('checkbox').first()).toBeAttached();
			await atRest(page);
			return elementsIn(page);
		};
		const name = locale === 'ar' ? 'name of the rifle بالعربية' : 'name of the rifle';
		const complaints = await watch(page);
		const path = `/${locale}/products/?q=${encodeURIComponent('name of the rifle')}`;
		await page.goto(good.at(path));
		await expect(names.first()).toContainText(harmless(name));
		const expected = await drawn();

		await page.goto(bad.at(path));
		await expect(names.first()).toContainText(hostile(name));
		expect(await drawn()).toEqual(expected);

		const question = hostile('').slice(0, 100);
		await page.goto(bad.at(`/${locale}/products/?q=${encodeURIComponent(question)}`));
		await expect(box).toHaveValue(question);
		await expect(answer).toContainText(question);
		await page.goto(bad.at(`/${locale}/products/?kind=${encodeURIComponent(question)}&view=table`));
		await expect(answer).toContainText(question.split(',')[0] ?? '');
		expect(await harmDoneIn(page)).toEqual({ pwned: undefined, links: [], focused: 'BODY' });
		expect(complaints()).toEqual([]);
	});

for (const locale of ['en', 'ar'] as const)
	test(`a comparison in ${locale} shows hostile words as they are, and does nothing else`, async ({
		page,
	}) => {
		const complaints = await watch(page);
		const own = locale === 'ar' ? ' بالعربية' : '';
		const path = `/${locale}/compare/?p=full,variant,rounds&show=all`;
		const table = page.getByRole('table');
		await page.goto(good.at(path));
		await expect(table.getByRole('columnheader')).toHaveCount(4);
		const expected = await elementsIn(page);

		await page.goto(bad.at(path));
		await expect(table).toContainText(hostile(`name of the variant${own}`));
		await expect(table).toContainText(hostile(`standard${own}`));
		expect(await elementsIn(page)).toEqual(expected);

		await page.goto(bad.at(`/${locale}/compare/?p=${encodeURIComponent(hostile('id'))}`));
		await expect(page.getByRole('main')).toContainText(hostile('id'));
		expect(await harmDoneIn(page)).toEqual({ pwned: undefined, links: [], focused: 'BODY' });
		expect(complaints()).toEqual([]);
	});

test('the search index says every name exactly', async ({ request }) => {
	const answer = await request.get(bad.at('/en/search.json'));
	const text = JSON.stringify(await answer.json());

	for (const name of ['name of the rifle', 'name of the variant', 'name of the rounds', 'designation'])
		expect(text).toContain(JSON.stringify(hostile(name)));
});

test('an address that is no page on the list of hosts is text, not a link', async ({ page }) => {
	await page.goto(bad.at('/en/products/full/'));

	await expect(page.getByText('javascript:alert(1)', { exact: true })).toBeVisible();
	await expect(page.getByText('javascript:alert(1)//')).toBeVisible();
	await expect(page.locator('a[href^="https://mdi.gov.az/"]')).toHaveCount(1);
	await expect(page.locator('a:not([href^="/"], [href^="#"], [href^="https:"])')).toHaveCount(0);
});

function addressesOf({ folder }: ServedEdition): string[] {
	return [...readSite(folder).pages.keys()].filter((address) => address !== '/');
}

/** What a word that got loose would have done to the page. */
function harmDoneIn(page: Page) {
	return page.evaluate(() => ({
		pwned: Reflect.get(window, 'pwned'),
		links: [...document.querySelectorAll<HTMLAnchorElement>('a, area')]
			.filter(({ href, protocol }) => !['http:', 'https:'].includes(protocol) || href === '')
			.map(({ outerHTML }) => outerHTML),
		focused: document.activeElement?.tagName,
	}));
}

/** How many elements of each name a page has. */
function elementsIn(page: Page): Promise<Record<string, number>> {
	return page.evaluate(() => {
		const counts: Record<string, number> = {};
		for (const { localName } of document.querySelectorAll('*'))
			counts[localName] = (counts[localName] ?? 0) + 1;
		return counts;
	});
}

/** Where lines break is the page's business. */
function bare(text: string): string {
	return text.replace(/\s/g, '');
}

/** Once the page has nothing left to do: what it puts off is drawn then. */
function atRest(page: Page): Promise<void> {
	return page.evaluate(
		() => new Promise<void>((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve()))),
	);
}
