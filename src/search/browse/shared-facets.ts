import type { BrowseData } from './browse-data.ts';

/** Past this, what kinds have in common says nothing about any of them. */
const mostKinds = 3;

/** Figures that can be asked of all kinds in sight, by number; none when the kinds are too many. */
export function sharedFigures({ kinds }: BrowseData, inSight: readonly number[]): number[] {
	return shared(inSight.map((kind) => kinds[kind]?.figures ?? []));
}

/** The same of choices, such as the role; what can be asked of every product is among them. */
export function sharedChecks({ kinds, checks }: BrowseData, inSight: readonly number[]): number[] {
	const own = shared(inSight.map((kind) => kinds[kind]?.checks ?? []));
	return own.length > 0
		? own
		: [...checks.keys()].filter((facet) => kinds.every((kind) => kind.checks.includes(facet)));
}

function shared(facets: readonly (readonly number[])[]): number[] {
	const [first = [], ...others] = facets;
	if (facets.length > mostKinds) return [];
	return first.filter((facet) => others.every((other) => other.includes(facet)));
}
