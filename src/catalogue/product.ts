import { z } from 'zod';
import { commonFields, textStatementSchema } from './common-fields.ts';
import { complaint } from './complaint.ts';
import { type KindId, kindOf, type SpecId } from './kinds.ts';
import { type Evidence, evidence, releaseSchema, type Statement, statementSchemaOf } from './statement.ts';
import {
	fields,
	idSchema,
	localizedNameSchema,
	localizedTextSchema,
	message,
	oneOf,
	textSchema,
} from './texts.ts';

export const statuses = [
	'serial-production',
	'produced',
	'licensed-production',
	'joint-production',
	'in-development',
	'prototype-shown',
	'modernisation',
	'unconfirmed',
] as const;
export type Status = (typeof statuses)[number];

/** Each with the name of its other side; a relation is written on one side only. */
export const relationInverses = {
	fires: 'fired-by',
	mounts: 'mounted-on',
	accepts: 'accepted-by',
	'part-of': 'has-part',
	'successor-of': 'succeeded-by',
} as const;
export const relationTypes = Object.keys(relationInverses) as [keyof typeof relationInverses];
export type RelationType =
	| keyof typeof relationInverses
	| (typeof relationInverses)[keyof typeof relationInverses];

const statusSchema = fields({
	value: oneOf(statuses),
	/** As the source puts it. */
	words: localizedTextSchema.optional(),
	...evidence,
});

const makerSchema = fields({
	enterprise: idSchema.optional(),
	/** A maker that has no record of its own, as the source names it. */
	name: textSchema.optional(),
	...evidence,
}).refine(({ enterprise, name }) => (enterprise === undefined) !== (name === undefined), {
	message: message(complaint('maker-twice')),
});

const parentTypeSchemaOf = (specs: z.ZodType<Specs>) =>
	fields({
		/** The foreign type whose figures these are: AK-74M. */
		name: textSchema,
		link: oneOf(['sourced', 'inferred']),
		/** What the link rests on, for staff. */
		reason: textSchema.optional(),
		specs,
		notes: commonFields.notes,
	});

export type Specs = { readonly [Id in SpecId]?: Statement | undefined };

function specsSchemaOf(kind: KindId): z.ZodType<Specs> {
	const shape = Object.fromEntries(
		kindOf(kind).specs.map((spec) => [spec.id, statementSchemaOf(spec).optional()]),
	);
	// Derived from the kind's own list, so its keys are spec ids.
	return fields(shape) as unknown as z.ZodType<Specs>;
}

function createProductSchema(kind: KindId) {
	const specs = specsSchemaOf(kind);
	return fields({
		kind: z.literal(kind),
		...commonFields,
		name: localizedNameSchema,
		summary: localizedTextSchema.optional(),
		status: statusSchema,
		/** Who makes it: a statement like any other, absent when no source says. */
		maker: makerSchema.optional(),
		/** The house that a buyer asks. */
		offeredBy: fields({ enterprise: idSchema, ...evidence }).optional(),
		variantOf: idSchema.optional(),
		/** Of products that were retired for this one: their addresses lead here. */
		formerIds: z.array(fields({ id: idSchema, release: releaseSchema.optional() })).default([]),
		specs: specs.default({}),
		parentTypes: z.array(parentTypeSchemaOf(specs)).default([]),
		exhibitions: z
			.array(fields({ exhibition: idSchema, shown: localizedTextSchema.optional(), ...evidence }))
			.default([]),
		relations: z.array(fields({ type: oneOf(relationTypes), to: idSchema, ...evidence })).default([]),
		export: textStatementSchema.optional(),
		control: z.array(fields({ class: idSchema, ...evidence })).default([]),
	});
}

const schemas = new Map<KindId, ReturnType<typeof createProductSchema>>();

/** The schema of one kind's products: the same record, with that kind's specifications. */
export function productSchemaOf(kind: KindId): ReturnType<typeof createProductSchema> {
	const known = schemas.get(kind) ?? createProductSchema(kind);
	schemas.set(kind, known);
	return known;
}

export type Product = { readonly id: string } & z.output<ReturnType<typeof createProductSchema>>;
export type ParentType = Product['parentTypes'][number];
export type { Evidence };
