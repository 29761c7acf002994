import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { attributeOf, type Element, elementsIn, remove } from '../../built-page/page-tree.ts';

export type Document = DefaultTreeAdapterTypes.Document;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Text that is markup already. */
export interface Markup {
	readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/** Markup in which whatever is put in is text, unless it is markup itself. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	return { markup: String.raw({ raw: fixed }, ...parts.map(markupOf)) };
}

function markupOf(part: Part): string {
	if (part === undefined) return '';
	if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
	return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

export function hasClass(element: Element, name: string): boolean {
	return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** A link becomes the words that it stands on. */
export function makePlain(element: Element): void {
	element.tagName = 'span';
	element.nodeName = 'span';
	element.attrs = element.attrs.filter(({ name }) => ['class', 'lang', 'dir', 'id'].includes(name));
}

export function append(parent: Parent, { markup }: Markup): void {
	for (const node of [...parseFragment(markup).childNodes]) defaultTreeAdapter.appendChild(parent, node);
}

export function prepend(parent: Parent, { markup }: Markup): void {
	const [first] = parent.childNodes;
	for (const node of [...parseFragment(markup).childNodes])
		if (first === undefined) defaultTreeAdapter.appendChild(parent, node);
		else defaultTreeAdapter.insertBefore(parent, node, first);
}

export function moveFirst(parent: Parent, element: Element): void {
	const [first] = parent.childNodes.filter((node) => node !== element);
	if (first === undefined) return;
	remove(element);
	defaultTreeAdapter.insertBefore(parent, element, first);
}

/** @throws {RangeError} when the page has none */
export function theOne(document: Document, tagName: string): Element {
	const element = elementsIn(document).find((other) => other.tagName === tagName);
	if (element === undefined) throw new RangeError(`The page has no <${tagName}>.`);
	return element;
}
