import { CST } from 'yaml';
import { type Complaint, complaint } from '../catalogue/complaint.ts';
import type { SentenceKey } from '../catalogue/sentences/en.ts';
import type { Flaw } from './flaw.ts';
import { excerpt } from './show-text.ts';

/** Deeper is no record, but an attempt on whoever reads it. */
export const deepest = 20;

type TokenType = NonNullable<ReturnType<typeof CST.tokenType>>;

const refused = {
	anchor: 'yaml-anchor',
	alias: 'yaml-alias',
	tag: 'yaml-tag',
	'directive-line': 'yaml-directive',
	'doc-end': 'yaml-end',
	'explicit-key-ind': 'yaml-question',
} as const satisfies { readonly [Type in TokenType]?: SentenceKey };

function isRefused(type: TokenType | null): type is keyof typeof refused {
	return type !== null && Object.hasOwn(refused, type);
}

/** Enough to say that a file is no record. */
const mostHazards = 100;

/** What may stand before the first field. */
const beforeContent: ReadonlySet<TokenType> = new Set([
	'byte-order-mark',
	'doc-mode',
	'doc-start',
	'directive-line',
	'comment',
	'newline',
	'space',
]);

/** What YAML allows and a record must not hold, found in the lexer's pieces before anything is built of them. */
export function findHazards(text: string, pieces: Iterable<string>): Flaw[] {
	const flaws: Flaw[] = [];
	const add = (offset: number, said: Complaint) => flaws.push({ offset, ...said });
	let offset = 0;
	let depth = 0;
	let dashes = 0;
	let lineStart = true;
	let documents = 0;
	let hasContent = false;
	for (const source of pieces) {
		const type = CST.tokenType(source);
		if (isRefused(type)) add(offset, complaint(refused[type], { excerpt: excerpt(text, offset) }));
		if (type === 'doc-start' && (documents > 0 || hasContent)) add(offset, complaint('yaml-second-document'));
		if (type === 'doc-start') documents++;
		hasContent ||= type !== null && !beforeContent.has(type);
		if (type === 'space' && lineStart && source.includes('\t'))
			add(offset + source.indexOf('\t'), complaint('yaml-tabs'));

		if (type === 'flow-map-start' || type === 'flow-seq-start') depth++;
		if (type === 'flow-map-end' || type === 'flow-seq-end') depth--;
		dashes = type === 'newline' ? 0 : dashes + Number(type === 'seq-item-ind' || type === 'explicit-key-ind');
		if (flaws.length >= mostHazards) return flaws;
		if (Math.max(depth, dashes) > deepest) {
			add(offset, tooDeep);
			return flaws;
		}
		// The lexer marks where a scalar or a document begins by characters that are not in the text.
		if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') offset += source.length;
		lineStart =
			type === 'newline' || (lineStart && (type === 'space' || type === 'scalar' || type === 'doc-mode'));
	}
	return flaws;
}

export const tooDeep = complaint('yaml-deep', { most: deepest });
