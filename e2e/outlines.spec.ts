import { expect, type Page, test } from '@playwright/test';
import { outlines } from '../src/figures/outlines/outlines.ts';
import { violationsOn } from './fixtures/axe.ts';
import { nobodysLanguage } from './fixtures/page-kinds.ts';

test.use({ locale: nobodysLanguage });

const languages = [
	{ locale: 'en', mark: 'Schematic', rifle: 'Schematic outline: Rifle', mask: /Protective equipment/ },
	{ locale: 'ar', mark: 'رسم تخطيطي', rifle: 'رسم تخطيطي: بندقية', mask: /حماية/ },
];

for (const { locale, mark, rifle, mask } of languages) {
	test(`a kind is shown by an outline that says it is a schematic, in ${locale}`, async ({ page }) => {
		await page.goto(`/${locale}/kinds/rifle/`);
		await expect(page.getByRole('img', { name: rifle })).toBeVisible();
		await expect(page.getByRole('figure').getByText(mark, { exact: true })).toBeVisible();
		expect(await violationsOn(page)).toEqual([]);
	});

	test(`so is a product of which little is stated, in ${locale}`, async ({ page }) => {
		await page.goto(`/${locale}/products/gas-mask/`);
		await expect(page.getByRole('img', { name: mask })).toBeVisible();
		await expect(page.getByRole('figure').getByText(mark, { exact: true })).toBeVisible();
	});

	test(`no outline is mirrored or stretched, in ${locale}`, async ({ page }) => {
		for (const path of ['', 'kinds/', 'kinds/rifle/', 'products/gas-mask/', 'enterprises/modiar/']) {
			await page.goto(`/${locale}/${path}`);
			const shapes = await transformsOn(page);
			expect(shapes.length).toBeGreaterThan(0);
			for (const { a, b, c, d } of shapes) {
				expect.soft(a).toBeGreaterThan(0);
				expect.soft(d).toBeCloseTo(a, 2);
				expect.soft([b, c]).toEqual([0, 0]);
			}
		}
	});
}

/** How each outline comes to the screen, from its own units. */
function transformsOn(page: Page) {
	return page
		.getByRole('main')
		.locator('path')
		.evaluateAll((paths) =>
			paths.flatMap((path) => {
				const matrix = path instanceof SVGPathElement ? path.getScreenCTM() : null;
				return matrix === null ? [] : [{ a: matrix.a, b: matrix.b, c: matrix.c, d: matrix.d }];
			}),
		);
}

test('an outline in a list is for the eye alone, since the kind is named beside it', async ({ page }) => {
	await page.goto('/en/kinds/');
	await expect(page.getByRole('main').locator('svg')).not.toHaveCount(0);
	await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});

test('cards have an outline where kinds stand together, and none where all are of one', async ({ page }) => {
	const cards = page.getByRole('article');
	await page.goto('/en/exhibitions/adex-2024/');
	await expect(cards.first()).toBeVisible();
	await expect(cards.locator('svg')).toHaveCount(await cards.count());
	await page.goto('/en/kinds/rifle/');
	await expect(cards.first()).toBeVisible();
	await expect(cards.locator('svg')).toHaveCount(0);
});

test('answers of several kinds each show the outline of their own', async ({ page }) => {
	await page.goto('/en/products/?q=12.7');
	const cards = page.getByRole('article');
	await expect(cards.filter({ hasText: 'Machine gun' }).first()).toBeVisible();
	const drawn = await cards.evaluateAll((cards) =>
		cards.map((card) => {
			const use = card.querySelector('use');
			const box = use?.closest('svg')?.getBoundingClientRect();
			const seen = use?.getBoundingClientRect();
			return {
				kind: card.querySelector('p')?.textContent ?? '',
				outline: use?.getAttribute('href') ?? '',
				isWithin:
					box !== undefined &&
					seen !== undefined &&
					seen.width > 20 &&
					seen.x >= box.x &&
					seen.right <= box.right,
			};
		}),
	);
	expect(drawn.every(({ isWithin }) => isWithin)).toBe(true);
	const outlinesOf = Map.groupBy(drawn, ({ kind }) => kind);
	expect(outlinesOf.size).toBeGreaterThan(1);
	const distinct = [...outlinesOf.values()].map((cards) => [...new Set(cards.map(({ outline }) => outline))]);
	for (const outlines of distinct) expect(outlines).toHaveLength(1);
	expect(new Set(distinct.flat()).size).toBe(outlinesOf.size);
});

test('compared products each show the outline of their kind', async ({ page }) => {
	await page.goto('/en/compare/?p=yst-24,matador,yst-24n');
	const heads = page.getByRole('columnheader').filter({ has: page.getByRole('link') });
	await expect(heads).toHaveCount(3);
	const drawn = await heads.evaluateAll((heads) =>
		heads.map((head) => {
			const use = head.querySelector('use');
			return { outline: use?.getAttribute('href'), width: use?.getBoundingClientRect().width ?? 0 };
		}),
	);
	expect(drawn.map(({ outline }) => outline)).toEqual([
		'#outline-rifle',
		'#outline-armoured-vehicle',
		'#outline-rifle',
	]);
	for (const { width } of drawn) expect(width).toBeGreaterThan(20);
});

test('every outline is drawn within its box', async ({ page }) => {
	await page.goto('/en/kinds/rifle/');
	const boxes = await page
		.getByRole('main')
		.locator('path')
		.first()
		.evaluate(
			(path, all) => {
				return all.map(([id, data]) => {
					const copy = path.cloneNode();
					if (!(copy instanceof SVGPathElement)) return { id, x: Number.NaN, y: 0, right: 0, bottom: 0 };
					path.after(copy);
					copy.setAttribute('d', data);
					const { x, y, width, height } = copy.getBBox();
					copy.remove();
					return { id, x, y, right: x + width, bottom: y + height };
				});
			},
			Object.entries(outlines).map(
				([id, { body, parts = '', lines = '' }]) => [id, body + parts + lines] as const,
			),
		);
	for (const { id, x, y, right, bottom } of boxes)
		expect.soft([x >= 0, y >= 0, right <= 240, bottom <= 120], id).toEqual([true, true, true, true]);
});

test.describe('with forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	test('the contour stands out from what it is drawn on', async ({ page }) => {
		await page.goto('/en/kinds/rifle/');
		const { stroke, fill } = await page
			.getByRole('figure')
			.locator('path')
			.first()
			.evaluate((path) => {
				const { stroke, fill } = getComputedStyle(path);
				return { stroke, fill };
			});
		expect(stroke).not.toBe(fill);
		expect(stroke).not.toBe('none');
	});
});
