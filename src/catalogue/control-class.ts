import type { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { fields, localizedNameSchema, oneOf, textSchema } from './texts.ts';

export const controlLists = ['eu-military-list', 'harmonized-system'] as const;

/** A class of a control or customs list. Informational: the classification of a product is the authority's. */
export const controlClassSchema = fields({
	...commonFields,
	list: oneOf(controlLists),
	code: textSchema,
	title: localizedNameSchema,
});

export type ControlClass = { readonly id: string } & z.output<typeof controlClassSchema>;
