import type { Complaint } from '../catalogue/complaint.ts';
import { englishHashOf } from '../catalogue/english-hash.ts';
import { defaultLocale, isLocale, type Locale } from '../catalogue/locales.ts';
import type { RawRecord, RawValue } from '../catalogue/record.ts';
import { englishTextsIn } from '../catalogue/texts-in.ts';
import { EditError } from '../records/edit-error.ts';
import { editRecord } from '../records/edit-record.ts';
import { createPositions } from '../records/line-positions.ts';
import { readYaml } from '../records/read-yaml.ts';
import type { Change, FieldEdit } from './change.ts';

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
	const ofTranslations = editsOfTranslations(changes, record.data, () => {
		// In the order of the file, where new English stands among the old.
		const data = edits.every(isOfTranslation)
			? record.data
			: readYaml(editRecord(before, edits, record.type)).data;
		return englishHashOf(englishTextsIn(data ?? null));
	});
	const after = editRecord(before, [...edits, ...ofTranslations], record.type);
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

/** A text that came in a sheet has been read by no native speaker, as far as anyone here knows. */
function editsOfTranslations(
	changes: readonly Change[],
	data: RawValue,
	hashOfEnglish: () => string,
): FieldEdit[] {
	const touched = new Set(changes.flatMap(({ locale }) => locale ?? []));
	return [...touched]
		.filter((locale) => locale !== defaultLocale)
		.flatMap((locale): FieldEdit[] => {
			const state = stateOf(data, locale);
			if (state === 'unreviewed') return [];
			if (state === 'reviewed') return [{ path: ['translations', locale, 'state'], value: 'unreviewed' }];
			return [{ path: ['translations', locale], value: { state: 'unreviewed', of: hashOfEnglish() } }];
		});
}

/** A text in another language than English, written or taken away. */
function isOfTranslation({ path }: FieldEdit): boolean {
	const last = path.at(-1);
	return typeof last === 'string' && isLocale(last) && last !== defaultLocale;
}

function stateOf(data: RawValue, locale: Locale): RawValue | undefined {
	const entry = fieldOf(fieldOf(data, 'translations'), locale);
	return fieldOf(entry, 'state');
}

function fieldOf(data: RawValue | undefined, field: string): RawValue | undefined {
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? data[field] : undefined;
}
