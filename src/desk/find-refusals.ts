import { createCatalogue } from '../catalogue/catalogue.ts';
import { CatalogueError, type Problem } from '../catalogue/problem.ts';
import type { RawRecord } from '../catalogue/record.ts';
import type { StaffLanguage } from '../i18n/staff-languages.ts';
import { readPictures } from '../media/read-pictures.ts';
import type { ReadRecords } from '../records/read-records.ts';
import { readYaml } from '../records/read-yaml.ts';
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
		readYaml(item.after).flaws.map(({ problem, fix, offset }) => {
			const field = readYaml(item.after).fieldAt(offset).join('.');
			return toSheetProblem({ problem, fix, field }, item, language);
		}),
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

/** The check speaks English, so its words are shown to those who read English. */
function toSheetProblem(
	{ problem, fix, field }: Pick<Problem, 'problem' | 'fix' | 'field'>,
	{ changes }: ChangedRecord,
	language: StaffLanguage,
): SheetProblem {
	const place = (changes.find((change) => isOf(change, field)) ?? changes[0])?.place ?? '';
	const said = say(language, 'refused');
	if (language !== 'en') return { place, ...said };
	return { place, problem: `${said.problem} ${problem}`, fix };
}

function isOf({ edits }: Change, field: string): boolean {
	return edits.some(({ path }) => {
		const place = path.join('.');
		return field === place || field.startsWith(`${place}.`) || place.startsWith(`${field}.`);
	});
}
