import { z } from 'zod';
import { type CalibreSpecId, calibreSpecs } from './calibre.ts';
import { commonFields } from './common-fields.ts';
import { complaint } from './complaint.ts';
import { controlLists } from './control-class.ts';
import { type ChoiceId, kinds, type SpecId } from './kinds.ts';
import { type Status, statuses } from './product.ts';
import type { Spec } from './spec.ts';
import {
	fields,
	idSchema,
	listOf,
	localizedNameSchema,
	localizedTextSchema,
	message,
	oneOf,
	textSchema,
} from './texts.ts';
import { type Unit, units } from './units.ts';

type Filled<Item> = [Item, ...Item[]];

const specs: readonly Spec[] = [...kinds.flatMap((kind) => [...kind.specs]), ...calibreSpecs];
const specIds = [...new Set(specs.map(({ id }) => id))] as Filled<SpecId | CalibreSpecId>;
const choiceIds = [
	...new Set(specs.flatMap((spec) => (spec.type === 'choice' ? spec.choices : []))),
] as Filled<ChoiceId>;

const longestExplanation = 500;

/** What fits beside a table: more belongs in a guide. */
const explanationSchema = localizedTextSchema.refine(
	(texts) => Object.values(texts).every((text) => text === undefined || text.length <= longestExplanation),
	message(complaint('explanation-long', { most: longestExplanation })),
);

/** What a term can explain: the name of a field → the words that can stand in it. */
const explainedFields = {
	specs: listOf(oneOf(specIds)).default([]),
	units: listOf(oneOf(units as Filled<Unit>)).default([]),
	choices: listOf(oneOf(choiceIds)).default([]),
	statuses: listOf(oneOf(statuses as unknown as Filled<Status>)).default([]),
	controlLists: listOf(oneOf(controlLists)).default([]),
};

export type ExplainedField = keyof typeof explainedFields;
// The keys of the map just above.
export const explainedFieldNames = Object.keys(explainedFields) as readonly ExplainedField[];

/** One word of the glossary, explained for a buyer who is no engineer. */
export const termSchema = fields({
	...commonFields,
	term: localizedNameSchema,
	/** Abbreviations and other names, as they are met in any language. */
	aliases: z.array(textSchema).default([]),
	explanation: explanationSchema,
	...explainedFields,
	seeAlso: z.array(idSchema).default([]),
});

export type Term = { readonly id: string } & z.output<typeof termSchema>;
