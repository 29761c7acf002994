import type { Span } from '../../catalogue/span.ts';
import { dimensionPath, roomFor, type Scale, tenth } from './drawing.ts';
import { type Extent, extentsIn, type OuterLength, reachOf, type View } from './product-views.ts';

export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'left' | 'middle';
}

export interface ViewDrawing {
	/** How much of the ground it takes, its words included. */
	readonly room: number;
	/** What is surely as large. */
	readonly stated: string;
	/** As far as a figure that is not exact may reach. */
	readonly open: string;
	/** Dimension lines, as far as they are sure. */
	readonly lines: string;
	/** The rest of them. */
	readonly openLines: string;
	readonly texts: readonly PlacedText[];
}

export interface Place {
	/** The near end of the view, and the ground that it stands on. */
	readonly x: number;
	readonly ground: number;
	readonly scale: Scale;
	readonly labelOf: (spec: OuterLength) => string;
	/** Of several views one is enough to say how high the thing is. */
	readonly namesHeight: boolean;
}

/** A length alone has no height: a bar of as many pixels. */
export const barHeight = 6;
/** From a dimension line to the next below it, its words between. */
export const rowHeight = 32;
/** A figure that is open upwards goes on as far. */
const stub = 14;

export function drawView(view: View, place: Place): ViewDrawing {
	const { x, ground, scale, labelOf, namesHeight } = place;
	const { across, up } = view;
	const below = [...(across ? [across] : []), ...view.along];
	const width = across ? scale(reachOf(across.span)) + openEndOf(across.span) : barHeight;
	const beside = x + width + 9;
	const measures = [
		...below.map(({ span }, index) => measureOf(span, scale, along(x, ground + 6 + rowHeight * index))),
		...(up ? [measureOf(up.span, scale, upwards(beside, ground))] : []),
	];
	const texts: PlacedText[] = [
		...below.map(({ spec }, index) => textAt(labelOf(spec), x, ground + 20 + rowHeight * index)),
		...(up && namesHeight
			? [textAt(labelOf(up.spec), x, ground - scale(reachOf(up.span)) - openEndOf(up.span) - 8)]
			: []),
	];
	return {
		...shapeOf(view, place),
		lines: measures.map(({ sure }) => sure).join(''),
		openLines: measures.map(({ open }) => open).join(''),
		texts,
		room: Math.max(width + (up ? 13 : 0), ...texts.map(({ text }) => roomFor(text))),
	};
}

/** How far a view goes up, with the words above it. */
export function headroomOf({ up }: View, scale: Scale): number {
	return up ? scale(reachOf(up.span)) + openEndOf(up.span) + 20 : barHeight;
}

/** Whether a figure leaves something open, so that a part is dashed. */
export function leavesOpen(views: readonly View[]): boolean {
	return views.flatMap(extentsIn).some(({ span }) => !span.isExact);
}

/** What is sure drawn through, and dashed as far as the figures may reach. */
function shapeOf({ across, up }: View, { x, ground, scale }: Place): Pick<ViewDrawing, 'stated' | 'open'> {
	const spans = [across, up].flatMap((extent) => (extent ? [extent.span] : []));
	const sure = [sureOf(across, scale), sureOf(up, scale)] as const;
	const most = [mostOf(across, scale), mostOf(up, scale)] as const;
	const isAbout = spans.some((span) => !span.isExact && span.sure === span.most);
	const isFurther = most[0] > sure[0] || most[1] > sure[1];
	const ends = [
		...(across?.span.most === null
			? [`M${tenth(x + most[0])} ${tenth(ground - barHeight / 2)}h${stub}`]
			: []),
		...(up?.span.most === null ? [`M${tenth(x + most[0] / 2)} ${tenth(ground - most[1])}v-${stub}`] : []),
	];
	return {
		stated: Math.min(...sure) > 0 && !isAbout ? boxPath(x, ground, sure) : '',
		open: [...(isAbout || isFurther ? [boxPath(x, ground, most)] : []), ...ends].join(''),
	};
}

function sureOf(extent: Extent | undefined, scale: Scale): number {
	return extent ? scale(extent.span.sure) : barHeight;
}

function mostOf(extent: Extent | undefined, scale: Scale): number {
	return extent ? scale(reachOf(extent.span)) : barHeight;
}

type Line = (from: number, to: number) => string;

/** A dimension line in two parts: to where it is sure, and from there as far as it may reach. */
function measureOf(span: Span, scale: Scale, line: Line): { sure: string; open: string } {
	const [sure, most] = [scale(span.sure), scale(reachOf(span))];
	if (span.isExact || span.most === null) return { sure: line(0, sure), open: '' };
	return sure === 0 || sure === most
		? { sure: '', open: line(0, most) }
		: { sure: line(0, sure), open: line(sure, most) };
}

function along(x: number, y: number): Line {
	return (from, to) => dimensionPath({ x: x + from, y, x2: x + to });
}

function upwards(x: number, ground: number): Line {
	return (from, to) => dimensionPath({ x, y: ground - from, y2: ground - to });
}

function openEndOf({ most }: Span): number {
	return most === null ? stub : 0;
}

function textAt(text: string, x: number, y: number): PlacedText {
	return { text, x: tenth(x), y: tenth(y), anchor: 'left' };
}

/** A box that stands on the ground. */
function boxPath(x: number, ground: number, [width, height]: readonly [number, number]): string {
	return `M${tenth(x)} ${tenth(ground - height)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}
