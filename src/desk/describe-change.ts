import { isDeepStrictEqual } from 'node:util';
import { isLocale, localeLooks } from '../catalogue/locales.ts';
import { quote, shorten } from '../catalogue/quote.ts';
import type { RawValue } from '../catalogue/record.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { isWordsKey, say } from './words/say.ts';

/** One thing that a record says otherwise than before. */
export interface SaidChange {
	/** “Mass”, “Name (Azərbaycanca)”. */
	readonly label: string;
	/** undefined for nothing. */
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** What differs between two readings of a record, as a colleague would say it, in the order of the fields. */
export function changesBetween(before: RawValue | undefined, after: RawValue | undefined): SaidChange[] {
	const found = differences(before, after, []);
	const told = found.filter(({ path }) => !isMark(path));
	return (told.length > 0 ? told : found).map(({ path, before, after }) => ({
		label: labelOf(path),
		...sides(shown(before, path), shown(after, path)),
	}));
}

/** Which English a translation was made from says nothing to whoever is told of other changes. */
function isMark(path: readonly string[]): boolean {
	return path[0] === 'translations' && path[2] === 'of';
}

interface Difference {
	readonly path: readonly string[];
	readonly before: RawValue | undefined;
	readonly after: RawValue | undefined;
}

type Group = { readonly [key: string]: RawValue };

function differences(
	before: RawValue | undefined,
	after: RawValue | undefined,
	path: readonly string[],
): Difference[] {
	if (isDeepStrictEqual(before, after)) return [];
	if (isGroup(before ?? {}) && isGroup(after ?? {}) && (isGroup(before) || isGroup(after))) {
		const [old, now] = [(before ?? {}) as Group, (after ?? {}) as Group];
		const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
		return keys.flatMap((key) => differences(old[key], now[key], [...path, key]));
	}
	if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && after.every(isGroup))
		return after.flatMap((item, index) => differences(before[index], item, [...path, nameOf(item, index)]));
	return [{ path, before, after }];
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

/** `specs.mass.value` is “Mass”, `specs.mass.source` is “Mass: source”, `name.az` is “Name (Azərbaycanca)”. */
function labelOf(path: readonly string[]): string {
	const isSpec = path[0] === 'specs' && path.length > 1;
	const [first = '', ...rest] = isSpec ? path.slice(1) : path;
	const named = isSpec ? specLabel(first) : wordOr(`label.${first}`, first);
	return rest.reduce((label, part, index) => {
		if (unsaid.includes(part)) return label;
		if (isLocale(part)) return `${label} (${localeLooks[part].name})`;
		return `${label}: ${rest[index - 1] === 'specs' ? specLabel(part) : wordOr(`part.${part}`, part)}`;
	}, named);
}

/** What goes without saying beside the value. */
const unsaid = ['value', 'state', 'specs'];

function specLabel(spec: string): string {
	const labels: Readonly<Record<string, string>> = allMessages[spokenLanguage()].specs;
	return labels[spec] ?? spec;
}

function wordOr(key: string, otherwise: string): string {
	return isWordsKey(key) ? say(key) : otherwise;
}

/** A value in one line. A list of groups is told by their first texts. */
function shown(value: RawValue | undefined, path: readonly string[]): string | undefined {
	if (value === undefined) return undefined;
	if (value === null) return '–';
	if (typeof value === 'string') return value === '' ? quote(value) : choiceInWords(value, path);
	const parts = Array.isArray(value) ? value : Object.values(value);
	const first = (part: RawValue) => (isGroup(part) ? Object.values(part)[0] : part);
	return parts.map((part) => shown(first(part), path) ?? '').join(', ');
}

/** A word of a list as pages have it: “In production” for `produced`. */
function choiceInWords(value: string, path: readonly string[]): string {
	const { levels, statuses, choices } = allMessages[spokenLanguage()];
	const of = (words: Readonly<Record<string, string>>) => words[value] ?? value;
	if (path.at(-1) === 'release') return of(levels);
	if (path.join('.') === 'status.value') return of(statuses);
	if (path[0] === 'specs' && path[2] === 'value') return of(choices);
	return path[0] === 'translations' ? wordOr(`state.${value}`, value) : value;
}

/** “Mass: 3.4 kg → 3.6 kg”. */
export function formatChange({ label, before, after }: SaidChange): string {
	if (before === undefined) return say('change.added', { label, after: after ?? '' });
	if (after === undefined) return say('change.removed', { label, before });
	return say('change.set', { label, before, after });
}
