import { z } from 'zod';
import { commonFields, noteSchema, textStatementSchema } from '../../catalogue/common-fields.ts';
import { releaseSchema } from '../../catalogue/statement.ts';
import { idSchema, idsSchema, localizedTextSchema, textSchema } from '../../catalogue/texts.ts';
import type { JsonSchema } from '../../open-data/schema-parts.ts';
import { helpFor } from './field-help.ts';

/** What many records have in common; each is defined once, in `common.json`. */
const shared = {
	text: textSchema,
	id: idSchema,
	ids: idsSchema,
	localizedText: localizedTextSchema,
	release: releaseSchema,
	note: noteSchema,
	textStatement: textStatementSchema,
	translations: commonFields.translations.unwrap(),
} satisfies Record<string, z.ZodType>;

/**
 * What a schema accepts in a file, as JSON Schema, with help for each field.
 * @param within The type of the record, or the field that the schema is of.
 * @param own Parts to be kept apart under a name, as `#/definitions/<name>`.
 */
export function jsonSchemaOf(
	schema: z.ZodType,
	within: string,
	own: Readonly<Record<string, z.ZodType>> = {},
): JsonSchema {
	return made(schema, within, { ...shared, ...own });
}

/** The parts that all records share. */
export function commonDefinitions(): Record<string, JsonSchema> {
	return Object.fromEntries(
		Object.entries<z.ZodType>(shared).map(([id, schema]) => {
			// The part itself is not to be a reference to itself.
			const others = Object.entries<z.ZodType>(shared).filter(([other]) => other !== id);
			return [id, made(schema, id, Object.fromEntries(others))];
		}),
	);
}

function made(schema: z.ZodType, within: string, parts: Readonly<Record<string, z.ZodType>>): JsonSchema {
	const metadata = z.registry<{ id: string }>();
	for (const [id, part] of Object.entries(parts)) metadata.add(part, { id });
	// A field that cannot be there at all, such as the band of a text, becomes an empty schema.
	const options = { io: 'input', target: 'draft-7', metadata, unrepresentable: 'any' } as const;
	const { definitions: _, $schema: __, ...rest } = tidied(z.toJSONSchema(schema, options), within);
	return rest;
}

/** A reference to one of the parts that all records share. */
export function common(id: string): JsonSchema {
	return { $ref: `common.json#/definitions/${id}` };
}

function tidied(schema: object, within: string): JsonSchema {
	const { default: _, allOf, properties, ...rest } = schema as JsonSchema;
	const [only] = Array.isArray(allOf) && allOf.length === 1 ? allOf : [];
	const inner: JsonSchema = { ...rest, ...only };
	const kept = Object.fromEntries(
		Object.entries(inner)
			.filter(([keyword]) => keyword !== 'definitions')
			.map(([keyword, value]) => [keyword, tidiedValue(keyword, value, within)]),
	);
	return {
		...asTyped(kept),
		...(isMap(properties) && { properties: tidiedFields(properties, within) }),
	};
}

function tidiedValue(keyword: string, value: unknown, within: string): unknown {
	if (keyword === '$ref') return sharedRef(String(value));
	if (Array.isArray(value)) return value.map((item) => (isMap(item) ? tidied(item, within) : item));
	return isMap(value) ? tidied(value, within) : value;
}

function tidiedFields(fields: JsonSchema, within: string): JsonSchema {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([field, schema]) => {
			const isPossible = isMap(schema) && Object.keys(schema).length > 0;
			if (!isPossible) return [];
			const description = helpFor(within, field);
			return [[field, { ...(description !== undefined && { description }), ...tidied(schema, field) }]];
		}),
	);
}

function sharedRef(ref: string): string {
	const id = ref.slice(ref.lastIndexOf('/') + 1);
	return Object.hasOwn(shared, id) ? `common.json${ref}` : ref;
}

/** An editor reads `2008` as a number, where the catalogue takes what was typed. */
function asTyped(schema: JsonSchema): JsonSchema {
	if (schema['type'] !== 'string') return schema;
	const { type, ...rest } = schema;
	return 'enum' in rest || 'const' in rest ? rest : { type: [type, 'number'], ...rest };
}

function isMap(value: unknown): value is JsonSchema {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
