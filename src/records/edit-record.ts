import { isDeepStrictEqual } from 'node:util';
import {
	isCollection,
	isMap,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { FieldPath } from '../catalogue/problem.ts';
import type { RawValue, RecordType } from '../catalogue/record.ts';
import { fieldNamesAt } from '../catalogue/record-fields.ts';
import { EditError } from './edit-error.ts';
import {
	afterColon,
	columnOf,
	contentEnd,
	isBlock,
	lineEnd,
	lineStart,
	nextLine,
	pairEnd,
	startOf,
} from './node-places.ts';
import { changed, plainOf, type Step, smallestSteps, toPlain } from './plain-values.ts';
import { type Layout, layoutOf, type Writing, writeItem, writePair, writeValue } from './write-yaml.ts';

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
	let record: Open | undefined;
	for (const { path, value } of edits) {
		record ??= open(text, path);
		const step = { path, value: toPlain(value) };
		const wanted = changed(record.data, step) ?? null;
		for (const smallest of smallestSteps(valueAt(record.data, path), step))
			record = open(take(record, smallest, type), path);
		// What was written is read again: a file that reads otherwise than was meant is never handed out.
		if (!isDeepStrictEqual(record.data, wanted)) throw new EditError(path);
	}
	return record?.text ?? text;
}

interface Open {
	readonly text: string;
	readonly root: Node | null;
	readonly data: RawValue;
	readonly layout: Layout;
}

function open(text: string, path: FieldPath): Open {
	const document = parseDocument(text, { schema: 'failsafe', merge: false, logLevel: 'silent' });
	if (document.errors.length > 0) throw new EditError(path);
	const root = document.contents;
	return { text, root, data: plainOf(root), layout: layoutOf(text, document) };
}

function valueAt(data: RawValue, path: FieldPath): RawValue | undefined {
	return path.reduce<RawValue | undefined>((node, part) => {
		if (typeof node !== 'object' || node === null) return undefined;
		return Object.hasOwn(node, part) ? Reflect.get(node, part) : undefined;
	}, data);
}

/** A field or an item of a list, on the way to a place. */
interface Place {
	readonly parent: YAMLMap | YAMLSeq;
	readonly index: number;
	readonly inFlow: boolean;
}

function take(record: Open, step: Step, type: RecordType | undefined): string {
	const { text } = record;
	const { from, to, text: written } = spliceOf(record, step, type);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	return text.slice(0, from) + written.replace(/\r?\n/g, eol) + text.slice(to);
}

