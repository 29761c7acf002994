import { type Node, parseDocument } from 'yaml';
import type { FieldPath } from '../catalogue/problem.ts';
import type { RawValue } from '../catalogue/record.ts';
import { EditError } from './edit-error.ts';
import { plainOf } from './plain-values.ts';
import { type Layout, layoutOf } from './write-yaml.ts';

/** A record's text and what it says, before it is changed. */
export interface OpenRecord {
	readonly text: string;
	readonly root: Node | null;
	readonly data: RawValue;
	readonly layout: Layout;
}

/** @throws {EditError} of a path, when the text is no record. */
export function openRecord(text: string, path: FieldPath): OpenRecord {
	const document = parseDocument(text, { schema: 'failsafe', merge: false, logLevel: 'silent' });
	if (document.errors.length > 0) throw new EditError(path);
	const root = document.contents;
	return { text, root, data: plainOf(root), layout: layoutOf(text, document) };
}

export function valueAt(data: RawValue, path: FieldPath): RawValue | undefined {
	return path.reduce<RawValue | undefined>((node, part) => {
		if (typeof node !== 'object' || node === null) return undefined;
		return Object.hasOwn(node, part) ? Reflect.get(node, part) : undefined;
	}, data);
}
