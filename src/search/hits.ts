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
	/** Those that have it. */
	readonly products: number[];
}

export interface Hit {
	readonly product: number;
	readonly score: number;
	readonly quality: number;
	readonly place: number;
	readonly tokens: number;
}

export const inName = 0;

export function createHits(products: number): Hits {
	return {
		scores: new Float64Array(products),
		qualities: new Float64Array(products),
		places: new Uint32Array(products),
		tokens: new Uint32Array(products),
		products: [],
	};
}

/** Keeps the better hit of a product; of two equal ones the name, which is what readers see. */
export function addHit(hits: Hits, { product, score, quality, place, tokens }: Hit): void {
	const former = hits.scores[product] ?? 0;
	if (quality <= 0 || score < former) return;
	if (hits.qualities[product] === 0) hits.products.push(product);
	else if (score === former) {
		if (place !== inName) return;
		if (hits.places[product] === inName) {
			hits.tokens[product] = (hits.tokens[product] ?? 0) | tokens;
			return;
		}
	}
	hits.scores[product] = score;
	hits.qualities[product] = quality;
	hits.places[product] = place;
	hits.tokens[product] = tokens;
}
