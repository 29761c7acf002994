import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Complaint, complaint } from '../catalogue/complaint.ts';
import { nearest } from '../catalogue/did-you-mean.ts';
import { pictureEndings } from '../catalogue/medium.ts';
import type { Problem } from '../catalogue/problem.ts';
import { type RecordType, recordFolders } from '../catalogue/record.ts';
import { idPattern, longestId, reservedId } from '../catalogue/texts.ts';
import { showText } from './show-text.ts';

/** A file that is to be a record. */
export interface RecordFile {
	readonly type: RecordType;
	readonly id: string;
	/** Relative to the data folder, with `/`. */
	readonly file: string;
}

/** A picture beside its record. */
export interface FoundPicture {
	/** Of its record. */
	readonly id: string;
	/** Relative to the data folder, with `/`. */
	readonly file: string;
}

export interface FoundFiles {
	readonly files: readonly RecordFile[];
	readonly pictures: readonly FoundPicture[];
	readonly problems: readonly Problem[];
}

/** Folders beside the records that hold other things. */
const otherFolders: ReadonlySet<string> = new Set(['publications']);
/** Only products are many enough to stand in folders by kind. */
const nestedFolder = 'products';
/** Only there a record has another file beside it. */
const pictureFolder = 'media';

/** Finds the files of a data folder, in the same order on every machine, and names what does not belong there. */
export function findRecordFiles(folder: string): FoundFiles {
	const files: RecordFile[] = [];
	const pictures: FoundPicture[] = [];
	const problems: Problem[] = [];
	const seen: RecordFile[] = [];
	if (!isFolder(folder)) {
		const said = complaint('folder-missing', { folder: showText(folder) });
		return { files, pictures, problems: [atFile('', said)] };
	}
	for (const entry of entriesOf(folder)) {
		if (entry.isSymbolicLink()) problems.push(atFile(entry.name, complaint('file-linked')));
		else if (entry.isDirectory() && isRecordFolder(entry.name)) visit(entry.name, recordFolders[entry.name]);
		else if (entry.isDirectory() && !otherFolders.has(entry.name)) problems.push(folderProblem(entry.name));
		else if (entry.isFile() && /\.ya?ml$/i.test(entry.name))
			problems.push(atFile(entry.name, complaint('record-misplaced', { folders: folderNames })));
	}
	problems.push(...sameIds(seen), ...lonePictures(pictures, seen));
	return { files, pictures, problems };

	function visit(place: string, type: RecordType): void {
		for (const entry of entriesOf(join(folder, place))) {
			const file = `${place}/${entry.name}`;
			if (entry.isSymbolicLink()) problems.push(atFile(file, complaint('file-linked')));
			else if (entry.isDirectory() && place === nestedFolder) visit(file, type);
			else if (entry.isDirectory()) problems.push(atFile(file, complaint('folder-misplaced')));
			else if (!entry.isFile()) problems.push(atFile(file, complaint('file-special')));
			else if (entry.name.endsWith('.yaml')) addRecord(file, entry.name.slice(0, -'.yaml'.length), type);
			else if (entry.name.startsWith('.') || entry.name === 'README.md') continue;
			else if (place === pictureFolder) addPicture(file, entry.name);
			else problems.push(atFile(file, complaint('file-ending')));
		}
	}

	function addPicture(file: string, name: string): void {
		const ending = pictureEndings.find((ending) => name.endsWith(`.${ending}`));
		if (ending === undefined) problems.push(endingProblem(file));
		else pictures.push({ id: name.slice(0, -ending.length - 1), file });
	}

	function addRecord(file: string, id: string, type: RecordType): void {
		if (idPattern.test(id) && !reservedId.test(id) && id.length <= longestId) files.push({ type, id, file });
		else problems.push(idProblem(file, id));
		seen.push({ type, id, file });
	}
}

/** What the file at a path within the data folder is to be; undefined for a file that is no record. */
export function recordFileOf(file: string): RecordFile | undefined {
	const [, folder = '', id = ''] = /^([^/]+)\/(?:.+\/)?([^/]+)\.yaml$/.exec(file) ?? [];
	return isRecordFolder(folder) ? { type: recordFolders[folder], id, file } : undefined;
}

const folderNames = Object.keys(recordFolders);

function isRecordFolder(name: string): name is keyof typeof recordFolders {
	return Object.hasOwn(recordFolders, name);
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function entriesOf(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function atFile(file: string, said: Complaint): Problem {
	return { file: showText(file), line: 1, column: 1, field: '', ...said };
}

function folderProblem(name: string): Problem {
	const values = { folder: showText(name), folders: folderNames };
	return atFile(name, complaint('folder-unknown', values, nearest(name, folderNames)));
}

function idProblem(file: string, id: string): Problem {
	if (reservedId.test(id)) return atFile(file, complaint('file-name-reserved', { id }));
	return atFile(
		file,
		id.length > longestId
			? complaint('file-name-long', { most: longestId })
			: complaint('file-name-bad', { id: showText(id) }),
	);
}

const endings = pictureEndings.map((ending) => `.${ending}`);

function endingProblem(file: string): Problem {
	const [, name = file] = file.split('/');
	const isSpelling = /\.(?:jpe?g|png|webp|tiff?)$/i.test(name);
	return atFile(file, complaint(isSpelling ? 'picture-spelling' : 'picture-ending', { endings }));
}

/** A picture without a record has no rights, no approval and no words; of two for one record nobody knows which. */
function lonePictures(pictures: readonly FoundPicture[], records: readonly RecordFile[]): Problem[] {
	const ids = new Set(records.filter(({ type }) => type === 'medium').map(({ id }) => id));
	const first = new Map<string, FoundPicture>();
	return pictures.flatMap((picture) => {
		const { id, file } = picture;
		const other = first.get(id);
		if (other !== undefined) return [atFile(file, complaint('picture-second', { file: other.file }))];
		first.set(id, picture);
		return ids.has(id) ? [] : [atFile(file, complaint('picture-alone', { id }))];
	});
}

/** Within a type an id is one file's, and on many disks two that differ only in case are one. */
function sameIds(files: readonly RecordFile[]): Problem[] {
	const first = new Map<string, RecordFile>();
	return files.flatMap(({ type, id, file }) => {
		const name = `${type} ${id.toLowerCase()}`;
		const other = first.get(name);
		if (other === undefined) first.set(name, { type, id, file });
		if (other === undefined) return [];
		const key = other.id === id ? 'file-name-taken' : 'file-name-case';
		return [atFile(file, complaint(key, { id, file: other.file }))];
	});
}
