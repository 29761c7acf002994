import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Given, Usage } from '../../edition/command.ts';
import { CommandError } from '../../edition/command-error.ts';
import type { EditionMark } from './edition-mark.ts';
import { findBrowser } from './find-browser.ts';
import { keepBrowserOpen } from './keep-browser-open.ts';
import { removeFormerProfiles } from './profile.ts';
import { createKioskServer } from './server.ts';

/** The options that a kiosk takes, however it was started. */
export const kioskOptions = {
	line: '[--port 4322] [--data folder] [--export-to folder] [--browser file] [--no-browser]',
	texts: ['port', 'data', 'export-to', 'browser'],
	flags: ['no-browser'],
} satisfies Usage;

const usualPort = 4322;

export interface Kiosk {
	/** The kiosk folder. */
	readonly folder: string;
	readonly mark: EditionMark;
	/** Where this device keeps what is its own. */
	readonly data: string;
	/** For the browser, beside its usual flags. */
	readonly moreFlags: readonly string[];
}

/** Serves and shows a kiosk folder until the program is told to end. */
export async function runKiosk(kiosk: Kiosk, given: Given): Promise<void> {
	const { folder, mark, data, moreFlags } = kiosk;
	const program = given.has('no-browser') ? undefined : findBrowser(given.text('browser'));
	const exportTo = given.text('export-to');
	const server = createKioskServer({
		folder,
		mark,
		data,
		exportTo: exportTo === undefined ? undefined : resolve(exportTo),
	});
	const told = firstSignal();
	const origin = await listenOn(server, portOf(given));
	removeFormerProfiles();
	const endBrowser = program === undefined ? undefined : keepBrowserOpen({ program, origin, moreFlags });
	console.log(`${origin}/ shows ${mark.edition}. Stop it with Ctrl+C.`);
	await told;
	await endBrowser?.();
	server.close().closeAllConnections();
}

/** The port that was asked for and no other: what guards the browser knows this one. */
async function listenOn(server: Server, port: number): Promise<string> {
	try {
		server.listen(port, '127.0.0.1');
		await once(server, 'listening');
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		throw new CommandError(
			`Port ${port} cannot be used (${error.code}): perhaps a kiosk is running already.`,
			`End it, or give another port: --port ${port + 1}`,
		);
	}
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function portOf(given: Given): number {
	const text = given.text('port') ?? String(usualPort);
	const port = Number(text);
	if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
	throw new CommandError(`--port: “${text}” is no port.`, 'Give a number up to 65535, such as --port 8080');
}

/** Where this device keeps what it counts and what is installed, when nobody says. */
export function dataFolderOf(given: Given, edition: string): string {
	const folder = given.text('data');
	if (folder !== undefined) return resolve(folder);
	const { LOCALAPPDATA, XDG_DATA_HOME } = process.env;
	const usual = process.platform === 'win32' ? LOCALAPPDATA : XDG_DATA_HOME;
	return join(usual ?? join(homedir(), '.local/share'), 'vitrin-kiosk', edition);
}

async function firstSignal(): Promise<void> {
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
	});
}