/** The part of a text that is exchanged. */
interface Splice {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

function spliceOf(record: Open, { path, value }: Step, type: RecordType | undefined): Splice {
	const way: Place[] = [];
	let node = record.root;
	for (const [at, part] of path.entries()) {
		const inFlow = way.at(-1)?.inFlow === true || (isCollection(node) && node.flow === true);
		const isBare = isCollection(node) && node.items.length === 0;
		if (way.length === 0 && (node === null || isBare)) return fillWhole(record, path, value);
		if (node === null || isBare || plainOf(node) === null)
			return fill(record, way, nest(path.slice(at), value, path));
		const index = indexOf(node, part, path);
		const parent = node as YAMLMap | YAMLSeq;
		if (index === -1) {
			const add = { inFlow, value: nest(path.slice(at + 1), value, path) };
			return isMap(parent)
				? addField(record, parent, {
						...add,
						key: String(part),
						names: namesAt(record, path.slice(0, at), type),
					})
				: addItem(record, parent as YAMLSeq, add);
		}
		way.push({ parent, index, inFlow });
		node = childOf(parent, index);
	}
	return value === undefined ? remove(record, way) : fill(record, way, value);
}

/** Where a part of a path stands among the items of a group or list; -1 where it is to be added. */
function indexOf(node: Node, part: string | number, path: FieldPath): number {
	if (isMap(node) && typeof part === 'string')
		return node.items.findIndex(({ key }) => plainOf(key) === part);
	if (isSeq(node) && typeof part === 'number' && part <= node.items.length)
		return part === node.items.length ? -1 : part;
	throw new EditError(path);
}

function childOf(parent: YAMLMap | YAMLSeq, index: number): Node | null {
	const item = parent.items[index];
	return (isMap(parent) ? (item as Pair).value : item) as Node | null;
}

/** A value within the groups and lists that a path still needs. */
function nest(path: FieldPath, value: RawValue | undefined, whole: FieldPath): RawValue {
	return path.reduceRight<RawValue>((inner, part) => {
		if (typeof part === 'string') return { [part]: inner };
		if (part === 0) return [inner];
		throw new EditError(whole);
	}, value ?? null);
}

function namesAt({ data }: Open, path: FieldPath, type: RecordType | undefined): readonly string[] {
	const kind = valueAt(data, ['kind']);
	const form = { type: type ?? 'product', kind: typeof kind === 'string' ? kind : undefined };
	return fieldNamesAt(form, path);
}

/** Puts a value in the place of what stands there, or where nothing stands yet. */
function fill(record: Open, way: readonly Place[], value: RawValue): Splice {
	const { text } = record;
	const place = way.at(-1);
	if (place === undefined) throw new EditError([]);
	const { parent, index } = place;
	const old = childOf(parent, index);
	const oldEnd = old === null || plainOf(old) === null ? undefined : contentEnd(text, old);
	const writing = {
		...writingAt(record, place),
		flow: isCollection(old) && old.items.length > 0 && !isBlock(old),
	};
	if (isSeq(parent)) {
		const from = startOf(old);
		return {
			from,
			to: oldEnd ?? from,
			text: `${text[from - 1] === '-' ? ' ' : ''}${writeItem(value, writing)}`,
		};
	}
	const pair = parent.items[index] as Pair;
	const from = afterColon(text, pair);
	const written = writeValue(value, {
		...writing,
		flow: writing.flow || hasFlowNeighbours(parent as YAMLMap),
	});
	if (oldEnd === undefined) {
		const to = written.startsWith('\n') ? lineEnd(text, from) : from;
		return { from: to, to, text: written };
	}
	if (isBlock(old)) return { from, to: oldEnd, text: written };
	if (!written.startsWith('\n'))
		return { from: written === '' ? from : startOf(old), to: oldEnd, text: written.slice(1) };
	const to = lineEnd(text, oldEnd);
	return { from, to, text: text.slice(oldEnd, to) + written };
}

/** The first field of a file that has none. */
function fillWhole({ text, layout }: Open, path: FieldPath, value: RawValue | undefined): Splice {
	const [key, ...rest] = path;
	if (typeof key !== 'string' || text.trim() === '{}') throw new EditError(path);
	const written = writePair(key, nest(rest, value, path), { layout, column: 0, inFlow: false });
	const isAtStart = text === '' || text.endsWith('\n');
	return { from: text.length, to: text.length, text: `${isAtStart ? '' : '\n'}${written}\n` };
}

function writingAt({ text, layout }: Open, { parent, inFlow }: Pick<Place, 'parent' | 'inFlow'>): Writing {
	const first = isMap(parent) ? startOf(parent.items[0]?.key) : startOf(parent);
	return { layout, column: columnOf(text, first), inFlow };
}

/** Whether groups beside a new one stand in brackets: `ru: { state: unreviewed, of: 08788b1d }`. */
function hasFlowNeighbours({ items }: YAMLMap): boolean {
	const groups = items.map(({ value }) => value).filter((value) => isMap(value) && value.items.length > 0);
	return groups.length > 0 && groups.every((group) => !isBlock(group));
}

interface Added {
	readonly value: RawValue;
	readonly inFlow: boolean;
}

function addField(
	record: Open,
	parent: YAMLMap,
	{ key, names, value, inFlow }: Added & { key: string; names: readonly string[] },
): Splice {
	const { text } = record;
	const writing = { ...writingAt(record, { parent, inFlow }), flow: hasFlowNeighbours(parent) };
	const written = writePair(key, value, writing);
	const before = neighbourBefore(parent.items, key, names);
	if (before === undefined) {
		const from = startOf(parent.items[0]?.key);
		return { from, to: from, text: inFlow ? `${written}, ` : `${written}\n${' '.repeat(writing.column)}` };
	}
	return behind(
		text,
		pairEnd(text, before),
		inFlow ? written : `${' '.repeat(writing.column)}${written}`,
		inFlow,
	);
}

function addItem(record: Open, parent: YAMLSeq, { value, inFlow }: Added): Splice {
	const writing = writingAt(record, { parent, inFlow });
	const written = writeItem(value, writing);
	const end = contentEnd(record.text, parent.items.at(-1) as Node);
	return behind(record.text, end, inFlow ? written : `${' '.repeat(writing.column)}- ${written}`, inFlow);
}

function behind(text: string, end: number, written: string, inFlow: boolean): Splice {
	const from = inFlow ? end : lineEnd(text, end);
	return { from, to: from, text: inFlow ? `, ${written}` : `\n${written}` };
}

/** The field that a new one follows; undefined when it comes first. */
function neighbourBefore(items: readonly Pair[], key: string, names: readonly string[]): Pair | undefined {
	const rank = (pair: Pair) => names.indexOf(String(plainOf(pair.key)));
	const own = names.indexOf(key);
	if (own === -1) return items.at(-1);
	const known = items.filter((pair) => rank(pair) !== -1);
	const earlier = known.filter((pair) => rank(pair) < own).sort((a, b) => rank(b) - rank(a))[0];
	if (earlier !== undefined) return earlier;
	return known.length === 0 ? items.at(-1) : undefined;
}

function remove(record: Open, way: readonly Place[]): Splice {
	const { text } = record;
	const place = way.at(-1);
	if (place === undefined) return { from: 0, to: text.length, text: '' };
	const { parent, index, inFlow } = place;
	if (parent.items.length === 1 && way.length > 1) return remove(record, way.slice(0, -1));
	const from = startAt(parent, index);
	const to = endAt(text, parent, index);
	const next = index + 1 < parent.items.length ? startAt(parent, index + 1) : undefined;
	if (inFlow)
		return next !== undefined
			? { from, to: next, text: '' }
			: { from: index === 0 ? from : endAt(text, parent, index - 1), to, text: '' };
	const start = lineStart(text, from);
	const isAlone = (isMap(parent) ? /^ *$/ : /^ *- *$/).test(text.slice(start, from));
	if (!isAlone) return { from, to: next ?? to, text: '' };
	const end = nextLine(text, to);
	if (end > to && text[end - 1] === '\n') return { from: start, to: end, text: '' };
	// The last line of a file that does not end with the end of a line.
	return {
		from: start === 0 ? 0 : lineEnd(text, start - 1 - Number(text[start - 2] === '\r')),
		to: end,
		text: '',
	};
}

function startAt(parent: YAMLMap | YAMLSeq, index: number): number {
	return isMap(parent) ? startOf(parent.items[index]?.key) : startOf(parent.items[index]);
}

function endAt(text: string, parent: YAMLMap | YAMLSeq, index: number): number {
	return isMap(parent)
		? pairEnd(text, parent.items[index] as Pair)
		: contentEnd(text, childOf(parent, index));
}
