import type { z } from 'zod';
import { commonFields } from './common-fields.ts';
import {
	dateSchema,
	fields,
	idSchema,
	listOf,
	localizedNameSchema,
	localizedTextSchema,
	oneOf,
	wholeNumberSchema,
} from './texts.ts';

export const visitSchema = fields({
	...commonFields,
	title: localizedNameSchema,
	date: dateSchema,
	/** People who came, and the countries they represented. */
	representatives: wholeNumberSchema.optional(),
	countries: wholeNumberSchema.optional(),
	delegation: localizedTextSchema.optional(),
	enterprises: listOf(idSchema),
	shown: localizedTextSchema,
	recurring: oneOf(['yes', 'no']).optional(),
});

export type Visit = { readonly id: string } & z.output<typeof visitSchema>;
