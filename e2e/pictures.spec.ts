import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Locator, type Page, type Response, test } from '@playwright/test';
import { sha256 } from '../src/media/hash.ts';
import { inspectPicture } from '../src/media/inspect-picture.ts';
import { corners, tracesIn } from '../src/media/pictures.fixtures.ts';
import { violationsOn } from './fixtures/axe.ts';
import { type BuiltSite, readSite } from './fixtures/built-site.ts';
import { credit, kept, type PictureHouse, writePictureHouse } from './fixtures/picture-house.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { watch } from './fixtures/watch.ts';
import { wordsOf } from './fixtures/words.ts';

// The edition is for all of the file.
test.describe.configure({ mode: 'default' });

let fair: ServedEdition;
let site: BuiltSite;
let house: PictureHouse;

test.beforeAll(async () => {
	fair = await serveEdition('fair', async (folder) => {
		house = await writePictureHouse(folder);
	});
	site = readSite(fair.folder);
});
test.afterAll(() => fair.stop());

const raster = /\.(?:avif|webp|jpg)$/;

for (const [locale, alt, caption] of [
	['en', 'The rifle on a table', 'At the fair'],
	['ar', 'البندقية على طاولة', 'في المعرض'],
] as const)
	test(`a product shows its cover upright, with words, credit and caption, in ${locale}`, async ({
		page,
	}) => {
		const complaints = await watch(page);
		await page.goto(fair.at(`/${locale}/products/seen/`));
		const cover = page.getByRole('figure').first();
		const image = cover.getByRole('img', { name: alt });

		await expect(image).toBeVisible();
		await expect(cover).toContainText(credit);
		await expect(cover).toContainText(caption);
		expect(await cornersOf(image)).toEqual(corners);
		const further = page
			.getByRole('main')
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: wordsOf(locale).t('picture.title') }) });
		await expect(further.getByRole('img', { name: alt })).toHaveCount(12);
		expect(complaints()).toEqual([]);
	});

/** The colours that are drawn a quarter in from each corner. */
function cornersOf(image: Locator): Promise<string[]> {
	return image.evaluate(async (image) => {
		if (!(image instanceof HTMLImageElement)) throw new TypeError('This is no image.');
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
		const context = canvas.getContext('2d', { willReadFrequently: true });
		context?.drawImage(image, 0, 0);
		return [0.25, 0.75].flatMap((down) =>
			[0.25, 0.75].map((along) => {
				const point = [Math.floor(canvas.width * along), Math.floor(canvas.height * down)] as const;
				const parts = [...(context?.getImageData(...point, 1, 1).data ?? [])].slice(0, 3);
				return `#${parts.map((part) => (part > 127 ? 'ff' : '00')).join('')}`;
			}),
		);
	});
}

test('an outline stands where there is no photograph, and nowhere beside one', async ({ page }) => {
	const outline = page.getByRole('main').getByRole('img', { name: /^Schematic outline: / });
	await page.goto(fair.at('/en/products/seen/'));
	await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible();
	await expect(outline).toHaveCount(0);
	await page.goto(fair.at('/en/products/plain/'));
	await expect(outline).toBeVisible();

	await page.goto(fair.at('/en/enterprises/works/'));
	const cards = page.getByRole('article');
	await expect(cards.filter({ hasText: 'Plain rifle' }).locator('svg')).toHaveCount(1);
	await expect(cards.filter({ hasText: 'Seen rifle' }).locator('svg')).toHaveCount(0);
});

test('lists and search results show a small cover, where there is one', async ({ page }) => {
	for (const path of ['/en/kinds/rifle/', '/en/products/', '/en/products/?q=rifle']) {
		await page.goto(fair.at(path));
		const card = page.getByRole('article').filter({ hasText: 'Seen rifle' }).filter({ visible: true });
		const bare = page.getByRole('article').filter({ hasText: 'Plain rifle' }).filter({ visible: true });
		await expect(card.locator('img')).toBeVisible();
		await expect(bare).toBeVisible();
		await expect(bare.locator('img')).toHaveCount(0);
	}
});

test('an enterprise shows its pictures', async ({ page }) => {
	await page.goto(fair.at('/en/enterprises/works/'));
	await expect(page.getByRole('img', { name: 'The gate' })).toBeVisible();
});

