import { expect, test } from '@playwright/test';

test('every kind of page of the internal edition says that it is internal', async ({ page }) => {
	for (const path of ['/en/', '/en/products/', '/en/kinds/', '/en/about/']) {
		await page.goto(path);
		await expect(page.getByText('Internal edition', { exact: false }).first()).toBeVisible();
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	}
});
