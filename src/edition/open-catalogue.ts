import { statSync } from 'node:fs';
import { type Catalogue, createCatalogue } from '../catalogue/catalogue.ts';
import { CatalogueError, type Problem } from '../catalogue/problem.ts';
import { readPictures } from '../media/read-pictures.ts';
import { type Drafts, type ReadRecords, readRecords } from '../records/read-records.ts';
import { refusal } from './words/say.ts';

/**
 * Reads and checks a data folder, its pictures as far as their bytes tell.
 * @param drafts Checked in the place of what the folder holds.
 * @throws {CatalogueError} with every problem, of reading and of content, by file and line.
 */
export function openCatalogue(folder: string, drafts?: Drafts): Catalogue {
	return openRecords(folder, drafts).catalogue;
}

/** The same, with the records as they were read. */
export function openRecords(folder: string, drafts?: Drafts): { catalogue: Catalogue; read: ReadRecords } {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw refusal('folder.missing', { folder });
	const read = readRecords(folder, drafts);
	const { records, unread, pictures: found, problems: unreadable } = read;
	const { pictures, problems: refused } = readPictures(folder, found);
	const { catalogue, problems } = check(() => createCatalogue(records, unread, pictures));
	const all = [...unreadable, ...refused, ...problems];
	if (catalogue === undefined || all.length > 0) throw new CatalogueError(all.sort(byPlace));
	return { catalogue, read };
}

interface Checked {
	readonly catalogue?: Catalogue;
	readonly problems: readonly Problem[];
}

function check(create: () => Catalogue): Checked {
	try {
		return { catalogue: create(), problems: [] };
	} catch (error) {
		if (error instanceof CatalogueError) return { problems: error.problems };
		throw error;
	}
}

/** In the order of the alphabet of machines, which is the same everywhere. */
function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
