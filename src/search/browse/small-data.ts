import type { BrowseData, BrowseProduct, Interval } from './browse-data.ts';

/*
 * Two rifles, one of which states no mass, a pistol, a tent to which mass does not apply, and a mine detector, whose
 * kind has no mass at all. For tests.
 */

function product(
	id: string,
	rank: number,
	checks: BrowseProduct['checks'],
	mass?: Interval | null,
): BrowseProduct {
	return {
		id,
		name: id,
		words: [[0, id.length]],
		rank,
		checks,
		figures: mass === undefined ? {} : { 0: mass },
		facts: [],
	};
}

export const smallData: BrowseData = {
	checks: [
		{
			id: 'kind',
			label: 'Kind',
			options: ['rifle', 'pistol', 'tent', 'detector'].map((id) => ({ id, label: id })),
		},
		{ id: 'calibre', label: 'Calibre', options: ['7-62x39', '9x18'].map((id) => ({ id, label: id })) },
		{
			id: 'role',
			label: 'Role',
			options: ['sniper-rifle', 'assault-rifle'].map((id) => ({ id, label: id })),
		},
	],
	figures: [
		{
			id: 'mass',
			label: 'Mass',
			units: [
				{ unit: 'kg', label: 'kg' },
				{ unit: 'lb', label: 'lb' },
			],
		},
		{ id: 'introduced', label: 'Introduced', units: [] },
	],
	kinds: [
		{ name: 'rifle', checks: [0, 1, 2], figures: [0, 1] },
		{ name: 'pistol', checks: [0, 1], figures: [0, 1] },
		{ name: 'tent', checks: [0, 1], figures: [0] },
		{ name: 'detector', checks: [0, 1], figures: [] },
	],
	labels: [],
	products: [
		product('heavy', 4, [[0], [0], [0]], [6, 7]),
		product('silent', 3, [[0], [], [1]]),
		product('small', 2, [[1], [1], []], [0.8, 0.8]),
		product('tent', 1, [[2], [], []], null),
		product('detector', 0, [[3], [], []]),
	],
};

export const everyProduct = [...smallData.products.keys()];
