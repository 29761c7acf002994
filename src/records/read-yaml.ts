import {
	Composer,
	type CST,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	Lexer,
	type Pair,
	type ParsedNode,
	Parser,
	type YAMLParseError,
} from 'yaml';
import { complaint } from '../catalogue/complaint.ts';
import type { FieldPath } from '../catalogue/problem.ts';
import type { RawValue } from '../catalogue/record.ts';
import type { SentenceKey } from '../catalogue/sentences/en.ts';
import type { Flaw } from './flaw.ts';
import { findMixedScripts } from './mixed-scripts.ts';
import { showText } from './show-text.ts';
import { findUnsafeText } from './text-safety.ts';
import { deepest, findHazards, tooDeep } from './yaml-hazards.ts';

export interface ReadYaml {
	/** undefined when nothing could be made of the text. */
	readonly data: RawValue | undefined;
	readonly flaws: readonly Flaw[];
	/** The field that stands at a place, or nearest before it. */
	fieldAt(offset: number): FieldPath;
	/** Where a field stands: its name in a map, its start in a list; the nearest one above when it is not there. */
	offsetOf(path: FieldPath): number;
}

/** Reads a record's text with every scalar as it was typed, and names all that a record must not hold. */
export function readYaml(text: string): ReadYaml {
	const pieces: string[] = [];
	const flaws = [...findHazards(text, kept(new Lexer().lex(text), pieces)), ...findUnsafeText(text)];
	const offsets = new Map<string, number>();
	const isHostile = flaws.length >= mostFlaws || flaws.some(({ key }) => key === tooDeep.key);
	const data = isHostile ? undefined : compose(pieces, { text, flaws, offsets, path: [] });
	return {
		data,
		flaws: inOrder(flaws).slice(0, mostFlaws),
		fieldAt: (offset) => nearestField(offsets, offset),
		offsetOf: (path) => nearestOffset(offsets, path),
	};
}

/** Passes pieces on and keeps them: a text is taken to pieces once, to be looked at and then to be built from. */
function* kept(pieces: Iterable<string>, store: string[]): Generator<string> {
	for (const piece of pieces) {
		store.push(piece);
		yield piece;
	}
}

function compose(pieces: readonly string[], place: Place): RawValue | undefined {
	const { text, flaws } = place;
	// Keys are compared and places counted below: the library would take minutes for a hostile file.
	const composer = new Composer({
		schema: 'failsafe',
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'silent',
	});
	const document = composer.compose(parsed(pieces)).next().value;
	if (document === undefined) return undefined;
	const known = new Set(flaws.map(({ offset }) => offset));
	// What comes below a tab is out of its place by that alone.
	const tab = flaws.find(({ key }) => key === 'yaml-tabs')?.offset ?? text.length;
	const errors = document.errors
		.slice(0, mostFlaws)
		.filter(({ code, pos }) => !saidByHazards.has(code) && !known.has(pos[0]) && pos[0] <= tab);
	flaws.push(...errors.map((error) => flawOf(error, text)));
	if (document.errors.some(({ code }) => !saidByHazards.has(code)) || document.contents === null)
		return undefined;
	return toRaw(document.contents, place);
}

function* parsed(pieces: readonly string[]): Generator<CST.Token> {
	const parser = new Parser();
	for (const piece of pieces) yield* parser.next(piece);
	yield* parser.end();
}

interface Place {
	text: string;
	flaws: Flaw[];
	offsets: Map<string, number>;
	path: FieldPath;
}

function toRaw(node: ParsedNode | null, place: Place): RawValue {
	const { flaws, path } = place;
	if (node === null || isAlias(node)) return null;
	if (path.length > deepest) {
		flaws.push({ offset: node.range[0], ...tooDeep });
		return null;
	}
	if (isScalar(node)) return scalarOf(node, place);
	if (isSeq(node))
		return node.items.map((item, index) =>
			toRawAt(item, item.range[0], { ...place, path: [...path, index] }),
		);
	if (!isMap(node)) return null;
	// Without a prototype, a field named __proto__ is a field like any other, and is refused as unknown.
	const map: { [key: string]: RawValue } = Object.create(null);
	for (const pair of node.items) {
		const key = keyOf(pair, flaws);
		flaws.push(...mixedScriptsIn(key ?? '', pair.key.range[0], place.text));
		if (key !== undefined && key in map) flaws.push(secondTime(key, pair.key.range[0]));
		else if (key !== undefined)
			map[key] = toRawAt(pair.value, pair.key.range[0], { ...place, path: [...path, key] });
	}
	return map;
}

