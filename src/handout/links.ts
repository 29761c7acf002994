import { HandOutError } from './hand-out-error.ts';
import { linkBetween, placeOf, placeOfData } from './places.ts';
import type { SiteFiles } from './site-files.ts';

/** The links of one file of an edition, made relative; and what they lead to, which the hand-out must hold. */
export interface Links {
	/** A link or a source: the address of a file of the edition, which may have a query and a fragment. */
	to(address: string): string;
	/** Texts among data that are an address of the edition, such as a picture's. Others stay as they are. */
	inData(text: string): string;
	readonly files: ReadonlySet<string>;
	/** Files of JSON that islands load. */
	readonly data: ReadonlySet<string>;
}

/**
 * @param file where the links stand, in the built folder
 * @param place where it lies in the hand-out
 */
export function linksOf(file: string, place: string, site: SiteFiles): Links {
	const files = new Set<string>();
	const data = new Set<string>();
	return { to, inData, files, data };

	function to(address: string): string {
		const [path, more] = parted(address);
		const target = path.startsWith('/') ? site.fileAt(path) : undefined;
		if (target === undefined)
			throw new HandOutError(`${file} leads to “${address}”, which is not in the edition.`);
		files.add(target);
		return linkBetween(place, placeOf(target)) + more;
	}

	function inData(text: string): string {
		if (!/^\/[\w-]+[/.]/.test(text)) return text;
		const [path, more] = parted(text);
		const isTemplate = path.includes('*');
		const targets = isTemplate ? site.filesLike(path) : [site.fileAt(path) ?? []].flat();
		const [target] = targets;
		if (target === undefined) return text;
		const isData = path.endsWith('.json');
		for (const found of targets) (isData ? data : files).add(found);
		const link = linkBetween(place, (isData ? placeOfData : placeOf)(isTemplate ? templateOf(path) : target));
		return link + more;
	}
}

/** A template as that of files. */
function templateOf(path: string): string {
	return path.slice(1).replace(/\/$/, '/index.html');
}

/** An address, and its query and fragment. */
function parted(address: string): [path: string, more: string] {
	const end = address.search(/[?#]/);
	return end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}
