import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectFolder } from '../src/edition/project-folder.ts';
import { formatDate } from '../src/i18n/format-date.ts';
import { listen } from '../src/serve/listen.ts';
import { createStaticServer } from '../src/serve/server.ts';
import { shortFingerprint } from '../src/ui/short-fingerprint.ts';
import { violationsOn } from './fixtures/axe.ts';
import { readSite } from './fixtures/built-site.ts';
import { translated, writeRecords } from './fixtures/small-house.ts';
import { wordsOf } from './fixtures/words.ts';

// Two publications of one edition, for all of the file.
test.describe.configure({ mode: 'default' });

let place = '';
let web = '';
let stop = () => {};
let at = (path: string) => path;
const said: string[] = [];

test.beforeAll(async () => {
	test.setTimeout(180_000);
	const dist = join(projectFolder, 'dist');
	mkdirSync(dist, { recursive: true });
	place = mkdtempSync(join(dist, 'fixture-'));
	web = join(place, 'web');
	const draft = join(place, 'draft');
	writeHouse({ range: '600 m', secret: '1.4321 m', status: 'in-development' });
	said.push(await publish('2026-01-01').catch(String));
	await run('src/edition/build.ts', '--edition', 'fair', '--draft', '--out', draft, '--date', '2026-01-01');
	await sign('2026-01-01');
	said.push(await publish('2026-01-01'), await publish('2026-02-01'));
	writeHouse({ range: '650 m', secret: '1.9876 m', status: 'produced' });
	await sign('2026-03-01');
	said.push(await publish('2026-03-01'));
	const server = createStaticServer(web);
	const origin = `http://127.0.0.1:${await listen(server, 0)}`;
	at = (path) => origin + path;
	stop = () => server.close().closeAllConnections();
});
test.afterAll(() => {
	stop();
	rmSync(place, { recursive: true, force: true });
});

const { t, specs, statuses } = wordsOf('en');

test('publishing says what it did, and does nothing when nothing has changed', () => {
	const [refused = '', first = '', again = '', second = ''] = said;
	expect(refused).toContain('products/ranged waits for ministry: never signed');
	expect(first).toMatch(
		/fair: publication 1 of 2026-01-01, [0-9a-f ]{14}; commit publications\/fair\/1\.json\./,
	);
	expect(again).toMatch(
		/^fair: nothing has changed since publication 1 of 2026-01-01 .* Nothing was done\.$/m,
	);
	expect(second).toContain('publication 2 of 2026-03-01');
	expect(readdirSync(join(place, 'data/publications/fair'))).toEqual(['1.json', '2.json']);
	expect(readdirSync(web)).toContain('_headers');
});

test('what is not signed yet says so on every page, and nothing that is published does', () => {
	const notice = { en: t('edition.draft'), ar: wordsOf('ar').t('edition.draft') };
	const { pages } = readSite(join(place, 'draft'));
	for (const { address, html } of pages.values())
		expect.soft(html, address).toContain(address.startsWith('/ar/') ? notice.ar : notice.en);
	expect(pages.size).toBeGreaterThan(20);
	for (const { address, html } of readSite(web).pages.values())
		expect.soft(html, address).not.toContain(address.startsWith('/ar/') ? notice.ar : notice.en);
});

test('a publication holds what was released and nothing else', () => {
	const { records } = publication(1);
	expect(Object.keys(records).sort()).toEqual([
		'products/hushed',
		'products/plain',
		'products/ranged',
		'products/short-lived',
	]);
	expect(readFileSync(join(place, 'data/publications/fair/1.json'), 'utf8')).not.toMatch(
		/4321|never-out|Never-out/,
	);
});

