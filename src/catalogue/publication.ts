import { z } from 'zod';
import { calibreSpecs } from './calibre.ts';
import type { Edition, ReleasedSpec } from './edition.ts';
import { isKindId, kindOf } from './kinds.ts';
import { statuses } from './product.ts';
import type { Spec } from './spec.ts';
import { rawOf, releaseSchema } from './statement.ts';
import { daySchema, fields, idSchema, localizedTextSchema, oneOf, textSchema } from './texts.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What was said for a spec: a value as staff wrote it, or a state. */
const publishedSpecSchema = fields({
	value: z.union([textSchema, localizedTextSchema]).optional(),
	state: oneOf(['not-applicable', 'on-request', 'withheld']).optional(),
	banded: z.literal(true).optional(),
	condition: localizedTextSchema.optional(),
});

const publishedSpecsSchema = z.record(textSchema, publishedSpecSchema);

const publishedRecordSchema = fields({
	/** Of all that was released of it, sources included. */
	hash: hashSchema,
	name: localizedTextSchema,
	kind: textSchema.optional(),
	status: oneOf(statuses).optional(),
	maker: fields({ enterprise: idSchema.optional(), name: textSchema.optional() }).optional(),
	specs: publishedSpecsSchema.optional(),
	/** The figures of parent types, by the names of these. */
	parentTypes: z.record(textSchema, publishedSpecsSchema).optional(),
});

/** What one publishing of an edition let out: enough to say later what has changed, and nothing that was withheld. */
export const publicationSchema = fields({
	/** From 1, without a gap. */
	number: z.int().positive(),
	edition: idSchema,
	level: releaseSchema,
	date: daySchema,
	fingerprint: hashSchema,
	/** By name, `products/khazri`. */
	records: z.record(textSchema, publishedRecordSchema),
});

export type Publication = z.output<typeof publicationSchema>;
export type PublishedRecord = z.output<typeof publishedRecordSchema>;
export type PublishedSpec = z.output<typeof publishedSpecSchema>;
export type PublishedRecords = Publication['records'];

/** @param hashes Of each record of the edition, by its name. */
export function publishedRecordsOf(
	edition: Edition,
	hashes: ReadonlyMap<string, string>,
): Record<string, PublishedRecord> {
	const records = [
		...edition.products.map(({ id, name, kind, status, maker, specs, parentTypes }) => {
			const by = maker && {
				...(maker.enterprise !== undefined && { enterprise: maker.enterprise }),
				...(maker.name !== undefined && { name: maker.name }),
			};
			const said = {
				...(status && { status: status.value }),
				...(by && { maker: by }),
				specs: publishedSpecs(specs),
				...(parentTypes.length > 0 && {
					parentTypes: Object.fromEntries(
						parentTypes.map((parent) => [parent.name, publishedSpecs(parent.specs)]),
					),
				}),
			};
			return [`products/${id}`, { name, kind, ...said }] as const;
		}),
		...edition.enterprises.map(({ id, name }) => [`enterprises/${id}`, { name }] as const),
		...edition.calibres.map(
			({ id, name, specs }) =>
				[`calibres/${id}`, { name: { en: name }, specs: publishedSpecs(specs) }] as const,
		),
		...edition.exhibitions.map(({ id, name }) => [`exhibitions/${id}`, { name: { en: name } }] as const),
		...edition.visits.map(({ id, title }) => [`visits/${id}`, { name: title }] as const),
		...edition.terms.map(({ id, term }) => [`glossary/${id}`, { name: term }] as const),
		// A guide has no name of its own: pages say that of its kind.
		...edition.guides.map(({ id }) => [`guides/${id}`, { name: { en: id } }] as const),
		...edition.controls.map(({ id, title }) => [`controls/${id}`, { name: title }] as const),
		...edition.media.map(({ id, alt, caption }) => [`media/${id}`, { name: caption ?? alt }] as const),
	];
	return Object.fromEntries(
		records.map(([record, said]) => [record, { hash: hashes.get(record) ?? '', ...said }]),
	);
}

function publishedSpecs(specs: readonly ReleasedSpec<string>[]): Record<string, PublishedSpec> {
	return Object.fromEntries(
		specs.map((said) => {
			const condition = said.condition && { condition: said.condition };
			return said.state === 'stated'
				? [said.spec, { value: rawOf(said.value), ...(said.banded && { banded: true }), ...condition }]
				: [said.spec, { state: said.state, ...condition }];
		}),
	);
}

/** The specs that a record can state, in their order. */
export function specsOfRecord(record: string, { kind }: PublishedRecord): readonly Spec[] {
	if (record.startsWith('calibres/')) return calibreSpecs;
	return kind !== undefined && isKindId(kind) ? kindOf(kind).specs : [];
}
