import type { ReleasedProduct, ReleasedSpec } from '../../catalogue/edition.ts';
import { type KindId, kindOf } from '../../catalogue/kinds.ts';
import type { Quantity } from '../../catalogue/quantity.ts';
import type { QuantitySpec } from '../../catalogue/spec.ts';
import { isConfirmed } from './confirmed.ts';

/** Fewer are read more easily in words. */
const leastStating = 4;
const mostSpecs = 3;

/** A product's own figure. */
export interface StatedFigure {
	readonly product: string;
	readonly quantity: Quantity;
}

/** What a product itself states and can be drawn: no band that stands for a figure, and nothing of a parent type. */
export function statedFigure({ specs }: ReleasedProduct, { id }: QuantitySpec): Quantity | undefined {
	const said = specs.find(({ spec }) => spec === id);
	return said && figureIn(said);
}

export function statesFigure({ specs }: ReleasedProduct): boolean {
	return specs.some((said) => figureIn(said) !== undefined);
}

function figureIn(said: ReleasedSpec): Quantity | undefined {
	if (said.state !== 'stated' || said.banded || !isConfirmed(said)) return undefined;
	return said.value.type === 'quantity' ? said.value.quantity : undefined;
}

export function statedFigures(products: readonly ReleasedProduct[], spec: QuantitySpec): StatedFigure[] {
	return products.flatMap((product) => {
		const quantity = statedFigure(product, spec);
		return quantity === undefined ? [] : [{ product: product.id, quantity }];
	});
}

/** The figures that a visitor asks first of a kind and that enough of its products state, in that order. */
export function comparableSpecs(kind: KindId, products: readonly ReleasedProduct[]): QuantitySpec[] {
	const { keySpecs, specs } = kindOf(kind);
	return keySpecs.flatMap((id) => {
		const spec = specs.find((known) => known.id === id);
		// The zero of a temperature is no beginning: twice as far along would say nothing.
		if (spec?.type !== 'quantity' || spec.dimension === 'temperature') return [];
		return statedFigures(products, spec).length < leastStating ? [] : [spec];
	});
}

/** Of those the first few that this product states. */
export function specsToPlace(product: ReleasedProduct, ofKind: readonly ReleasedProduct[]): QuantitySpec[] {
	return comparableSpecs(product.kind, ofKind)
		.filter((spec) => statedFigure(product, spec) !== undefined)
		.slice(0, mostSpecs);
}