test('what changed is on a page, with old and new value', async ({ page }) => {
	await page.goto(at('/en/'));
	await page
		.getByRole('contentinfo')
		.getByRole('link', { name: t('changes.title') })
		.click();
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
		t('changes.since', { date: formatDate('en', '2026-01-01') }),
	);

	await expect(page.getByRole('main').getByRole('link', { name: 'Late rifle' })).toHaveAttribute(
		'href',
		'/en/products/late/',
	);
	const retired = page.getByRole('listitem').filter({ hasText: 'Short-lived rifle' });
	await expect(retired.getByRole('link')).toHaveAttribute('href', '/en/products/late/');
	await expect(retired).toContainText(t('product.moved', { name: 'Late rifle' }));
	const ranged = page.getByRole('listitem').filter({ hasText: 'Ranged rifle' });
	await expect(ranged.getByRole('row', { name: specs.effectiveRange })).toContainText(/600\sm.*650\sm/s);
	await expect(ranged.getByRole('row', { name: t('product.status') })).toContainText(
		new RegExp(`${statuses['in-development']}.*${statuses.produced}`, 's'),
	);
	// Its figure is kept from the readers since then: what it was is not said again.
	const hushed = page.getByRole('listitem').filter({ hasText: 'Hushed rifle' });
	await expect(hushed.getByRole('row', { name: specs.effectiveRange })).toContainText(
		new RegExp(`${t('changes.hidden')}.*${t('state.notStated')}`, 's'),
	);
	await expect(page.getByText('Plain rifle')).toHaveCount(0);
});

test('the address of a retired product leads on, and lists have it no more', async ({ page }) => {
	await page.goto(at('/en/products/short-lived/'));
	await expect(page).toHaveURL(at('/en/products/late/'));
	await expect(page.getByRole('heading', { level: 1, name: 'Late rifle' })).toBeVisible();
	const old = readFileSync(join(web, 'ar/products/short-lived/index.html'), 'utf8');
	expect(old).toContain('<a href="/ar/products/late/"');
	await page.goto(at('/en/products/'));
	await expect(page.getByRole('main').getByText('Short-lived')).toHaveCount(0);
});

test('what became internal is in no byte of the new copy', () => {
	const { files } = readSite(web);
	const leaks = files.filter((file) =>
		/never-out|Never-out|gone-unseen|4321|321\.5/.test(readFileSync(join(web, file), 'utf8')),
	);
	expect(leaks).toEqual([]);
	expect(publication(1).records['products/hushed']?.specs?.['effectiveRange']).toEqual({ value: '321.5 m' });
});

test('a fingerprint from an old copy leads to what changed since', async ({ page }) => {
	await page.goto(at('/en/changes/'));
	const box = page.getByRole('textbox', { name: t('changes.fingerprint') });
	const show = page.getByRole('button', { name: t('changes.find') });

	await box.fill('895e');
	await show.click();
	await expect(page.getByRole('status')).toHaveText(t('changes.short'));
	await box.fill('0000 0000 0000');
	await box.press('Enter');
	await expect(page.getByRole('status')).toHaveText(t('changes.unknown'));
	await box.fill(publication(2).fingerprint);
	await show.click();
	await expect(page.getByRole('status')).toHaveText(t('changes.current'));
	const old = publication(1).fingerprint;
	await box.fill(shortFingerprint(old).toUpperCase());
	await box.press('Enter');
	await expect(page).toHaveURL(at(`/en/changes/${old.slice(0, 12)}/`));
	await expect(page.getByRole('row', { name: specs.effectiveRange }).first()).toBeVisible();
});

for (const locale of ['en', 'ar'] as const)
	test(`what changed passes axe in ${locale}, on a wide and on a narrow page, light and dark`, async ({
		page,
	}) => {
		for (const [width, colorScheme] of [
			[1280, 'light'],
			[320, 'dark'],
		] as const) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			await page.goto(at(`/${locale}/changes/`));
			await expect(
				page.getByRole('textbox', { name: wordsOf(locale).t('changes.fingerprint') }),
			).toBeVisible();
			expect(await violationsOn(page)).toEqual([]);
			const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(room).toBeLessThanOrEqual(0);
		}
	});

test('without JavaScript the publications are links', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at('/ar/changes/'));
	await expect(page.getByRole('textbox', { name: wordsOf('ar').t('changes.fingerprint') })).toHaveCount(0);
	await page
		.getByRole('link', { name: wordsOf('ar').t('changes.since', { date: formatDate('ar', '2026-01-01') }) })
		.click();
	const ranged = page.getByRole('listitem').filter({ hasText: 'Ranged rifle' });
	await expect(ranged.getByRole('row', { name: wordsOf('ar').specs.effectiveRange })).toContainText('650');
	await context.close();
});

