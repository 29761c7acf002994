import { expect, test } from '@playwright/test';
import { securityHeaders } from '../src/serve/headers.ts';

test('the pages obey the policy that they are sent with', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).hostname !== '127.0.0.1') elsewhere.push(request.url());
	});
	for (const path of ['/', '/en/', '/ar/', '/en/products/', '/ar/kinds/']) {
		const answer = await page.goto(path, { waitUntil: 'networkidle' });
		expect(answer?.status(), path).toBe(200);
		expect(answer?.headers()).toMatchObject(lowerCased(securityHeaders));
	}
	expect(complaints).toEqual([]);
	expect(elsewhere).toEqual([]);
});

test('what is not there is answered with a page and its status', async ({ page }) => {
	const answer = await page.goto('/en/no-such-page/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
