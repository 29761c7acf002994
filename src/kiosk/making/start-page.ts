import { parse, serialize } from 'parse5';
import { attributeOf, elementsIn, remove, setAttribute } from '../../built-page/page-tree.ts';
import { localeLooks, locales } from '../../catalogue/locales.ts';
import { inLocale, paths } from '../../paths.ts';
import type { Reader } from '../../ui/reader.ts';
import { masthead } from './frame.ts';
import { append, html, type Markup, prepend, theOne } from './html.ts';
import { closeIn } from './rewrite-page.ts';
import { shownProducts, slides } from './slides.ts';

/** The first page: what there is goes by, and whoever touches it chooses a language by its own name. */
export function startPage(text: string, readers: readonly Reader[], head: Markup): string {
	const [reader] = readers;
	if (reader === undefined) throw new RangeError('An edition has a language.');
	const page = parse(text);
	closeIn(page);
	const root = theOne(page, 'html');
	setAttribute(root, 'data-kiosk', 'start');
	// Its only module sends visitors on to the language of the browser, which is nobody's here.
	for (const element of elementsIn(page))
		if (element.tagName === 'script' && attributeOf(element, 'type') === 'module') remove(element);
	const main = theOne(page, 'main');
	main.childNodes = [];
	prepend(main, stage(reader, readers));
	prepend(theOne(page, 'body'), masthead(reader));
	append(theOne(page, 'head'), head);
	return serialize(page);
}

function stage(reader: Reader, readers: readonly Reader[]): Markup {
	const { t, edition } = reader;
	const choices = readers.map(
		({ locale, t }) =>
			html`<li><a href="${inLocale(locale, paths.home())}" hreflang="${locale}" lang="${locale}" dir="${locales[locale].dir}"><strong>${localeLooks[locale].name}</strong><span>${t('kiosk.touch')}</span></a></li>`,
	);
	return html`<h1 class="visually-hidden">${t('root.title')}</h1>
<div class="kiosk-stage" aria-label="${t('home.title')}" role="group">${slides(readers, shownProducts(edition.products))}</div>
<nav class="kiosk-languages" aria-label="${t('site.languages')}"><ul>${choices}</ul></nav>`;
}

/** Of the files of the typeface, those that the languages of an edition need: each stands on the first page. */
export function fontsOf(readers: readonly Reader[], files: readonly string[]): Markup[] {
	const needed = new Set<string>(readers.flatMap(({ locale }) => localeLooks[locale].fonts));
	return files
		.filter((file) => needed.has(/^fonts\/([^.]+)\..+\.woff2$/.exec(file)?.[1] ?? ''))
		.map((file) => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`);
}
