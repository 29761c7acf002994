import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Edition } from '../catalogue/edition.ts';
import { isLocale } from '../catalogue/locales.ts';
import { CommandError } from '../edition/command-error.ts';
import { folderBeside, replaceFolder } from '../edition/edition-folder.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { type Reader, readerOf } from '../ui/reader.ts';
import { builtEdition } from './making/built-edition.ts';
import { bundleScript, bundleStyle, hashedName } from './making/bundle-screen.ts';
import { copy, filesIn, write } from './making/folder-files.ts';
import { bar, masthead, panelStyle } from './making/frame.ts';
import { frieze as friezeOf } from './making/frieze.ts';
import { html, type Markup } from './making/html.ts';
import { type KioskSettings, kioskSettingsOf } from './making/kiosk-settings.ts';
import { pageDataOf } from './making/page-data-of.ts';
import { rewritePage } from './making/rewrite-page.ts';
import { fontsOf, startPage } from './making/start-page.ts';
import { writeMarks } from './making/write-marks.ts';

export interface KioskOrder {
	/** The built edition: `dist/<id>`. */
	readonly from?: string | undefined;
	/** `dist/<id>-kiosk`. */
	readonly out?: string | undefined;
	readonly data?: string | undefined;
	readonly date?: string | undefined;
	/** How much faster time runs: for tests, and given to no kiosk that stands anywhere. */
	readonly pace?: number | undefined;
}

/** What only hosts, programs and search engines read. */
const leftOut = /^(?:_headers$|robots\.txt$|sitemap\.xml$|data\/|og\/)/;

/** Makes the folder that a kiosk shows an edition from, whole or not at all, and says where it is. */
export async function makeKiosk(id: string, order: KioskOrder = {}): Promise<string> {
	const from = resolve(projectFolder, order.from ?? `dist/${id}`);
	const folder = resolve(projectFolder, order.out ?? `dist/${id}-kiosk`);
	checkFolder(folder);
	const data = resolve(projectFolder, order.data ?? 'catalog-data');
	const edition = await builtEdition({ edition: id, data, folder: from, date: order.date });
	const beside = folderBeside(folder);
	try {
		await writeKiosk({ edition, from, folder: beside, pace: order.pace ?? 1 });
		replaceFolder(beside, folder);
		return folder;
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
}

function checkFolder(folder: string): void {
	if (!existsSync(folder) || existsSync(join(folder, '_kiosk')) || readdirSync(folder).length === 0) return;
	throw new CommandError(`${folder} holds something else than a kiosk.`, 'Give --out a new folder.');
}

interface Work {
	readonly edition: Edition;
	readonly from: string;
	readonly folder: string;
	readonly pace: number;
}

async function writeKiosk({ edition, from, folder, pace }: Work): Promise<void> {
	const settings = kioskSettingsOf(edition, pace);
	const readers = edition.locales.map((locale) => readerOf(edition, locale));
	const [first] = readers;
	if (first === undefined) throw new RangeError(`${edition.id} has no language.`);
	const head = await writeScreen(folder, edition, settings);
	const files = filesIn(from).filter((file) => !leftOut.test(file));
	const fonts = fontsOf(readers, files);
	for (const file of files) {
		if (!file.endsWith('.html')) copy(from, folder, file);
		else {
			const reader = readers.find(({ locale }) => locale === localeOf(file)) ?? first;
			const isStart = file === 'index.html';
			const data = pageDataOf({ reader, settings, isStart, product: productOf(file) });
			const text = readFileSync(join(from, file), 'utf8');
			const own = html`${head}<script type="application/json" id="kiosk-data">${inScript(data)}</script>`;
			const page = isStart
				? startPage(text, readers, html`${fonts}${own}`)
				: framed(text, reader, own, sortOf(file));
			write(folder, file, page);
		}
	}
	writeMarks(folder, edition);
}

function framed(text: string, reader: Reader, head: Markup, sort: string): string {
	// In this order for the keyboard: the way round is before what the page says.
	const frame = html`${masthead(reader)}${bar(reader, sort === 'product')}`;
	return rewritePage(text, { sort, head, frame });
}

/** Twice the same script: one of them may be damaged, and a visitor's traces are wiped all the same. */
async function writeScreen(folder: string, edition: Edition, { panel }: KioskSettings): Promise<Markup> {
	const script = await bundleScript();
	const frieze = friezeOf(edition);
	const picture = `kiosk/${hashedName('frieze', 'svg', frieze)}`;
	const styles = `${bundleStyle()}\n${panelStyle(panel, `/${picture}`)}`;
	const names = {
		style: `kiosk/${hashedName('screen', 'css', styles)}`,
		script: `kiosk/${hashedName('screen', 'js', script)}`,
		again: `kiosk/${hashedName('screen-again', 'js', script)}`,
	};
	write(folder, picture, frieze);
	write(folder, names.style, styles);
	write(folder, names.script, script);
	write(folder, names.again, script);
	return html`<link rel="stylesheet" href="/${names.style}"><script defer src="/${names.script}"></script><script defer src="/${names.again}"></script>`;
}

function inScript(value: unknown): Markup {
	return { markup: JSON.stringify(value).replaceAll('<', '\\u003c') };
}

function localeOf(file: string): string | undefined {
	const [first = ''] = file.split('/');
	return isLocale(first) ? first : undefined;
}

function sortOf(file: string): string {
	if (productOf(file) !== undefined) return 'product';
	return /^[^/]+\/index\.html$/.test(file) ? 'home' : 'page';
}

/** Of `en/products/khazri/index.html`. */
function productOf(file: string): string | undefined {
	return /^[^/]+\/products\/([^/]+)\/index\.html$/.exec(file)?.[1];
}
