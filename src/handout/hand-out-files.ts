import { dataScript } from './data-script.ts';
import type { Island } from './islands.ts';
import { type Links, linksOf } from './links.ts';
import { placeOf, placeOfData, placeOfIsland } from './places.ts';
import { siteFilesOf } from './site-files.ts';
import { turnJson } from './turn-json.ts';
import { turnPage } from './turn-page.ts';
import { turnStyle } from './turn-style.ts';

/** A built edition, however it is kept. */
export interface Site {
	/** Paths with `/`. */
	readonly files: readonly string[];
	read(file: string): Buffer;
}

export interface HandOutFile {
	/** In the hand-out. */
	readonly path: string;
	readonly content: string | Buffer;
}

/**
 * The files of a hand-out: all that can be reached from the start page, and nothing that a host alone has a use for.
 * @param bundle gives the script of an island
 */
export async function handOutFiles(
	site: Site,
	bundle: (island: Island) => Promise<string>,
): Promise<HandOutFile[]> {
	const known = siteFilesOf(site.files);
	const files = new Set(['index.html']);
	const data = new Set<string>();
	const islands = new Set<Island>();
	const written: HandOutFile[] = [];
	// What is added on the way is walked through too.
	for (const file of files) written.push({ path: placeOf(file), content: turned(file) });
	for (const island of islands)
		written.push({ path: placeOfIsland(island.name), content: await bundle(island) });
	return written;

	function turned(file: string): string | Buffer {
		const content = site.read(file);
		if (file.endsWith('.html')) {
			const page = turnPage(content.toString(), file, known);
			for (const island of page.islands) islands.add(island);
			need(page.links, file);
			return page.html;
		}
		if (!file.endsWith('.css')) return content;
		const links = linksOf(file, placeOf(file), known);
		const sheet = turnStyle(content.toString(), file, links);
		need(links, file);
		return sheet;
	}

	/** @param page the first that the links are for: those in data start at the page that loads them */
	function need(links: Links, page: string): void {
		for (const file of links.files) files.add(file);
		for (const file of links.data) {
			if (data.has(file)) continue;
			data.add(file);
			const own = linksOf(file, placeOf(page), known);
			const json = turnJson(site.read(file).toString(), own);
			written.push({ path: placeOfData(file), content: dataScript(json) });
			need(own, page);
		}
	}
}
