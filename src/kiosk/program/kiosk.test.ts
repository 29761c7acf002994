import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { securityHeaders } from '../../serve/headers.ts';
import { fingerprint, makeFixtureKiosk, staffCode } from './kiosk-folder.fixtures.ts';
import { type RunningKiosk, startKiosk } from './running-kiosk.fixtures.ts';

// Each of them starts processes, beside those of other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const command = join(import.meta.dirname, 'kiosk.ts');
const asTest = { VITRIN_KIOSK_TEST_FLAGS: '' };

let folder: string;
let data: string;
let kiosk: RunningKiosk;

function start(more: readonly string[] = []): Promise<RunningKiosk> {
	const args = ['--folder', folder, '--data', data, '--port', '0', '--no-browser', ...more];
	return startKiosk(process.execPath, [command, ...args], { env: asTest });
}

beforeAll(async () => {
	folder = await makeFixtureKiosk();
	data = join(dirname(folder), 'data');
	kiosk = await start();
});
afterAll(async () => {
	await kiosk.end();
	rmSync(dirname(folder), { recursive: true });
});

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
	return fetch(kiosk.origin + path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Origin: kiosk.origin, ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
}

/** `fetch` would tidy the path, and choose the host. */
function statusOf(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
	const { hostname, port } = new URL(kiosk.origin);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers }, (answer) => resolve(answer.resume().statusCode))
			.on('error', reject)
			.end();
	});
}

async function tokenOf(response: Response): Promise<string> {
	return (await response.json()).token;
}

describe('a kiosk', () => {
	test('serves the edition with every security header', async () => {
		const page = await fetch(`${kiosk.origin}/en/`);
		expect(await page.text()).toContain('In English');
		for (const [name, value] of Object.entries(securityHeaders)) expect(page.headers.get(name)).toBe(value);
	});

	test.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1'])(
		'does not answer who calls it %s',
		async (host) => {
			expect([await statusOf('/en/', { host }), await statusOf('/_kiosk/state', { host })]).toEqual([
				421, 421,
			]);
		},
	);

	test('is no proxy', async () => {
		expect(await statusOf('http://evil.example/')).toBe(421);
	});

	test.each([
		'/_kiosk/files.json',
		'/_kiosk/staff.json',
		'/_KIOSK/staff.json',
		'/%5fkiosk/staff.json',
		'/_%4biosk/staff.json',
		'//_kiosk/staff.json',
		'/en/../_kiosk/staff.json',
		'/en/..%2f_kiosk/staff.json',
		'/en/..%5c_kiosk%5cstaff.json',
		'/_kiosk./staff.json',
		'/_kiosk%20/staff.json',
		'/_kiosk::$INDEX_ALLOCATION/staff.json',
		'/_%E2%84%AAiosk/staff.json',
		'/_kiosk/',
		'/_kiosk',
	])('never serves %s', async (path) => {
		expect(await statusOf(path)).toBe(404);
	});

	test('refuses a port that is taken, and says what to do', () => {
		const { port } = new URL(kiosk.origin);
		const args = [command, '--folder', folder, '--port', port, '--no-browser'];
		const { status, stderr } = spawnSync(process.execPath, args, {
			encoding: 'utf8',
			env: { ...process.env, ...asTest },
		});
		expect([status, stderr]).toEqual([1, expect.stringContaining(`End it, or give another port: --port`)]);
	});

	test('says that a folder is no kiosk', () => {
		const { status, stderr } = spawnSync(process.execPath, [command, '--folder', data], {
			encoding: 'utf8',
			env: { ...process.env, ...asTest },
		});
		expect([status, stderr]).toEqual([1, expect.stringContaining(`${data} is no kiosk`)]);
	});
});

describe('its state', () => {
	test('says which edition it shows and that all is well', async () => {
		const answer = await fetch(`${kiosk.origin}/_kiosk/state`);
		expect(await answer.json()).toEqual({
			edition: 'fair',
			fingerprint,
			expires: null,
			isExpired: false,
			problems: [],
			hasStaffCode: true,
		});
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	});

	test('names what is missing and what is damaged, and shows an expired edition all the same', async () => {
		const worn = await makeFixtureKiosk('2020-12-31');
		rmSync(join(worn, '404.html'));
		rmSync(join(worn, '_kiosk/known.json'));
		writeFileSync(join(worn, 'index.html'), 'x');
		writeFileSync(join(worn, '_kiosk/staff.json'), '{');
		const other = await startKiosk(
			process.execPath,
			[command, '--folder', worn, '--data', data, '--port', '0', '--no-browser'],
			{ env: asTest },
		);
		const state = await (await fetch(`${other.origin}/_kiosk/state`)).json();
		const { status } = await fetch(`${other.origin}/en/`);
		await other.end();
		rmSync(dirname(worn), { recursive: true });
		expect(status).toBe(200);
		expect(state).toMatchObject({ expires: '2020-12-31', isExpired: true, hasStaffCode: false });
		expect(state.problems).toEqual([
			{ file: '_kiosk/known.json', what: 'missing' },
			{ file: '_kiosk/staff.json', what: 'damaged' },
			{ file: 'index.html', what: 'damaged' },
			{ file: '404.html', what: 'missing' },
		]);
	});
});

