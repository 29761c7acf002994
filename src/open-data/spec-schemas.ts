import type { Spec } from '../catalogue/spec.ts';
import { type Dimension, dimensions, siUnits } from '../catalogue/units.ts';
import { allMessages } from '../i18n/all-messages.ts';
import {
	flag,
	idOf,
	type JsonSchema,
	listOf,
	localized,
	number,
	object,
	of,
	oneOf,
	statement,
	text,
} from './schema-parts.ts';

const labels: Readonly<Record<string, string>> = allMessages.en.specs;

const forms = ['exact', 'range', 'up-to', 'from', 'over', 'about', 'tolerance', 'one-of'];
const inherited = { inheritedFrom: idOf('products') };

/** What may be said of the specs of a kind. One that is not there is not stated. */
export function specsSchemaOf(specs: readonly Spec[]): JsonSchema {
	return object({}, Object.fromEntries(specs.map((spec) => [spec.id, specSchemaOf(spec)])));
}

function specSchemaOf(spec: Spec): JsonSchema {
	return { title: labels[spec.id], anyOf: [statedSchemaOf(spec), of('noValue')] };
}

function statedSchemaOf(spec: Spec): JsonSchema {
	switch (spec.type) {
		case 'quantity':
			return of(`quantityOf-${spec.dimension}`);
		case 'choice':
			return stated(oneOf(spec.choices));
		case 'calibre':
			return of('statedCalibre');
		case 'text':
			return of('statedText');
		case 'name':
			return of('statedName');
		case 'year':
			return of('statedYear');
		default:
			return spec satisfies never;
	}
}

function stated(value: JsonSchema): JsonSchema {
	return statement({ state: { const: 'stated' }, value }, inherited);
}

function quantitySchemaOf(dimension: Dimension): JsonSchema {
	const si = object({
		unit: { const: siUnits[dimension] },
		min: { type: ['number', 'null'], description: 'Null when the figure is open downwards.' },
		max: { type: ['number', 'null'], description: 'Null when the figure is open upwards.' },
	});
	const quantity = object({
		form: oneOf(forms),
		unit: oneOf(Object.keys(dimensions[dimension])),
		numbers: { ...listOf(number), minItems: 1, description: 'In “unit”.' },
		si,
	});
	const value = { ...text, description: 'As written.' };
	return statement(
		{ state: { const: 'stated' }, value, quantity },
		{ banded: flag('A range that stands in place of the figure.'), ...inherited },
	);
}

export const specDefinitions: Readonly<Record<string, JsonSchema>> = {
	noValue: statement({ state: oneOf(['not-applicable', 'on-request', 'withheld']) }, inherited),
	statedCalibre: stated(idOf('calibres')),
	statedText: stated(localized),
	statedName: stated(text),
	statedYear: stated({ type: 'integer', minimum: 1900, maximum: 2099 }),
	...Object.fromEntries(
		(Object.keys(dimensions) as Dimension[]).map((dimension) => [
			`quantityOf-${dimension}`,
			quantitySchemaOf(dimension),
		]),
	),
};
