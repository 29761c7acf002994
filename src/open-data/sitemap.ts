import type { Edition } from '../catalogue/edition.ts';
import { inLocale, paths, sitePaths } from '../paths.ts';
import { isHiddenFromSearch } from '../ui/is-hidden-from-search.ts';
import { type Alternate, alternatesOf, ownAddressOf, wholeAddress } from '../ui/page-links.ts';
import { pagesOf } from './edition-pages.ts';

/** More a file may not hold: https://www.sitemaps.org/protocol.html */
const mostPages = 50_000;

export interface SitemapFile {
	/** `sitemap.xml`, and its parts where there are too many pages for one. */
	readonly name: string;
	readonly text: string;
}

/** Every page of an edition with its other languages, by sitemaps.org; nothing without an address of its own. */
export function sitemapsOf(edition: Edition, most = mostPages): SitemapFile[] {
	const site = ownAddressOf(edition);
	if (site === undefined) return [];
	const entries = entriesOf(edition, site);
	if (entries.length <= most) return [{ name: 'sitemap.xml', text: documentOf('urlset', entries) }];
	const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
		name: `sitemap-${index + 1}.xml`,
		text: documentOf('urlset', entries.slice(index * most, (index + 1) * most)),
	}));
	const list = parts.map(
		({ name }) =>
			`<sitemap><loc>${wholeAddress(site, name)}</loc><lastmod>${edition.date}</lastmod></sitemap>`,
	);
	return [{ name: 'sitemap.xml', text: documentOf('sitemapindex', list) }, ...parts];
}

function documentOf(root: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
	const spaces =
		'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
	const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} ${spaces}>`, ...entries, `</${root}>`];
	return `${lines.join('\n')}\n`;
}

function entriesOf(edition: Edition, site: string): string[] {
	const entryOf = (path: string, alternates: readonly Alternate[]) =>
		urlOf(wholeAddress(site, path), edition.date, alternates);
	const inEach = pagesOf(edition).flatMap((path) => {
		const alternates = alternatesOf(edition, site, path);
		return edition.locales.map((locale) => entryOf(inLocale(locale, path), alternates));
	});
	return [entryOf('/', alternatesOf(edition, site, paths.home())), ...inEach];
}

/** Ids, dates and a host are all that stands in it: no sign of it means anything to XML. */
function urlOf(address: string, date: string, alternates: readonly Alternate[]): string {
	const links = alternates.map(
		({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
	);
	return `<url><loc>${address}</loc><lastmod>${date}</lastmod>${links.join('')}</url>`;
}

/** What search engines may read: all of a public edition that is signed, nothing of another. */
export function robotsOf(edition: Edition): string {
	const site = ownAddressOf(edition);
	const rule = isHiddenFromSearch(edition) ? 'Disallow: /' : 'Allow: /';
	const map = site === undefined ? '' : `\nSitemap: ${wholeAddress(site, sitePaths.sitemap())}\n`;
	return `User-agent: *\n${rule}\n${map}`;
}
