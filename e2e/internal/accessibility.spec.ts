import { expect, test } from '@playwright/test';
import { violationsOn } from '../fixtures/axe.ts';
import { schemes } from '../fixtures/sample.ts';

test.use({ trace: 'off' });

const pages = [
	'/en/',
	'/en/products/khazri/',
	'/ar/products/tank-mg/',
	'/en/products/inam/',
	'/en/enterprises/iglim/',
	'/ar/calibres/7-62x39/',
	'/en/exhibitions/adex-2024/',
	'/en/visits/',
	'/ar/compare/?p=khazri,inam,tank-mg',
];

for (const scheme of schemes)
	test(`pages with the marks of staff pass axe in ${scheme} colours`, async ({ page }) => {
		test.setTimeout(pages.length * 15_000);
		await page.emulateMedia({ colorScheme: scheme });
		for (const path of pages) {
			await page.goto(path);
			expect.soft(await violationsOn(page), path).toEqual([]);
		}
	});
