import type { CalibreSpecId, calibreClasses } from '../../catalogue/calibre.ts';
import type { ReleasedCalibre, ReleasedSpec } from '../../catalogue/edition.ts';
import { parseQuantity } from '../../catalogue/quantity.ts';
import type { SpecValue } from '../../catalogue/statement.ts';

/** For tests: a length as a released record says it, with what the test is about put over it. */
export function said<const Id extends string>(
	spec: Id,
	length: string,
	over: Partial<ReleasedSpec<Id>> = {},
): ReleasedSpec<Id> {
	const quantity = parseQuantity(length, 'length', ['mm', 'm']);
	const value: SpecValue = { type: 'quantity', quantity };
	const released = { sources: ['page'], unconfirmed: false, suggested: false };
	// The fields of one state put over those of another are what a test asks for.
	return { ...released, spec, state: 'stated', value, conflicts: [], ...over } as ReleasedSpec<Id>;
}

/** A bottlenecked cartridge of which everything is stated, or without these. */
export function calibreOf({
	class: name = 'cartridge',
	without = [],
	specs = {},
}: {
	class?: (typeof calibreClasses)[number];
	without?: readonly CalibreSpecId[];
	specs?: { readonly [Id in CalibreSpecId]?: string };
} = {}): Pick<ReleasedCalibre, 'class' | 'specs'> {
	const lengths = { ...full, ...specs };
	const ids = (Object.keys(lengths) as CalibreSpecId[]).filter((id) => !without.includes(id));
	return { class: name, specs: ids.map((id) => said(id, lengths[id] ?? '')) };
}

const full: { readonly [Id in CalibreSpecId]?: string } = {
	bulletDiameter: '8 mm',
	neckDiameter: '9 mm',
	shoulderDiameter: '12 mm',
	baseDiameter: '13 mm',
	rimDiameter: '15 mm',
	rimThickness: '2 mm',
	caseLength: '50 mm',
	overallLength: '80 mm',
};
