import { expect, type Locator, type Page, test } from '@playwright/test';
import { violationsOn } from './fixtures/axe.ts';
import { writeFullHouse } from './fixtures/full-house.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { wordsOf } from './fixtures/words.ts';

// One edition for all of the file.
test.describe.configure({ mode: 'default' });

let edition: ServedEdition;

test.beforeAll(async () => {
	edition = await serveEdition('fixture', writeFullHouse);
});
test.afterAll(() => edition.stop());

const drawn = [
	'products/one-metre',
	'products/two-metre',
	'products/bounded',
	'products/small',
	'products/large',
	'products/winged',
	'products/flat',
	'calibres/short',
	'calibres/long',
	'calibres/mortar',
	'calibres',
];

test('a 2 m rifle is twice a 1 m rifle beside the same person', async ({ page }) => {
	const [short, long] = [await lengthIn(page, 'one-metre'), await lengthIn(page, 'two-metre')];

	expect(long / short).toBeCloseTo(2, 1);
});

test('calibres side by side stand at one scale, and the bar is of it', async ({ page }) => {
	await page.goto(edition.at('/en/calibres/'));
	const heights = await Promise.all(
		['9×25 mm', '9×50 mm', '82 mm'].map((name) => heightOf(figureOf(page, name))),
	);
	const [short = 0, long = 0, mortar = 0] = heights;
	const bar = await boxIn(page.getByRole('img', { name: '20 mm' }).locator('path'));

	expect(long / short).toBeCloseTo(80 / 40, 1);
	expect(mortar / long).toBeCloseTo(82 / 80, 1);
	expect(bar.width / long).toBeCloseTo(20 / 80, 1);
});

test('a calibre side by side leads to its page', async ({ page }) => {
	await page.goto(edition.at('/en/calibres/'));
	await page.getByRole('figure').getByRole('link', { name: '9×50 mm' }).click();

	await expect(page.getByRole('heading', { level: 1, name: '9×50 mm' })).toBeVisible();
	await expect(page.getByRole('img', { name: /^9×50 mm/ })).toHaveAccessibleName(
		/Case length: 50.mm; Overall length: 80.mm\./,
	);
});

test('nothing is drawn of a product whose length is a band or unverified', async ({ page }) => {
	await page.goto(edition.at('/en/products/banded/'));

	await expect(page.getByRole('rowheader', { name: 'Length' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('img')).toHaveAccessibleName(/^Schematic outline: /);
});

test('a figure of a parent type stands in its section and says so', async ({ page }) => {
	await page.goto(edition.at('/en/products/bounded/'));
	const figures = drawingsOn(page);

	await expect(figures).toHaveCount(2);
	await expect(figures.last()).toHaveAccessibleName(/^Parent:.* The parent type Parent, not this product\.$/);
	await expect(figures.first()).not.toHaveAccessibleName(/parent type/);
});

for (const [path, form] of [
	['bounded', 'a range'],
	['winged', 'what is open upwards'],
	['large', 'about'],
] as const)
	test(`${form} is dashed, and said to be`, async ({ page }) => {
		await page.goto(edition.at(`/en/products/${path}/`));
		const figure = drawingsOn(page).first();
		const lines = figure.locator('path');

		await expect(figure).toHaveAccessibleName(/Dashed: what the figure leaves open\./);
		expect(
			await lines.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray)),
		).toContain('3px, 2.5px');
	});

