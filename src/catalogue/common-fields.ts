import { z } from 'zod';
import { complaint } from './complaint.ts';
import { type Locale, localeIds } from './locales.ts';
import { evidence, releaseSchema } from './statement.ts';
import { fields, idSchema, localizedTextSchema, message, oneOf, textSchema } from './texts.ts';

/** A remark for staff. Internal unless it says otherwise. */
export const noteSchema = fields({
	text: textSchema,
	source: idSchema.optional(),
	release: releaseSchema.optional(),
});

/** A sentence with its source. */
export const textStatementSchema = fields({ text: localizedTextSchema, ...evidence });

const translationSchema = fields({
	/** `unreviewed` until a native speaker has read it. */
	state: oneOf(['unreviewed', 'reviewed']),
	/** Hash of the English that it was made from; see `englishHashOf`. */
	of: z.string().regex(/^[0-9a-f]{8}$/, {
		error: () => message(complaint('mark-of-english')),
	}),
	/** A translation may wait inside while its English is out. */
	release: releaseSchema.optional(),
});

const { en: _, ...translated } = Object.fromEntries(
	localeIds.map((locale) => [locale, translationSchema.optional()]),
) as Record<Locale, z.ZodOptional<typeof translationSchema>>;

/** What records of every type share. */
export const commonFields = {
	release: releaseSchema,
	/** Why the record stays in the house; required of an internal one. */
	reason: textSchema.optional(),
	/** What the record as a whole rests on: cited by each statement that names no source of its own. */
	sources: z.array(idSchema).default([]),
	notes: z.array(noteSchema).default([]),
	translations: fields(translated).default({}),
};

export type Note = z.output<typeof noteSchema>;
export type TextStatement = z.output<typeof textStatementSchema>;
export type Translations = z.output<(typeof commonFields)['translations']>;
