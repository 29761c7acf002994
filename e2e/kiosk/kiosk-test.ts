import { test as base, type CDPSession, expect, type Page } from '@playwright/test';
import { listen } from '../../src/serve/listen.ts';
import { createStaticServer } from '../../src/serve/server.ts';
import { kioskFolder, type MadeKiosk } from './made-kiosks.ts';

export { expect };

/** Each served by a plain server: the kiosk's program is not there, and nothing may need it. */
export const test = base.extend<
	{ kiosk: MadeKiosk; baseURL: string },
	{ addresses: Record<MadeKiosk, string> }
>({
	kiosk: ['fair', { option: true }],
	addresses: [
		async ({ browserName: _ }, use) => {
			const servers = await Promise.all(
				(['fair', 'quick', 'every'] as const).map(async (name) => {
					const server = createStaticServer(kioskFolder(name));
					return { name, server, origin: `http://127.0.0.1:${await listen(server, 0)}` };
				}),
			);
			const {
				fair = '',
				quick = '',
				every = '',
			} = Object.fromEntries(servers.map(({ name, origin }) => [name, origin]));
			await use({ fair, quick, every });
			for (const { server } of servers) server.close().closeAllConnections();
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ addresses, kiosk }, use) => use(addresses[kiosk]),
});

/** Opens the first page as the browser of a kiosk does: with no other page in its history. */
export async function openKiosk(page: Page, path = '/'): Promise<CDPSession> {
	await page.goto(path);
	const session = await page.context().newCDPSession(page);
	await session.send('Page.resetNavigationHistory');
	return session;
}

/** Of the browser's own list, which a page cannot change. */
export async function entriesIn(session: CDPSession): Promise<number> {
	const { entries } = await session.send('Page.getNavigationHistory');
	return entries.length;
}
