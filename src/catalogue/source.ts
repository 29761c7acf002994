import type { z } from 'zod';
import { dateSchema, fields, oneOf, textSchema } from './texts.ts';

/** A ministry or official; B national agency or specialist press; C general media; D wiki, hobby page, code comment. */
export const sourceGrades = ['A', 'B', 'C', 'D'] as const;
export type SourceGrade = (typeof sourceGrades)[number];

/** It has no release of its own: it is seen through the released statements that cite it. */
export const sourceSchema = fields({
	title: textSchema,
	publisher: textSchema.optional(),
	/** Evidence, kept as text whatever its scheme; `linkTo` decides what becomes a link. */
	address: textSchema.optional(),
	date: dateSchema.optional(),
	grade: oneOf(sourceGrades),
	/** “no” when it cannot be shown to a reader: what rests on it stays internal. */
	citable: oneOf(['yes', 'no']).default('yes'),
	note: textSchema.optional(),
});

export type Source = { readonly id: string } & z.output<typeof sourceSchema>;
