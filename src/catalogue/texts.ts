import { z } from 'zod';
import { type Complaint, complaint } from './complaint.ts';
import { nearest } from './did-you-mean.ts';
import { type Locale, localeIds } from './locales.ts';

/** A schema's message, which zod carries as text: `complaintsIn` reads it again. */
export function message(...complaints: readonly Complaint[]): string {
	return JSON.stringify(complaints);
}

/** The complaints of a schema's message; none for a message of zod's own. */
export function complaintsIn(message: string): readonly Complaint[] {
	return message.startsWith('[{') ? JSON.parse(message) : [];
}

/** A map that knows its fields and names the one that was probably meant. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? message(...issue.keys.map((key) => unknownField(key, Object.keys(shape))))
				: undefined,
	});
}

function unknownField(field: string, fields: readonly string[]): Complaint {
	const meant = nearest(field, fields);
	return fields.length > 14
		? complaint('field-unknown-of-many', { field }, meant)
		: complaint('field-unknown', { field, fields }, meant);
}

/** One of a closed list. */
export function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]) {
	return z.enum(values, {
		error: ({ input }) => (typeof input === 'string' ? message(unknownWord(input, values)) : undefined),
	});
}

function unknownWord(value: string, words: readonly string[]): Complaint {
	const meant = nearest(value, words);
	return words.length > 12
		? complaint('word-unknown-of-many', { value }, meant)
		: complaint('word-unknown', { value, words }, meant);
}

const longestText = 2000;

/*
 * No `min` and `max` of zod on texts and lists: they also run on a map that has a field “length”, and compare with it.
 */

/** One line or more of plain text, at most 2,000 characters. */
export const textSchema = z
	.string()
	.trim()
	.regex(/\S/, message(complaint('text-empty')))
	.refine((text) => text.length <= longestText, message(complaint('text-long')));

/** A list that is there only when something stands in it. */
export function listOf<Item extends z.ZodType>(item: Item) {
	return z.array(item).refine((list) => list.length > 0, message(complaint('list-empty')));
}

const translations = Object.fromEntries(localeIds.map((locale) => [locale, textSchema.optional()]));

/** English always; the other languages as translations arrive. */
export const localizedTextSchema = fields({
	...(translations as Record<Locale, z.ZodOptional<typeof textSchema>>),
	en: textSchema,
});

export type LocalizedText = z.output<typeof localizedTextSchema>;

/** A text that stands in titles and lists. */
export const localizedNameSchema = localizedTextSchema.refine(
	(texts) => Object.values(texts).every((text) => text === undefined || !text.includes('\n')),
	message(complaint('name-lines')),
);

export const longestId = 80;
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names of devices, which Windows gives to no file. */
export const reservedId = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The id of another record. That it exists is a rule's business. */
export const idSchema = z
	.string()
	.regex(idPattern, {
		error: ({ input }) => message(complaint('id-bad', { id: String(input) })),
	})
	.refine((id) => id.length <= longestId, message(complaint('id-long', { most: longestId })));

export const wholeNumberSchema = z
	.string()
	.regex(/^\d{1,9}$/, {
		error: ({ input }) => message(complaint('number-bad', { value: String(input) })),
	})
	.transform(Number);

/** `2019`, `2019-02` or `2019-02-20`: as much of a date as the source gives. */
export const dateSchema = z.string().refine(isPartialDate, {
	error: ({ input }) => message(complaint('date-bad', { value: String(input) })),
});

/** A whole date, `2019-02-20`. */
export const daySchema = z.string().refine((text) => text.length === 10 && isPartialDate(text), {
	error: ({ input }) => message(complaint('day-bad', { value: String(input) })),
});

function isPartialDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (match === null) return false;
	const [, year, month = '01', day = '01'] = match;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** One or several ids under one field: `source: a` or `source: [a, b]`. */
export const idsSchema = z
	.union([idSchema, listOf(idSchema)], {
		error: () => message(complaint('ids-bad')),
	})
	.transform((value) => (typeof value === 'string' ? [value] : value));
