import { roomFor, type Scale, scaleOf, tenth } from './drawing.ts';
import { type Extents, type OuterLength, reachOf } from './product-views.ts';
import { type Reference, referenceFor } from './references.ts';
import { barHeight, drawView, headroomOf, rowHeight, type ViewDrawing } from './view-drawing.ts';

export interface ProductDrawing extends Omit<ViewDrawing, 'room'> {
	readonly width: number;
	readonly height: number;
	readonly reference: Beside;
}

/** What it is drawn beside, and where. */
export interface Beside {
	readonly of: Reference;
	readonly x: number;
	readonly y: number;
	/** In pixels; the outline is of one unit each way. */
	readonly width: number;
	readonly height: number;
}

/** Ready words: of a dimension line, and of the reference. */
export interface ProductLabels {
	of(spec: OuterLength): string;
	reference(reference: Reference): string;
}

/** Narrow enough for the letters to be read on a small phone. */
const widest = 296;
const tallest = 190;
const gap = 18;
const edge = 4;

/** The views of a thing on one ground, beside what everyone knows the size of. */
export function drawProduct(extents: Extents, labels: ProductLabels): ProductDrawing {
	const { views, isFromAbove } = extents;
	const reference = referenceFor(extents);
	const scale = commonScaleOf(extents, reference);
	const ground = edge + Math.max(scale(reference.height), ...views.map((view) => headroomOf(view, scale)));
	const text = labels.reference(reference);
	const room = Math.max(scale(reference.width), roomFor(text));
	const firstHigh = views.findIndex(({ up }) => up !== undefined);
	let x = edge + room + gap;
	const drawn = views.map((view, index) => {
		const place = { x, ground, scale, labelOf: labels.of, namesHeight: index === firstHigh };
		const drawing = drawView(view, place);
		x += drawing.room + gap;
		return drawing;
	});
	const width = Math.ceil(x - gap + edge);
	const rows = Math.max(1, ...views.map(({ across, along }) => (across ? 1 : 0) + along.length));
	const join = (part: 'stated' | 'open' | 'lines' | 'openLines') => drawn.map((view) => view[part]).join('');
	return {
		width,
		height: Math.ceil(ground + rows * rowHeight),
		reference: besideOf(reference, { middle: edge + room / 2, ground, scale }),
		stated: join('stated'),
		open: join('open'),
		// From above there is no ground.
		lines: (isFromAbove ? '' : `M0 ${tenth(ground)}H${width}`) + join('lines'),
		openLines: join('openLines'),
		texts: [
			{ text, x: tenth(edge + room / 2), y: tenth(ground + 20), anchor: 'middle' },
			...drawn.flatMap(({ texts }) => texts),
		],
	};
}

function commonScaleOf({ views }: Extents, reference: Reference): Scale {
	const lengths = views.map(({ across }) => (across ? reachOf(across.span) : 0));
	const heights = views.map(({ up }) => (up ? reachOf(up.span) : 0));
	const across = lengths.reduce((sum, length) => sum + length, reference.width);
	const up = Math.max(reference.height, ...heights);
	const pixels = widest - (gap + barHeight) * views.length;
	return scaleOf(across, Math.min(pixels, (tallest * across) / up));
}

function besideOf(
	of: Reference,
	{ middle, ground, scale }: { middle: number; ground: number; scale: Scale },
): Beside {
	const [width, height] = [scale(of.width), scale(of.height)];
	return {
		of,
		x: tenth(middle - width / 2),
		y: tenth(ground - height),
		width: tenth(width),
		height: tenth(height),
	};
}
