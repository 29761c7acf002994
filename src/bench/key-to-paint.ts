import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { projectFolder } from '../edition/project-folder.ts';
import { listen } from '../serve/listen.ts';
import { createStaticServer } from '../serve/server.ts';
import { measuredRun } from './measured-run.ts';
import { writeSyntheticData } from './synthetic-data.ts';

/*
 * How long a reader on a slow machine waits for what a key brings: from the key to the frame that shows another
 * answer, in a real browser whose processor is slowed down six times. Chromium does not slow down a worker, so the
 * page is measured twice: as it is, and without workers, when all of the search runs on the slowed thread.
 */

const { values } = parseArgs({
	options: {
		products: { type: 'string', default: '1000,10000' },
		slowdown: { type: 'string', default: '6' },
		seed: { type: 'string', default: '1' },
	},
});

const limits: Readonly<Record<number, number>> = { 1000: 100, 10000: 150 };
/** After which a key is taken to have changed nothing, in milliseconds. */
const patience = 3000;
const typed = ['rifle 12.7', 'sniper', 'снайпер', 'mortra', 'karimel', 'hkurt'];

interface Measured {
	/** The first key, pressed as soon as there is a box to type in. */
	readonly hasty: number;
	/** The first key of a reader who has looked at the page before: everything has come. */
	readonly first: number;
	/** Every key that changed what is seen, in milliseconds. */
	readonly keys: readonly number[];
}

console.log(
	`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, slowed ${values.slowdown} times`,
);
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
	args: ['--disable-background-networking', '--disable-component-update'],
});
try {
	for (const products of values.products.split(',').map(Number)) await report(browser, products);
} finally {
	await browser.close();
}

async function report(browser: Browser, products: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'vitrin-paint-'));
	const server = createStaticServer(join(folder, 'site'));
	try {
		await build(folder, products);
		const origin = `http://127.0.0.1:${await listen(server, 0)}`;
		for (const hasWorker of [true, false]) {
			const { hasty, first, keys } = await measure(browser, origin, hasWorker);
			const sorted = [...keys].sort((a, b) => a - b);
			const at = (share: number) =>
				(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0);
			const limit = limits[products];
			const worst = Math.max(first, ...keys);
			const mark = limit === undefined ? '·' : worst <= limit ? '✓' : '✗';
			console.log(
				`${mark} ${products} products, ${hasWorker ? 'in a worker' : 'on the page'}: first key ${first.toFixed(0)} ms (${hasty.toFixed(0)} when the page is still coming); ${keys.length} keys, median ${at(0.5)}, p95 ${at(0.95)}, worst ${worst.toFixed(0)} ms${limit === undefined ? '' : ` (goal ${limit})`}`,
			);
		}
	} finally {
		server.close().closeAllConnections();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function build(folder: string, products: number): Promise<void> {
	const data = join(folder, 'data');
	writeSyntheticData(join(projectFolder, 'catalog-data'), data, { products, seed: Number(values.seed) });
	const record = { title: { en: 'Bench' }, audience: { en: 'Nobody' }, level: 'public', locales: ['en'] };
	// JSON is YAML.
	writeFileSync(join(data, 'editions/bench.yaml'), JSON.stringify(record));
	const astro = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
	await measuredRun([astro, 'build', '--outDir', join(folder, 'site')], {
		cwd: projectFolder,
		env: {
			VITRIN_DATA: data,
			VITRIN_EDITION: 'bench',
			VITRIN_DATE: '2026-01-01',
			ASTRO_TELEMETRY_DISABLED: '1',
		},
	});
}

async function measure(browser: Browser, origin: string, hasWorker: boolean): Promise<Measured> {
	const coming = await openPage(browser, origin, hasWorker);
	const [hasty = Number.NaN] = await timeOf(coming, () => coming.keyboard.type('r'));
	await coming.close();
	const page = await openPage(browser, origin, hasWorker);
	await page.waitForLoadState('networkidle');
	const box = page.getByRole('combobox').first();
	const times: number[] = [];
	for (const text of typed) {
		for (const key of text) times.push(...(await timeOf(page, () => page.keyboard.type(key))));
		await box.fill('');
		await page.locator('.browse-answer').waitFor({ state: 'detached' });
	}
	await page.close();
	const [first = Number.NaN, ...keys] = times;
	return { hasty, first, keys };
}

/** With the processor slowed down, and the box ready to be typed in. */
async function openPage(browser: Browser, origin: string, hasWorker: boolean): Promise<Page> {
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
	if (!hasWorker) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
	await page.goto(`${origin}/en/products/`);
	await page.getByRole('combobox').first().focus();
	return page;
}

/** From a key's input to the frame that shows another answer; none when the key changes nothing. */
async function timeOf(page: Page, press: () => Promise<void>): Promise<number[]> {
	await page.evaluate((patience) => {
		const seen = () => document.querySelector('.browse-answer')?.textContent ?? '';
		const before = seen();
		const changed = new Promise<number | undefined>((resolve) => {
			addEventListener(
				'input',
				() => {
					const began = performance.now();
					const look = () => {
						const waited = performance.now() - began;
						// What a frame was made for is on the screen when the next one is asked for.
						if (seen() !== before && document.querySelector('.browse-waiting') === null)
							requestAnimationFrame(() => resolve(performance.now() - began));
						else if (waited > patience) resolve(undefined);
						else requestAnimationFrame(look);
					};
					requestAnimationFrame(look);
				},
				{ once: true, capture: true },
			);
		});
		Reflect.set(globalThis, 'changed', changed);
	}, patience);
	await press();
	const time = await page.evaluate(() => Reflect.get(globalThis, 'changed'));
	return time === undefined ? [] : [time];
}
