import type { CalibreSpecId } from '../../catalogue/calibre.ts';
import { type CalibreShape, type Cartridge, extentOf, type Station } from './cartridge.ts';
import { pathsOf, type ShapePaths, type Stand } from './cartridge-paths.ts';
import { dimensionPath, roomFor, scaleOf, spread, tenth } from './drawing.ts';
import { barLengthOf } from './scale-bar.ts';

/** A name and a value beside a line of the drawing, in ready words. */
export interface Label {
	readonly name: string;
	readonly value: string;
}

export interface PlacedLabel extends Label {
	readonly x: number;
	readonly y: number;
}

export interface CalibreDrawing {
	readonly width: number;
	readonly height: number;
	readonly paths: ShapePaths;
	/** The diameters and the lines that lead from them to their labels. */
	readonly leaders: string;
	readonly labels: readonly PlacedLabel[];
	/** Upright dimension lines; the label stands along the line, its middle at `x`, `y`. */
	readonly lengths: readonly (PlacedLabel & { readonly path: string })[];
	readonly bar: { readonly path: string; readonly x: number; readonly y: number; readonly metres: number };
}

const top = 14;
const tallest = 220;
const widest = 120;
/** Between two dimension lines beside each other, with a text along each. */
const column = 20;
const pitch = 32;

/** A cartridge standing on its base, or a circle, with what is stated of it around. */
export function drawCalibre(shape: CalibreShape, labelOf: (spec: CalibreSpecId) => Label): CalibreDrawing {
	const { height, width } = extentOf(shape);
	const pixels = Math.min(tallest, (widest * height) / width);
	const scale = scaleOf(height, pixels);
	const lengths = shape.type === 'cartridge' ? lengthsOf(shape) : [];
	const left = 12 + column * lengths.length;
	const right = left + scale(width);
	const stand: Stand = { x: (left + right) / 2, y: top + pixels, scale };
	const marks = shape.type === 'cartridge' ? stationsOf(shape) : [middleOf(shape)];
	const labelX = right + 26;
	const places = spread(
		marks.map(({ at }) => stand.y - scale(at)),
		{ pitch, from: top + 2, to: Math.max(stand.y, top + pitch * (marks.length - 1)) },
	);
	const labels = marks.map(({ spec }, index) => ({
		...labelOf(spec),
		x: labelX,
		y: tenth(places[index] ?? 0),
	}));
	const bottom = Math.max(stand.y, ...places) + 30;
	const bar = barLengthOf(height);
	return {
		width: Math.ceil(labelX + Math.max(...labels.map(roomOfLabel)) + 4),
		height: Math.ceil(bottom + 10),
		paths: pathsOf(shape, stand),
		leaders: marks.map((mark, index) => leaderOf(mark, places[index] ?? 0)).join(''),
		labels,
		lengths: lengths.map(({ spec, length }, index) => {
			const x = left - 6 - column * index;
			const y = stand.y - scale(length);
			const label = labelOf(spec);
			return {
				...label,
				path: `${dimensionPath({ x, y: stand.y, y2: y })}${extensionsOf(x, y)}`,
				x: x - 5,
				y: tenth(middleWithin((stand.y + y) / 2, roomFor(`${label.name} ${label.value}`), bottom)),
			};
		}),
		bar: {
			path: dimensionPath({ x: left, y: bottom, x2: left + scale(bar) }),
			x: tenth(left + scale(bar) + 8),
			y: bottom,
			metres: bar,
		},
	};

	function leaderOf({ diameter, at }: Station, place: number): string {
		const y = tenth(stand.y - scale(at));
		return `M${tenth(stand.x - scale(diameter) / 2)} ${y}H${tenth(right + 6)}L${labelX - 4} ${tenth(place)}`;
	}

	/** From the dimension line to the outline, at both ends. */
	function extensionsOf(x: number, y: number): string {
		const edge = tenth(stand.x - 1);
		return `M${x} ${tenth(stand.y)}H${left - 2}M${x} ${tenth(y)}H${y > stand.y - scale(height) + 1 ? left - 2 : edge}`;
	}
}

function lengthsOf({ caseLength, bullet }: Cartridge): { spec: CalibreSpecId; length: number }[] {
	return [
		{ spec: 'caseLength', length: caseLength },
		...(bullet ? [{ spec: 'overallLength' as const, length: bullet.overallLength }] : []),
	];
}

/** What is marked from the top down, as the labels stand. */
function stationsOf({ stations, rim }: Cartridge): Station[] {
	const thickness =
		rim !== undefined && rim.thickness > 0
			? [{ spec: 'rimThickness' as const, diameter: rim.diameter, at: rim.thickness / 2 }]
			: [];
	return [...thickness, ...stations.toReversed()].sort((one, other) => other.at - one.at);
}

function middleOf({ spec, diameter }: { spec: CalibreSpecId; diameter: number }): Station {
	return { spec, diameter, at: diameter / 2 };
}

function roomOfLabel({ name, value }: Label): number {
	return Math.max(roomFor(name, 11), roomFor(value));
}

/** The middle of a text along a line, so that it does not leave the drawing where it is longer than the line. */
function middleWithin(middle: number, room: number, height: number): number {
	return Math.max(room / 2 + 4, Math.min(middle, height + 6 - room / 2));
}
