/** Where each product has one token of a query: the best place of each. Lists by the product's number. */
export interface Hits {
	/** How well it fits and how much its place says, 0 to 1. */
	readonly scores: Float64Array;
	/** How well what was typed fits what is written there, 0 to 1; 0 where nothing was found. */
	readonly qualities: Float64Array;
	/** 0 for a name, a label's number + 1 for a label. */
	readonly places: Uint32Array;
	/** Which tokens of the shown name, a bit each; none when it is elsewhere. */
	readonly tokens: Uint32Array;
	/** In a name: how much of what tells it from other names was typed; 0 in a label. */
	readonly credits: Float64Array;
	/** The best hit in another word of the name, for when that word is what another token meant. */
	readonly second: {
		readonly qualities: Float64Array;
		readonly tokens: Uint32Array;
		readonly credits: Float64Array;
	};
	/** Those that have it. */
	readonly products: number[];
	/** What it may mean: terms, and how well each fits. */
	readonly terms: Map<number, number>;
}

export interface Hit {
	readonly product: number;
	readonly score: number;
	readonly quality: number;
	readonly place: number;
	readonly tokens: number;
	readonly credit: number;
}

export const inName = 0;

export function createHits(products: number): Hits {
	return {
		scores: new Float64Array(products),
		qualities: new Float64Array(products),
		places: new Uint32Array(products),
		tokens: new Uint32Array(products),
		credits: new Float64Array(products),
		second: {
			qualities: new Float64Array(products),
			tokens: new Uint32Array(products),
			credits: new Float64Array(products),
		},
		products: [],
		terms: new Map(),
	};
}

/** Keeps the better hit of a product; of two equal ones the name, which is what readers see. */
export function addHit(hits: Hits, hit: Hit): void {
	const { product, score, quality, place, tokens, credit } = hit;
	const former = hits.scores[product] ?? 0;
	if (quality <= 0) return;
	if (score < former) {
		addSecond(hits, hit);
		return;
	}
	if (hits.qualities[product] === 0) hits.products.push(product);
	else if (score === former) {
		if (place !== inName) return;
		if (hits.places[product] === inName) {
			hits.tokens[product] = (hits.tokens[product] ?? 0) | tokens;
			return;
		}
	} else {
		addSecond(
			hits,
			{
				...hit,
				place: hits.places[product] ?? 0,
				quality: hits.qualities[product] ?? 0,
				tokens: hits.tokens[product] ?? 0,
				credit: hits.credits[product] ?? 0,
			},
			tokens,
		);
	}
	hits.scores[product] = score;
	hits.qualities[product] = quality;
	hits.places[product] = place;
	hits.tokens[product] = tokens;
	hits.credits[product] = credit;
}

function addSecond(
	{ second, ...best }: Hits,
	{ product, quality, place, tokens, credit }: Hit,
	first = best.tokens[product] ?? 0,
): void {
	if (place !== inName || tokens === 0 || tokens === first || quality <= (second.qualities[product] ?? 0))
		return;
	second.qualities[product] = quality;
	second.tokens[product] = tokens;
	second.credits[product] = credit;
}
