import { z } from 'zod';
import { commonFields, textStatementSchema } from './common-fields.ts';
import { families } from './kind.ts';
import { fields, idSchema, localizedNameSchema, localizedTextSchema, oneOf } from './texts.ts';

export const enterpriseForms = [
	'ministry',
	'holding',
	'production-union',
	'research-production-enterprise',
	'plant',
	'research-institute',
	'agency',
	'facility',
	'joint-venture',
	'company',
] as const;
export type EnterpriseForm = (typeof enterpriseForms)[number];

export const enterpriseSchema = fields({
	...commonFields,
	name: localizedNameSchema,
	form: oneOf(enterpriseForms),
	/** A private maker is named as private wherever it appears. */
	ownership: oneOf(['state', 'private', 'joint']),
	parent: idSchema.optional(),
	place: localizedTextSchema.optional(),
	role: textStatementSchema.optional(),
	/** Families of the ministry's products that this page leads to. */
	families: z.array(oneOf(families)).default([]),
	facts: z.array(textStatementSchema).default([]),
});

export type Enterprise = { readonly id: string } & z.output<typeof enterpriseSchema>;