test('every image says its size, and is there', () => {
	const images = [...site.pages.values()].flatMap(({ tags }) => tags.filter(({ name }) => name === 'img'));
	expect(images.length).toBeGreaterThan(20);
	for (const { attributes } of images) {
		expect(Number(attributes.get('width'))).toBeGreaterThan(0);
		expect(Number(attributes.get('height'))).toBeGreaterThan(0);
		expect(attributes.has('alt')).toBe(true);
		expect(site.files).toContain(attributes.get('src')?.slice(1));
	}
	const sources = [...site.pages.values()]
		.flatMap(({ tags }) => tags.flatMap(({ attributes }) => attributes.get('srcset') ?? []))
		.flatMap((srcset) => srcset.split(', ').map((entry) => entry.replace(/ \d+w$/, '').slice(1)));
	expect(sources.filter((file) => !site.files.includes(file))).toEqual([]);
});

for (const path of ['/en/products/seen/', '/ar/products/heavy/', '/en/kinds/rifle/', '/ar/products/'])
	for (const width of [320, 1280])
		test(`nothing of ${path} moves when its pictures come, ${width} px wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 720 });
			const { promise: isPainted, resolve: release } = Promise.withResolvers<void>();
			await page.route(raster, async (route) => {
				await isPainted;
				await route.continue();
			});
			await page.goto(fair.at(path), { waitUntil: 'commit' });
			await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
			release();
			await page.waitForLoadState('networkidle');
			await page.unrouteAll();
			expect(await shiftsOf(page)).toBe(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});

/** How much has moved, as layout-shift counts it. */
function shiftsOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const shift of list.getEntries()) sum += Number(Reflect.get(shift, 'value'));
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
			}),
	);
}

for (const [name, deviceScaleFactor] of [
	['an ordinary screen', 1],
	['a fine one', 3],
] as const)
	test.describe(`on ${name}`, () => {
		test.use({ deviceScaleFactor });

		for (const locale of ['en', 'ar'])
			test(`a page in ${locale} with the worst of pictures is within 250 KB`, async ({ page }) => {
				const fetched: Promise<{ type: string; bytes: number }>[] = [];
				const note = (response: Response) => {
					const type = response.request().resourceType();
					fetched.push(response.body().then((body) => ({ type, bytes: sentBytes(type, body) })));
				};
				page.on('response', note);
				await page.goto(fair.at(`/${locale}/products/heavy/`), { waitUntil: 'networkidle' });
				await expect(page.getByRole('figure').getByRole('img').first()).toHaveJSProperty('complete', true);
				page.off('response', note);
				const files = await Promise.all(fetched);
				expect(files.filter(({ type }) => type === 'image').length).toBeGreaterThan(0);
				expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(250_000);
			});
	});

/** Text is sent compressed; fonts and pictures are compressed already. */
function sentBytes(type: string, body: Buffer): number {
	return type === 'font' || type === 'image' ? body.length : brotliCompressSync(body).length;
}

test('no byte and no name of the edition says what the files carried, or what is withheld', () => {
	const contents = site.files.map((file) => [file, readFileSync(join(fair.folder, file))] as const);
	const secrets = [...kept, ...house.marks];
	const leaks = contents.flatMap(([file, bytes]) =>
		secrets
			.filter((secret) => file.includes(secret) || bytes.includes(secret))
			.map((found) => `${file}: ${found}`),
	);
	expect(leaks).toEqual([]);
	const pictures = contents.filter(([file]) => raster.test(file));
	expect(pictures.length).toBeGreaterThan(20);
	for (const [file, bytes] of pictures) {
		expect.soft(tracesIn(bytes), file).toEqual([]);
		expect.soft(inspectPicture(bytes).container?.blocks ?? [], file).toEqual([]);
		expect.soft(file).toMatch(new RegExp(`^_astro/${sha256(bytes).slice(0, 16)}\\.`));
	}
});

test('no picture is there that no page shows', () => {
	const text = [...site.pages.values()].map(({ html }) => html).join();
	const lone = site.files.filter((file) => raster.test(file) && !text.includes(file));
	expect(lone).toEqual([]);
});

for (const path of ['/en/products/seen/', '/ar/kinds/rifle/'])
	test(`${path} passes axe`, async ({ page }) => {
		await page.goto(fair.at(path));
		expect(await violationsOn(page)).toEqual([]);
	});
