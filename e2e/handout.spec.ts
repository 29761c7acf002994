import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { type Locale, localeIds, localeLooks } from '../src/catalogue/locales.ts';
import { projectFolder } from '../src/edition/project-folder.ts';
import { makeHandOut } from '../src/handout/make-hand-out.ts';
import { formatDate } from '../src/i18n/format-date.ts';
import { paths } from '../src/paths.ts';
import { browsing } from './fixtures/browsing.ts';
import { builtEdition, readSite } from './fixtures/built-site.ts';
import { inHandOut, isOnStick, publicHandOut } from './fixtures/hand-out.ts';
import { pageKinds, settle } from './fixtures/page-kinds.ts';
import { writePictureHouse } from './fixtures/picture-house.ts';
import { serveEdition } from './fixtures/served-edition.ts';
import { watch } from './fixtures/watch.ts';
import { wordsOf } from './fixtures/words.ts';

test.use({ offline: true });

const at = (address: string) => inHandOut(publicHandOut, address);

/** Opens a page of the hand-out; what is given tells what it has done that no page should. */
async function open(page: Page, address: string): Promise<() => readonly string[]> {
	const complaints = await watch(page, isOnStick);
	await page.goto(at(address));
	return complaints;
}

test('the start page offers every language by its own name, and stays until one is chosen', async ({
	page,
}) => {
	const complaints = await open(page, '/');
	const languages = page.getByRole('main').getByRole('link');
	await expect(languages).toHaveText(localeIds.map((locale) => localeLooks[locale].name));
	for (const locale of localeIds) {
		await languages.filter({ hasText: localeLooks[locale].name }).click();
		await expect(page).toHaveURL(at(`/${locale}/`));
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await page.goBack();
		await expect(languages).toHaveCount(localeIds.length);
	}
	expect(complaints()).toEqual([]);
});

for (const [locale, query] of [
	['en', 'khazri'],
	['ru', 'хазри'],
	['ar', 'خزري'],
] as const)
	test(`a visitor searches in ${locale} and opens what was found`, async ({ page }) => {
		const complaints = await open(page, `/${locale}/exhibitions/`);
		const form = page.getByRole('banner').getByRole('search');
		await form.getByRole('searchbox').fill(query);
		await form.getByRole('button').click();
		const { names, box } = browsing(page, locale);
		await expect(names).toHaveCount(1);
		await expect(page).toHaveURL(at(`/${locale}/products/?q=${encodeURIComponent(query)}`));

		await box.fill('yst-24n');
		await expect(names.first()).toContainText('YST-24N');
		await box.press('ArrowDown');
		await box.press('Enter');
		await expect(page).toHaveURL(at(`/${locale}/products/yst-24n/`));
		await expect(page.getByRole('heading', { level: 1 })).toContainText('YST-24N');
		await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
		expect(complaints()).toEqual([]);
	});

test('filters, table and comparison hold in the address, and the language changes without them', async ({
	page,
}) => {
	const { t, kinds } = wordsOf('en');
	const complaints = await open(page, '/en/products/');
	const { question, names, count, tray, answer } = browsing(page);
	await question(t('browse.kind'));
	await page.getByRole('checkbox', { name: new RegExp(`^${kinds.rifle.many}\\s*\\d+$`) }).check();
	await expect(page).toHaveURL(at('/en/products/?kind=rifle'));
	const found = await count.innerText();
	await page.reload();
	await expect(count).toHaveText(found);

	await page.goto(at('/en/products/?kind=rifle&view=table&sort=mass'));
	const table = answer.getByRole('table');
	await expect(table.getByRole('columnheader', { name: wordsOf('en').specs.mass })).toHaveAttribute(
		'aria-sort',
		'ascending',
	);
	const tick = (name: string) => table.getByRole('checkbox', { name: t('browse.compareNamed', { name }) });
	await tick('Khazri assault rifle').check();
	await tick('YST-24 rifle').check();
	await tray.getByRole('link').click();

	await expect(page).toHaveURL(at(paths.compare(['khazri', 'yst-24']).replace('/', '/en/')));
	await expect(page.getByRole('main').getByRole('table')).toContainText('YST-24 rifle');
	await page.getByRole('link', { name: localeLooks.ar.name }).click();
	await expect(page).toHaveURL(at('/ar/compare/?p=khazri,yst-24'));
	await expect(page.getByRole('main').getByRole('table')).toContainText('YST-24');
	await page.getByRole('main').getByRole('table').getByRole('link', { name: 'YST-24' }).click();
	await expect(page).toHaveURL(at('/ar/products/yst-24/'));

	await page.goto(at('/en/products/?kind=rifle'));
	await expect(names.first()).toBeVisible();
	await page.getByRole('link', { name: localeLooks.fr.name }).click();
	await expect(page).toHaveURL(at('/fr/products/?kind=rifle'));
	await expect(browsing(page, 'fr').names.first()).toBeVisible();
	expect(complaints()).toEqual([]);
});

