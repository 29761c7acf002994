import type { QuantitySpec, Spec } from '../../catalogue/spec.ts';
import { statementSchemaOf } from '../../catalogue/statement.ts';
import { fromSi } from '../../catalogue/units.ts';
import { allMessages } from '../../i18n/all-messages.ts';
import type { JsonSchema } from '../../open-data/schema-parts.ts';
import { common, jsonSchemaOf } from './zod-schema.ts';

const labels: Readonly<Record<string, string>> = allMessages.en.specs;
const choiceLabels: Readonly<Record<string, string>> = allMessages.en.choices;

/** The statements that specs of one form have in common, by the name of the form. */
export type StatementForms = Map<string, JsonSchema>;

/** The specifications of a kind: each with its name and help, and the form that its statement has. */
export function specsSchemaOf(specs: readonly Spec[], forms: StatementForms): JsonSchema {
	return {
		type: 'object',
		properties: Object.fromEntries(specs.map((spec) => [spec.id, specSchemaOf(spec, forms)])),
		additionalProperties: false,
	};
}

function specSchemaOf(spec: Spec, forms: StatementForms): JsonSchema {
	const said = { title: labels[spec.id], description: helpOf(spec) };
	if (spec.type === 'choice') return { ...said, ...statementOf(spec) };
	const form = formOf(spec);
	if (!forms.has(form)) forms.set(form, statementOf(spec));
	return { ...said, ...common(form) };
}

function formOf(spec: Spec): string {
	return spec.type === 'quantity'
		? `quantity-in-${spec.units.join('-').replaceAll('/', '-per-')}`
		: `statement-of-${spec.type}`;
}

/** What the catalogue’s own schema accepts, with a value that an editor can check and complete. */
function statementOf(spec: Spec): JsonSchema {
	const made = jsonSchemaOf(statementSchemaOf(spec), 'statement');
	const properties = made['properties'] as Record<string, JsonSchema>;
	const value = typedValueOf(spec);
	const conflicts = properties['conflicts'] as JsonSchema & { items: JsonSchema };
	const items = conflicts.items['properties'] as Record<string, JsonSchema>;
	return {
		...made,
		properties: {
			...properties,
			value: { ...properties['value'], ...value },
			...('band' in properties && { band: { ...properties['band'], ...value } }),
			conflicts: {
				...conflicts,
				items: { ...conflicts.items, properties: { ...items, value: { ...items['value'], ...value } } },
			},
		},
		anyOf: [{ required: ['value'] }, { required: ['state'] }],
	};
}

function typedValueOf(spec: Spec): JsonSchema {
	if (spec.type === 'choice')
		return {
			type: 'string',
			enum: spec.choices,
			enumDescriptions: spec.choices.map((choice) => choiceLabels[choice] ?? choice),
		};
	if (spec.type !== 'quantity') return {};
	const advice = `Write a number and a unit, such as “12 ${spec.units[0]}”. The units are ${spec.units.join(', ')}.`;
	return {
		type: 'string',
		pattern: `[\\d\\s](${spec.units.map((unit) => escaped(unit)).join('|')})\\s*$`,
		// Words of VS Code: for a figure with a wrong unit, and for a bare number.
		patternErrorMessage: advice,
		errorMessage: advice,
	};
}

function helpOf(spec: Spec): string {
	switch (spec.type) {
		case 'quantity':
			return helpOfQuantity(spec);
		case 'choice':
			return `One of ${spec.choices.join(', ')}.`;
		case 'calibre':
			return 'The id of a file in calibres/, such as 7-62x39.';
		case 'text':
			return 'A text: English, and other languages as translations arrive.';
		case 'name':
			return 'A designation, the same in every language.';
		case 'year':
			return 'Four digits, such as 2008.';
		default:
			return spec satisfies never;
	}
}

function helpOfQuantity({ units, plausible, display }: QuantitySpec): string {
	const [low, high] = plausible.map((si) => Number(fromSi(si, display).toPrecision(4)));
	return `A figure in ${units.join(', ')}, such as “12 ${display}”, “10–12 ${display}” or “about 12 ${display}”; between ${low} and ${high} ${display}.`;
}

function escaped(unit: string): string {
	return unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
