import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { localeLooks } from '../src/catalogue/locales.ts';
import { inHandOut, isOnStick, publicHandOut } from './fixtures/hand-out.ts';
import { wordsOf } from './fixtures/words.ts';

const { t } = wordsOf('en');

// Debian's Firefox is not one that Playwright drives.
test('Firefox opens a hand-out, searches it and opens a product', async () => {
	test.setTimeout(90_000);
	// As root it refuses a home that is somebody else's.
	const home = mkdtempSync(join(tmpdir(), 'vitrin-firefox-'));
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
		env: { ...process.env, HOME: home },
	});
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(30_000);
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('request', (request) => {
			if (!isOnStick(request.url())) complaints.push(request.url());
		});
		const at = (address: string) => inHandOut(publicHandOut, address);
		await page.goto(at('/'));
		await page.locator(`::-p-text(${localeLooks.en.name})`).click();
		await page.waitForFunction(() => location.pathname.endsWith('/en/index.html'));
		await page.locator('#site-search').fill('хазри');
		await page.locator(`::-p-aria([name="${t('search.button')}"][role="button"])`).click();
		const name = await page.waitForSelector(`[aria-label="${t('browse.results')}"] h3 a`);
		expect(await name?.evaluate(({ textContent }) => textContent?.trim())).toBe('Khazri assault rifle');
		await name?.click();
		await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Khazri'));
		expect(page.url()).toBe(at('/en/products/khazri/'));

		await page.goto(at('/ar/compare/?p=khazri,yst-24'));
		await page.waitForSelector('main table');
		const fonts = await page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
		});
		expect(fonts).toContain('Vitrin Sans');
		expect(complaints).toEqual([]);
	} finally {
		await browser.close();
		rmSync(home, { recursive: true, force: true });
	}
});
