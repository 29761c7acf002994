import { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { type Locale, localeIds } from './locales.ts';
import { quote } from './problem.ts';

/*
 * A schema's message is two lines: what is wrong, then what to do. `explain` in `findings.ts` splits them.
 */

export function message(problem: string, fix: string): string {
	return `${problem}\n${fix}`;
}

/** A map that knows its fields and names the one that was probably meant. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? issue.keys.map((key) => unknownField(key, Object.keys(shape))).join('\n\n')
				: undefined,
	});
}

function unknownField(key: string, known: readonly string[]): string {
	const list =
		known.length > 14
			? 'Remove it, or see README.md for the fields there are.'
			: `The fields are ${known.join(', ')}.`;
	return message(`${quote(key)} is not a field here.`, didYouMean(key, known, list));
}

/** One of a closed list. */
export function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]) {
	return z.enum(values, {
		error: ({ input }) =>
			typeof input === 'string'
				? message(
						`${quote(input)} is not one of the words that can stand here.`,
						didYouMean(
							input,
							values,
							values.length > 12 ? 'See README.md for the list.' : `Use ${values.join(', ')}.`,
						),
					)
				: undefined,
	});
}

const longestText = 2000;

/*
 * No `min` and `max` of zod on texts and lists: they also run on a map that has a field “length”, and compare with it.
 */

/** One line or more of plain text, at most 2,000 characters. */
export const textSchema = z
	.string()
	.trim()
	.regex(/\S/, message('There is no text here.', 'Write the text, or remove the field.'))
	.refine(
		(text) => text.length <= longestText,
		message('The text is longer than 2,000 characters.', 'Shorten it.'),
	);

/** A list that is there only when something stands in it. */
export function listOf<Item extends z.ZodType>(item: Item) {
	return z
		.array(item)
		.refine((list) => list.length > 0, message('The list is empty.', 'Add a line that starts with “- ”.'));
}

const translations = Object.fromEntries(localeIds.map((locale) => [locale, textSchema.optional()]));

/** English always; the other languages as translations arrive. */
export const localizedTextSchema = fields({
	...(translations as Record<Locale, z.ZodOptional<typeof textSchema>>),
	en: textSchema,
});

export type LocalizedText = z.output<typeof localizedTextSchema>;

export const longestId = 80;
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of another record. That it exists is a rule's business. */
export const idSchema = z
	.string()
	.regex(idPattern, {
		error: ({ input }) =>
			message(
				`${quote(String(input))} is not an id.`,
				'Write the file name of a record, without “.yaml”: small letters and digits joined by hyphens.',
			),
	})
	.refine(
		(id) => id.length <= longestId,
		message(`The id is longer than ${longestId} characters.`, 'Shorten it.'),
	);

export const wholeNumberSchema = z
	.string()
	.regex(/^\d{1,9}$/, {
		error: ({ input }) =>
			message(`${quote(String(input))} is not a whole number.`, 'Write digits only, such as 32.'),
	})
	.transform(Number);

/** `2019`, `2019-02` or `2019-02-20`: as much of a date as the source gives. */
export const dateSchema = z.string().refine(isPartialDate, {
	error: ({ input }) =>
		message(`${quote(String(input))} is not a date.`, 'Write 2019-02-20, or 2019-02, or 2019.'),
});

/** A whole date, `2019-02-20`. */
export const daySchema = z.string().refine((text) => text.length === 10 && isPartialDate(text), {
	error: ({ input }) =>
		message(`${quote(String(input))} is not a day.`, 'Write year, month and day, such as 2026-12-31.'),
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
		error: () =>
			message('This is not an id, nor a list of ids.', 'Write the file name of a record, without “.yaml”.'),
	})
	.transform((value) => (typeof value === 'string' ? [value] : value));
