import { expect, type Page, test } from '@playwright/test';
import { browsing } from './fixtures/browsing.ts';
import { wordsOf } from './fixtures/words.ts';

/* Where the search runs: in a worker, or on the page where there can be none. */

const { t } = wordsOf('en');
const resultsIn = (page: Page) => browsing(page).names;

test('the search runs in a worker of its own, which the policy lets pass', async ({ page }) => {
	const violations = await watchPolicy(page);
	await page.goto('/en/products/?q=khazri');

	await expect(resultsIn(page).first()).toHaveText('Khazri assault rifle');
	expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
		expect.stringMatching(/^\/_astro\/search-worker-.+\.js$/),
	]);
	expect(await violations()).toEqual([]);
});

test('the policy lets no other worker pass', async ({ page }) => {
	await page.goto('/en/products/?q=khazri');
	await expect(resultsIn(page).first()).toBeVisible();

	const refusal = await page.evaluate(() => {
		try {
			return new Worker('/_astro/other.js').constructor.name;
		} catch (error) {
			return String(error);
		}
	});
	expect(refusal).toContain('TrustedScriptURL');
});

test('a page without workers answers the same by itself', async ({ page }) => {
	const violations = await watchPolicy(page);
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
	await page.goto('/en/products/?q=khazri');

	await expect(resultsIn(page).first()).toHaveText('Khazri assault rifle');
	expect(page.workers()).toEqual([]);
	expect(await violations()).toEqual([]);
});

test('an engine that does not come is said, and the list stays', async ({ page }) => {
	await page.route('**/search-worker-*.js', (route) => route.abort());
	await page.goto('/en/products/?q=khazri');

	await expect(page.getByRole('status')).toHaveText(t('search.failed'));
	await expect(page.getByRole('main').getByRole('link', { name: 'Gas mask', exact: true })).toBeVisible();
});

test('the newest of many questions is the one that is answered', async ({ page }) => {
	await page.goto('/en/products/');
	const { box } = browsing(page);
	await box.pressSequentially('rifle');
	for (const query of ['pistol', 'mortar', 'zafar', 'khazri']) await box.fill(query);

	await expect(resultsIn(page).first()).toHaveText('Khazri assault rifle');
});

/** Collects what the browser reports against the policy, from before the first script on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(globalThis, { violations: seen });
		document.addEventListener('securitypolicyviolation', (event) =>
			seen.push(`${event.violatedDirective} ${event.blockedURI}`),
		);
	});
	return () => page.evaluate(() => Reflect.get(globalThis, 'violations'));
}
