import type { ReleasedProduct } from '../catalogue/edition.ts';

const most = 4;

/** The products that stand next to one in a sorted list, so that every product is some other's neighbour. */
export function neighboursOf({ id }: ReleasedProduct, sorted: readonly ReleasedProduct[]): ReleasedProduct[] {
	const place = sorted.findIndex((product) => product.id === id);
	const others = [...sorted.slice(place + 1), ...sorted.slice(0, place)];
	return others.slice(0, most);
}
