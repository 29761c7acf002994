import { memo } from 'react';
import type { Locale } from '../../catalogue/locales.ts';
import type { T } from './Browse.tsx';
import { type BrowseData, kindFacet } from './browse-data.ts';
import type { BrowseState } from './browse-state.ts';
import { CheckFacet } from './CheckFacet.tsx';
import type { Narrowed } from './narrow.ts';
import { RangeFacet } from './RangeFacet.tsx';
import { sharedChecks, sharedFigures } from './shared-facets.ts';
import type { Change } from './use-browse-state.ts';

interface Props {
	t: T;
	locale: Locale;
	data: BrowseData;
	checks: BrowseState['checks'];
	ranges: BrowseState['ranges'];
	change: Change;
	narrowed: Narrowed;
	kinds: readonly number[];
}

/** The questions that make sense of what is in sight, each answer with how many products it would leave. */
export const FacetPanel = memo(function FacetPanel({
	t,
	locale,
	data,
	checks,
	ranges,
	change,
	narrowed,
	kinds,
}: Props) {
	const figures = sharedFigures(data, kinds).filter((facet) => isWorthAsking(facet));
	// What was asked stays to be taken back, whatever is in sight.
	const askedChecks = withThoseSet(sharedChecks(data, kinds), data.checks, checks);
	const askedFigures = withThoseSet(figures, data.figures, ranges);
	return (
		<section className="facets" aria-label={t('browse.filters')}>
			{askedChecks.map((facet) => (
				<CheckFacet
					key={data.checks[facet]?.id}
					t={t}
					locale={locale}
					facet={data.checks[facet]}
					counts={narrowed.checks[facet]}
					ticked={checks[data.checks[facet]?.id ?? ''] ?? none}
					change={change}
					isOpen={facet <= lastOpen}
				/>
			))}
			{askedFigures.map((facet, place) => (
				<RangeFacet
					key={data.figures[facet]?.id}
					t={t}
					locale={locale}
					facet={data.figures[facet]}
					counts={narrowed.figures[facet]}
					set={ranges[data.figures[facet]?.id ?? '']}
					change={change}
					isOpen={place < openRanges}
				/>
			))}
			{askedFigures.length === 0 && kinds.length > 1 && data.checks[kindFacet] !== undefined && (
				<p className="facets-hint">{t('browse.chooseKind')}</p>
			)}
		</section>
	);

	function isWorthAsking(facet: number): boolean {
		const stated = narrowed.figures[facet]?.stated ?? [];
		const [first] = stated;
		return stated.some((interval) => interval[0] !== first?.[0] || interval[1] !== first?.[1]);
	}
});

const none: readonly string[] = [];

/** Kind, enterprise and calibre lie open; the others wait. */
const lastOpen = 2;
const openRanges = 3;

function withThoseSet(
	asked: readonly number[],
	facets: readonly { readonly id: string }[],
	set: { readonly [facet: string]: unknown },
): number[] {
	return [...facets.keys()].filter((facet) => asked.includes(facet) || (facets[facet]?.id ?? '') in set);
}
