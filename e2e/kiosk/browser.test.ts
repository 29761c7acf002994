import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { makeFixtureKiosk } from '../../src/kiosk/program/fixture-kiosk.ts';
import { type RunningKiosk, startKiosk } from '../../src/kiosk/program/running-kiosk.ts';
import { listen } from '../../src/serve/listen.ts';
import { browserHere, type OrdinaryUser, ordinaryUser } from './ordinary-user.ts';

const command = join(projectFolder, 'src/kiosk/program/kiosk.ts');
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
	const env = { ...user.env, VITRIN_KIOSK_TEST_FLAGS: flags.join(' ') };
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

/** To the browser that the kiosk has opened; `not` is the profile of one that has ended. */
async function connect(not?: string): Promise<Browser> {
	const port = await vi.waitFor(() => {
		const [profile = ''] = profiles().filter((name) => name !== not);
		const text = readFileSync(join(user.env['TMPDIR'] ?? '', profile, 'DevToolsActivePort'), 'utf8');
		return text.split('\n')[0];
	}, soon);
	return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

function shownPage() {
	return vi.waitFor(() => {
		const page = browser
			.contexts()[0]
			?.pages()
			.find((each) => each.url().startsWith(kiosk.origin));
		if (page === undefined) throw new Error('The kiosk is not shown yet.');
		return page;
	}, soon);
}

async function browserProcess(): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	return processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
}

test('shows the kiosk, and no other origin opens', async () => {
	let asked = 0;
	const other = createServer((_, response) => {
		asked++;
		response.setHeader('Access-Control-Allow-Origin', '*').end('<title>Elsewhere</title>');
	});
	const port = await listen(other, 0);
	const page = await shownPage();
	expect(await page.title()).toBe('Fair');
	for (const address of [
		`http://127.0.0.1:${port}/`,
		`http://localhost:${port}/`,
		'http://elsewhere.example/',
	]) {
		const answer = await page.goto(address).catch(() => null);
		expect(answer?.status() ?? 421, address).toBe(421);
	}
	await expect(page.goto(`https://127.0.0.1:${port}/`)).rejects.toThrow('net::ERR_');
	other.close();
	expect(asked).toBe(0);
});

test('opens another browser when one dies, with a new profile, and leaves none behind', async () => {
	const [first = ''] = profiles();
	await shownPage();
	process.kill(await browserProcess(), 'SIGKILL');
	browser = await connect(first);
	expect(await (await shownPage()).title()).toBe('Fair');
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

test.runIf(process.getuid?.() === 0)('does not run as root', () => {
	const { status, stderr } = spawnSync(process.execPath, [command, '--folder', folder], { encoding: 'utf8' });
	expect([status, stderr]).toEqual([
		1,
		'A kiosk does not run as root.\nMake an account for it (sudo adduser --disabled-password kiosk), log in with it and start the kiosk there.\n',
	]);
});
