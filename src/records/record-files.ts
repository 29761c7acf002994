import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../catalogue/did-you-mean.ts';
import { pictureEndings } from '../catalogue/medium.ts';
import { type Problem, quote } from '../catalogue/problem.ts';
import { type RecordType, recordFolders } from '../catalogue/record.ts';
import { idPattern, longestId } from '../catalogue/texts.ts';
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
		const problem = `There is no folder ${quote(showText(folder))}.`;
		return { files, pictures, problems: [atFile('', problem, 'Name a folder laid out like catalog-data.')] };
	}
	for (const entry of entriesOf(folder)) {
		if (entry.isSymbolicLink()) problems.push(linkProblem(entry.name));
		else if (entry.isDirectory() && isRecordFolder(entry.name)) visit(entry.name, recordFolders[entry.name]);
		else if (entry.isDirectory() && !otherFolders.has(entry.name)) problems.push(folderProblem(entry.name));
		else if (entry.isFile() && /\.ya?ml$/i.test(entry.name))
			problems.push(
				atFile(
					entry.name,
					'A record stands in the folder of its type.',
					`Move it to one of ${folderNames.join(', ')}.`,
				),
			);
	}
	problems.push(...sameIds(seen), ...lonePictures(pictures, seen));
	return { files, pictures, problems };

	function visit(place: string, type: RecordType): void {
		for (const entry of entriesOf(join(folder, place))) {
			const file = `${place}/${entry.name}`;
			if (entry.isSymbolicLink()) problems.push(linkProblem(file));
			else if (entry.isDirectory() && place === nestedFolder) visit(file, type);
			else if (entry.isDirectory())
				problems.push(atFile(file, 'A folder cannot stand here.', 'Move its files one level up.'));
			else if (!entry.isFile())
				problems.push(atFile(file, 'This is no ordinary file.', 'Put a file with a record here.'));
			else if (entry.name.endsWith('.yaml')) addRecord(file, entry.name.slice(0, -'.yaml'.length), type);
			else if (entry.name.startsWith('.') || entry.name === 'README.md') continue;
			else if (place === pictureFolder) addPicture(file, entry.name);
			else
				problems.push(
					atFile(
						file,
						'Only files that end in “.yaml” are records.',
						'Rename it to end in “.yaml”, or move it away.',
					),
				);
		}
	}

	function addPicture(file: string, name: string): void {
		const ending = pictureEndings.find((ending) => name.endsWith(`.${ending}`));
		if (ending === undefined) problems.push(endingProblem(file));
		else pictures.push({ id: name.slice(0, -ending.length - 1), file });
	}

	function addRecord(file: string, id: string, type: RecordType): void {
		if (idPattern.test(id) && id.length <= longestId) files.push({ type, id, file });
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
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function entriesOf(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function atFile(file: string, problem: string, fix: string): Problem {
	return { file: showText(file), line: 1, column: 1, field: '', problem, fix };
}

function linkProblem(file: string): Problem {
	return atFile(file, 'This is a link to another place.', 'Put the file itself here.');
}

function folderProblem(name: string): Problem {
	const problem = `${quote(showText(name))} is not a folder of records.`;
	return atFile(name, problem, didYouMean(name, folderNames, `The folders are ${folderNames.join(', ')}.`));
}

function idProblem(file: string, id: string): Problem {
	if (id.length > longestId)
		return atFile(file, `The file’s name is longer than ${longestId} letters.`, 'Shorten it.');
	const problem = `${quote(showText(id))} cannot be an id.`;
	return atFile(file, problem, 'Name the file with small letters a–z and digits, joined by hyphens.');
}

const endings = pictureEndings.map((ending) => `.${ending}`).join(', ');

function endingProblem(file: string): Problem {
	const [, name = file] = file.split('/');
	const isSpelling = /\.(?:jpe?g|png|webp|tiff?)$/i.test(name);
	return atFile(
		file,
		`A picture’s name ends in ${endings}.`,
		isSpelling
			? 'Rename it so.'
			: 'Save the picture again as JPEG, PNG, WebP or TIFF, or move the file away.',
	);
}

/** A picture without a record has no rights, no approval and no words; of two for one record nobody knows which. */
function lonePictures(pictures: readonly FoundPicture[], records: readonly RecordFile[]): Problem[] {
	const ids = new Set(records.filter(({ type }) => type === 'medium').map(({ id }) => id));
	const first = new Map<string, FoundPicture>();
	return pictures.flatMap((picture) => {
		const { id, file } = picture;
		const other = first.get(id);
		if (other !== undefined)
			return [atFile(file, `${other.file} has the same record.`, 'Keep one of the two.')];
		first.set(id, picture);
		if (ids.has(id)) return [];
		const fix = `Write ${id}.yaml beside it, or move it away: npm run media -- add <file> writes a first draft.`;
		return [atFile(file, 'This picture has no record.', fix)];
	});
}

/** Within a type an id is one file's, and on many disks two that differ only in case are one. */
function sameIds(files: readonly RecordFile[]): Problem[] {
	const first = new Map<string, RecordFile>();
	return files.flatMap(({ type, id, file }) => {
		const key = `${type} ${id.toLowerCase()}`;
		const other = first.get(key);
		if (other === undefined) first.set(key, { type, id, file });
		if (other === undefined) return [];
		const problem =
			other.id === id
				? `“${id}” is taken: it is also ${other.file}.`
				: `“${id}” differs from ${other.file} only in case.`;
		return [atFile(file, problem, 'Rename one of the two files.')];
	});
}
