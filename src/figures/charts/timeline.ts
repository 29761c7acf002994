import { scaleUtc } from 'd3-scale';
import { type Extent, lanesOf } from './lanes.ts';
import { textWidth } from './text-width.ts';

const exactnesses = ['year', 'month', 'day'] as const;

/** How much of a date is given: `2019`, `2019-02` or `2019-02-20`. */
export type Exactness = (typeof exactnesses)[number];

export interface Dated {
	readonly id: string;
	readonly name: string;
	readonly start: string;
	readonly end?: string | undefined;
}

/** All the time in which something can have been, in units of the drawing. */
export interface TimelineMark extends Extent {
	readonly id: string;
	readonly name: string;
	/** Of the less exact of its dates. */
	readonly exactness: Exactness;
	/** On the edition's date it is not known to be over. */
	readonly isAhead: boolean;
	readonly lane: number;
	/** The side on which the name has room. */
	readonly side: 'before' | 'after';
}

export interface Timeline {
	readonly years: readonly (Extent & { readonly year: string })[];
	/** By where they begin, name and all. */
	readonly marks: readonly TimelineMark[];
	readonly lanes: number;
	/** The edition's date, when it is among the years. */
	readonly today?: number;
}

/** Half the size of the smallest mark, and from its middle to the name. */
export const dot = 4;
export const nameGap = 8;
export const nameSize = 12;
const gap = 12;

/** What was when, on an axis of whole years from 0 to `width`; `date` is the edition's. */
export function timelineOf(exhibitions: readonly Dated[], date: string, width: number): Timeline {
	const spans = exhibitions.map((exhibition) => ({ ...exhibition, ...spanOf(exhibition) }));
	const first = Math.min(...spans.map(({ since }) => since.getUTCFullYear()));
	const last = Math.max(...spans.map(({ until }) => until.getUTCFullYear()));
	const scale = scaleUtc()
		.domain([startOf(String(first)), endOf(String(last))])
		.range([0, width]);
	const years = Array.from({ length: last - first + 1 }, (_, place) => String(first + place));
	const today = startOf(date);
	const placed = spans
		.map(({ id, name, exactness, since, until }) => {
			const mark = { id, name, exactness, isAhead: until >= today, from: scale(since), to: scale(until) };
			return { ...mark, ...roomOf(mark, width) };
		})
		.sort((a, b) => a.room.from - b.room.from);
	const lanes = lanesOf(
		placed.map(({ room }) => room),
		gap,
	);
	const [at, end] = [scale(today), scale(endOf(date))];
	return {
		years: years.map((year) => ({ year, from: scale(startOf(year)), to: scale(endOf(year)) })),
		marks: placed.map(({ room, ...mark }, place) => ({ ...mark, lane: lanes[place] ?? 0 })),
		lanes: Math.max(-1, ...lanes) + 1,
		...(at >= 0 && end <= width && { today: at }),
	};
}

/** A mark with its name, which stands before it where the drawing ends too soon. */
function roomOf(
	{ name, from, to }: Extent & { name: string },
	width: number,
): Pick<TimelineMark, 'side'> & { room: Extent } {
	const middle = (from + to) / 2;
	const [start, end] = [Math.min(from, middle - dot), Math.max(to, middle + dot)];
	const length = nameGap + textWidth(name, nameSize);
	return end + length <= width
		? { side: 'after', room: { from: start, to: end + length } }
		: { side: 'before', room: { from: start - length, to: end } };
}

function spanOf({ start, end = start }: Dated): { since: Date; until: Date; exactness: Exactness } {
	const parts = Math.min(...[start, end].map((date) => date.split('-').length));
	return { since: startOf(start), until: endOf(end), exactness: exactnesses[parts - 1] ?? 'day' };
}

/** The first moment of a day, a month or a year. */
function startOf(date: string): Date {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day));
}

/** The last moment of a day, a month or a year. */
function endOf(date: string): Date {
	const [year = 0, month, day] = date.split('-').map(Number);
	const next =
		month === undefined
			? Date.UTC(year + 1, 0)
			: day === undefined
				? Date.UTC(year, month)
				: Date.UTC(year, month - 1, day + 1);
	return new Date(next - 1);
}
