import fc from 'fast-check';
import { type ReleaseLevel, releaseLevels } from '../../catalogue/release-level.ts';

/** How a statement is known and what it asks for, before it is made to fit where it stands. */
export interface Drawn {
	readonly basis: 'sourced' | 'suggested' | 'inferred' | 'unverified';
	readonly sources: readonly string[];
	readonly release: ReleaseLevel | undefined;
	readonly standIn: 'none' | 'band' | 'on-request';
	readonly isThere: boolean;
}

export interface DrawnRecord {
	readonly release: ReleaseLevel;
	readonly sources: readonly string[];
	readonly note: ReleaseLevel | undefined;
	readonly translation: ReleaseLevel | undefined;
	readonly statements: readonly Drawn[];
	/** Whom it names. */
	readonly ends: readonly number[];
}

export interface DrawnHouse {
	readonly products: readonly DrawnRecord[];
	readonly others: readonly DrawnRecord[];
}

const level = fc.constantFrom(...releaseLevels);
const maybe = fc.option(level, { nil: undefined });

/** One of grade A, one of C, one of D, and one that may not be shown. */
export const sourceIds = ['source-1', 'source-2', 'source-3', 'source-4'];
const sources = fc.subarray(sourceIds, { maxLength: 2 });

const statement: fc.Arbitrary<Drawn> = fc.record({
	basis: fc.constantFrom('sourced', 'sourced', 'sourced', 'sourced', 'suggested', 'inferred', 'unverified'),
	sources,
	release: maybe,
	standIn: fc.constantFrom('none', 'band', 'on-request'),
	isThere: fc.constantFrom(true, true, true, false),
});

function record(release: fc.Arbitrary<ReleaseLevel>): fc.Arbitrary<DrawnRecord> {
	return fc.record({
		release,
		sources,
		note: maybe,
		translation: maybe,
		statements: fc.array(statement, { minLength: 12, maxLength: 12 }),
		ends: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
	});
}

/** Four products, the first of them at the level that is asked about, and fourteen other records. */
export function houses(focus: ReleaseLevel): fc.Arbitrary<DrawnHouse> {
	return fc.record({
		products: fc.tuple(record(fc.constant(focus)), record(level), record(level), record(level)),
		others: fc.array(record(fc.oneof(level, fc.constant('public' as const))), {
			minLength: 14,
			maxLength: 14,
		}),
	});
}

/** What an edition may be about in such a house. */
export const selections = fc.option(
	fc.record(
		{
			include: lists(),
			exclude: lists(),
			status: fc.subarray(['produced', 'prototype-shown'] as const, { minLength: 1 }),
		},
		{ requiredKeys: [] },
	),
	{ nil: undefined },
);

function lists() {
	const ids = (name: string, count: number) =>
		fc.subarray(
			Array.from({ length: count }, (_, index) => `${name}-${index}`),
			{ minLength: 1 },
		);
	return fc
		.record(
			{
				kinds: fc.subarray(['rifle', 'machine-gun'] as const, { minLength: 1 }),
				enterprises: ids('house', 3),
				products: ids('product', 4),
			},
			{ requiredKeys: [] },
		)
		.filter((named) => Object.keys(named).length > 0);
}
