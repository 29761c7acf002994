import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Locale, localeIds } from '../src/catalogue/locales.ts';
import { inLocale, paths } from '../src/paths.ts';
import { violationsOn } from './fixtures/axe.ts';
import { writeChartsHouse } from './fixtures/charts-house.ts';
import { schemes, screens } from './fixtures/sample.ts';
import { type ServedEdition, serveEdition } from './fixtures/served-edition.ts';
import { wordsOf } from './fixtures/words.ts';

// One edition for all of the file.
test.describe.configure({ mode: 'default' });

let edition: ServedEdition;

test.beforeAll(async () => {
	edition = await serveEdition('fixture', writeChartsHouse);
});
test.afterAll(() => edition.stop());

const { specs } = wordsOf('en');

test('the products of a kind stand on one axis, twice the figure twice as far, and nothing else does', async ({
	page,
}) => {
	const strip = await stripOf(page, 'high', specs.effectiveRange);
	const [zero, end] = await endsOf(strip);
	const places = await strokesOf(strip.locator('.others'));

	const parts = places.map((x) => (x - zero) / (end - zero));
	// 200, 400 twice, 500–700 and 800 of 800 m; no band, nothing withheld, unread or of a parent type.
	expectNear(parts, [0.25, 0.5, 0.5, 0.625, 0.875, 1]);
	expectNear(await strokesOf(strip.locator('.this')), [end]);
});

test('equal figures are both seen, and a range is as long as it is stated', async ({ page }) => {
	const strip = await stripOf(page, 'tied', specs.effectiveRange);
	const own = await boxOf(strip.locator('.this'));
	const all = await boxOf(strip.locator('.others'));
	expect(own.height).toBeLessThan(all.height / 2 + 1);

	const range = await stripOf(page, 'between', specs.effectiveRange);
	const [zero, end] = await endsOf(range);
	const { left, width } = await boxOf(range.locator('.this'));
	expectNear([left - zero, width], [0.625 * (end - zero), 0.25 * (end - zero)]);
});

test('a figure that is open on one side points there', async ({ page }) => {
	const from = await stripOf(page, 'high', specs.mass);
	const [zero, end] = await endsOf(from);
	expectNear(await strokesOf(from.locator('.this')), [end]);
	expect((await boxOf(from.locator('.this'))).right).toBeGreaterThan(end + 5);

	const upTo = await stripOf(page, 'between', specs.mass);
	const { left, right } = await boxOf(upTo.locator('.this'));
	expectNear([right], [zero + (4 / 5) * (end - zero)]);
	expect(left).toBeLessThan(right - 5);
});

test('a strip says in words what it shows, and leads to the table by that figure', async ({ page }) => {
	const strip = await stripOf(page, 'double', specs.effectiveRange);
	const drawing = strip.getByRole('img');

	await expect(strip).toContainText('Stated for 5 of 9 products of this kind.');
	await expect(drawing).toHaveAccessibleName(
		'Products of this kind by: Effective range On an axis from 0 to 800 m. This product: 400 m. Lower: 1; higher: 2.',
	);
	await strip.getByRole('link').click();
	await expect(page).toHaveURL(edition.at('/en/products/?kind=rifle&view=table&sort=effectiveRange'));
	await expect(page.getByRole('table').getByRole('rowheader').first()).toContainText('Rifle low');
});

test('a product that states none of it, and one alone in its kind, have no chart', async ({ page }) => {
	for (const id of ['silent', 'banded', 'asked', 'unread', 'lone']) {
		await page.goto(edition.at(inLocale('en', paths.product(id))));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('main').getByRole('img')).toHaveAccessibleName(/^Schematic outline: /);
	}
});

test('an exhibition is as long as its dates leave open, and one to come is hollow', async ({ page }) => {
	await page.goto(edition.at(inLocale('en', paths.exhibitions())));
	const drawing = page.getByRole('main').getByRole('img');
	const year = await boxOf(drawing.locator('.year rect'));
	const month = await boxOf(drawing.locator('.month rect'));
	const [past, next] = [drawing.locator('.day').first(), drawing.locator('.ahead')];

	expectNear([month.width * 12], [year.width], 12);
	await expect(next).toHaveText('Next Fair');
	const fills = await Promise.all([past, next].map((mark) => fillOf(mark.locator('circle'))));
	expect(fills[1]).not.toBe(fills[0]);
	expect(fills[1]).toBe(
		await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
	);
	await expect(drawing).toHaveAccessibleName(/2018 to 2026.+1 Jan 2026: Next Fair/);
});

