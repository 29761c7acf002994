import { expect, type Locator, type Page, test } from '@playwright/test';
import { openPage, pageKinds } from './fixtures/page-kinds.ts';
import { asDrawn, asDrawnUnisolated, misdrawnIn } from './fixtures/reading-order.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { writeSmallHouse } from './fixtures/small-house.ts';
import { wordsOf } from './fixtures/words.ts';

// One edition for all of the file.
test.describe.configure({ mode: 'default' });

const { specs } = wordsOf('ar');
let edition: ServedEdition;

test.beforeAll(async () => {
	edition = await serveEdition('fixture', (folder) => writeSmallHouse(folder, (words) => words));
});
test.afterAll(() => edition.stop());

const values = {
	[specs.calibre]: '7.62×39 mm',
	[specs.operatingTemperature]: '−40…+55 °C',
	[specs.firingRange]: '100–1200 m',
};

for (const [label, value] of Object.entries(values)) {
	test(`${value} reads so in a table of an Arabic page`, async ({ page }) => {
		const shown = await figuresOf(page, label, value);

		expect(await asDrawn(shown)).toBe(value);
	});

	test(`${value} would read otherwise without isolation`, async ({ page }) => {
		const shown = await figuresOf(page, label, value);

		expect(await asDrawnUnisolated(shown)).not.toBe(value);
	});
}

for (const value of Object.values(values))
	test(`${value} reads so where products are compared`, async ({ page }) => {
		await page.goto(edition.at('/ar/compare/?p=arabic,full'));
		const shown = figuresIn(page.getByRole('table'), value).first();

		expect(await asDrawn(shown)).toBe(value);
		expect(await asDrawnUnisolated(shown)).not.toBe(value);
	});

test('a calibre in an Arabic sentence, in a heading and in a card reads from left to right', async ({
	page,
}) => {
	await page.goto(edition.at('/ar/products/arabic/'));
	const sentence = page.getByRole('paragraph').filter({ hasText: 'بندقية تطلق الخراطيش' });
	expect(await asDrawn(figuresIn(sentence, '7.62×39 mm'))).toBe('7.62×39 mm');
	expect(await asDrawnUnisolated(figuresIn(sentence, '7.62×39 mm'))).not.toBe('7.62×39 mm');

	await page.goto(edition.at('/ar/calibres/7-62x39/'));
	expect(await asDrawn(page.getByRole('heading', { level: 1 }))).toBe('7.62×39 mm');
	const card = page.getByRole('article').filter({ hasText: 'بندقية القارئ' });
	expect(await asDrawn(figuresIn(card, '100–1200 m'))).toBe('100–1200 m');
});

test('an Arabic sentence with a designation in it keeps the spaces between its words', async ({ page }) => {
	await page.goto(edition.at('/ar/products/arabic/'));
	const sentence = page.getByText('ZPU-4', { exact: true }).locator('..');

	expect((await asDrawn(sentence)).split(' ')).toHaveLength('منصة ZPU-4، أهداف أرضية'.split(' ').length);
});

test('a figure in an English sentence on an English page needs no such thing', async ({ page }) => {
	await page.goto(edition.at('/en/products/arabic/'));
	const sentence = page.getByRole('paragraph').filter({ hasText: 'Fires' });

	expect(await asDrawn(sentence)).toBe('Fires 7.62×39 mm.');
});

for (const kind of pageKinds.filter(({ locales }) => locales.includes('ar')))
	test(`all figures of ${kind.name} read from left to right in Arabic`, async ({ page }) => {
		await openPage(page, kind, 'ar');
		expect(await misdrawnIn(page.locator('body'))).toEqual([]);
	});

test('a figure that nothing isolates is noticed', async ({ page }) => {
	await page.goto('/ar/');
	const heading = page.getByRole('heading', { level: 1 });
	await heading.evaluate((heading) => {
		heading.textContent = 'لا يتوافق 7.62×39 مع غيره';
	});
	expect(await misdrawnIn(heading)).toEqual(['7.62×39, in “لا يتوافق 7.62×39 مع غيره”']);
});

async function figuresOf(page: Page, label: string, value: string): Promise<Locator> {
	await page.goto(edition.at('/ar/products/arabic/'));
	const row = page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
	return figuresIn(row, value);
}

function figuresIn(place: Locator, value: string): Locator {
	return place.getByText(value, { exact: true });
}
