import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { projectFolder } from '../../src/edition/project-folder.ts';

/** Of every picture, in pixels of the page; it is drawn with twice as many. */
export const width = 800;

export interface Studio {
	readonly fonts: NodeJS.ProcessEnv;
	/** An empty page so many pixels wide, with the fonts of the packages and a clock that stands. */
	open(pixels?: number): Promise<Page>;
	/** What stands in the page, as one picture with few colours. */
	draw(markup: string): Promise<Buffer>;
	close(): Promise<void>;
}

/** Chromium and LibreOffice with the fonts of our packages alone, so that pictures do not depend on the machine's. */
export async function openStudio(folder: string): Promise<Studio> {
	const fonts = { FONTCONFIG_FILE: writeFontSettings(folder) };
	const browser = await chromium.launch({
		executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
		env: { ...process.env, ...fonts } as Record<string, string>,
		args: ['--font-render-hinting=none', '--disable-lcd-text'],
	});
	const open = (pixels = width) => openPage(browser, pixels);
	return {
		fonts,
		open,
		async draw(markup) {
			const page = await open();
			await page.setViewportSize({ width, height: 50 });
			await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${markup}`);
			await page.evaluate(() => document.fonts.ready);
			const picture = await page.screenshot({ fullPage: true });
			await page.context().close();
			return picture;
		},
		close: () => browser.close(),
	};
}

async function openPage(browser: Browser, pixels: number): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: pixels, height: 1000 },
		deviceScaleFactor: (2 * width) / pixels,
		colorScheme: 'light',
		locale: 'en-GB',
		timezoneId: 'UTC',
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	await page.clock.setFixedTime('2026-11-24T09:00:00Z');
	return page;
}

/** Of a page with shades of its own: sixteen colours. */
export async function encodePage(picture: Buffer): Promise<Buffer> {
	const few = await sharp(picture).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
	return sharp(few).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** Five steps of red, green and blue are enough for text on white, and keep a picture small. */
export async function encodeText(picture: Buffer): Promise<Buffer> {
	const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const step = 255 / 4;
	const few = data.map((value) => Math.round(Math.round(value / step) * step));
	return sharp(few, { raw: info }).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** For a page that is shown as an image in another. */
export function asImage(picture: Buffer): string {
	return `data:image/png;base64,${picture.toString('base64')}`;
}

export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function writeFontSettings(folder: string): string {
	const packages = ['carlito', 'noto-sans', 'noto-sans-arabic', 'noto-sans-mono'];
	const folders = packages.map((name) => join(projectFolder, 'node_modules/@expo-google-fonts', name));
	const alias = (family: string, ours: string) =>
		`<match><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>${ours}</string></edit></match>`;
	const settings = `<?xml version="1.0"?><fontconfig>${folders.map((place) => `<dir>${place}</dir>`).join('')}
<cachedir>${join(folder, 'font-cache')}</cachedir>
${alias('Calibri', 'Carlito')}${alias('monospace', 'Noto Sans Mono')}${alias('sans-serif', 'Noto Sans')}${alias('system-ui', 'Noto Sans')}
</fontconfig>`;
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'fonts.conf');
	writeFileSync(file, settings);
	return file;
}

const style = `
* { box-sizing: border-box; }
body { margin: 0; padding: 8px; background: #fff; color: #000; font: 13px/1.4 "Noto Sans"; }
.frame { border: 1px solid #c0c0c0; border-radius: 6px; overflow: hidden; background: #fff; }
.terminal, .file { margin: 0; padding: 10px 12px; font: 12.5px/19px "Noto Sans Mono", "Noto Sans"; white-space: pre-wrap; overflow-wrap: anywhere; }
.terminal .prompt { color: #606060; }
.terminal .typed { font-weight: 700; color: #004080; }
.terminal b { font-weight: 700; }
.terminal .dim { color: #606060; }
.terminal .arrow { font-size: 19px; line-height: 0; }
.file-name { padding: 5px 12px; border-bottom: 1px solid #d6dadb; background: #fff; font: 12px "Noto Sans"; color: #404040; }
.file .note { color: #408040; }
.sheet { position: relative; margin: 7px; line-height: 0; }
.sheet img { inline-size: 100%; }
.ring { position: absolute; border: 2.5px solid #b3261e; border-radius: 9px; }
.ring.right { border-color: #1d7a4a; }
.pair img { display: block; inline-size: 100%; }
.pair .arrow { text-align: center; font: 30px/34px "Noto Sans"; color: #07525b; }
`;
