import { Document, isCollection, isMap, isScalar, isSeq, type ScalarTag, visit } from 'yaml';
import { columnOf, isBlock, startOf } from './node-places.ts';

/** How a file is laid out, so that what is added looks like what is there. */
export interface Layout {
	/** Spaces for a step inwards. */
	readonly step: number;
	/** Whether the dashes of a list stand further in than its name. */
	readonly indentsLists: boolean;
}

export function layoutOf(text: string, document: Document.Parsed): Layout {
	const steps: number[] = [];
	const lists: number[] = [];
	visit(document, {
		Pair: (_, { key, value }) => {
			if (!isCollection(value) || !isBlock(value)) return;
			const step = columnOf(text, startOf(value)) - columnOf(text, startOf(key));
			if (isMap(value)) steps.push(step);
			else lists.push(step);
		},
	});
	return { step: steps.find((step) => step > 0) ?? 2, indentsLists: lists[0] !== 0 };
}

export interface Writing {
	readonly layout: Layout;
	/** Column of the name or dash that it belongs to. */
	readonly column: number;
	/** Whether it stands within brackets. */
	readonly inFlow: boolean;
	/** Whether a group is put in brackets, as its neighbours are. */
	readonly flow?: boolean | undefined;
}

/** `name: value` as YAML, quoted only where YAML needs it. */
export function writePair(key: string, value: unknown, writing: Writing): string {
	return write({ [key]: value }, writing);
}

/** What follows a name and its colon: with a space before it, or below in lines of its own. */
export function writeValue(value: unknown, writing: Writing): string {
	return writePair('k', value, writing).slice('k:'.length).trimEnd();
}

/** What follows a dash and a space, or stands in the brackets of a list. */
export function writeItem(value: unknown, writing: Writing): string {
	const item = write([value], writing);
	return writing.inFlow ? item : item.slice('- '.length);
}

const widest = 110;

/** A field that is left empty. It has no `test`: the words that other readers take for nothing are texts here. */
const nothing: ScalarTag = {
	tag: 'tag:yaml.org,2002:null',
	default: true,
	identify: (value) => value === null,
	resolve: () => null,
	stringify: () => '',
};

function write(wrapped: object, { layout, column, inFlow, flow }: Writing): string {
	const document = new Document(wrapped, { schema: 'failsafe', customTags: [nothing] });
	visit(document, {
		Seq: (_, node, path) => {
			if (path.length > 1 && node.items.every(isScalar) && String(node).length < widest) node.flow = true;
		},
		Scalar: (_, node) => {
			const text = String(node.value ?? 'nothing');
			if (text === '' || text !== text.trim() || (inFlow && text.includes('\n'))) node.type = 'QUOTE_DOUBLE';
		},
	});
	const { contents } = document;
	if (inFlow && isCollection(contents)) contents.flow = true;
	const inner = isMap(contents) ? contents.items[0]?.value : isSeq(contents) ? contents.items[0] : undefined;
	if (isCollection(inner) && (flow === true || inner.items.length === 0)) inner.flow = true;
	const text = document
		.toString({
			lineWidth: 0,
			indent: layout.step,
			indentSeq: layout.indentsLists,
			doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
		})
		.slice(0, -1);
	return inFlow ? text.slice(2, -2) : text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
}
