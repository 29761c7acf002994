import type { z } from 'zod';
import { type Locale, localeIds } from './locales.ts';
import { releaseSchema } from './statement.ts';
import { fields, listOf, localizedTextSchema, oneOf } from './texts.ts';

/** One audience's build, as staff describe it. */
export const editionRecordSchema = fields({
	title: localizedTextSchema,
	/** Who it is for, in words. */
	audience: localizedTextSchema,
	level: releaseSchema,
	locales: listOf(oneOf(localeIds as [Locale, ...Locale[]])),
});

export type EditionRecord = { readonly id: string } & z.output<typeof editionRecordSchema>;