describe('its counts', () => {
	test('are of days, products and languages, in this device’s own folder', async () => {
		for (const viewed of [
			{ product: 'khazri', locale: 'en' },
			{ product: 'khazri', locale: 'en' },
			{ locale: 'az' },
		])
			expect((await post('/_kiosk/counts', viewed)).status).toBe(204);
		const [file = '', ...others] = readdirSync(join(data, 'counts/fair'));
		expect(others).toEqual([]);
		expect(JSON.parse(readFileSync(join(data, 'counts/fair', file), 'utf8'))).toEqual({
			day: file.slice(0, 10),
			products: { khazri: { en: 2 } },
			locales: { az: 1 },
		});
	});

	test.each<[string, unknown, Record<string, string>, number]>([
		['a product that the edition has not', { product: 'x', locale: 'en' }, {}, 400],
		['a language that the edition has not', { locale: 'ru' }, {}, 400],
		['a name that every object has', { product: 'constructor', locale: 'en' }, {}, 400],
		['anything about who looked', { locale: 'en', visitor: 'x' }, {}, 400],
		['what is no JSON', '{', {}, 400],
		['another type', { locale: 'en' }, { 'Content-Type': 'text/plain' }, 415],
		['more than 1 KB', { locale: 'e'.repeat(1024) }, {}, 413],
		['another origin', { locale: 'en' }, { Origin: 'http://evil.example' }, 403],
		['an opaque origin', { locale: 'en' }, { Origin: 'null' }, 403],
	])('refuse %s', async (_, body, headers, status) => {
		expect((await post('/_kiosk/counts', body, headers)).status).toBe(status);
	});

	test('refuse who says no origin, and other methods', async () => {
		const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"locale":"en"}' };
		const other = await fetch(`${kiosk.origin}/_kiosk/counts`, { method: 'DELETE' });
		expect((await fetch(`${kiosk.origin}/_kiosk/counts`, init)).status).toBe(403);
		expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, POST']);
	});

	test('are shown and exported to staff alone', async () => {
		const day = Temporal.Now.plainDateISO().toString();
		const path = `/_kiosk/counts?day=${day}`;
		const Authorization = `Bearer ${await tokenOf(await post('/_kiosk/staff', { code: staffCode }))}`;
		expect((await fetch(kiosk.origin + path)).status).toBe(401);
		expect((await post('/_kiosk/export', '')).status).toBe(401);
		const shown = await fetch(kiosk.origin + path, { headers: { Authorization } });
		expect(await shown.json()).toEqual({ day, products: { khazri: { en: 2 } }, locales: { az: 1 } });
		const { file } = await (await post('/_kiosk/export', '', { Authorization })).json();
		expect(file).toBe(join(data, `vitrin-fair-counts-${day}.csv`));
		expect(readFileSync(file, 'utf8')).toBe(
			`\ufeffedition,day,product,language,views\r\nfair,${day},khazri,en,2\r\nfair,${day},,az,1\r\n`,
		);
	});

	test('are exported to a stick only while it is there', async () => {
		const stick = join(dirname(folder), 'stick');
		const other = await start(['--export-to', stick]);
		const ask = async (path: string, body: string, more: Record<string, string> = {}) =>
			fetch(other.origin + path, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json', Origin: other.origin, ...more },
				body,
			});
		const token = await tokenOf(await ask('/_kiosk/staff', JSON.stringify({ code: staffCode })));
		const Authorization = `Bearer ${token}`;
		const without = await ask('/_kiosk/export', '', { Authorization });
		mkdirSync(stick);
		const { file } = await (await ask('/_kiosk/export', '', { Authorization })).json();
		await other.end();
		expect([without.status, dirname(file), readdirSync(stick).length]).toEqual([503, stick, 1]);
	});
});

test('a wrong staff code is refused, and after five in a row the right one too', async () => {
	const other = await start();
	const statuses: number[] = [];
	for (const code of ['1', '000000', '', '999999', '135790', staffCode]) {
		const { status } = await fetch(`${other.origin}/_kiosk/staff`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Origin: other.origin },
			body: JSON.stringify({ code }),
		});
		statuses.push(status);
	}
	await other.end();
	expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
});

test('ends cleanly when it is told to', async () => {
	expect(await (await start()).end()).toBe(0);
});

test.runIf(process.getuid?.() === 0)('does not run as root', () => {
	const { status, stderr } = spawnSync(process.execPath, [command, '--folder', folder], {
		encoding: 'utf8',
	});
	expect([status, stderr]).toEqual([
		1,
		'A kiosk does not run as root.\nMake an account for it (sudo adduser --disabled-password kiosk), log in with it and start the kiosk there.\n',
	]);
});
