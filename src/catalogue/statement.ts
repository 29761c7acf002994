import { z } from 'zod';
import { bandComplaintOf } from './band.ts';
import { type Complaint, complaint } from './complaint.ts';
import { nearest } from './did-you-mean.ts';
import { parseQuantity, type Quantity, QuantityError } from './quantity.ts';
import { releaseLevels } from './release-level.ts';
import type { ChoiceSpec, QuantitySpec, Spec } from './spec.ts';
import {
	fields,
	idSchema,
	idsSchema,
	type LocalizedText,
	localizedTextSchema,
	message,
	oneOf,
	textSchema,
} from './texts.ts';
import { fromSi } from './units.ts';

export type SpecValue =
	| { readonly type: 'quantity'; readonly quantity: Quantity }
	| { readonly type: 'choice'; readonly choice: string }
	| { readonly type: 'calibre'; readonly calibre: string }
	| { readonly type: 'text'; readonly text: LocalizedText }
	| { readonly type: 'name'; readonly name: string }
	| { readonly type: 'year'; readonly year: number };

/** How a value is known. Only `sourced` and, for control information, `suggested` leave the house. */
export const bases = ['sourced', 'suggested', 'inferred', 'unverified'] as const;
export type Basis = (typeof bases)[number];

export const releaseSchema = oneOf(releaseLevels);

/** What every statement carries beside its value: where it was read, under which condition, who may see it. */
export const evidence = {
	source: idsSchema.optional(),
	basis: oneOf(bases).optional(),
	condition: localizedTextSchema.optional(),
	/** Whom staff ask to confirm it. */
	confirm: textSchema.optional(),
	release: releaseSchema.optional(),
	/** For staff; internal. */
	note: textSchema.optional(),
};

export interface Evidence {
	source?: string[] | undefined;
	basis?: Basis | undefined;
	condition?: LocalizedText | undefined;
	confirm?: string | undefined;
	release?: (typeof releaseLevels)[number] | undefined;
	note?: string | undefined;
}

/** What another source says of the same thing. */
export interface Conflict {
	readonly value: SpecValue;
	readonly source?: string[] | undefined;
	readonly note?: string | undefined;
}

export type Statement = Evidence &
	(
		| ({
				readonly state: 'stated';
				readonly value: SpecValue;
				readonly conflicts: readonly Conflict[];
		  } & StandIn)
		| { readonly state: 'not-applicable' | 'on-request' }
	);

/** What stands for a value before readers of the record who may not see it. Without it, nothing does. */
export interface StandIn {
	/** A range that holds the figure. */
	readonly band?: Quantity;
	/** That there is a value and it may be asked for. */
	readonly withheld?: 'on-request';
}

export function statementSchemaOf(spec: Spec): z.ZodType<Statement> {
	const value = valueSchemaOf(spec);
	const conflict = fields({ value, source: idsSchema.optional(), note: textSchema.optional() });
	const raw = fields({
		value: value.optional(),
		state: oneOf(['not-applicable', 'on-request']).optional(),
		conflicts: z.array(conflict).optional(),
		band: bandSchemaOf(spec),
		withheld: oneOf(['on-request']).optional(),
		...evidence,
	});
	return raw.transform(({ value, state, conflicts = [], band, withheld, ...rest }, context): Statement => {
		const standIn: StandIn = {
			...(band?.type === 'quantity' && { band: band.quantity }),
			...(withheld !== undefined && { withheld }),
		};
		for (const complaint of complaintsOf(standIn, value))
			context.addIssue({ code: 'custom', ...complaint, input: standIn });
		if (value !== undefined && state === undefined)
			return { ...rest, state: 'stated', value, conflicts, ...standIn };
		if (value === undefined && state !== undefined) return { ...rest, state };
		context.addIssue({
			code: 'custom',
			message: message(complaint(value === undefined ? 'statement-empty' : 'statement-twice')),
		});
		return z.NEVER;
	});
}

function bandSchemaOf(spec: Spec) {
	if (spec.type === 'quantity') return quantitySchemaOf(spec).optional();
	return z.undefined({ error: () => message(complaint('band-of-no-figure')) }).optional();
}

function complaintsOf(standIn: StandIn, value: SpecValue | undefined): { path: string[]; message: string }[] {
	if (value === undefined)
		return Object.keys(standIn).map((field) => ({
			path: [field],
			message: message(complaint('stand-in-for-nothing')),
		}));
	if (standIn.band === undefined || value.type !== 'quantity') return [];
	const said = bandComplaintOf(standIn.band, value.quantity);
	return said === undefined ? [] : [{ path: ['band'], message: message(said) }];
}

/** A value as a record would write it; undefined when the spec does not understand it. */
export function readSpecValue(spec: Spec, raw: unknown): SpecValue | undefined {
	return valueSchemaOf(spec).safeParse(raw).data;
}

/** A value as a record would write it: `readSpecValue` makes the same value of it again. */
export function rawOf(value: SpecValue): string | LocalizedText {
	switch (value.type) {
		case 'quantity':
			return value.quantity.written;
		case 'choice':
			return value.choice;
		case 'calibre':
			return value.calibre;
		case 'text':
			return value.text;
		case 'name':
			return value.name;
		case 'year':
			return String(value.year);
		default:
			return value satisfies never;
	}
}

function valueSchemaOf(spec: Spec): z.ZodType<SpecValue> {
	switch (spec.type) {
		case 'quantity':
			return quantitySchemaOf(spec);
		case 'choice':
			return choiceSchemaOf(spec);
		case 'calibre':
			return idSchema.transform((calibre) => ({ type: 'calibre', calibre }));
		case 'text':
			return localizedTextSchema.transform((text) => ({ type: 'text', text }));
		case 'name':
			return textSchema.transform((name) => ({ type: 'name', name }));
		case 'year':
			return z
				.string()
				.regex(/^(19|20)\d\d$/, {
					error: ({ input }) => message(complaint('year-bad', { value: String(input) })),
				})
				.transform((year) => ({ type: 'year', year: Number(year) }));
		default:
			return spec satisfies never;
	}
}

function choiceSchemaOf({ choices }: ChoiceSpec): z.ZodType<SpecValue> {
	return z.string().transform((choice, context): SpecValue => {
		if (choices.includes(choice)) return { type: 'choice', choice };
		context.addIssue({
			code: 'custom',
			message: message(complaint('choice-unknown', { value: choice, choices }, nearest(choice, choices))),
		});
		return z.NEVER;
	});
}

function quantitySchemaOf(spec: QuantitySpec): z.ZodType<SpecValue> {
	return z.string().transform((text, context): SpecValue => {
		try {
			const quantity = parseQuantity(text, spec.dimension, spec.units);
			if (isPlausible(quantity, spec)) return { type: 'quantity', quantity };
			context.addIssue({ code: 'custom', message: message(implausible(quantity, spec)) });
		} catch (error) {
			if (!(error instanceof QuantityError)) throw error;
			context.addIssue({ code: 'custom', message: message(error.complaint) });
		}
		return z.NEVER;
	});
}

function isPlausible({ min, max }: Quantity, { plausible: [low, high] }: QuantitySpec): boolean {
	const slack = 1e-9 * Math.abs(high);
	return [min, max].every((end) => end === null || (end >= low - slack && end <= high + slack));
}

function implausible({ written, unit }: Quantity, { plausible: [low, high] }: QuantitySpec): Complaint {
	const show = (si: number) => Number(fromSi(si, unit).toPrecision(4));
	return complaint('figure-implausible', { value: written, low: show(low), high: show(high), unit });
}