test('who makes what is a table of what is stated, and says what is not', async ({ page }) => {
	await page.goto(edition.at(inLocale('en', paths.enterprises())));
	const table = page.getByRole('table');
	const row = (name: string) =>
		table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

	await expect(row('Works').getByRole('cell')).toHaveText([/^\s*Made:\s*1\s*$/, /^\s*Offered:\s*1\s*$/]);
	await expect(row('Bureau').getByRole('cell')).toHaveText([/^\s*$/, /^\s*Made:\s*1\s*$/]);
	await expect(row('Unknown Workshop').getByRole('link')).toHaveCount(0);
	await expect(page.getByRole('main')).toContainText('For 7 of 10 products no source states who makes them.');
	await row('Works').getByRole('link').click();
	await expect(page).toHaveURL(edition.at('/en/enterprises/works/'));
});

test('the bars of the home page are as long as what they count', async ({ page }) => {
	await page.goto('/en/');
	const figure = page.getByRole('figure').filter({ hasText: wordsOf('en').t('chart.byFamily') });
	const counts = await figure.getByRole('definition').locator('.count > bdi').allInnerTexts();
	const numbers = counts.map(Number);
	const bars = await figure.locator('rect.whole').all();
	const widths = await Promise.all(bars.map(async (bar) => (await boxOf(bar)).width));

	expect(widths.length).toBeGreaterThan(5);
	const unit = Math.max(...widths) / Math.max(...numbers);
	expectNear(
		widths,
		numbers.map((number) => number * unit),
	);
});

const pages = [
	{ name: 'strip of figures', path: paths.product('high') },
	{ name: 'strip of a range', path: paths.product('between') },
	{ name: 'timeline', path: paths.exhibitions() },
];

for (const { name, path } of pages) {
	test(`the ${name} is drawn alike from right to left and from left to right`, async ({ page }) => {
		const drawn = async (locale: Locale) => {
			await page.goto(edition.at(inLocale(locale, path)));
			return Promise.all(
				(await page.getByRole('main').getByRole('img').all()).map(async (drawing) => {
					const { left, width } = await boxOf(drawing);
					const marks = await drawing.locator('path, rect, circle').all();
					return Promise.all(
						marks.map(async (mark) => Math.round(((await boxOf(mark)).left - left) / (width / 1000))),
					);
				}),
			);
		};

		expect(await drawn('ar')).toEqual(await drawn('en'));
	});

	test(`no words of the ${name} overlap or are cut off in any language`, async ({ page }) => {
		for (const locale of localeIds) await expectClearWords(page, edition.at(inLocale(locale, path)));
	});
}

test('no words of the public timeline overlap or are cut off in any language', async ({ page }) => {
	for (const locale of localeIds) await expectClearWords(page, inLocale(locale, paths.exhibitions()));
});

async function expectClearWords(page: Page, address: string): Promise<void> {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(address);
		await page.evaluate(async () => {
			await document.fonts.ready;
		});
		const drawings = await page.getByRole('main').getByRole('img').all();
		expect(drawings.length).toBeGreaterThan(0);
		for (const drawing of drawings)
			expect.soft(await flawsIn(drawing), `${address}, ${width} px`).toEqual([]);
	}
}

for (const scheme of schemes)
	test.describe(`in ${scheme} colours`, () => {
		test.use({ colorScheme: scheme });

		for (const locale of ['en', 'ar', 'ru'] as const)
			test(`axe finds nothing wrong with the figures in ${locale}`, async ({ page }) => {
				for (const [index, path] of [
					paths.home(),
					paths.enterprises(),
					paths.exhibitions(),
					paths.product('high'),
				].entries()) {
					await page.setViewportSize(screens[index % screens.length] ?? screens[0]);
					await page.goto(edition.at(inLocale(locale, path)));
					expect.soft(await violationsOn(page), path).toEqual([]);
				}
			});
	});

