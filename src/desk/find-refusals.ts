import { createCatalogue } from '../catalogue/catalogue.ts';
import type { Complaint } from '../catalogue/complaint.ts';
import { CatalogueError } from '../catalogue/problem.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { tell } from '../catalogue/sentences/tell.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { readPictures } from '../media/read-pictures.ts';
import type { ReadRecords } from '../records/read-records.ts';
import type { Change, SheetProblem } from '../sheets/change.ts';
import type { ChangedRecord, UnchangedRecord } from '../sheets/changed-records.ts';
import { say } from '../sheets/sentences/say.ts';

/** The changes of a record have no place in its file. */
export function sayUnchanged(unchanged: readonly UnchangedRecord[], language: StaffLanguage): SheetProblem[] {
	return unchanged.map(({ record: { file }, changes }) => ({
		place: changes[0]?.place ?? '',
		...say(language, 'by-hand', { file }),
	}));
}

/** What the check of the whole catalogue would say of changed records, by the cells that changed them. */
export function findRefusals(
	folder: string,
	{ records, unread, pictures: found }: ReadRecords,
	changed: readonly ChangedRecord[],
	language: StaffLanguage,
): SheetProblem[] {
	if (changed.length === 0) return [];
	const unreadable = changed.flatMap((item) =>
		item.flaws.map((flaw) => toSheetProblem(flaw, item, language)),
	);
	if (unreadable.length > 0) return unreadable;
	const { pictures } = readPictures(folder, found);
	const byFile = new Map(changed.map((item) => [item.record.file, item]));
	const all = records.map((record): RawRecord => byFile.get(record.file)?.record ?? record);
	try {
		createCatalogue(all, unread, pictures);
		return [];
	} catch (error) {
		if (!(error instanceof CatalogueError)) throw error;
		const [first] = changed;
		return error.problems.flatMap((problem) => {
			const item = byFile.get(problem.file) ?? first;
			return item === undefined ? [] : toSheetProblem(problem, item, language);
		});
	}
}

function toSheetProblem(
	complaint: Complaint & { readonly field: string },
	{ changes }: ChangedRecord,
	language: StaffLanguage,
): SheetProblem {
	const place = (changes.find((change) => isOf(change, complaint.field)) ?? changes[0])?.place ?? '';
	const { problem, fix } = tell(complaint, language);
	return { place, problem: `${say(language, 'refused').problem} ${problem}`, fix };
}

function isOf({ edits }: Change, field: string): boolean {
	return edits.some(({ path }) => {
		const place = path.join('.');
		return field === place || field.startsWith(`${place}.`) || place.startsWith(`${field}.`);
	});
}
