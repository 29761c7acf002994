import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A collection that is written in lines, not in brackets. */
export function isBlock(node: unknown): boolean {
	return isCollection(node) && node.flow !== true;
}

export function startOf(node: unknown): number {
	return (isNodeLike(node) ? node.range?.[0] : undefined) ?? 0;
}

/** Where what a node says ends: before the comment behind it and before the end of its line. */
export function contentEnd(text: string, node: Node | Pair | null): number {
	if (isMap(node) && isBlock(node)) {
		const last = node.items.at(-1);
		return last === undefined ? startOf(node) : pairEnd(text, last);
	}
	if (isSeq(node) && isBlock(node)) return contentEnd(text, (node.items.at(-1) ?? null) as Node | null);
	const end = (isNodeLike(node) ? node.range?.[1] : undefined) ?? 0;
	const isBlockScalar = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
	return isBlockScalar && text[end - 1] === '\n' ? lineEnd(text, end - 1) : end;
}

export function pairEnd(text: string, { key, value }: Pair): number {
	return value === null ? contentEnd(text, key as Node) + 1 : contentEnd(text, value as Node);
}

/** Where the value of a field begins: behind its colon. */
export function afterColon(text: string, { key }: Pair): number {
	return text.indexOf(':', contentEnd(text, key as Node)) + 1;
}

export function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the sign or signs that end the line. */
export function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	if (end === -1) return text.length;
	return text[end - 1] === '\r' ? end - 1 : end;
}

/** Behind the sign or signs that end the line. */
export function nextLine(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end === -1 ? text.length : end + 1;
}

export function columnOf(text: string, offset: number): number {
	return offset - lineStart(text, offset);
}

function isNodeLike(node: unknown): node is Node {
	return typeof node === 'object' && node !== null && 'range' in node;
}
