import { z } from 'zod';
import { recordSchemas } from './catalogue.ts';
import { isKindId } from './kinds.ts';
import type { FieldPath } from './problem.ts';
import { productSchemaOf } from './product.ts';
import type { RecordType } from './record.ts';

export interface RecordForm {
	readonly type: RecordType;
	/** Of a product. */
	readonly kind?: string | undefined;
}

/** What stands at a path of a record, as its schema has it: without what makes it optional; undefined where nothing may stand. */
export function schemaAt(form: RecordForm, path: FieldPath): z.ZodType | undefined {
	let schema = schemaOf(form);
	for (const part of path) {
		if (schema instanceof z.ZodObject && typeof part === 'string') schema = bare(schema.shape[part]);
		else if (schema instanceof z.ZodArray && typeof part === 'number') schema = bare(schema.element);
		else return undefined;
	}
	return schema;
}

/** The fields that may stand in the group at a path, in the order in which records write them. */
export function fieldNamesAt(form: RecordForm, path: FieldPath): readonly string[] {
	const schema = schemaAt(form, path);
	if (!(schema instanceof z.ZodObject)) return [];
	const names = Object.keys(schema.shape);
	if (path.length > 0) return names;
	return [
		...names.filter((name) => !writtenLast.includes(name)),
		...writtenLast.filter((n) => names.includes(n)),
	];
}

/** What a record rests on and how far it is translated is for those who keep it: it stands below what it says. */
const writtenLast = ['sources', 'notes', 'translations'];

function schemaOf({ type, kind = '' }: RecordForm): z.ZodType | undefined {
	if (type !== 'product') return bare(recordSchemas[type]);
	return isKindId(kind) ? bare(productSchemaOf(kind)) : undefined;
}

function bare(schema: unknown): z.ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
	if (schema instanceof z.ZodPipe) return bare(schema.in);
	return schema instanceof z.ZodType ? schema : undefined;
}
