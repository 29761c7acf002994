import type { FieldPath } from '../catalogue/problem.ts';
import type { RawRecord, RawValue } from '../catalogue/record.ts';
import type { Edit } from '../records/edit-record.ts';

/** A product that goes, and the one that its address shall lead to. */
export interface Retirement {
	readonly old: RawRecord;
	readonly to: RawRecord;
}

/** What has to change in a record so that nothing names the product that goes. */
export function editsFor(record: RawRecord, { old, to }: Retirement): Edit[] {
	if (record.type === 'sign-off') return [];
	const edits = referencesTo(record.data, old.id).map((path) =>
		record.id === to.id && record.type === 'product'
			? { path: wholeOf(path), value: undefined }
			: { path, value: to.id },
	);
	// From the end, so that what goes from a list moves nothing that is still to be changed.
	const removed = edits.toReversed();
	return record.file === to.file ? [...removed, takenOver(old, to)] : removed;
}

/** The old id with the release that its record had: who could not see the record must not learn that it was there. */
function takenOver(old: RawRecord, to: RawRecord): Edit {
	const release = textAt(old.data, 'release') ?? 'internal';
	const list = (data: RawValue) => {
		const list = fieldOf(data, 'formerIds');
		return Array.isArray(list) ? list : [];
	};
	const known = [...list(to.data), ...list(old.data)].filter((entry) => textAt(entry, 'id') !== old.id);
	const value = [...known, { id: old.id, release }];
	return { path: ['formerIds'], value };
}

export function formerIdsIn(data: RawValue): (string | undefined)[] {
	const list = fieldOf(data, 'formerIds');
	return Array.isArray(list) ? list.map((entry) => textAt(entry, 'id')) : [];
}

/** Fields in which a record names a product. */
const naming: ReadonlySet<string> = new Set(['to', 'variantOf', 'product', 'products']);

function referencesTo(value: RawValue, id: string, path: FieldPath = []): FieldPath[] {
	if (typeof value === 'string') {
		const field = path.findLast((part) => typeof part === 'string');
		return value === id && typeof field === 'string' && naming.has(field) ? [path] : [];
	}
	if (value === null) return [];
	const entries: [string | number, RawValue][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value);
	return entries.flatMap(([part, item]) => referencesTo(item, id, [...path, part]));
}

/** Of a relation, the whole of it. */
function wholeOf(path: FieldPath): FieldPath {
	return path.at(-1) === 'to' ? path.slice(0, -1) : path;
}

function fieldOf(data: RawValue, field: string): RawValue | undefined {
	return typeof data === 'object' && data !== null && !Array.isArray(data) && Object.hasOwn(data, field)
		? data[field]
		: undefined;
}

function textAt(data: RawValue, field: string): string | undefined {
	const text = fieldOf(data, field);
	return typeof text === 'string' ? text : undefined;
}
