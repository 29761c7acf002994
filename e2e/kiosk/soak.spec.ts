import type { CDPSession, Page } from '@playwright/test';
import { wordsOf } from '../fixtures/words.ts';
import { expect, openKiosk, test } from './kiosk-test.ts';
import { extent } from './made-kiosks.ts';

test.use({ kiosk: 'quick' });

const { t } = wordsOf('en');

/** How often the page that has seen them all is set against one that has seen none. */
const rounds = 5;

interface Weight {
	/** In bytes, after what is not needed any more was thrown away. */
	readonly heap: number;
	readonly nodes: number;
	readonly listeners: number;
}

test('one visitor after another leaves the page as light and as quick as the first', async ({
	page,
	browser,
	baseURL,
}) => {
	test.setTimeout((extent.soakSeconds + 150) * 1000);
	const session = await openKiosk(page);
	await session.send('Performance.enable');
	const visits: Weight[] = [];
	const until = performance.now() + extent.soakSeconds * 1000;
	while (performance.now() < until || visits.length < 6) {
		await visit(page);
		// Nobody touches anything any more: the kiosk ends the visit by itself.
		await expect(page).toHaveURL('/', { timeout: 20_000 });
		visits.push(await weightOf(session));
	}
	// What a browser sets up once is set up in the first visit.
	const third = Math.max(2, Math.floor((visits.length - 1) / 3));
	const growth = (of: keyof Weight) =>
		middleOf(visits.slice(-third).map((visit) => visit[of])) /
		middleOf(visits.slice(1, 1 + third).map((visit) => visit[of]));
	const [heap, nodes, listeners] = [growth('heap'), growth('nodes'), growth('listeners')];

	// By turns, so that whatever else the machine does meanwhile slows both.
	const context = await browser.newContext({ baseURL, viewport: page.viewportSize(), hasTouch: true });
	const fresh = await context.newPage();
	await openKiosk(fresh);
	const times: { old: number; fresh: number }[] = [];
	for (let round = 0; round <= rounds; round++) {
		const first = await timedVisit(fresh);
		times.push({ fresh: first, old: await timedVisit(page) });
	}
	await context.close();
	// The first visit of a page has more to load.
	const [, ...compared] = times;
	const slower = middleOf(compared.map(({ old }) => old)) / middleOf(compared.map(({ fresh }) => fresh));

	const said = { heap, nodes, listeners, 'time beside a fresh page': slower };
	const ratios = Object.entries(said).map(([name, ratio]) => `${name} ${ratio.toFixed(3)}`);
	console.log(`soak: ${visits.length} visits; last third over first: ${ratios.join(', ')}`);
	expect(heap).toBeLessThan(1.1);
	expect(nodes).toBeLessThan(1.1);
	expect(listeners).toBeLessThan(1.1);
	expect(slower).toBeLessThan(1.2);
});

/** A visit that its visitor ends. In milliseconds. */
async function timedVisit(page: Page): Promise<number> {
	await page.bringToFront();
	const took = await visit(page);
	await page.getByRole('link', { name: t('kiosk.start'), exact: true }).tap();
	await expect(page).toHaveURL('/');
	return took;
}

/** Chooses a language, searches on the screen's own keys, opens what is found. How long it took, in milliseconds. */
async function visit(page: Page): Promise<number> {
	const began = performance.now();
	await page.locator('.kiosk-languages a[hreflang="en"]').tap();
	await page.getByRole('link', { name: t('kiosk.search'), exact: true }).tap();
	await page.getByRole('main').getByRole('combobox').first().tap();
	const keyboard = page.getByRole('region', { name: t('kiosk.keyboard') });
	for (const letter of 'xezri') await keyboard.getByRole('button', { name: letter, exact: true }).tap();
	await keyboard.getByRole('button', { name: t('kiosk.keyDone') }).tap();
	await page.locator('.card a[href="/en/products/khazri/"]').first().tap();
	await expect(page).toHaveURL('/en/products/khazri/');
	return performance.now() - began;
}

async function weightOf(session: CDPSession): Promise<Weight> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
	return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

function middleOf(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
