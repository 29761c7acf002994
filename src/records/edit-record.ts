import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../catalogue/problem.ts';
import type { RecordType } from '../catalogue/record.ts';
import { EditError } from './edit-error.ts';
import { type OpenRecord, openRecord, valueAt } from './open-record.ts';
import { changed, type Step, smallestSteps, toPlain } from './plain-values.ts';
import { spliceOf } from './splice-record.ts';

/** A place of a record and the text, group or list that shall stand there. `undefined` removes the field, `null` leaves it empty. */
export interface Edit {
	readonly path: FieldPath;
	readonly value: unknown;
}

/**
 * Changes the text of a record where the edits say, and nowhere else: no other line, comment or quote is touched.
 * Groups and lists that a path needs are made, and those that a removal leaves empty go with it.
 * @param type For the place of a new field among the others; `kind:` tells it of a product.
 * @throws {EditError} when a text stands where a path goes on, a list ends before it, or the text is no record.
 */
export function editRecord(text: string, edits: readonly Edit[], type?: RecordType): string {
	let record: OpenRecord | undefined;
	for (const { path, value } of edits) {
		record ??= openRecord(text, path);
		const step = { path, value: toPlain(value) };
		const wanted = changed(record.data, step) ?? null;
		for (const smallest of smallestSteps(valueAt(record.data, path), step))
			record = openRecord(take(record, smallest, type), path);
		// What was written is read again: a file that reads otherwise than was meant is never handed out.
		if (!isDeepStrictEqual(record.data, wanted)) throw new EditError(path);
	}
	return record?.text ?? text;
}

function take(record: OpenRecord, step: Step, type: RecordType | undefined): string {
	const { text } = record;
	const { from, to, text: written } = spliceOf(record, step, type);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	return text.slice(0, from) + written.replace(/\r?\n/g, eol) + text.slice(to);
}
