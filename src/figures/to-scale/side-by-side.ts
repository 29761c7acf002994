import { type CalibreShape, extentOf } from './cartridge.ts';
import { pathsOf, type ShapePaths } from './cartridge-paths.ts';
import { type Scale, scaleOf } from './drawing.ts';
import { barLengthOf } from './scale-bar.ts';

export interface DrawnShape {
	readonly width: number;
	readonly height: number;
	readonly paths: ShapePaths;
}

/** The tallest of all takes so many pixels, and the widest no more than these. */
const tallest = 200;
const widest = 72;
/** Room for the lines at the edges. */
const edge = 2;

export interface Row {
	/** In the order of the shapes. */
	readonly drawn: readonly DrawnShape[];
	/** The length of the scale bar, in metres and in pixels. */
	readonly bar: { readonly metres: number; readonly pixels: number };
}

/** All at one scale; undefined when there is nothing to stand beside. */
export function rowOf(shapes: readonly CalibreShape[]): Row | undefined {
	if (shapes.length < 2) return undefined;
	const extents = shapes.map(extentOf);
	const height = Math.max(...extents.map((extent) => extent.height));
	const width = Math.max(...extents.map((extent) => extent.width));
	const scale = scaleOf(height, Math.min(tallest, (widest * height) / width));
	const metres = barLengthOf(height);
	return {
		drawn: shapes.map((shape) => drawShape(shape, scale)),
		bar: { metres, pixels: scale(metres) },
	};
}

/** A shape in a drawing of its own that is as large as it is. */
function drawShape(shape: CalibreShape, scale: Scale): DrawnShape {
	const { width, height } = extentOf(shape);
	const [across, up] = [scale(width) + 2 * edge, scale(height) + 2 * edge];
	return {
		width: Math.ceil(across),
		height: Math.ceil(up),
		paths: pathsOf(shape, { x: Math.ceil(across) / 2, y: Math.ceil(up) - edge, scale }),
	};
}