function toRawAt(node: ParsedNode | null, offset: number, place: Place): RawValue {
	const key = JSON.stringify(place.path);
	if (!place.offsets.has(key)) place.offsets.set(key, offset);
	return toRaw(node, place);
}

/** The text of a scalar; null where nothing was typed. Escapes may spell what the raw text does not show. */
function scalarOf(node: ParsedNode & { value: unknown }, { text, flaws }: Place): RawValue {
	const [start, end] = node.range;
	if (typeof node.value !== 'string' || start === end) return null;
	const isEscaped = text[start] === '"' && text.slice(start, end).includes('\\');
	if (isEscaped) flaws.push(...findUnsafeText(node.value).map((flaw) => ({ ...flaw, offset: start })));
	flaws.push(...mixedScriptsIn(node.value, start, text));
	return node.value;
}

/** Found in what a scalar says, since an escape such as \n is no letter; placed where the text has it. */
function mixedScriptsIn(value: string, start: number, text: string): Flaw[] {
	const found = [...findMixedScripts(value).take(mostFlaws)];
	return found.map(({ offset, ...flaw }) => {
		const place = text.indexOf(value.slice(offset, offset + 3), start);
		return { ...flaw, offset: place === -1 ? start : place };
	});
}

function secondTime(key: string, offset: number): Flaw {
	return { offset, ...complaint('yaml-twice', { field: showText(key) }) };
}

function keyOf({ key }: Pair<ParsedNode, ParsedNode | null>, flaws: Flaw[]): string | undefined {
	if (isScalar(key) && typeof key.value === 'string' && key.value !== '<<' && key.value !== '')
		return key.value;
	if (isAlias(key)) return undefined;
	const isMerge = isScalar(key) && key.value === '<<';
	flaws.push({ offset: key.range[0], ...complaint(isMerge ? 'yaml-merge' : 'yaml-key') });
	return undefined;
}

/** What the hazards have said already, in better words. */
const saidByHazards: ReadonlySet<YAMLParseError['code']> = new Set([
	'TAB_AS_INDENT',
	'MULTIPLE_DOCS',
	'BAD_ALIAS',
	'MULTIPLE_ANCHORS',
	'MULTIPLE_TAGS',
	'TAG_RESOLVE_FAILED',
]);

const sentences = {
	BAD_INDENT: 'yaml-indent',
	MISSING_CHAR: 'yaml-sign-missing',
	BAD_SCALAR_START: 'yaml-start',
	KEY_OVER_1024_CHARS: 'yaml-key-long',
	BLOCK_AS_IMPLICIT_KEY: 'yaml-second-colon',
	BLOCK_IN_FLOW: 'yaml-two-ways',
	MULTILINE_IMPLICIT_KEY: 'yaml-not-a-pair',
	BAD_DQ_ESCAPE: 'yaml-backslash',
	UNEXPECTED_TOKEN: 'yaml-unexpected',
} as const satisfies { readonly [Code in YAMLParseError['code']]?: SentenceKey };

function hasSentence(code: string): code is keyof typeof sentences {
	return Object.hasOwn(sentences, code);
}

function flawOf({ code, pos }: YAMLParseError, text: string): Flaw {
	const offset = Math.min(pos[0], text.length);
	if (text.slice(offset).trim() === '') return { offset, ...complaint('yaml-ends-early') };
	const key = hasSentence(code) ? sentences[code] : 'yaml-unreadable';
	return { offset, ...complaint(key, { line: showText(lineAt(text, offset)) }) };
}

/** The line of a place, or the next in which something stands. */
function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const [line = ''] = text.slice(start).trimStart().split('\n', 1);
	return line.trim();
}

/** More of one file nobody mends by reading; the rest shows when these are gone. */
const mostFlaws = 100;

/** By place; of several at one place, the one that was found first. */
function inOrder(flaws: readonly Flaw[]): Flaw[] {
	const seen = new Set<number>();
	const firsts = flaws.filter(({ offset }) => !seen.has(offset) && seen.add(offset));
	return firsts.sort((a, b) => a.offset - b.offset);
}

function nearestOffset(offsets: ReadonlyMap<string, number>, path: FieldPath): number {
	for (let length = path.length; length > 0; length--) {
		const offset = offsets.get(JSON.stringify(path.slice(0, length)));
		if (offset !== undefined) return offset;
	}
	return 0;
}

function nearestField(offsets: ReadonlyMap<string, number>, offset: number): FieldPath {
	let nearest = '[]';
	let best = -1;
	for (const [path, place] of offsets) if (place <= offset && place >= best) [nearest, best] = [path, place];
	return JSON.parse(nearest);
}
