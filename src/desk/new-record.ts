import { z } from 'zod';
import { calibreSpecs } from '../catalogue/calibre.ts';
import { isKindId, kindOf } from '../catalogue/kinds.ts';
import { fieldNamesAt, type RecordForm, schemaAt } from '../catalogue/record-fields.ts';
import type { Spec } from '../catalogue/spec.ts';
import { evidence } from '../catalogue/statement.ts';
import { fromSi } from '../catalogue/units.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { isWordsKey, say } from './words/say.ts';

/** A spec → what the glossary says that it means. */
export type Meanings = ReadonlyMap<string, string>;

const evidenceFields = Object.keys(evidence);

/** The text of a new record: what must be filled in, and every other field as a comment that explains it. */
export function newRecord(form: RecordForm, meanings: Meanings): string {
	const fields = fieldNamesAt(form, []).map((name) => fieldLines(form, name, meanings));
	const head = [say('new.head')];
	if (form.type === 'product') head.push(say('new.headProduct', { evidence: evidenceFields.join(', ') }));
	return `${[...head.map(explain), ...fields.flat()].join('\n')}\n`;
}

/** A line that can be used once its sign is taken away. */
const comment = (line: string) => `# ${line}`;
/** A line that stays a comment. */
const explain = (line: string) => `## ${line}`;

function fieldLines(form: RecordForm, name: string, meanings: Meanings): string[] {
	const schema = schemaAt(form, [name]);
	const help = [helpOf(name), ...choicesIn(schema)].join(' ');
	if (name === 'kind') return [`kind: ${form.kind}`];
	if (name === 'release') return ['', explain(help), 'release: internal'];
	if (name === 'reason') return [explain(help), `reason: ${say('new.reason')}`, ''];
	const specs = name === 'specs' ? specsOf(form) : [];
	if (specs.length > 0)
		return [
			'',
			explain(help),
			'# specs:',
			...specs.flatMap((spec) => specLines(spec, meanings.get(spec.id))),
		];
	if (isRequired(form, name)) return [explain(`${help} ${say('new.required')}`), ...emptyLines(name, schema)];
	return [explain(help), ...sampleLines(name, schema).map(comment)];
}

function helpOf(name: string): string {
	const key = `help.${name}`;
	return isWordsKey(key) ? say(key) : `${name}.`;
}

function isRequired(form: RecordForm, name: string): boolean {
	// Its status must rest on something.
	if (form.type === 'product' && name === 'sources') return true;
	const root = schemaAt(form, []);
	const field: unknown = root instanceof z.ZodObject ? root.shape[name] : undefined;
	return field instanceof z.ZodType && !field.safeParse(undefined).success;
}

function choicesIn(schema: z.ZodType | undefined): string[] {
	if (schema instanceof z.ZodEnum) return [say('new.oneOf', { choices: schema.options.join(', ') })];
	if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum)
		return [say('new.several', { choices: schema.element.options.join(', ') })];
	if (schema instanceof z.ZodObject && schema.shape['value'] instanceof z.ZodEnum)
		return choicesIn(schema.shape['value']);
	return [];
}

/** A field that must be filled in: its name, and the name of its part that cannot be missing. */
function emptyLines(name: string, schema: z.ZodType | undefined): string[] {
	if (!(schema instanceof z.ZodObject)) return [`${name}:`];
	const part = Object.keys(schema.shape).find((key) => !schema.shape[key].safeParse(undefined).success);
	return [`${name}:`, `  ${part ?? Object.keys(schema.shape)[0]}:`];
}

function sampleLines(name: string, schema: z.ZodType | undefined): string[] {
	if (schema instanceof z.ZodObject) return [`${name}:`, ...indent(within(schema), '  ')];
	if (!(schema instanceof z.ZodArray)) return [`${name}: ${within(schema).join('')}`];
	const item = bareOf(schema.element);
	return item instanceof z.ZodObject
		? [`${name}:`, ...indent(within(item), '  - ')]
		: [`${name}: [ ${within(item).join('')} ]`];
}

/** What stands below or behind a name: a sample with “…” for what is to be written. */
function within(schema: z.ZodType | undefined): string[] {
	if (schema instanceof z.ZodEnum) return [String(schema.options[0])];
	if (!(schema instanceof z.ZodObject)) return ['…'];
	const names = Object.keys(schema.shape);
	if (names.includes('en')) return ['en: …'];
	return names
		.filter((name) => name === 'source' || !evidenceFields.includes(name))
		.flatMap((name) => (name === 'specs' ? [] : sampleLines(name, bareOf(schema.shape[name]))));
}

function bareOf(schema: unknown): z.ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bareOf(schema.unwrap());
	if (schema instanceof z.ZodPipe) return bareOf(schema.in);
	return schema instanceof z.ZodType ? schema : undefined;
}

function indent(lines: readonly string[], first: string): string[] {
	return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(first.length)}${line}`);
}

function specsOf({ type, kind = '' }: RecordForm): readonly Spec[] {
	if (type === 'calibre') return calibreSpecs;
	return type === 'product' && isKindId(kind) ? kindOf(kind).specs : [];
}

function specLines(spec: Spec, meaning: string | undefined): string[] {
	const labels: Readonly<Record<string, string>> = allMessages[spokenLanguage()].specs;
	const head = [`${labels[spec.id] ?? spec.id}.`, ...(meaning === undefined ? [] : [meaning]), rangeOf(spec)];
	const value = spec.type === 'text' ? ['value:', '  en: …'] : [`value: ${exampleOf(spec)}`];
	const lines = [`  ${spec.id}:`, ...indent([...value, `source: <${say('new.source')}>`], '    ')];
	return [explain(`  ${head.join(' ')}`), ...lines.map(comment)];
}

function rangeOf(spec: Spec): string {
	switch (spec.type) {
		case 'quantity': {
			const { display, plausible } = spec;
			const [low, high] = plausible.map((end) => String(Number(fromSi(end, display).toPrecision(3))));
			return say('new.quantity', {
				units: spec.units.join(', '),
				low: low ?? '',
				high: high ?? '',
				unit: display,
			});
		}
		case 'choice':
			return say('new.oneOf', { choices: spec.choices.join(', ') });
		case 'calibre':
			return say('new.calibre');
		case 'year':
			return say('new.year');
		case 'name':
			return say('new.name');
		case 'text':
			return say('new.text');
		default:
			return spec satisfies never;
	}
}

/** A value that the spec understands: the middle of what is expected, to one digit. */
function exampleOf(spec: Spec): string {
	switch (spec.type) {
		case 'quantity': {
			const [low, high] = spec.plausible;
			const middle = spec.dimension === 'temperature' ? (low + high) / 2 : Math.sqrt(low * high);
			return `${Number(fromSi(middle, spec.display).toPrecision(1))} ${spec.display}`;
		}
		case 'choice':
			return spec.choices[0] ?? '…';
		case 'year':
			return '2008';
		case 'calibre':
			return '7-62x39';
		case 'name':
		case 'text':
			return '…';
		default:
			return spec satisfies never;
	}
}
