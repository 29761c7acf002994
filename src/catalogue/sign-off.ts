import { z } from 'zod';
import { complaint } from './complaint.ts';
import { daySchema, fields, listOf, message, oneOf, textSchema } from './texts.ts';

/** Who answers for what: those who compiled a record, its maker, those who license its export, who lets it out. */
export const signOffRoles = ['compiler', 'enterprise', 'export-control', 'ministry'] as const;
export type SignOffRole = (typeof signOffRoles)[number];

/** `products/khazri`: the folder of a record's type and its id. */
const recordNameSchema = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: () => message(complaint('record-name')),
});

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, {
	error: () => message(complaint('mark-of-signing')),
});

/** One act of signing: a role has looked at records as the edition releases them, and answers for them. */
const signingSchema = fields({
	role: oneOf(signOffRoles),
	date: daySchema,
	/** What it rests on: “compiled from public sources”. */
	words: textSchema.optional(),
	/** By name, SHA-256 of the canonical JSON of what the edition releases of the record. */
	records: z.record(recordNameSchema, hashSchema),
});

/** Everything that was signed for one edition, the newest last. The file has the edition's name. */
export const signOffsSchema = fields({ signings: listOf(signingSchema) });

export type Signing = z.output<typeof signingSchema>;
export type SignOffs = { readonly id: string } & z.output<typeof signOffsSchema>;

/** What a role signed of a record, and when: its last word, for each signing takes the place of the former. */
export interface SignOff {
	readonly date: string;
	readonly hash: string;
}

export function lastSignOff(
	signings: readonly Signing[],
	role: SignOffRole,
	record: string,
): SignOff | undefined {
	const signing = signings.findLast((signing) => signing.role === role && record in signing.records);
	const hash = signing?.records[record];
	return signing === undefined || hash === undefined ? undefined : { date: signing.date, hash };
}
