import { expect, type Locator, type Page, test } from '@playwright/test';
import { nobodysLanguage, openPage, openPageSlowly, pageKinds } from './fixtures/page-kinds.ts';
import { schemes } from './fixtures/sample.ts';

// A trace of a page that is only looked at once costs more than the look.
test.use({ locale: nobodysLanguage, trace: 'off' });

test.describe('320 px wide', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const kind of pageKinds)
		test(`${kind.name} needs no scrolling sideways in any language`, async ({ page }) => {
			for (const locale of kind.locales) {
				await openPage(page, kind, locale);
				expect.soft(await widthOf(page), kind.addressIn(locale)).toBe(320);
			}
		});
});

/** How wide the page is, or what makes it wider than its window. */
function widthOf(page: Page): Promise<number | string> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return scrollWidth;
		const wide = [...document.querySelectorAll('body *')].filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			return left < 0 || right > clientWidth;
		});
		return `${scrollWidth} px, by ${wide.at(-1)?.outerHTML.slice(0, 200)}`;
	});
}

for (const kind of pageKinds)
	test(`nothing of ${kind.name} moves when the rest of it comes`, async ({ page }) => {
		const moved: string[] = [];
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 720 });
			for (const locale of kind.locales.filter((locale) => locale === 'en' || locale === 'ar')) {
				await openPageSlowly(page, kind, locale);
				const shifts = await shiftsOf(page);
				moved.push(...shifts);
				expect.soft(shifts, `${kind.addressIn(locale)}, ${width} px`).toEqual([]);
			}
		}
		console.log(
			`${kind.name}: layout shift ${moved.reduce((sum, shift) => sum + Number.parseFloat(shift), 0)}`,
		);
	});

/** What has moved without being touched, since the page was opened until it is still. */
function shiftsOf(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const shifts: string[] = [];
		const observer = new PerformanceObserver((list) => {
			for (const shift of list.getEntries()) {
				const sources: unknown = Reflect.get(shift, 'sources');
				const nodes = Array.isArray(sources) ? sources.map(({ node }) => node?.outerHTML?.slice(0, 120)) : [];
				shifts.push(`${Reflect.get(shift, 'value')} ${nodes.join(' | ')}`);
			}
		});
		observer.observe({ type: 'layout-shift', buffered: true });
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		// What was seen before it looked is told in a task of its own.
		await new Promise((resolve) => setTimeout(resolve));
		return shifts;
	});
}

for (const scheme of schemes)
	test.describe(`in ${scheme} colours`, () => {
		test.use({ colorScheme: scheme });

		for (const product of ['khazri', 'yst-24', 'gas-mask'])
			for (const locale of ['en', 'ar'])
				test(`the figures of ${product} stand out at 7:1 or more in ${locale}`, async ({ page }) => {
					await page.goto(`/${locale}/products/${product}/`);
					const values = [
						...(await page.getByRole('table').getByRole('cell').all()),
						...(await page.getByRole('main').getByRole('definition').all()),
					];
					expect(values.length).toBeGreaterThan(1);
					const contrasts: number[] = [];
					for (const value of values) {
						const contrast = await contrastOf(value);
						contrasts.push(contrast);
						expect.soft(contrast, await value.innerText()).toBeGreaterThanOrEqual(7);
					}
					console.log(
						`${product}, ${locale}, ${scheme}: contrast ${Math.min(...contrasts).toFixed(1)}:1 at least`,
					);
				});
	});

/** The least contrast of any text in it with what it stands on, by the formula of WCAG. */
function contrastOf(place: Locator): Promise<number> {
	return place.evaluate((place) => {
		const luminanceOf = (rgb: readonly number[]) => {
			const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
				const part = value / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const partsOf = (color: string) => (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? '').split(',').map(Number);
		const groundOf = (element: Element | null): readonly number[] => {
			if (element === null) return [255, 255, 255];
			const [red = 0, green = 0, blue = 0, alpha = 1] = partsOf(getComputedStyle(element).backgroundColor);
			return alpha === 1 ? [red, green, blue] : groundOf(element.parentElement);
		};
		const contrastIn = (element: Element) => {
			const text = luminanceOf(partsOf(getComputedStyle(element).color).slice(0, 3));
			const ground = luminanceOf(groundOf(element));
			return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
		};
		const hasText = (element: Element) =>
			[...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
			);
		return Math.min(
			Number.POSITIVE_INFINITY,
			...[place, ...place.querySelectorAll('*')].filter(hasText).map(contrastIn),
		);
	});
}
