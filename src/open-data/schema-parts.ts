import { localeIds } from '../catalogue/locales.ts';
import { releaseLevels } from '../catalogue/release-level.ts';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
	readonly [keyword: string]: unknown;
}

export const text: JsonSchema = { type: 'string', minLength: 1 };
export const number: JsonSchema = { type: 'number' };
export const localized = of('localizedText');
/** An id of the list that is named. */
export const idOf = (list: string): JsonSchema => ({
	...of('id'),
	description: `Id of an entry of “${list}”.`,
});
export const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
export const partOfDate: JsonSchema = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' };
/** Set or not there. */
export const flag = (description: string): JsonSchema => ({ const: true, description });

/** A reference to one of the definitions. */
export function of(definition: string): JsonSchema {
	return { $ref: `#/$defs/${definition}` };
}

export function oneOf(values: readonly unknown[]): JsonSchema {
	return { enum: values };
}

export function listOf(items: JsonSchema): JsonSchema {
	return { type: 'array', items };
}

/** An object that has all of the first fields, perhaps some of the second, and no other. */
export function object(
	required: Readonly<Record<string, JsonSchema>>,
	optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
	return {
		type: 'object',
		properties: { ...required, ...optional },
		required: Object.keys(required),
		additionalProperties: false,
	};
}

/** A statement: fields of its own, and what each carries. */
export function statement(
	required: Readonly<Record<string, JsonSchema>>,
	optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
	return object({ ...required, sources: listOf(idOf('sources')) }, { ...optional, ...evidence });
}

const evidence = {
	condition: localized,
	unconfirmed: flag('Read in an open source of the weakest grade; nobody has confirmed it.'),
	suggested: flag('Proposed by the compilers; no authority has decided it.'),
	basis: { enum: ['inferred', 'unverified'], description: 'It rests on no source.' },
	release: of('release'),
};

export const commonDefinitions: Readonly<Record<string, JsonSchema>> = {
	id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
	locale: oneOf(localeIds),
	localizedText: object({ en: text }, Object.fromEntries(localeIds.map((locale) => [locale, text]))),
	release: {
		...oneOf(releaseLevels),
		description: 'The freest edition that shows it, where that is not the public one.',
	},
	textStatement: statement({ text: localized }),
};
