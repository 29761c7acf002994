import type { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { fields, localizedTextSchema } from './texts.ts';

/** What a buyer who is no engineer should know of a kind; the file has the kind's name. */
export const guideSchema = fields({
	...commonFields,
	/** What products of the kind are for. */
	purpose: localizedTextSchema,
	/** Which of the specifications matter, and why. */
	choosing: localizedTextSchema,
	/** What usually belongs with them. */
	goesWith: localizedTextSchema.optional(),
});

export type Guide = { readonly id: string } & z.output<typeof guideSchema>;
