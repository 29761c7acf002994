import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type BuiltPage, readSite } from './fixtures/built-site.ts';
import { address, hostileName, writeOpenHouse } from './fixtures/open-house.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { asWritten, rowsOf } from './fixtures/table.ts';
import { watch } from './fixtures/watch.ts';

// The editions are for all of the file.
test.describe.configure({ mode: 'default' });

let open: ServedEdition;
let closed: ServedEdition;

test.beforeAll(async () => {
	open = await serveEdition('open', writeOpenHouse);
	closed = await serveEdition('closed', writeOpenHouse);
});
test.afterAll(() => {
	for (const edition of [open, closed]) edition.stop();
});

const whole = (path: string) => new URL(path, address).href;
/** What stands where there is no page is none. */
const pagesOf = ({ folder }: ServedEdition) =>
	[...readSite(folder).pages.values()].filter((page) => page.address !== '/404.html');

function linksOf({ tags }: BuiltPage, rel: string): ReadonlyMap<string, string>[] {
	return tags
		.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel)
		.map(({ attributes }) => attributes);
}

function propertiesOf({ tags }: BuiltPage, property: string): (string | undefined)[] {
	return tags
		.filter(({ name, attributes }) => name === 'meta' && attributes.get('property') === property)
		.map(({ attributes }) => attributes.get('content'));
}

const languagesOf = (page: BuiltPage) =>
	linksOf(page, 'alternate').map((link) => [link.get('hreflang'), link.get('href')]);

test('every page of an edition with an address says that its address is its own', () => {
	const pages = pagesOf(open);
	expect(pages.length).toBeGreaterThan(20);
	for (const page of pages) {
		expect.soft(linksOf(page, 'canonical').map((link) => link.get('href'))).toEqual([whole(page.address)]);
		expect.soft(propertiesOf(page, 'og:url')).toEqual([whole(page.address)]);
	}
	const missing = readSite(open.folder).pages.get('/404.html');
	expect(missing && linksOf(missing, 'canonical')).toEqual([]);
});

test('every page names itself and the same page in the other languages, and they name it', () => {
	const pages = new Map(pagesOf(open).map((page) => [whole(page.address), page]));
	for (const [href, page] of pages) {
		const languages = languagesOf(page);
		expect.soft(languages.map(([language]) => language)).toEqual(['en', 'ar', 'x-default']);
		expect.soft(languages.map(([, other]) => other)).toContain(href);
		for (const [, other = ''] of languages) {
			const target = pages.get(other);
			expect.soft(target && languagesOf(target), `${href} → ${other}`).toEqual(languages);
		}
	}
});

test('the sitemap lists the pages, all of them and no others, with their languages', async ({ request }) => {
	const answer = await request.get(open.at('/sitemap.xml'));
	expect(answer.headers()['content-type']).toContain('xml');
	const entries = [
		...(await answer.text()).matchAll(/<url><loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>(.*?)<\/url>/g),
	];
	const pages = pagesOf(open);
	expect(entries.map(([, page]) => page).sort()).toEqual(pages.map((page) => whole(page.address)).sort());
	for (const [, page, day, links = ''] of entries) {
		const of = pages.find((candidate) => whole(candidate.address) === page);
		const languages = [...links.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, ...link]) => link);
		expect.soft([day, languages]).toEqual(['2026-01-01', of && languagesOf(of)]);
	}
	const robots = await (await request.get(open.at('/robots.txt'))).text();
	expect(robots).toContain(`Sitemap: ${whole('/sitemap.xml')}`);
});

test('every page names a picture of its language, which is there', async ({ request }) => {
	const pictures = new Set<string>();
	for (const page of pagesOf(open)) {
		const language = page.address.startsWith('/ar/') ? 'ar' : 'en';
		expect.soft(propertiesOf(page, 'og:image')).toEqual([whole(`/og/${language}.png`)]);
		expect.soft(propertiesOf(page, 'og:locale')).toEqual([language === 'ar' ? 'ar_AR' : 'en_GB']);
		expect.soft(propertiesOf(page, 'og:title')[0]).not.toBe('');
		expect.soft(propertiesOf(page, 'og:description')[0]).not.toBe('');
		pictures.add(`/og/${language}.png`);
	}
	for (const picture of pictures) {
		const answer = await request.get(open.at(picture));
		const png = await answer.body();
		expect(answer.headers()['content-type']).toBe('image/png');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	}
	expect(pictures.size).toBe(2);
});

test('hostile words stay words in what search engines are told', async ({ page }) => {
	const complaints = await watch(page);
	for (const language of ['en', 'ar']) {
		await page.goto(open.at(`/${language}/products/rifle/`));
		const text = await page.locator('script[type="application/ld+json"]').textContent();
		const [about] = JSON.parse(text ?? '{}')['@graph'];
		expect(about.name).toBe(language === 'ar' ? `بندقية ${hostileName}` : hostileName);
		expect(about.url).toBe(whole(`/${language}/products/rifle/`));
		expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toContain('onerror');
		expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
	}
	expect(complaints()).toEqual([]);
});

test('hostile words run in no spreadsheet', () => {
	const [row = {}] = rowsOf(readFileSync(join(open.folder, 'data/products.csv')));
	expect(row['designation']).toBe('\'=HYPERLINK("https://evil.example")');
	expect(asWritten(row['designation'] ?? '')).toBe('=HYPERLINK("https://evil.example")');
	expect(row['name_en']).toBe(hostileName);
});

test('“About the facts” leads to the address of the edition', async ({ page }) => {
	await page.goto(closed.at('/en/about/'));
	const link = page.getByRole('main').getByRole('link', { name: address });
	await expect(link).toHaveAttribute('href', address);
	await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test('an edition that is not for everybody tells search engines nothing', async ({ request }) => {
	const pages = pagesOf(closed);
	expect(pages.length).toBeGreaterThan(20);
	for (const page of pages) {
		const names = page.tags.map(({ attributes }) => attributes.get('name'));
		expect.soft(names, page.address).toContain('robots');
		expect.soft(linksOf(page, 'canonical'), page.address).toEqual([]);
		expect.soft(linksOf(page, 'alternate'), page.address).toEqual([]);
		expect.soft(propertiesOf(page, 'og:url'), page.address).toEqual([]);
		expect.soft(page.html.includes('ld+json'), page.address).toBe(false);
	}
	expect((await request.get(closed.at('/sitemap.xml'))).status()).toBe(404);
	expect((await request.get(closed.at('/og/en.png'))).status()).toBe(404);
	expect(await (await request.get(closed.at('/robots.txt'))).text()).toBe('User-agent: *\nDisallow: /\n');
});
