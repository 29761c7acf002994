import type { Edition } from '../../catalogue/edition.ts';
import { type Family, families } from '../../catalogue/kind.ts';
import { kindOf } from '../../catalogue/kinds.ts';
import { type Status, statuses } from '../../catalogue/product.ts';
import { type SourceGrade, sourceGrades } from '../../catalogue/source.ts';
import { confirmed } from './confirmed.ts';
import { statesFigure } from './stated-figures.ts';

/** How many there are of one sort, and of those how many have what a figure is about. */
export interface Count<Id extends string> {
	readonly id: Id;
	readonly count: number;
	readonly part?: number;
}

export interface CatalogueInNumbers {
	readonly products: number;
	readonly withFigures: number;
	readonly sources: number;
	/** `part`: those that state a figure of their own. */
	readonly byFamily: readonly Count<Family>[];
	readonly byStatus: readonly Count<Status>[];
	/** Products whose status is not stated. */
	readonly withoutStatus: number;
	readonly byGrade: readonly Count<SourceGrade>[];
}

/** Counts of what an edition holds, and of nothing else; what there is none of is left out. */
export function catalogueInNumbers({
	products,
	sources,
}: Pick<Edition, 'products' | 'sources'>): CatalogueInNumbers {
	return {
		products: products.length,
		withFigures: products.filter(statesFigure).length,
		sources: sources.length,
		byFamily: families
			.map((id) => ({ id, of: products.filter(({ kind }) => kindOf(kind).family === id) }))
			.map(({ id, of }) => ({ id, count: of.length, part: of.filter(statesFigure).length }))
			.filter(isSome),
		byStatus: countsOf(statuses, products, ({ status }) => confirmed(status)?.value),
		withoutStatus: products.filter(({ status }) => confirmed(status) === undefined).length,
		byGrade: countsOf(sourceGrades, sources, ({ grade }) => grade),
	};
}

function countsOf<Id extends string, Item>(
	ids: readonly Id[],
	items: readonly Item[],
	idOf: (item: Item) => Id | undefined,
): Count<Id>[] {
	return ids.map((id) => ({ id, count: items.filter((item) => idOf(item) === id).length })).filter(isSome);
}

function isSome({ count }: { count: number }): boolean {
	return count > 0;
}