test.describe('320 px wide', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const locale of ['en', 'ar'] as const)
		test(`what is too wide is scrolled in its own place by keys in ${locale}`, async ({ page }) => {
			for (const [path, key] of [
				[paths.exhibitions(), 'chart.timeline'],
				[paths.enterprises(), 'chart.who'],
			] as const) {
				await page.goto(inLocale(locale, path));
				const region = page.getByRole('region', { name: wordsOf(locale).t(key) }).last();
				await region.focus();
				// The timeline begins at its newest end, whatever the language.
				const beginsRight = locale === 'ar' || path === paths.exhibitions();
				await page.keyboard.press(beginsRight ? 'ArrowLeft' : 'ArrowRight');
				await expect.poll(() => region.evaluate(({ scrollLeft }) => Math.abs(scrollLeft))).toBeGreaterThan(0);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			}
		});
});

async function stripOf(page: Page, product: string, label: string): Promise<Locator> {
	await page.goto(edition.at(inLocale('en', paths.product(product))));
	return page
		.getByRole('main')
		.locator('section')
		.filter({ has: page.getByRole('heading', { level: 3, name: label, exact: true }) })
		.filter({ has: page.getByRole('img') })
		.last();
}

/** Where the axis begins and ends, in pixels of the window. */
async function endsOf(strip: Locator): Promise<[number, number]> {
	const { left, right } = await boxOf(strip.locator('.axis').first());
	return [left, right];
}

/** Where the upright strokes of a path stand, in pixels of the window, from left to right. */
async function strokesOf(path: Locator): Promise<number[]> {
	return path.evaluate((element) => {
		if (!(element instanceof SVGPathElement)) throw new TypeError('This is no path.');
		const matrix = element.getScreenCTM();
		const strokes = [...(element.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)v/g)];
		return strokes
			.map(([, x, y]) => new DOMPoint(Number(x), Number(y)).matrixTransform(matrix ?? undefined).x)
			.sort((a, b) => a - b);
	});
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly width: number;
	readonly height: number;
}

/** The box of the geometry, without the width of its lines. */
function boxOf(drawn: Locator): Promise<Box> {
	return drawn.evaluate((element) => {
		const { left, right, width, height } = element.getBoundingClientRect();
		return { left, right, width, height };
	});
}

function fillOf(drawn: Locator): Promise<string> {
	return drawn.evaluate((element) => getComputedStyle(element).fill);
}

function expectNear(numbers: readonly number[], wanted: readonly number[], by = 0.6): void {
	expect(numbers).toHaveLength(wanted.length);
	const within = wanted.every((number) => Math.abs(number) <= 1) ? 0.005 : by;
	for (const [index, number] of numbers.entries())
		expect(Math.abs(number - (wanted[index] ?? Number.NaN))).toBeLessThan(within);
}

/** Texts of a drawing that overlap each other or reach beyond it. */
function flawsIn(drawing: Locator): Promise<string[]> {
	return drawing.evaluate((svg) => {
		const frame = svg.getBoundingClientRect();
		const texts = [...svg.querySelectorAll('text')].map((text) => ({
			words: text.textContent.trim(),
			box: text.getBoundingClientRect(),
		}));
		const isOut = ({ left, right, top, bottom }: DOMRect) =>
			left < frame.left - 0.5 ||
			right > frame.right + 0.5 ||
			top < frame.top - 0.5 ||
			bottom > frame.bottom + 0.5;
		// The box of a text is as high as its letters could be: only what overlaps along the line is touched.
		const meets = (a: DOMRect, b: DOMRect) =>
			a.left < b.right &&
			b.left < a.right &&
			a.top + a.height / 4 < b.bottom &&
			b.top + b.height / 4 < a.bottom;
		return [
			...texts.filter(({ box }) => isOut(box)).map(({ words }) => `${words} is cut off`),
			...texts.flatMap((a, index) =>
				texts.slice(index + 1).flatMap((b) => (meets(a.box, b.box) ? [`${a.words} meets ${b.words}`] : [])),
			),
		];
	});
}
