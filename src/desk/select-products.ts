import { isDeepStrictEqual } from 'node:util';
import type { RawRecord, RawValue } from '../catalogue/record.ts';
import { refusal } from './words/say.ts';

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
		return { path: field.split('.'), value, isWanted: not === '' };
	});
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
