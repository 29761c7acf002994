import { parse, serialize } from 'parse5';
import {
	attributeOf,
	type Element,
	elementsIn,
	isForMachines,
	remove,
	removeAttribute,
	setAttribute,
} from '../../built-page/page-tree.ts';
import {
	append,
	type Document,
	hasClass,
	type Markup,
	makePlain,
	moveFirst,
	prepend,
	theOne,
} from './html.ts';

export interface Additions {
	/** What sort of page it is, for the style. */
	readonly sort: string;
	/** At the end of the head. */
	readonly head: Markup;
	/** Before all that the page shows. */
	readonly frame: Markup;
}

/** A page as a kiosk shows it: nothing in it leads out of the kiosk, and nothing can be taken away but a code. */
export function rewritePage(text: string, additions: Additions): string {
	const page = parse(text);
	closeIn(page);
	addTo(page, additions);
	return serialize(page);
}

/** Takes out whatever leads elsewhere: links, downloads, data, feeds, and what only search engines read. */
export function closeIn(page: Document): void {
	for (const element of elementsIn(page)) {
		if (isForMachines(element) || isFrame(element)) remove(element);
		else if (element.tagName === 'a') closeLink(element);
	}
	for (const element of elementsIn(page)) if (isDataSection(element)) remove(element);
}

export function addTo(page: Document, { sort, head, frame }: Additions): void {
	setAttribute(theOne(page, 'html'), 'data-kiosk', sort);
	append(theOne(page, 'head'), head);
	const body = theOne(page, 'body');
	// The link that skips to the content is the first thing of a page.
	const [skip] = elementsIn(body).filter((element) => hasClass(element, 'skip'));
	prepend(body, frame);
	if (skip !== undefined) moveFirst(body, skip);
}

/** A frame of another page. */
function isFrame({ tagName }: Element): boolean {
	return ['base', 'iframe', 'object', 'embed'].includes(tagName);
}

/** The section about the open data is empty without its links. */
function isDataSection(element: Element): boolean {
	return element.tagName === 'section' && attributeOf(element, 'id') === 'data' && hasClass(element, 'prose');
}

function closeLink(element: Element): void {
	const href = attributeOf(element, 'href');
	if (href === undefined) return;
	if (!isPage(href) || attributeOf(element, 'download') !== undefined) makePlain(element);
	for (const name of ['target', 'ping', 'rel']) removeAttribute(element, name);
}

/** An address within the site whose last part is no file. */
export function isPage(href: string): boolean {
	if (!/^(?:\/(?!\/)|#|\?)/.test(href)) return false;
	const path = href.split(/[?#]/)[0] ?? '';
	return !/\.[^/]*$/.test(path) || path.endsWith('.html');
}
