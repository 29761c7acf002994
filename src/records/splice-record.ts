import { isCollection, isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../catalogue/problem.ts';
import type { RawValue, RecordType } from '../catalogue/record.ts';
import { fieldNamesAt } from '../catalogue/record-fields.ts';
import { EditError } from './edit-error.ts';
import { afterColon, columnOf, contentEnd, isBlock, lineEnd, pairEnd, startOf } from './node-places.ts';
import { type OpenRecord, valueAt } from './open-record.ts';
import { plainOf, type Step } from './plain-values.ts';
import { childOf, type Place, remove, type Splice } from './remove-node.ts';
import { type Writing, writeItem, writePair, writeValue } from './write-yaml.ts';

/** What has to be exchanged in the text so that a value stands at a place, or nothing. */
export function spliceOf(record: OpenRecord, { path, value }: Step, type: RecordType | undefined): Splice {
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
	return value === undefined ? remove(record.text, way) : fill(record, way, value);
}

/** Where a part of a path stands among the items of a group or list; -1 where it is to be added. */
function indexOf(node: Node, part: string | number, path: FieldPath): number {
	if (isMap(node) && typeof part === 'string')
		return node.items.findIndex(({ key }) => plainOf(key) === part);
	if (isSeq(node) && typeof part === 'number' && part <= node.items.length)
		return part === node.items.length ? -1 : part;
	throw new EditError(path);
}

/** A value within the groups and lists that a path still needs. */
function nest(path: FieldPath, value: RawValue | undefined, whole: FieldPath): RawValue {
	return path.reduceRight<RawValue>((inner, part) => {
		if (typeof part === 'string') return { [part]: inner };
		if (part === 0) return [inner];
		throw new EditError(whole);
	}, value ?? null);
}

function namesAt({ data }: OpenRecord, path: FieldPath, type: RecordType | undefined): readonly string[] {
	const kind = valueAt(data, ['kind']);
	const form = { type: type ?? 'product', kind: typeof kind === 'string' ? kind : undefined };
	return fieldNamesAt(form, path);
}

/** Puts a value in the place of what stands there, or where nothing stands yet. */
function fill(record: OpenRecord, way: readonly Place[], value: RawValue): Splice {
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
function fillWhole({ text, layout }: OpenRecord, path: FieldPath, value: RawValue | undefined): Splice {
	const [key, ...rest] = path;
	if (typeof key !== 'string' || text.trim() === '{}') throw new EditError(path);
	const written = writePair(key, nest(rest, value, path), { layout, column: 0, inFlow: false });
	const isAtStart = text === '' || text.endsWith('\n');
	return { from: text.length, to: text.length, text: `${isAtStart ? '' : '\n'}${written}\n` };
}

function writingAt(
	{ text, layout }: OpenRecord,
	{ parent, inFlow }: Pick<Place, 'parent' | 'inFlow'>,
): Writing {
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
	record: OpenRecord,
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

function addItem(record: OpenRecord, parent: YAMLSeq, { value, inFlow }: Added): Splice {
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
