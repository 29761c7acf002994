import type { Complaint } from '../catalogue/complaint.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { EditError } from '../records/edit-error.ts';
import { editRecord } from '../records/edit-record.ts';
import { createPositions } from '../records/line-positions.ts';
import { withTranslationMarks } from '../records/mark-translations.ts';
import { readYaml } from '../records/read-yaml.ts';
import type { Change } from './change.ts';

/** A record's file before and after, and the record that it would be. */
export interface ChangedRecord {
	readonly record: RawRecord;
	readonly before: string;
	readonly after: string;
	readonly changes: readonly Change[];
	/** What of the text afterwards could not be read. */
	readonly flaws: readonly (Complaint & { readonly field: string })[];
}

/** A record in whose file a change has no place. */
export interface UnchangedRecord {
	readonly record: RawRecord;
	readonly changes: readonly Change[];
}

/**
 * The files that changes would make, each changed where the changes are and nowhere else.
 * @param texts The records as they are written, by their files.
 */
export function changeRecords(
	texts: ReadonlyMap<string, string>,
	records: readonly RawRecord[],
	changes: readonly Change[],
): { readonly changed: readonly ChangedRecord[]; readonly unchanged: readonly UnchangedRecord[] } {
	const byProduct = Map.groupBy(changes, ({ product }) => product);
	const changed: ChangedRecord[] = [];
	const unchanged: UnchangedRecord[] = [];
	for (const record of records) {
		const own = record.type === 'product' ? byProduct.get(record.id) : undefined;
		if (own === undefined) continue;
		try {
			changed.push(changeRecord(texts.get(record.file) ?? '', record, own));
		} catch (error) {
			if (!(error instanceof EditError)) throw error;
			unchanged.push({ record, changes: own });
		}
	}
	return { changed, unchanged };
}

function changeRecord(before: string, record: RawRecord, changes: readonly Change[]): ChangedRecord {
	const edits = changes.flatMap((change) => change.edits);
	const after = editRecord(before, withTranslationMarks(before, record, edits), record.type);
	const { data, offsetOf, flaws, fieldAt } = readYaml(after);
	const positionOf = createPositions(after);
	const locate: RawRecord['locate'] = (path) => positionOf(offsetOf(path));
	return {
		record: { ...record, data: data ?? null, locate },
		before,
		after,
		changes,
		flaws: flaws.map((flaw) => ({ ...flaw, field: fieldAt(flaw.offset).join('.') })),
	};
}
