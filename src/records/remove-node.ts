import { isMap, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { contentEnd, lineEnd, lineStart, nextLine, pairEnd, startOf } from './node-places.ts';

/** The part of a text that is exchanged. */
export interface Splice {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** A field or an item of a list, on the way to a place. */
export interface Place {
	readonly parent: YAMLMap | YAMLSeq;
	readonly index: number;
	readonly inFlow: boolean;
}

/** Takes out the last place of a way, with its lines; what it would leave empty goes too. */
export function remove(text: string, way: readonly Place[]): Splice {
	const place = way.at(-1);
	if (place === undefined) return { from: 0, to: text.length, text: '' };
	const { parent, index, inFlow } = place;
	if (parent.items.length === 1 && way.length > 1) return remove(text, way.slice(0, -1));
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

export function childOf(parent: YAMLMap | YAMLSeq, index: number): Node | null {
	const item = parent.items[index];
	return (isMap(parent) ? (item as Pair).value : item) as Node | null;
}
