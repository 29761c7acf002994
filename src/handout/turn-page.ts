import { parse, serialize } from 'parse5';
import {
	attributeOf,
	type Element,
	elementsIn,
	isForMachines,
	remove,
	removeAttribute,
	setAttribute,
} from '../built-page/page-tree.ts';
import { HandOutError } from './hand-out-error.ts';
import { type Island, islandOf } from './islands.ts';
import { type Links, linksOf } from './links.ts';
import { linkBetween, placeOf, placeOfIsland } from './places.ts';
import { handOutPolicy } from './policy.ts';
import type { SiteFiles } from './site-files.ts';
import { turnJson } from './turn-json.ts';

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
		if (isForElsewhere(element) || (file === startPage && isModule(element))) remove(element);
		else turnElement(element);
	}
	return { html: `${serialize(page)}\n`, links, islands };

	function turnElement(element: Element): void {
		const { tagName } = element;
		// Files have no origin that could be the same.
		removeAttribute(element, 'crossorigin');
		if (isModule(element)) {
			const island = islandOf(attributeOf(element, 'src') ?? '');
			islands.push(island);
			removeAttribute(element, 'type');
			setAttribute(element, 'src', linkBetween(placeOf(file), placeOfIsland(island.name)));
			// A module waits for the whole page too.
			setAttribute(element, 'defer', '');
			return;
		}
		if (tagName === 'script' && attributeOf(element, 'src') === undefined)
			throw new HandOutError(
				`${file} has a script in its text, which the policy of a hand-out does not run.`,
			);
		if (attributeOf(element, 'http-equiv') === 'Content-Security-Policy')
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

/** What only others read, and what a file is not: loaded before it is asked for. */
function isForElsewhere(element: Element): boolean {
	const isAhead = /^(?:module)?preload$/.test(attributeOf(element, 'rel') ?? '');
	return isForMachines(element) || (element.tagName === 'link' && isAhead);
}

function isModule(element: Element): boolean {
	return element.tagName === 'script' && attributeOf(element, 'type') === 'module';
}

function turnAttribute(element: Element, name: string, turn: (value: string) => string): void {
	for (const attr of element.attrs) if (attr.name === name) attr.value = turn(attr.value);
}
