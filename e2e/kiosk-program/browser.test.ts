import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { makeFixtureKiosk } from '../../src/kiosk/program/kiosk-folder.fixtures.ts';
import { type RunningKiosk, startKiosk } from '../../src/kiosk/program/running-kiosk.fixtures.ts';
import { listen } from '../../src/serve/listen.ts';
import { browserHere, type OrdinaryUser, ordinaryUser } from './ordinary-user.ts';

const command = join(projectFolder, 'src/kiosk/program/kiosk.ts');
/** A mistake in the program, when the test wants one. */
const crashOnSignal = `--import=data:text/javascript,${encodeURIComponent(
	'process.on("SIGUSR2", () => { throw new Error("a mistake"); });',
)}`;

const soon = { timeout: 15_000, interval: 50 };

let folder: string;
let user: OrdinaryUser;
let kiosk: RunningKiosk;
let browser: Browser;

beforeAll(async () => {
	user = ordinaryUser();
	folder = await makeFixtureKiosk();
	if (user.id !== undefined) spawnSync('chmod', ['-R', 'a+rX', dirname(folder)]);
});
afterAll(() => {
	user.remove();
	rmSync(dirname(folder), { recursive: true });
});

beforeEach(async () => {
	// No screen here, and a way for the test to look in.
	const flags = ['--headless', '--remote-debugging-port=0', ...(user.hasSandbox ? [] : ['--no-sandbox'])];
	const args = [command, '--folder', folder, '--port', '0', '--browser', browserHere()];
	const env = { ...user.env, VITRIN_KIOSK_TEST_FLAGS: flags.join(' '), NODE_OPTIONS: crashOnSignal };
	kiosk = await startKiosk(process.execPath, args, { env, id: user.id });
	browser = await connect();
});
afterEach(async () => {
	await browser.close();
	await kiosk.end();
});

function profiles(): string[] {
	return readdirSync(user.env['TMPDIR'] ?? '').filter((name) => name.startsWith('vitrin-kiosk-'));
}

/** To the browser that the kiosk has opened, once it shows the kiosk; `not` is the profile of one that has ended. */
async function connect(not?: string): Promise<Browser> {
	const address = await vi.waitFor(async () => {
		const [profile = ''] = profiles().filter((name) => name !== not);
		const text = readFileSync(join(user.env['TMPDIR'] ?? '', profile, 'DevToolsActivePort'), 'utf8');
		const found = `http://127.0.0.1:${text.split('\n')[0]}`;
		expect(await (await fetch(`${found}/json`)).text()).toContain(`"url": "${kiosk.origin}/"`);
		return found;
	}, soon);
	return chromium.connectOverCDP(address);
}

function shownPage(): Page {
	const page = browser
		.contexts()[0]
		?.pages()
		.find((each) => each.url().startsWith(kiosk.origin));
	if (page === undefined) throw new Error('The kiosk is not shown.');
	return page;
}

async function browserProcess(): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	return processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
}

test('its pages may count and let staff in', async () => {
	const statuses = await shownPage().evaluate(async () => {
		const post = (path: string, body: object) =>
			fetch(path, {
				method: 'POST',
				keepalive: true,
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify(body),
			});
		const counted = await post('/_kiosk/counts', { product: 'khazri', locale: 'en' });
		return [counted.status, (await post('/_kiosk/staff', { code: '111111' })).status];
	});
	expect(statuses).toEqual([204, 403]);
});

async function elsewhere() {
	let asked = 0;
	const server = createServer((_, response) => {
		asked++;
		response.end('<title>Elsewhere</title>');
	});
	return { port: await listen(server, 0), asked: () => asked, end: () => server.close() };
}

