import type { SearchField } from './search-index.ts';

/** How much it says that something was found there, 0 to 1. */
const weights: Readonly<Record<SearchField, number>> = {
	name: 1,
	designation: 1,
	calibre: 0.95,
	role: 0.85,
	kind: 0.85,
	enterprise: 0.85,
	exhibition: 0.6,
};

/** What a hit is worth by how well it fits: half a fit is worth less than half. */
export function scoreFor(quality: number, field: SearchField): number {
	return quality * quality * weights[field];
}