for (const locale of ['en', 'ar', 'ru'] as const)
	for (const width of [320, 1280])
		test(`no words of a drawing overlap or are cut off in ${locale} at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 720 });
			for (const path of drawn) {
				await page.goto(edition.at(`/${locale}/${path}/`));
				await page.evaluate(async () => {
					await document.fonts.ready;
				});
				const figures = await page.getByRole('main').getByRole('img').all();
				expect(figures.length).toBeGreaterThan(0);
				for (const figure of figures) expect([path, ...(await flawsIn(figure))]).toEqual([path]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
		});

test('an Arabic page is not mirrored: the drawing is that of the English page', async ({ page }) => {
	for (const path of ['products/large', 'calibres/long']) {
		const [english, arabic] = [await outlineIn(page, `/en/${path}/`), await outlineIn(page, `/ar/${path}/`)];

		expect(arabic).toEqual(english);
	}
	await page.goto(edition.at('/ar/products/one-metre/'));
	const { reference, bar } = await placesIn(page);
	expect(reference).toBeLessThan(bar);
});

for (const locale of ['en', 'ar'] as const)
	test(`a value in a drawing is that of the table in ${locale}`, async ({ page }) => {
		const { specs } = wordsOf(locale);
		await page.goto(edition.at(`/${locale}/products/one-metre/`));
		const row = page.getByRole('row', { name: specs.barrelLength });
		const value = await row.locator('bdi').first().textContent();

		await expect(page.getByRole('img').locator('text').filter({ hasText: specs.barrelLength })).toContainText(
			value ?? '?',
		);
	});

for (const scheme of ['light', 'dark'] as const)
	test(`the drawings pass axe and stand out from the page, ${scheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		for (const path of ['products/bounded', 'calibres/long', 'calibres']) {
			await page.goto(edition.at(`/ar/${path}/`));
			expect(await violationsOn(page)).toEqual([]);
			for (const contrast of await contrastsIn(page)) expect(contrast).toBeGreaterThanOrEqual(3);
		}
	});

for (const locale of ['en', 'ar'] as const) {
	const { t } = wordsOf(locale);

	test(`a 2 m rifle is twice a 1 m rifle where they are compared in ${locale}, from the same end`, async ({
		page,
	}) => {
		const place = await compared(page, locale, 'one-metre,two-metre,bounded');
		const boxes = await Promise.all((await place.locator('rect').all()).map((bar) => bar.boundingBox()));
		const [short, long] = boxes;

		expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(2, 2);
		expect(new Set(boxes.map((box) => Math.round(box?.x ?? 0))).size).toBe(1);
		await expect(place.getByText(t('scale.open'))).toBeVisible();
		expect(await violationsOn(page)).toEqual([]);
	});

	test(`compared boxes lie over one another at the scale of the bars in ${locale}`, async ({ page }) => {
		const place = await compared(page, locale, 'large,half');
		const image = place.getByRole('img', { name: t('scale.compare') });
		const [large, half] = await Promise.all(
			(await image.locator('rect').all()).map((box) => box.boundingBox()),
		);
		const bar = await place.getByRole('definition').locator('rect').first().boundingBox();

		expect(Math.round(large?.width ?? 0)).toBe(Math.round(bar?.width ?? 1));
		expect((large?.width ?? 0) / (half?.width ?? 1)).toBeCloseTo(2, 1);
		expect((large?.height ?? 0) / (half?.height ?? 1)).toBeCloseTo(2, 1);
		await expect(image).toHaveAccessibleName(/Large 7\.5.m, Half 3\.75.m/);
	});
}

test('nothing is drawn of compared products whose lengths are not stated', async ({ page }) => {
	await page.goto(edition.at('/en/compare/?p=one-metre,banded'));

	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.getByRole('heading', { name: wordsOf('en').t('scale.compare') })).toHaveCount(0);
});

test.describe('in the public edition', () => {
	test('the calibres that state enough are drawn, at one scale', async ({ page }) => {
		await page.goto('/en/calibres/');
		const [short, long] = [
			await heightOf(figureOf(page, '9×19 mm')),
			await heightOf(figureOf(page, '7.62×54R')),
		];

		expect(long / short).toBeCloseTo(77.16 / 29.69, 1);
		await expect(figureOf(page, '23 mm')).toHaveCount(0);
	});

	test('the parent type of a rifle is drawn, and not the rifle, whose lengths nobody has stated', async ({
		page,
	}) => {
		await page.goto('/en/products/khazri/');

		await expect(page.getByRole('main').getByRole('img', { name: /to scale/ })).toHaveCount(1);
		await expect(page.getByRole('img', { name: /^AK-74M/ })).toHaveAccessibleName(/Length 943.mm/);
	});
});