test('shows the kiosk, and no other address opens', async () => {
	const other = await elsewhere();
	const page = shownPage();
	expect(await page.title()).toBe('Fair');
	for (const address of [
		`http://127.0.0.1:${other.port}/`,
		`http://localhost:${other.port}/`,
		'https://elsewhere.example/',
		'file:///etc/hostname',
		'chrome://settings/',
		`view-source:${kiosk.origin}/`,
	]) {
		const another = await page.context().newPage();
		await expect(another.goto(address), address).rejects.toThrow('net::ERR_BLOCKED_BY_ADMINISTRATOR');
		await another.close();
	}
	other.end();
	expect(other.asked()).toBe(0);
});

test('no part of a page comes from elsewhere, even where the policy in the page is set aside', async () => {
	const other = await elsewhere();
	const page = shownPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setBypassCSP', { enabled: true });
	await page.goto(`${kiosk.origin}/en/`);
	const reach = (address: string) =>
		page.evaluate(
			(wanted) =>
				fetch(wanted, { mode: 'no-cors' }).then(
					() => 'answered',
					() => 'unreached',
				),
			address,
		);
	expect(await reach(`${kiosk.origin}/`)).toBe('answered');
	for (const address of [`http://127.0.0.1:${other.port}/`, `http://localhost:${other.port}/`])
		await reach(address);
	expect(await reach(`https://127.0.0.1:${other.port}/`)).toBe('unreached');
	other.end();
	expect(other.asked()).toBe(0);
});

test('nothing is downloaded', async () => {
	const page = shownPage();
	const session = await browser.newBrowserCDPSession();
	// As the browser does by itself: otherwise the test's own connection would refuse it.
	await session.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true });
	const ended = new Promise((resolve) => {
		session.on('Browser.downloadProgress', ({ state }) => state !== 'inProgress' && resolve(state));
	});
	await page.goto(`${kiosk.origin}/data/products.csv`).catch(() => undefined);
	expect(await ended).toBe('canceled');
});

test('opens another browser when one dies, with a new profile, and leaves none behind', async () => {
	const [first = ''] = profiles();
	process.kill(await browserProcess(), 'SIGKILL');
	browser = await connect(first);
	expect(await shownPage().title()).toBe('Fair');
	expect(profiles()).not.toContain(first);
	expect(kiosk.said()).toMatch(/The browser ended after \d+\.\d s; another opens in 0\.5 s\./);
	const last = await browserProcess();
	expect(await kiosk.end()).toBe(0);
	expect(profiles()).toEqual([]);
	expect(() => process.kill(last, 0)).toThrow('ESRCH');
});

test('a profile that a killed kiosk has left is removed by the next', async () => {
	const [left = ''] = profiles();
	const last = await browserProcess();
	kiosk.process.kill('SIGKILL');
	process.kill(last, 'SIGKILL');
	await vi.waitFor(() => expect(() => process.kill(kiosk.process.pid ?? 0, 0)).toThrow(), soon);
	const args = [command, '--folder', folder, '--port', '0', '--no-browser'];
	const next = await startKiosk(process.execPath, args, {
		env: { ...user.env, VITRIN_KIOSK_TEST_FLAGS: '' },
		id: user.id,
	});
	await next.end();
	expect(existsSync(join(user.env['TMPDIR'] ?? '', left))).toBe(false);
});

test('a file that the disk cannot read ends neither the kiosk nor its browser', async () => {
	const last = await browserProcess();
	// Its first byte is no one's, so reading it fails as a bad sector does, for root too.
	const file = join(folder, 'unreadable.html');
	symlinkSync('/proc/self/mem', file);
	await fetch(`${kiosk.origin}/unreadable.html`)
		.then((answer) => answer.text())
		.catch(() => undefined);
	rmSync(file);
	expect((await fetch(kiosk.origin)).status).toBe(200);
	expect(await browserProcess()).toBe(last);
});

test('a kiosk that crashes takes its browser along', async () => {
	const last = await browserProcess();
	kiosk.process.kill('SIGUSR2');
	await vi.waitFor(() => expect(() => process.kill(last, 0)).toThrow('ESRCH'), soon);
});
