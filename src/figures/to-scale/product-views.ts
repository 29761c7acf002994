import type { ReleasedSpec } from '../../catalogue/edition.ts';
import type { SpecId } from '../../catalogue/kinds.ts';
import { type Span, spanOf } from '../../catalogue/span.ts';

/** The lengths of the outside of a thing, in the order in which they are drawn. */
export const outerLengths = [
	'length',
	'lengthFolded',
	'barrelLength',
	'width',
	'height',
	'wingspan',
] as const satisfies readonly SpecId[];

export type OuterLength = (typeof outerLengths)[number];

export interface Extent {
	readonly spec: OuterLength;
	readonly span: Span;
}

/** A thing from one side: a box where both its directions are stated, else a bar. */
export interface View {
	readonly across?: Extent | undefined;
	readonly up?: Extent | undefined;
	/** Other lengths along it, from the same end. */
	readonly along: readonly Extent[];
}

export interface Extents {
	/** From left to right. */
	readonly views: readonly View[];
	/** In metres, as far as any of them may reach. */
	readonly largest: number;
	/** Its length and width, where no height is stated. */
	readonly isFromAbove: boolean;
}

/** What can be drawn of a thing, from the side, the front and above; undefined when none of its lengths is stated. */
export function extentsOf(specs: readonly ReleasedSpec[]): Extents | undefined {
	const find = (id: OuterLength): Extent[] => {
		const span = spanOf(specs.find(({ spec }) => spec === id));
		return span === undefined ? [] : [{ spec: id, span }];
	};
	const [[width], [height], [wingspan]] = [find('width'), find('height'), find('wingspan')];
	const [length, ...along] = (['length', 'lengthFolded', 'barrelLength'] as const).flatMap(find);
	const isFromAbove =
		length?.spec === 'length' && width !== undefined && height === undefined && wingspan === undefined;
	const side: View = { across: length, up: isFromAbove ? width : height, along };
	const front: View[] = isFromAbove || width === undefined ? [] : [{ across: width, up: height, along: [] }];
	const wings: View[] = wingspan === undefined ? [] : [{ across: wingspan, along: [] }];
	// A height that the front already shows needs no bar of its own.
	const hasSide = length !== undefined || (height !== undefined && front.length === 0);
	const views = [...(hasSide ? [side] : []), ...front, ...wings];
	if (views.length === 0) return undefined;
	const drawn = views.flatMap(extentsIn);
	return { views, largest: Math.max(...drawn.map(({ span }) => reachOf(span))), isFromAbove };
}

export function extentsIn({ across, up, along }: View): Extent[] {
	return [...(across ? [across] : []), ...(up ? [up] : []), ...along];
}

/** As far as a figure can reach; where it is open upwards, as far as it surely does. */
export function reachOf({ sure, most }: Span): number {
	return most ?? sure;
}
