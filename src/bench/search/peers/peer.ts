import { fold } from '../../../search/fold.ts';
import type { SearchDocument } from '../documents.ts';
import type { SearchEngine } from '../search-engine.ts';

/** Another engine, set up as its own guide advises for texts of several languages. */
export interface Peer {
	readonly name: string;
	create(documents: readonly SearchDocument[]): Omit<SearchEngine, 'name'>;
	/**
	 * One question in so many is asked up to 1,000 products, and beyond: who takes long is asked less. 0 asks none.
	 */
	readonly oneIn: readonly [few: number, many: number];
}

/** An engine as it comes. */
export function plain({ name, create }: Peer, documents: readonly SearchDocument[]): SearchEngine {
	return { name, ...create(documents) };
}

/**
 * An engine that is given our folding, in documents of `foldedDocuments` and in what is asked: marks, look-alike
 * letters and alphabets are made one before it sees them.
 */
export function folded({ name, create }: Peer, documents: readonly SearchDocument[]): SearchEngine {
	const engine = create(documents);
	return {
		name: `${name} + folding`,
		search: (query) => engine.search(fold(query).text),
		shipped: engine.shipped,
	};
}

export function foldedDocuments(documents: readonly SearchDocument[]): SearchDocument[] {
	return documents.map(foldedDocument);
}

function foldedDocument(document: SearchDocument): SearchDocument {
	const all = (texts: readonly string[]) => [...new Set(texts.map((text) => fold(text).text))];
	return {
		id: document.id,
		name: fold(document.name).text,
		otherNames: all(document.otherNames),
		designation: fold(document.designation).text,
		calibre: all(document.calibre),
		role: all(document.role),
		kind: all(document.kind),
		enterprise: all(document.enterprise),
		exhibition: all(document.exhibition),
	};
}
