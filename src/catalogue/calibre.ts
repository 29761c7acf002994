import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { plain, quantity, type Spec } from './spec.ts';
import { type Statement, statementSchemaOf } from './statement.ts';
import { fields, localizedTextSchema, oneOf, textSchema } from './texts.ts';

export const calibreClasses = ['cartridge', 'shotshell', 'grenade', 'mortar', 'rocket'] as const;

const mm = ['mm', 'in'] as const;

/** Named as in the C.I.P. tables. */
export const calibreSpecs = [
	plain('name', 'standardBody', 'identity'),
	quantity('bulletDiameter', 'dimensions', 'length', mm, [0.003, 0.2]),
	quantity('neckDiameter', 'dimensions', 'length', mm, [0.003, 0.2]),
	quantity('shoulderDiameter', 'dimensions', 'length', mm, [0.003, 0.2]),
	quantity('baseDiameter', 'dimensions', 'length', mm, [0.003, 0.2]),
	quantity('rimDiameter', 'dimensions', 'length', mm, [0.003, 0.2]),
	quantity('rimThickness', 'dimensions', 'length', mm, [0.0003, 0.02]),
	quantity('caseLength', 'dimensions', 'length', mm, [0.008, 1]),
	quantity('overallLength', 'dimensions', 'length', mm, [0.01, 1.5]),
	quantity('boreDiameter', 'dimensions', 'length', mm, [0.003, 0.3]),
	quantity('boreLands', 'dimensions', 'length', mm, [0.003, 0.3]),
	quantity('boreGrooves', 'dimensions', 'length', mm, [0.003, 0.3]),
	quantity('chamberLength', 'dimensions', 'length', mm, [0.01, 0.2]),
] as const satisfies readonly Spec[];

export type CalibreSpecId = (typeof calibreSpecs)[number]['id'];

const specs = fields(
	Object.fromEntries(calibreSpecs.map((spec) => [spec.id, statementSchemaOf(spec).optional()])),
) as unknown as z.ZodType<{ readonly [Id in CalibreSpecId]?: Statement | undefined }>;

export const calibreSchema = fields({
	...commonFields,
	/** A name, never arithmetic, the same in every language: 7.62×39 mm. */
	name: textSchema,
	/** Where a language has a name of its own: “12 калибр”. */
	localName: localizedTextSchema.optional(),
	class: oneOf(calibreClasses),
	/** Words added to the name where it alone would mislead: “automatic grenade launcher”. */
	qualifier: localizedTextSchema.optional(),
	/** Other names that people look for it by: “9 mm Makarov”. */
	aliases: z.array(textSchema).default([]),
	specs: specs.default({}),
});

export type Calibre = { readonly id: string } & z.output<typeof calibreSchema>;
