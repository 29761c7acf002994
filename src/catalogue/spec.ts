import type { ReleaseLevel } from './release-level.ts';
import type { Dimension, Unit, UnitOf } from './units.ts';

/** The blocks of a specification table, in the order they are shown. */
export const specGroups = [
	'identity',
	'dimensions',
	'performance',
	'ammunition',
	'crew-and-load',
	'protection',
	'equipment',
	'environment',
] as const;

export type SpecGroup = (typeof specGroups)[number];

interface SpecBase<Id extends string> {
	readonly id: Id;
	readonly group: SpecGroup;
	/** What a statement gets that names no release of its own; the record's when absent. */
	readonly release?: ReleaseLevel;
	/** Offered as a filter. */
	readonly facet?: boolean;
	/** Left out of the compare table. */
	readonly hiddenInCompare?: boolean;
}

export interface QuantitySpec<Id extends string = string> extends SpecBase<Id> {
	readonly type: 'quantity';
	readonly dimension: Dimension;
	/** What staff may write. */
	readonly units: readonly Unit[];
	/** What readers see, whatever staff wrote. */
	readonly display: Unit;
	/** In SI. A figure outside is a slip of the decimal point or of the unit. */
	readonly plausible: readonly [min: number, max: number];
}

export interface ChoiceSpec<Id extends string = string, Choice extends string = string> extends SpecBase<Id> {
	readonly type: 'choice';
	readonly choices: readonly Choice[];
}

/** `calibre` names a calibre record; `text` is prose with translations; `name` is a designation, never translated; `year` is four digits. */
export interface PlainSpec<Id extends string = string> extends SpecBase<Id> {
	readonly type: 'calibre' | 'text' | 'name' | 'year';
}

export type Spec<Id extends string = string> = QuantitySpec<Id> | ChoiceSpec<Id> | PlainSpec<Id>;

type Options = Omit<SpecBase<string>, 'id' | 'group'>;

export function quantity<const Id extends string, D extends Dimension>(
	id: Id,
	group: SpecGroup,
	dimension: D,
	units: readonly [UnitOf<D>, ...UnitOf<D>[]],
	plausible: readonly [min: number, max: number],
	options: Options = {},
): QuantitySpec<Id> {
	// The dimension's own units, seen as units of any dimension.
	const allowed = units as readonly string[] as readonly [Unit, ...Unit[]];
	return {
		type: 'quantity',
		id,
		group,
		dimension,
		units: allowed,
		display: allowed[0],
		plausible,
		...options,
	};
}

export function choice<const Id extends string, const Choice extends string>(
	id: Id,
	group: SpecGroup,
	choices: readonly Choice[],
	options: Options = {},
): ChoiceSpec<Id, Choice> {
	return { type: 'choice', id, group, choices, facet: true, ...options };
}

export function plain<const Id extends string>(
	type: PlainSpec['type'],
	id: Id,
	group: SpecGroup,
	options: Options = {},
): PlainSpec<Id> {
	return { type, id, group, ...options };
}

/** The same spec with what one kind knows better: its plausible range, or the unit its readers expect. */
export function narrow<Id extends string>(
	spec: QuantitySpec<Id>,
	by: { plausible?: readonly [number, number]; display?: Unit },
): QuantitySpec<Id> {
	return { ...spec, ...by };
}
