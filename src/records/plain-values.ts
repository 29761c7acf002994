import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq } from 'yaml';
import type { FieldPath } from '../catalogue/problem.ts';
import type { RawValue } from '../catalogue/record.ts';
import { EditError } from './edit-error.ts';

/** A place and what shall stand there; undefined for nothing. */
export interface Step {
	readonly path: FieldPath;
	readonly value: RawValue | undefined;
}

type Group = { [key: string]: RawValue };

/** What a node says; null where nothing was typed. */
export function plainOf(node: unknown): RawValue {
	if (isScalar(node))
		return typeof node.value === 'string' && node.range?.[0] !== node.range?.[1] ? node.value : null;
	if (isSeq(node)) return node.items.map(plainOf);
	if (!isMap(node)) return null;
	return Object.fromEntries(node.items.map(({ key, value }) => [String(plainOf(key)), plainOf(value)]));
}

/** Any value as a record can hold it: everything is text, and what is undefined is not there. */
export function toPlain(value: unknown): RawValue | undefined {
	if (value === undefined || value === null || typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map((item) => toPlain(item) ?? null);
	if (typeof value !== 'object') return String(value);
	const entries = Object.entries(value).map(([key, item]) => [key, toPlain(item)] as const);
	return Object.fromEntries(entries.filter((entry): entry is [string, RawValue] => entry[1] !== undefined));
}

/** A record with one place changed. What a removal leaves empty is removed too. @throws {EditError} */
export function changed(record: RawValue, { path, value }: Step): RawValue | undefined {
	const within = (node: RawValue | undefined, [part, ...rest]: FieldPath): RawValue | undefined => {
		if (part === undefined) return value;
		if (typeof part === 'number') return withItem(node, part, (item) => within(item, rest));
		if (!isGroup(node ?? {})) throw new EditError(path);
		const group = { ...(node as Group | null) };
		const field = within(group[part], rest);
		if (field !== undefined) return { ...group, [part]: field };
		if (!(part in group)) return node;
		delete group[part];
		return Object.keys(group).length === 0 ? undefined : group;
	};
	const withItem = (
		node: RawValue | undefined,
		index: number,
		change: (item: RawValue | undefined) => RawValue | undefined,
	): RawValue | undefined => {
		const list = node ?? [];
		if (!Array.isArray(list) || index > list.length) throw new EditError(path);
		const item = change(list[index]);
		if (item === undefined && index === list.length) return node;
		const items = list.toSpliced(index, 1, ...(item === undefined ? [] : [item]));
		return items.length === 0 ? undefined : items;
	};
	return within(record, path);
}

/** The smallest changes that make what stands at a path into something else, in the order in which they can be made. */
export function smallestSteps(before: RawValue | undefined, { path, value }: Step): Step[] {
	if (isDeepStrictEqual(before, value)) return [];
	const at = (part: string | number, value: RawValue | undefined): Step => ({ path: [...path, part], value });
	if (isGroup(before) && isGroup(value) && Object.keys(value).length > 0) {
		const kept = Object.entries(value).flatMap(([key, item]) => smallestSteps(before[key], at(key, item)));
		const gone = Object.keys(before).filter((key) => !(key in value));
		return [...kept, ...gone.map((key) => at(key, undefined))];
	}
	if (Array.isArray(before) && Array.isArray(value) && value.length > 0) {
		const same = before.findIndex((item, index) => !isDeepStrictEqual(item, value[index]));
		const fewer = before.length - value.length;
		const isCut = fewer > 0 && isDeepStrictEqual(before.toSpliced(same, fewer), value);
		if (isCut) return Array.from({ length: fewer }, () => at(same, undefined));
		const kept = value.flatMap((item, index) => smallestSteps(before[index], at(index, item)));
		return [...kept, ...Array.from({ length: Math.max(0, fewer) }, () => at(value.length, undefined))];
	}
	return [{ path, value }];
}

function isGroup(value: RawValue | undefined): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
