import type { Spec } from './spec.ts';
import { designation, introduced, origin, standard } from './specs.ts';

/** Groups of kinds, as a visitor first meets them. */
export const families = [
	'small-arms',
	'support-weapons',
	'ammunition',
	'vehicles',
	'unmanned-systems',
	'optics',
	'protection-and-engineering',
	'electronics-and-training',
	'civil',
] as const;

export type Family = (typeof families)[number];

export interface Kind<Id extends string = string, S extends Spec = Spec> {
	readonly id: Id;
	readonly family: Family;
	/** In the order they are shown within their group. */
	readonly specs: readonly S[];
	/** What a visitor asks first, in this order. */
	readonly keySpecs: readonly string[];
}

const everyKind = [designation, introduced, standard, origin] as const;

export function defineKind<const Id extends string, const S extends Spec>(
	id: Id,
	definition: { family: Family; specs: readonly S[]; keySpecs: readonly NoInfer<S['id']>[] },
): Kind<Id, S | (typeof everyKind)[number]> {
	return {
		id,
		family: definition.family,
		specs: [...everyKind, ...definition.specs],
		keySpecs: definition.keySpecs,
	};
}