async function compared(page: Page, locale: 'en' | 'ar', ids: string): Promise<Locator> {
	await page.goto(edition.at(`/${locale}/compare/?p=${ids}`));
	const place = page.getByRole('region', { name: wordsOf(locale).t('scale.compare') });
	await expect(place).toBeVisible();
	return place;
}

function figureOf(page: Page, name: string): Locator {
	return page.getByRole('img', { name: new RegExp(`^${name}:`) });
}

async function heightOf(figure: Locator): Promise<number> {
	return (await boxIn(figure.locator('path'))).height;
}

/** The box around shapes, in the units of the drawing. */
function boxIn(shapes: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
	return shapes.evaluateAll((found) => {
		const boxes = found.map((shape) => (shape as SVGGraphicsElement).getBBox());
		const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
		return {
			x,
			y,
			width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
			height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
		};
	});
}

/** Those to scale, and no outline of a kind. */
function drawingsOn(page: Page): Locator {
	return page
		.getByRole('main')
		.getByRole('img')
		.filter({ has: page.locator('.scale-line') });
}

/** The length of a rifle in heights of the person beside it. */
async function lengthIn(page: Page, id: string): Promise<number> {
	await page.goto(edition.at(`/en/products/${id}/`));
	const figure = drawingsOn(page).first();
	const person = await figure.locator('g').boundingBox();
	const bar = await figure.locator('.scale-body').boundingBox();
	return (bar?.width ?? 0) / (person?.height ?? 0);
}

async function outlineIn(page: Page, path: string): Promise<(string | null)[]> {
	await page.goto(edition.at(path));
	const outline = drawingsOn(page).first().locator('.scale-body, .scale-stated');
	const places = await outline.evaluateAll((shapes) => {
		const boxes = shapes.map((shape) => shape.getBoundingClientRect());
		const left = boxes[0]?.left ?? 0;
		return boxes.map((box) => String(Math.round(box.left - left)));
	});
	const shapes = await outline.evaluateAll((found) =>
		found.map((shape) => (shape.getAttribute('d') ?? '').replace(/M[\d. ]+/g, '')),
	);
	return [...places, String(shapes.length)];
}

async function placesIn(page: Page): Promise<{ reference: number; bar: number }> {
	const figure = drawingsOn(page).first();
	const left = async (part: string) => (await figure.locator(part).first().boundingBox())?.x ?? Number.NaN;
	return { reference: await left('g'), bar: await left('.scale-body') };
}

/** Words over other words, and whatever of the drawing is cut off at its edge, in words. */
function flawsIn(figure: Locator): Promise<string[]> {
	return figure.evaluate((svg) => {
		const edge = svg.getBoundingClientRect();
		const boxes = [...svg.querySelectorAll('text, path')].map((part) => ({
			part,
			box: part.getBoundingClientRect(),
		}));
		const cut = boxes.filter(
			({ box }) =>
				box.left < edge.left - 1 ||
				box.right > edge.right + 1 ||
				box.top < edge.top - 1 ||
				box.bottom > edge.bottom + 1,
		);
		const words = boxes.filter(({ part }) => part.tagName === 'text');
		const over = words.flatMap((one, index) =>
			words
				.slice(index + 1)
				.filter(
					({ box }) =>
						// Lines of text may touch: a line's box is taller than its letters.
						Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
						Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 4,
				)
				.map((other) => `${one.part.textContent} is over ${other.part.textContent}`),
		);
		return [
			...cut.map(({ part }) => `${part.textContent || part.getAttribute('class')} is cut off`),
			...over,
		];
	});
}

/** Of every line and word of a drawing against the page. */
function contrastsIn(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const channels = (colour: string) =>
			(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => {
				const part = Number(channel) / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
		const luminance = (colour: string) => {
			const [red = 0, green = 0, blue = 0] = channels(colour);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
		const parts = document.querySelectorAll('[role="img"] text, [role="img"] path:not(.scale-body)');
		return [...parts].map((part) => {
			const { fill, stroke } = getComputedStyle(part);
			const ink = luminance(part.tagName === 'text' ? fill : stroke);
			return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
		});
	});
}
