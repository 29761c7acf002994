import { bodyEndOf, type CalibreShape, type Cartridge, type Point } from './cartridge.ts';
import { type Scale, tenth } from './drawing.ts';

/** Where a shape stands: the middle of its base in the drawing, and its scale. */
export interface Stand {
	readonly x: number;
	readonly y: number;
	readonly scale: Scale;
}

export interface ShapePaths {
	/** Without a line of its own: what the outline holds. */
	readonly body: string;
	/** What is stated. */
	readonly stated: string;
	/** What joins it. */
	readonly schematic: string;
}

export function pathsOf(shape: CalibreShape, stand: Stand): ShapePaths {
	if (shape.type === 'cartridge') return cartridgePathsOf(shape, stand);
	const radius = tenth(stand.scale(shape.diameter / 2));
	const circle = `M${tenth(stand.x - radius)} ${tenth(stand.y - radius)}a${radius} ${radius} 0 1 1 0 .01z`;
	return { body: circle, stated: circle, schematic: '' };
}

function cartridgePathsOf(cartridge: Cartridge, stand: Stand): ShapePaths {
	const { walls, rim, caseLength } = cartridge;
	const at = placeIn(stand);
	const bottom = walls[0]?.from;
	const mouth = walls.at(-1)?.to;
	const across = (point: Point) => `M${at(point, -1)}L${at(point, 1)}`;
	const sides = (isSchematic: boolean) =>
		walls
			.filter((wall) => wall.isSchematic === isSchematic)
			.flatMap(({ from, to }) => [-1, 1].map((side) => `M${at(from, side)}L${at(to, side)}`))
			.join('');
	const corners = [...walls.map(({ from }) => from), ...(mouth ? [mouth] : [])];
	const right = corners.map((point) => at(point, 1));
	const left = corners.toReversed().map((point) => at(point, -1));
	return {
		body: `M${[...right, ...left].join('L')}z`,
		stated: [
			sides(false),
			...(bottom ? [across(bottom)] : []),
			...(mouth ? [across(mouth)] : []),
			rim === undefined ? '' : rimPathOf(rim, at),
			tipPathOf(cartridge, at),
		].join(''),
		schematic: sides(true) + noseOf(cartridge, at),
	};

	function noseOf({ bullet }: Cartridge, at: Place): string {
		if (bullet === undefined) return '';
		const { diameter, overallLength } = bullet;
		const end = bodyEndOf(caseLength, bullet);
		const bend = end + 0.6 * (overallLength - end);
		return [-1, 1]
			.map(
				(side) =>
					`M${at({ at: caseLength, diameter }, side)}L${at({ at: end, diameter }, side)}` +
					`Q${at({ at: bend, diameter: diameter * 0.9 }, side)} ${at({ at: overallLength, diameter: tipOf(diameter) }, side)}`,
			)
			.join('');
	}
}

/** The height is stated and is a line; how blunt the tip is, is not. */
function tipPathOf({ bullet }: Cartridge, at: Place): string {
	if (bullet === undefined) return '';
	const tip = { at: bullet.overallLength, diameter: tipOf(bullet.diameter) };
	return `M${at(tip, -1)}L${at(tip, 1)}`;
}

function tipOf(diameter: number): number {
	return 0.2 * diameter;
}

function rimPathOf({ diameter, thickness }: { diameter: number; thickness: number }, at: Place): string {
	const bottom = { at: 0, diameter };
	const top = { at: thickness, diameter };
	if (thickness === 0) return `M${at(bottom, -1)}L${at(bottom, 1)}`;
	return `M${at(bottom, -1)}L${at(bottom, 1)}L${at(top, 1)}L${at(top, -1)}z`;
}

type Place = (point: Point, side: number) => string;

/** A point of the outline in the drawing: on its left (-1) or on its right (1). */
function placeIn({ x, y, scale }: Stand): Place {
	return ({ at, diameter }, side) => `${tenth(x + (side * scale(diameter)) / 2)} ${tenth(y - scale(at))}`;
}
