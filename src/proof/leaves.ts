import type { Quantity } from '../catalogue/quantity.ts';

export type Path = readonly string[];

export interface Leaf {
	readonly path: Path;
	readonly text: string;
	/** When the text is a figure. */
	readonly quantity?: Quantity;
}

/** Every text and number of a record; a figure is one. */
export function leavesIn(value: unknown, path: Path = []): Leaf[] {
	if (typeof value === 'string' || typeof value === 'number') return [{ path, text: String(value) }];
	if (typeof value !== 'object' || value === null) return [];
	if (isQuantity(value)) return [{ path, text: value.written, quantity: value }];
	return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, [...path, key]));
}

function isQuantity(value: object): value is Quantity {
	return 'written' in value && 'decimals' in value;
}
