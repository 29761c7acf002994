import type { CalibreSpecId } from '../../catalogue/calibre.ts';
import type { ReleasedCalibre } from '../../catalogue/edition.ts';
import { spanOf } from '../../catalogue/span.ts';

/** A calibre's outside, in metres: what of it can be drawn. */
export type CalibreShape = Cartridge | Circle;

export interface Cartridge {
	readonly type: 'cartridge';
	readonly caseLength: number;
	/** From the base up; a rim without a stated thickness is a line. */
	readonly stations: readonly Station[];
	/** The walls of the case, from the base to the mouth. */
	readonly walls: readonly Wall[];
	readonly rim?: { readonly diameter: number; readonly thickness: number } | undefined;
	readonly bullet?: { readonly diameter: number; readonly overallLength: number } | undefined;
}

/** The bore or the bullet from the front. */
export interface Circle {
	readonly type: 'circle';
	readonly spec: CalibreSpecId;
	readonly diameter: number;
}

/** A stated diameter and how far from the base it is drawn. */
export interface Station {
	readonly spec: CalibreSpecId;
	readonly diameter: number;
	readonly at: number;
}

/** A side of the case between two diameters. */
export interface Wall {
	readonly from: Point;
	readonly to: Point;
	/** The diameters at its ends are stated, its course is not. */
	readonly isSchematic: boolean;
}

export interface Point {
	/** From the base. */
	readonly at: number;
	readonly diameter: number;
}

/**
 * Where the shoulder and the neck begin, as parts of the case's length. No record says it, so what joins them is drawn
 * as schematic.
 */
const shoulderAt = 0.78;
const neckFrom = 0.86;

/** A case whose mouth is this near to its base in diameter has walls that need no shoulder to be told. */
const straight = 0.9;

/** Undefined when too little is stated to draw: of a case its length and the diameters at both ends. */
export function calibreShapeOf(calibre: Pick<ReleasedCalibre, 'class' | 'specs'>): CalibreShape | undefined {
	return cartridgeOf(calibre) ?? (calibre.class === 'cartridge' ? undefined : circleOf(calibre));
}

function cartridgeOf({
	class: kind,
	specs,
}: Pick<ReleasedCalibre, 'class' | 'specs'>): Cartridge | undefined {
	const size = sizesIn(specs);
	const [caseLength, base, neck] = [size('caseLength'), size('baseDiameter'), size('neckDiameter')];
	const isCased = kind === 'cartridge' || kind === 'shotshell';
	if (!isCased || caseLength === undefined || base === undefined || neck === undefined) return undefined;
	const shoulder = size('shoulderDiameter');
	const [rim, rimThickness] = [size('rimDiameter'), size('rimThickness')];
	const [diameter, overallLength] = [size('bulletDiameter'), size('overallLength')];
	const bullet =
		diameter !== undefined && overallLength !== undefined && overallLength > caseLength
			? { diameter, overallLength }
			: undefined;
	const bottom = { at: rim === undefined ? 0 : (rimThickness ?? 0), diameter: base };
	const station = (spec: CalibreSpecId, diameter: number | undefined, at: number): Station[] =>
		diameter === undefined ? [] : [{ spec, diameter, at }];
	return {
		type: 'cartridge',
		caseLength,
		stations: [
			...station('rimDiameter', rim, 0),
			...station('baseDiameter', base, bottom.at),
			...station('shoulderDiameter', shoulder, shoulderAt * caseLength),
			...station('neckDiameter', neck, caseLength),
			...(bullet ? station('bulletDiameter', bullet.diameter, bodyEndOf(caseLength, bullet)) : []),
		],
		walls: wallsOf(bottom, shoulder, { at: caseLength, diameter: neck }),
		rim: rim === undefined ? undefined : { diameter: rim, thickness: rimThickness ?? 0 },
		bullet,
	};
}

/** Where the bullet leaves its full diameter, as it is drawn. */
export function bodyEndOf(caseLength: number, { overallLength }: { overallLength: number }): number {
	return caseLength + 0.12 * (overallLength - caseLength);
}

function wallsOf(bottom: Point, shoulder: number | undefined, mouth: Point): Wall[] {
	if (shoulder === undefined)
		return [{ from: bottom, to: mouth, isSchematic: mouth.diameter < straight * bottom.diameter }];
	const corner = { at: shoulderAt * mouth.at, diameter: shoulder };
	const neck = { at: neckFrom * mouth.at, diameter: mouth.diameter };
	return [
		{ from: bottom, to: corner, isSchematic: false },
		{ from: corner, to: neck, isSchematic: true },
		{ from: neck, to: mouth, isSchematic: false },
	];
}

function circleOf({ specs }: Pick<ReleasedCalibre, 'specs'>): Circle | undefined {
	const size = sizesIn(specs);
	for (const spec of ['boreDiameter', 'bulletDiameter'] as const) {
		const diameter = size(spec);
		if (diameter !== undefined) return { type: 'circle', spec, diameter };
	}
	return undefined;
}

/** Only figures said to the digit: an outline of “about” would look as sure as any other. */
function sizesIn(specs: ReleasedCalibre['specs']): (id: CalibreSpecId) => number | undefined {
	return (id) => {
		const span = spanOf(specs.find(({ spec }) => spec === id));
		return span?.isExact === true ? span.sure : undefined;
	};
}

/** How tall and how wide a shape is, in metres. */
export function extentOf(shape: CalibreShape): { height: number; width: number } {
	if (shape.type === 'circle') return { height: shape.diameter, width: shape.diameter };
	const diameters = shape.stations.map(({ diameter }) => diameter);
	return { height: shape.bullet?.overallLength ?? shape.caseLength, width: Math.max(...diameters) };
}

/** Whether a part of it is drawn dashed. */
export function isSchematic(shape: CalibreShape): boolean {
	return (
		shape.type === 'cartridge' && (shape.bullet !== undefined || shape.walls.some((wall) => wall.isSchematic))
	);
}

/** The figures that the drawing is made from, in the order of the table. */
export function specsDrawnIn(shape: CalibreShape): readonly CalibreSpecId[] {
	if (shape.type === 'circle') return [shape.spec];
	const { stations, rim, bullet } = shape;
	return [
		...stations.map(({ spec }) => spec).toReversed(),
		...(rim !== undefined && rim.thickness > 0 ? (['rimThickness'] as const) : []),
		'caseLength',
		...(bullet ? (['overallLength'] as const) : []),
	];
}
