import type { ReleasedProduct } from '../catalogue/edition.ts';
import { kindOf } from '../catalogue/kinds.ts';
import type { Spec } from '../catalogue/spec.ts';
import type { SpecValue } from '../catalogue/statement.ts';

export interface KeyFact {
	readonly spec: Spec;
	readonly value: SpecValue;
	/** A range in place of the figure. */
	readonly banded?: true | undefined;
}

/** What a visitor asks first of this kind and the product states itself; nothing of a parent type. */
export function keyFactsOf({ kind, specs }: ReleasedProduct): KeyFact[] {
	const definition = kindOf(kind);
	return definition.keySpecs.flatMap((id) => {
		const spec = definition.specs.find((known) => known.id === id);
		const said = specs.find((statement) => statement.spec === id);
		return spec === undefined || said?.state !== 'stated'
			? []
			: [{ spec, value: said.value, banded: said.banded }];
	});
}
