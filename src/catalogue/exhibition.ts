import type { z } from 'zod';
import { commonFields, textStatementSchema } from './common-fields.ts';
import { evidence } from './statement.ts';
import { dateSchema, fields, localizedTextSchema, textSchema, wholeNumberSchema } from './texts.ts';

export const exhibitionSchema = fields({
	...commonFields,
	/** A proper name, the same in every language. */
	name: textSchema,
	place: localizedTextSchema,
	/** As much of the dates as the sources give. */
	start: dateSchema,
	end: dateSchema.optional(),
	participation: textStatementSchema.optional(),
	/** How many items the country's exhibitors showed. */
	items: fields({ value: wholeNumberSchema, ...evidence }).optional(),
});

export type Exhibition = { readonly id: string } & z.output<typeof exhibitionSchema>;
