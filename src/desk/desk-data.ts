import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../edition/project-folder.ts';
import { refusal as refusalOfEdition } from '../edition/words/say.ts';
import { didYouMean } from '../edition/words/speech.ts';
import { EditError } from '../records/edit-error.ts';
import { type Edit, editRecord } from '../records/edit-record.ts';
import { withTranslationMarks } from '../records/mark-translations.ts';
import { readYaml } from '../records/read-yaml.ts';
import { findRecordFiles, type RecordFile } from '../records/record-files.ts';
import { type RecordChange, saveRecords } from '../records/save-records.ts';
import { refusal, say } from './words/say.ts';

/** @throws {CommandError} when there is no such folder. */
export function dataFolderOf(given: string | undefined): string {
	const folder = resolve(projectFolder, given ?? 'catalog-data');
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw refusalOfEdition('folder.missing', { folder });
	return folder;
}

/** The record that is meant by `khazri` or `products/khazri`. @throws {CommandError} when none or several are. */
export function findRecord(data: string, name: string): RecordFile {
	const { files } = findRecordFiles(data);
	const found = files.filter((file) => file.id === name || nameOf(file) === name);
	const [first, ...others] = found;
	const products = found.filter(({ type }) => type === 'product');
	if (first === undefined) {
		const ids = files.flatMap((file) => (name.includes('/') ? nameOf(file) : file.id));
		throw refusal('id.unknown', { id: name }, didYouMean(name, ids, say('id.unknownFix')));
	}
	if (others.length > 0 && products.length !== 1)
		throw refusal('id.several', { id: name, names: found.map(nameOf).join(', ') });
	return products[0] ?? first;
}

/** `products/khazri`, as other commands name records. */
export function nameOf({ file, id }: RecordFile): string {
	return `${file.split('/')[0]}/${id}`;
}

export function textOf(data: string, file: string): string {
	return readFileSync(join(data, file), 'utf8');
}

/** A record of a data folder as it was read and as it shall be. */
export type DeskChange = Omit<RecordChange, 'path'> & { readonly file: string };

/**
 * A record with these edits; a translation among them is marked as not yet read.
 * @throws {CommandError} where a file is written so that it cannot be changed in its text.
 */
export function changeIn(data: string, { file, type }: RecordFile, edits: readonly Edit[]): DeskChange {
	const before = textOf(data, file);
	try {
		const record = { type, data: readYaml(before).data ?? null };
		return { file, before, after: editRecord(before, withTranslationMarks(before, record, edits), type) };
	} catch (error) {
		if (!(error instanceof EditError)) throw error;
		throw refusal('edit.refused', { file, field: error.path.join('.') });
	}
}

export function draftsOf(changes: readonly DeskChange[]): ReadonlyMap<string, string | undefined> {
	return new Map(changes.map(({ file, after }) => [file, after]));
}

export function saveIn(data: string, changes: readonly DeskChange[]): void {
	saveRecords(changes.map(({ file, ...change }) => ({ ...change, path: join(data, file) })));
}