test('a build after publishing is what was published, byte by byte', async () => {
	const again = join(place, 'again');
	await run('src/edition/build.ts', '--edition', 'fair', '--out', again, '--date', '2026-03-01');
	expect(hashesIn(again)).toEqual(hashesIn(web));
});

test('a command tells the same in words', async () => {
	const told = await run('src/desk/changes.ts', '--edition', 'fair', '--date', '2026-03-01');
	expect(told).toMatch(/^fair: 4 changes since 2026-01-01/);
	expect(told).toMatch(/Effective range: 600\sm → 650\sm/);
	expect(told).toContain('Short-lived rifle (products/short-lived)');
	expect(told).not.toMatch(/Never-out|321/);
});

interface Said {
	range: string;
	secret: string;
	status: string;
}

/** Before and after: one product is withdrawn, one comes, one becomes internal, and figures change. */
function writeHouse({ range, secret, status }: Said): void {
	const isLater = status === 'produced';
	const data = join(place, 'data');
	rmSync(join(data, 'products'), { recursive: true, force: true });
	const rifle = (name: string, specs: object, more: object = {}) =>
		translated({
			kind: 'rifle',
			release: 'public',
			name: { en: name, ar: `بندقية ${name}` },
			status: { value: 'produced' },
			sources: ['page'],
			specs: specs as never,
			...more,
		});
	writeRecords(data, {
		'editions/fair': {
			title: { en: 'Fair edition', ar: 'إصدار المعرض' },
			audience: { en: 'Visitors', ar: 'الزوار' },
			level: 'public',
			locales: ['en', 'ar'],
			signOffs: ['ministry'],
		},
		'sources/page': { title: 'A page', grade: 'A' },
		'products/rifle/plain': rifle('Plain rifle', { mass: { value: '3 kg' } }),
		'products/rifle/ranged': rifle(
			'Ranged rifle',
			{ effectiveRange: { value: range }, length: { value: secret, release: 'licensed' } },
			{ status: { value: status } },
		),
		'products/rifle/hushed': rifle('Hushed rifle', {
			effectiveRange: { value: '321.5 m', ...(isLater && { release: 'internal' }) },
		}),
		'products/rifle/never-out': rifle('Never-out rifle', {}, { release: 'internal', reason: 'New.' }),
		...(isLater
			? {
					'products/rifle/late': rifle(
						'Late rifle',
						{},
						{ formerIds: [{ id: 'short-lived' }, { id: 'gone-unseen', release: 'licensed' }] },
					),
				}
			: { 'products/rifle/short-lived': rifle('Short-lived rifle', {}) }),
	});
}

function sign(date: string): Promise<string> {
	return run('src/desk/sign.ts', '--edition', 'fair', '--role', 'ministry', '--date', date, '--all');
}

function publish(date: string): Promise<string> {
	return run('src/desk/publish.ts', '--edition', 'fair', '--date', date, '--to', web);
}

async function run(command: string, ...args: string[]): Promise<string> {
	const data = join(place, 'data');
	const child = spawn(process.execPath, [command, '--data', data, ...args], { cwd: projectFolder });
	const text = { out: '', all: '' };
	child.stdout.setEncoding('utf8').on('data', (part: string) => {
		text.out += part;
		text.all += part;
	});
	child.stderr.setEncoding('utf8').on('data', (part: string) => {
		text.all += part;
	});
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(`${command} stopped:\n${text.all}`);
	return text.out;
}

interface Published {
	fingerprint: string;
	records: Record<string, { specs?: Record<string, unknown> }>;
}

function publication(number: number): Published {
	return JSON.parse(readFileSync(join(place, `data/publications/fair/${number}.json`), 'utf8'));
}

function hashesIn(folder: string): Record<string, string> {
	const { files } = readSite(folder);
	return Object.fromEntries(
		files.map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}
