import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';
import { HandOutError } from './hand-out-error.ts';
import { type Island, islandOf } from './islands.ts';
import { type Links, linksOf } from './links.ts';
import { linkBetween, placeOf, placeOfIsland } from './places.ts';
import { handOutPolicy } from './policy.ts';
import type { SiteFiles } from './site-files.ts';
import { turnJson } from './turn-json.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface TurnedPage {
	readonly html: string;
	/** What the hand-out must hold for it, in the built folder. */
	readonly links: Links;
	readonly islands: readonly Island[];
}

/**
 * A page of a built edition as a file that is opened from a disk.
 * @param file where it is in the built folder
 * @throws {HandOutError} when it leads or loads from where it cannot
 */
export function turnPage(html: string, file: string, site: SiteFiles): TurnedPage {
	const links = linksOf(file, placeOf(file), site);
	const islands: Island[] = [];
	// What stands for readers without scripts has links too.
	const page = parse(html, { scriptingEnabled: false });
	for (const element of elementsIn(page)) {
		if (isForElsewhere(element) || (file === startPage && isModule(element)))
			defaultTreeAdapter.detachNode(element);
		else turnElement(element);
	}
	return { html: `${serialize(page)}\n`, links, islands };

	function turnElement(element: Element): void {
		const { tagName } = element;
		// Files have no origin that could be the same.
		removeAttribute(element, 'crossorigin');
		if (isModule(element)) {
			const island = islandOf(attribute(element, 'src') ?? '');
			islands.push(island);
			removeAttribute(element, 'type');
			setAttribute(element, 'src', linkBetween(placeOf(file), placeOfIsland(island.name)));
			// A module waits for the whole page too.
			setAttribute(element, 'defer', '');
			return;
		}
		if (tagName === 'script' && attribute(element, 'src') === undefined)
			throw new HandOutError(
				`${file} has a script in its text, which the policy of a hand-out does not run.`,
			);
		if (attribute(element, 'http-equiv') === 'Content-Security-Policy')
			setAttribute(element, 'content', handOutPolicy);
		for (const name of ['href', 'src', 'action'])
			turnAttribute(element, name, (address) => turned(address, tagName));
		turnAttribute(element, 'srcset', (sizes) =>
			sizes
				.split(',')
				.map((size) => size.trim().replace(/^\S+/, (address) => turned(address, tagName)))
				.join(', '),
		);
		turnAttribute(element, 'data-props', (json) => turnJson(json, links));
	}

	function turned(address: string, tagName: string): string {
		if (address.startsWith('/') && !address.startsWith('//')) return links.to(address);
		// A source is named by its address, and opened by whoever chooses to; nothing else may come from elsewhere.
		const isHere = address.startsWith('#') || address.startsWith('data:');
		if (isHere || (tagName === 'a' && /^(?:https?|mailto):/.test(address))) return address;
		throw new HandOutError(`${file} loads “${address}”, which is no file of the edition.`);
	}
}

/** The choice of languages: on a stick it is for the reader to choose, not for the computer that it is put into. */
const startPage = 'index.html';

/** What only search engines and previews of links read, and what only a host can answer. */
function isForElsewhere(element: Element): boolean {
	const { tagName } = element;
	const type = attribute(element, 'type');
	const rel = attribute(element, 'rel') ?? '';
	const name = attribute(element, 'name') ?? '';
	if (tagName === 'link') return /^(?:canonical|alternate|preload|modulepreload|prefetch)$/.test(rel);
	if (tagName === 'meta')
		return name === 'robots' || name.startsWith('twitter:') || attribute(element, 'property') !== undefined;
	return tagName === 'script' && (type === 'application/ld+json' || type === 'speculationrules');
}

function isModule(element: Element): boolean {
	return element.tagName === 'script' && attribute(element, 'type') === 'module';
}

/** As they stand; a list, so that one may be taken out. */
function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
	return node.childNodes.flatMap((child) =>
		defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : [],
	);
}

function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((attr) => attr.name === name)?.value;
}

function turnAttribute(element: Element, name: string, turn: (value: string) => string): void {
	for (const attr of element.attrs) if (attr.name === name) attr.value = turn(attr.value);
}

function setAttribute(element: Element, name: string, value: string): void {
	removeAttribute(element, name);
	element.attrs.push({ name, value });
}

function removeAttribute(element: Element, name: string): void {
	element.attrs = element.attrs.filter((attr) => attr.name !== name);
}
