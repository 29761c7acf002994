import { isDeepStrictEqual } from 'node:util';
import { quote, shorten } from '../catalogue/quote.ts';
import type { RawValue } from '../catalogue/record.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { isWordsKey, say } from './words/say.ts';

/** One thing that a record says otherwise than before. */
export interface SaidChange {
	/** “Mass”, “Name: az”. */
	readonly label: string;
	/** undefined for nothing. */
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** What differs between two readings of a record, as a colleague would say it, in the order of the fields. */
export function changesBetween(before: RawValue | undefined, after: RawValue | undefined): SaidChange[] {
	return differences(before, after, []);
}

type Group = { readonly [key: string]: RawValue };

function differences(
	before: RawValue | undefined,
	after: RawValue | undefined,
	path: readonly string[],
): SaidChange[] {
	if (isDeepStrictEqual(before, after)) return [];
	if (isGroup(before ?? {}) && isGroup(after ?? {}) && (isGroup(before) || isGroup(after))) {
		const [old, now] = [(before ?? {}) as Group, (after ?? {}) as Group];
		const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
		return keys.flatMap((key) => differences(old[key], now[key], [...path, key]));
	}
	if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && after.every(isGroup))
		return after.flatMap((item, index) => differences(before[index], item, [...path, nameOf(item, index)]));
	return [{ label: labelOf(path), ...sides(shown(before), shown(after)) }];
}

/** What tells an item of a list from the others: what it says first, or its number. */
function nameOf(item: RawValue, index: number): string {
	const [first] = Object.values(Object(item));
	return typeof first === 'string' && first.length < longest ? first : String(index + 1);
}

/** Longer texts are cut. */
const longest = 60;
const around = 15;

/** Two values side by side: of long ones, what is around the place where they begin to differ. */
function sides(before: string | undefined, after: string | undefined): Omit<SaidChange, 'label'> {
	if (before === undefined || after === undefined || Math.max(before.length, after.length) <= longest)
		return { before: before && shorten(before), after: after && shorten(after) };
	let start = 0;
	while (before[start] === after[start]) start++;
	const from = start <= around ? 0 : start - around;
	const cut = (text: string) =>
		`${from === 0 ? '' : '…'}${shorten(text.slice(from).replace(/^[\uDC00-\uDFFF]/, ''))}`;
	return { before: cut(before), after: cut(after) };
}

function isGroup(value: RawValue | undefined): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `specs.mass.value` is “Mass”, `specs.mass.source` is “Mass: source”, `name.en` is “Name: en”. */
export function labelOf(path: readonly string[]): string {
	const parts = path[0] === 'specs' && path.length > 1 ? path.slice(1) : path;
	const [first = '', ...rest] = parts.filter((part, index) => part !== 'value' || index === 0);
	const specLabels: Readonly<Record<string, string>> = allMessages[spokenLanguage()].specs;
	const key = `label.${first}`;
	const named = path === parts && isWordsKey(key) ? say(key) : (specLabels[first] ?? first);
	return [named, ...rest].join(': ');
}

/** A value in one line. A list of groups is told by their first texts. */
function shown(value: RawValue | undefined): string | undefined {
	if (value === undefined) return undefined;
	if (value === null) return '–';
	if (typeof value === 'string') return value === '' ? quote(value) : value;
	const parts = Array.isArray(value) ? value : Object.values(value);
	return parts.map((part) => (isGroup(part) ? shown(Object.values(part)[0]) : shown(part)) ?? '').join(', ');
}

/** “Mass: 3.4 kg → 3.6 kg”. */
export function formatChange({ label, before, after }: SaidChange): string {
	if (before === undefined) return say('change.added', { label, after: after ?? '' });
	if (after === undefined) return say('change.removed', { label, before });
	return say('change.set', { label, before, after });
}
