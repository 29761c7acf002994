import { isDeepStrictEqual } from 'node:util';
import { kinds } from '../catalogue/kinds.ts';
import type { RawRecord, RawValue } from '../catalogue/record.ts';
import { fieldNamesAt, schemaAt } from '../catalogue/record-fields.ts';
import { didYouMean } from '../edition/words/speech.ts';
import { refusal, say } from './words/say.ts';

/** `status=produced`, or with `!=`. */
export interface Condition {
	readonly path: readonly string[];
	readonly value: string;
	readonly isWanted: boolean;
}

/** Conditions that all must hold, joined by commas. @throws {CommandError} for what is no condition. */
export function parseWhere(where: string): Condition[] {
	return where.split(',').map((text) => {
		const [, field, not, value] = /^\s*([a-zA-Z][\w.]*)\s*(!?)=\s*(.*?)\s*$/.exec(text) ?? [];
		if (field === undefined || value === undefined) throw refusal('set.where', { where: text });
		return { path: checkedPath(field), value, isWanted: not === '' };
	});
}

/** @throws {CommandError} for a field that no product can have. */
function checkedPath(field: string): string[] {
	const path = field.split('.');
	const forms = kinds.map(({ id }) => ({ type: 'product' as const, kind: id }));
	if (forms.some((form) => schemaAt(form, path) ?? schemaAt(form, ['specs', ...path]))) return path;
	const fields = fieldNamesAt({ type: 'product', kind: 'rifle' }, []);
	const specs = forms.flatMap((form) => fieldNamesAt(form, ['specs']));
	const advice = say('set.fieldUnknownFix', { fields: fields.join(', ') });
	throw refusal('set.fieldUnknown', { field }, didYouMean(field, [...fields, ...specs], advice));
}

/** Whether a record says what a condition asks for; `status` asks for `status.value`, and a spec's name for its value. */
export function fits(record: RawRecord, { path, value, isWanted }: Condition): boolean {
	const found = [path, ['specs', ...path]].map((way) => textAt(record.data, way));
	return found.some((texts) => texts.some((text) => isDeepStrictEqual(text, value))) === isWanted;
}

function textAt(data: RawValue, path: readonly string[]): string[] {
	const found = path.reduce<RawValue | undefined>(
		(node, part) => (isGroup(node) && Object.hasOwn(node, part) ? node[part] : undefined),
		data,
	);
	const inner = isGroup(found) ? (found['value'] ?? found['enterprise'] ?? found['en']) : found;
	const list = Array.isArray(inner) ? inner : [inner];
	return list.filter((item) => typeof item === 'string');
}

function isGroup(value: RawValue | undefined): value is { [key: string]: RawValue } {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
