import { expect, test } from '@playwright/test';
import { violationsOn } from '../fixtures/axe.ts';
import { schemes } from '../fixtures/sample.ts';

test.use({ trace: 'off' });

for (const scheme of schemes)
	test.describe(() => {
		test.use({ colorScheme: scheme });

		for (const path of [
			'/en/',
			'/en/products/khazri/',
			'/ar/products/tank-mg/',
			'/en/products/inam/',
			'/en/enterprises/iglim/',
			'/ar/calibres/7-62x39/',
			'/en/exhibitions/adex-2024/',
			'/en/visits/',
		])
			test(`${path} with the marks of staff passes axe in ${scheme}`, async ({ page }) => {
				await page.goto(path);

				expect(await violationsOn(page)).toEqual([]);
			});
	});
