import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { projectFolder } from '../src/edition/project-folder.ts';
import { listen } from '../src/serve/listen.ts';
import { createStaticServer } from '../src/serve/server.ts';
import { nobodysLanguage, openPage } from './fixtures/page-kinds.ts';
import { allViews, type View } from './fixtures/sample.ts';

/*
 * npm run shots [-- --only word]: every kind of page in three languages, on three screens, light and dark, into
 * shots/, to be looked at. Beside each folder of pictures stands one sheet with all of them.
 */
const { values } = parseArgs({
	options: { only: { type: 'string', default: '' }, edition: { type: 'string', default: 'public' } },
});
const languages: readonly string[] = ['en', 'ar', 'ru'];
/** Longer pages repeat themselves. */
const tallest = 5000;

const folder = join(projectFolder, 'shots');
const site = join(projectFolder, 'dist', values.edition);
if (!existsSync(site)) {
	console.error(
		`dist/${values.edition} is not there. Build it: npm run build -- --edition ${values.edition}`,
	);
	process.exit(1);
}
const views = allViews().filter(
	({ kind, locale }) => languages.includes(locale) && kind.name.includes(values.only),
);
const server = createStaticServer(site);
const baseURL = `http://127.0.0.1:${await listen(server, 0)}`;
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
});
try {
	const byKind = [...Map.groupBy(views, ({ kind }) => kind.name)];
	for (const [index, [name, own]] of byKind.entries()) {
		const place = join(folder, name.replace(/[^\p{L}\d]+/gu, '-'));
		rmSync(place, { recursive: true, force: true });
		mkdirSync(place, { recursive: true });
		for (const view of own) await shoot(browser, view, place);
		await writeSheet(browser, own, place);
		console.log(`${index + 1} of ${byKind.length}: ${name}, ${own.length} pictures`);
	}
} finally {
	await browser.close();
	server.close().closeAllConnections();
}

async function shoot(browser: Browser, view: View, place: string): Promise<void> {
	const { kind, locale, scheme, screen } = view;
	const context = await browser.newContext({
		baseURL,
		locale: nobodysLanguage,
		viewport: screen,
		colorScheme: scheme,
	});
	const page = await context.newPage();
	await openPage(page, kind, locale);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({
		width: screen.width,
		height: Math.min(tallest, Math.max(height, screen.height)),
	});
	await page.screenshot({ path: join(place, fileOf(view)) });
	await context.close();
}

function fileOf({ locale, scheme, screen }: View): string {
	return `${locale}-${screen.width}-${scheme}.png`;
}

/** All pictures of a kind, small, side by side. */
async function writeSheet(browser: Browser, views: readonly View[], place: string): Promise<void> {
	const pictures = views.map((view) => {
		const data = readFileSync(join(place, fileOf(view))).toString('base64');
		const width = Math.round(view.screen.width / (view.screen.width < 500 ? 1.4 : 3));
		return `<figure><figcaption>${fileOf(view)}</figcaption><img width="${width}" src="data:image/png;base64,${data}"></figure>`;
	});
	const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
	const style =
		'body{display:flex;flex-wrap:wrap;gap:12px;margin:12px;align-items:start;background:#888;font:12px sans-serif}figure{margin:0}';
	await page.setContent(`<style>${style}</style>${pictures.join('')}`);
	writeFileSync(`${place}.png`, await page.screenshot({ fullPage: true }));
	await page.close();
}