for (const kind of pageKinds.filter(({ name }) => name !== 'page that is not there'))
	test(`${kind.name} is shown from a stick, in its own letters, and asks for nothing that is not on it`, async ({
		page,
	}) => {
		const complaints = await watch(page, isOnStick);
		for (const locale of kind.locales.filter((locale) => ['en', 'ar'].includes(locale))) {
			await page.goto(at(kind.addressIn(locale)));
			await settle(page, kind, locale);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			expect(await lettersOf(page)).toContain('Vitrin Sans');
		}
		expect(complaints()).toEqual([]);
	});

/** The families of letters that are drawn with. */
function lettersOf(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ status }) => status === 'loaded')
			.map(({ family }) => family.replaceAll('"', ''));
	});
}

const handOut = readSite(publicHandOut);

test('every page of the edition is in its hand-out, and what only a host has a use for is not', () => {
	const site = builtEdition('public');
	const expected = site.files
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => (file === 'index.html' ? file : `catalogue/${file}`));
	expect(handOut.files.filter((file) => file.endsWith('.html'))).toEqual(expected.sort());
	expect(
		handOut.files.filter((file) => /robots|sitemap|_headers|404|\/og\/|search\.json/.test(file)),
	).toEqual([]);
});

test('no link of any page is absolute, loads from elsewhere, or leads to what is not there', () => {
	const faults: string[] = [];
	let count = 0;
	for (const [address, { tags }] of handOut.pages) {
		const own = pathToFileURL(join(publicHandOut, address.endsWith('/') ? `${address}index.html` : address));
		for (const { name, attributes } of tags) {
			for (const key of ['href', 'src', 'action']) {
				const link = attributes.get(key);
				if (link === undefined || (name === 'a' && link.startsWith('https://'))) continue;
				count++;
				if (/^\/|^[a-z]+:/i.test(link)) faults.push(`${address}: ${link}`);
				else if (!leadsSomewhere(new URL(link, own))) faults.push(`${address}: ${link} is not there`);
			}
		}
	}
	expect(count).toBeGreaterThan(30_000);
	expect(faults).toEqual([]);
});

test('no text of a style or of data names an address of the site', () => {
	const read = (file: string) => readFileSync(join(publicHandOut, file), 'utf8');
	const named = handOut.files.filter(
		(file) =>
			(file.endsWith('.css') && /url\(["']?(?:\/|https?:)/.test(read(file))) ||
			(file.endsWith('.js') && /"\/(?:_astro|en|ar)\//.test(read(file))),
	);
	expect(named).toEqual([]);
});

const ids = new Map([...handOut.pages].map(([address, page]) => [address, new Set(page.ids)]));

function leadsSomewhere(target: URL): boolean {
	const place = fileURLToPath(target);
	if (!existsSync(place) || !/\.\w+$/.test(place)) return false;
	if (target.hash === '') return true;
	const address = place.slice(publicHandOut.length).replace(/(^|\/)index\.html$/, '$1');
	return ids.get(address)?.has(decodeURIComponent(target.hash.slice(1))) === true;
}

test.describe('of other editions', () => {
	let place = '';
	test.beforeAll(() => {
		place = mkdtempSync(join(projectFolder, 'dist/handout-fixture-'));
	});
	test.afterAll(() => rmSync(place, { recursive: true, force: true }));

	test('a copy says that it has expired by the clock of the computer it is put into', async ({ page }) => {
		const folder = join(place, 'adex');
		await makeHandOut(join(projectFolder, 'dist/adex'), folder);
		const says = (locale: Locale) =>
			page.getByText(wordsOf(locale).t('edition.expired', { date: formatDate(locale, '2026-12-31') }));
		for (const [day, isExpired] of [
			['2026-12-31T12:00:00', false],
			['2027-01-01T12:00:00', true],
		] as const) {
			await page.clock.setFixedTime(new Date(day));
			for (const locale of ['en', 'ar'] as const) {
				await page.goto(inHandOut(folder, `/${locale}/products/`));
				await expect(says(locale)).toBeVisible({ visible: isExpired });
			}
			await page.goto(inHandOut(folder, '/'));
			await expect(says('en')).toBeVisible({ visible: isExpired });
			await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
		}
	});

	test('photographs are on the stick, on pages and among what was found', async ({ page }) => {
		const served = await serveEdition('fair', async (folder) => {
			await writePictureHouse(folder);
		});
		try {
			const folder = join(place, 'pictures');
			await makeHandOut(served.folder, folder);
			const complaints = await watch(page, isOnStick);
			for (const address of ['/en/products/seen/', '/en/products/', '/en/products/?q=seen']) {
				await page.goto(inHandOut(folder, address));
				const picture = page.getByRole('main').locator('img').filter({ visible: true }).first();
				await picture.scrollIntoViewIfNeeded();
				await expect
					.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { message: address })
					.toBeGreaterThan(100);
			}
			expect(complaints()).toEqual([]);
		} finally {
			served.stop();
		}
	});
});
