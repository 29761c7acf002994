import type { CDPSession, Page } from '@playwright/test';
import { wordsOf } from '../fixtures/words.ts';
import { expect, openKiosk, test } from './kiosk-test.ts';
import { extent } from './made-kiosks.ts';

test.use({ kiosk: 'quick' });

const { t } = wordsOf('en');

interface Measured {
	/** In bytes, after what is not needed any more was thrown away. */
	readonly heap: number;
	readonly nodes: number;
	readonly listeners: number;
	/** From the first touch to the last page, in milliseconds: longer where others use the machine. */
	readonly waited: number;
	/** Of it, what the browser computed, in seconds: the same whoever uses the machine beside it. */
	readonly worked: number;
}

test('one visitor after another leaves the page as light and as quick as the first', async ({
	page,
	browser,
}) => {
	test.setTimeout((extent.soakSeconds + 90) * 1000);
	const session = await openKiosk(page);
	const machine = await browser.newBrowserCDPSession();
	await session.send('Performance.enable');
	const visits: Measured[] = [];
	const until = performance.now() + extent.soakSeconds * 1000;
	while (performance.now() < until || visits.length < 6) {
		const before = await workOf(machine);
		const waited = await visit(page);
		const worked = (await workOf(machine)) - before;
		// Nobody touches anything any more: the kiosk ends the visit by itself.
		await expect(page).toHaveURL('/', { timeout: 20_000 });
		visits.push({ waited, worked, ...(await weightOf(session)) });
	}
	// What a browser sets up once is set up in the first visit.
	const third = Math.max(2, Math.floor((visits.length - 1) / 3));
	const first = middleOf(visits.slice(1, 1 + third));
	const last = middleOf(visits.slice(-third));
	const growth = {
		heap: last.heap / first.heap,
		nodes: last.nodes / first.nodes,
		listeners: last.listeners / first.listeners,
		waited: last.waited / first.waited,
		worked: last.worked / first.worked,
	};
	console.log(
		`soak: ${visits.length} visits; heap ${(last.heap / 1e6).toFixed(2)} MB, ${last.nodes} nodes, ${last.listeners} listeners; last third over first: ${Object.entries(
			growth,
		)
			.map(([name, ratio]) => `${name} ${ratio.toFixed(3)}`)
			.join(', ')}`,
	);
	expect(growth.heap).toBeLessThan(1.1);
	expect(growth.nodes).toBeLessThan(1.1);
	expect(growth.listeners).toBeLessThan(1.1);
	// Of the two times the one that no other program makes longer.
	expect(Math.min(growth.waited, growth.worked)).toBeLessThan(1.2);
});

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

/** The time that the browser has computed for its pages, in seconds. */
async function workOf(machine: CDPSession): Promise<number> {
	const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
	const pages = processInfo.filter(({ type }) => type === 'renderer');
	return pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function weightOf(session: CDPSession): Promise<Pick<Measured, 'heap' | 'nodes' | 'listeners'>> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
	return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

function middleOf(visits: readonly Measured[]): Measured {
	const middle = (key: keyof Measured) =>
		visits.map((visit) => visit[key]).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? Number.NaN;
	return {
		heap: middle('heap'),
		nodes: middle('nodes'),
		listeners: middle('listeners'),
		waited: middle('waited'),
		worked: middle('worked'),
	};
}
