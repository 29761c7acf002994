import type { ReleasedProduct } from '../../catalogue/edition.ts';
import type { QuantitySpec } from '../../catalogue/spec.ts';
import { memoize } from '../../i18n/memoize.ts';
import { statedFigures } from './stated-figures.ts';
import { stripOf } from './strip.ts';

/** Of the drawing: as wide as a small phone leaves. */
export const stripWidth = 300;
const margin = 14;

/** The strip of a spec over the products of a kind, made once however many of them have a page. */
export const stripsOfKind = memoize((products: readonly ReleasedProduct[]) =>
	memoize((spec: QuantitySpec) =>
		stripOf(statedFigures(products, spec), spec.display, { start: margin, end: stripWidth - margin }),
	),
);
