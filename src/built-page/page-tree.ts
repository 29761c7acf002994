import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

/* A built page as a tree, for those who make it anew: the hand-out and the kiosk. */

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** Every element below a node, in the order of the page. What is removed meanwhile may still be among them. */
export function elementsIn(node: Node): Element[] {
	const children = 'childNodes' in node ? node.childNodes : [];
	return children.flatMap((child) =>
		defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : [],
	);
}

export function attributeOf(element: Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
	removeAttribute(element, name);
	element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
	element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
}

export function remove(element: Element): void {
	defaultTreeAdapter.detachNode(element);
}

/** What only search engines, previews of links and a browser that looks ahead read: nothing is drawn with it. */
export function isForMachines(element: Element): boolean {
	const of = (name: string) => attributeOf(element, name) ?? '';
	switch (element.tagName) {
		case 'link':
			return /^(?:canonical|alternate|search|preconnect|dns-prefetch|prefetch)$/.test(of('rel'));
		case 'meta':
			return of('property') !== '' || /^(?:twitter:|robots$)/.test(of('name'));
		case 'script':
			return /^(?:application\/ld\+json|speculationrules)$/.test(of('type'));
		default:
			return false;
	}
}
