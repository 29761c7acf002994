import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createRandom } from '../../src/bench/random.ts';
import { listen } from '../../src/serve/listen.ts';
import { createStaticServer } from '../../src/serve/server.ts';
import { readSite } from '../fixtures/built-site.ts';
import { wordsOf } from '../fixtures/words.ts';
import { expect, test } from './kiosk-test.ts';
import { extent, kioskFolder } from './made-kiosks.ts';

test.describe.configure({ mode: 'default' });

const { t, kinds } = wordsOf('en');
const folder = `${kioskFolder('fair')}-damaged`;
let server: Server;
let origin = '';

test.beforeAll(async () => {
	cpSync(kioskFolder('fair'), folder, { recursive: true });
	server = createStaticServer(folder);
	origin = `http://127.0.0.1:${await listen(server, 0)}`;
});
test.afterAll(() => {
	server.close().closeAllConnections();
	rmSync(folder, { recursive: true, force: true });
});

const ways = ['missing', 'empty', 'cut short', 'overwritten'] as const;
type Way = (typeof ways)[number];

test('one file that is missing or damaged leaves a kiosk to be used', async ({ browser }) => {
	test.setTimeout(60_000 + extent.damagedFiles * 20_000);
	const needed = await neededFor(browser);
	const { pick } = createRandom(extent.seed);
	const { files } = readSite(folder);
	const candidates = groupsOf(files.filter((file) => !file.startsWith('_kiosk/')));
	const told: string[] = [];
	for (let count = 0; count < extent.damagedFiles; count++) {
		const group = candidates[count % candidates.length] ?? [];
		const file = pick(group);
		const way = pick(ways);
		const repair = damage(file, way);
		try {
			const at = `${file}, ${way}`;
			const works = await tryOut(browser, at);
			if (!needed.home.has(file)) expect.soft(works.home, `home: ${at}`).toBe(true);
			if (!needed.search.has(file)) expect.soft(works.search, `search: ${at}`).toBe(true);
			told.push(
				`${at}: home ${works.home ? 'works' : 'does not'}, search ${works.search ? 'works' : 'does not'}`,
			);
		} finally {
			repair();
		}
	}
	console.log(`damage: ${told.length} of ${files.length} files, no blank page\n${told.join('\n')}`);
});

/** Scripts and styles and data are few beside pages, and more depends on them. */
function groupsOf(files: readonly string[]): (readonly string[])[] {
	const is = [
		(file: string) => /^kiosk\/|^(?:index|404)\.html$|^expiry|^browsing/.test(file),
		(file: string) => file.endsWith('.js'),
		(file: string) => file.endsWith('.css'),
		(file: string) => file.endsWith('.json'),
		(file: string) => /^en\/.*\.html$/.test(file),
		(file: string) => file.endsWith('.woff2'),
	];
	return is.map((belongs) => files.filter(belongs));
}

function damage(file: string, way: Way): () => void {
	const path = join(folder, file);
	const whole = readFileSync(path);
	if (way === 'missing') rmSync(path);
	else if (way === 'empty') writeFileSync(path, '');
	else if (way === 'cut short') writeFileSync(path, whole.subarray(0, Math.floor(whole.length / 2)));
	else writeFileSync(path, Buffer.alloc(whole.length, '\u0000<"{}#'));
	return () => writeFileSync(path, whole);
}

interface Works {
	readonly home: boolean;
	readonly search: boolean;
}

/** What a visit asks of the kiosk, by what it is for. */
async function neededFor(browser: Browser): Promise<{ home: Set<string>; search: Set<string> }> {
	const asked = { home: new Set<string>(), search: new Set<string>() };
	const context = await browser.newContext(visitor);
	const page = await context.newPage();
	let now = asked.home;
	page.on('request', (request) => now.add(fileOf(request.url())));
	await page.goto(`${origin}/`);
	expect(await homeWorks(page)).toBe(true);
	now = asked.search;
	expect(await searchWorks(page)).toBe(true);
	await context.close();
	return { home: asked.home, search: new Set([...asked.search].filter((file) => !isStyleOrFont(file))) };
}

function isStyleOrFont(file: string): boolean {
	return /\.(?:css|woff2)$/.test(file);
}

function fileOf(address: string): string {
	const { pathname } = new URL(address);
	return decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
}

const visitor = { viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'ja-JP' };

async function tryOut(browser: Browser, at: string): Promise<Works> {
	const context = await browser.newContext(visitor);
	const page = await context.newPage();
	try {
		await page.goto(`${origin}/`);
		const home = await homeWorks(page);
		// A visitor never sees an empty page: not at the start unless that is the file, and on no way from there.
		if (!at.startsWith('index.html')) expect.soft(await isBlank(page), `blank: ${at}`).toBe(false);
		await page.goto(`${origin}/en/`);
		if (!at.startsWith('en/index.html')) expect.soft(await isBlank(page), `blank: ${at}`).toBe(false);
		const search = await searchWorks(page);
		if (!at.startsWith('en/index.html')) expect.soft(await isBlank(page), `blank: ${at}`).toBe(false);
		return { home, search };
	} finally {
		await context.close();
	}
}

async function homeWorks(page: Page): Promise<boolean> {
	return works(async () => {
		await page.locator('.kiosk-languages a[hreflang="en"]').tap({ timeout: 4000 });
		await expect(page.getByRole('link', { name: kinds.rifle.many, exact: true })).toBeVisible({
			timeout: 4000,
		});
	});
}

async function searchWorks(page: Page): Promise<boolean> {
	return works(async () => {
		await page.getByRole('link', { name: t('kiosk.search'), exact: true }).tap({ timeout: 4000 });
		const field = page.getByRole('main').getByRole('combobox').first();
		await field.tap({ timeout: 4000 });
		await field.fill('xezri');
		await expect(page.locator('.browse-answer .card a[href="/en/products/khazri/"]').first()).toBeVisible({
			timeout: 6000,
		});
	});
}

async function works(journey: () => Promise<void>): Promise<boolean> {
	try {
		await journey();
		return true;
	} catch {
		return false;
	}
}

async function isBlank(page: Page): Promise<boolean> {
	return page.evaluate(() => document.body.innerText.trim().length < 20);
}
