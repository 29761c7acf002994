import { fromSi, isUnit, toSi, type Unit } from '../../catalogue/units.ts';
import type { Interval } from './browse-data.ts';

/** A range as a reader set it: from and to in a unit of theirs, either open. */
export interface TypedRange {
	readonly from?: number | undefined;
	readonly to?: number | undefined;
	/** None for a year. */
	readonly unit?: Unit | undefined;
	/** Leaves out what states nothing; else it stays in sight, since it may fit. */
	readonly onlyStated?: true | undefined;
}

const written = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?([^~]*)(~stated)?$/;

/** `3.5..4kg`, `..9lb`, `600..rpm~stated`, as it stands in an address. */
export function formatRange({ from, to, unit, onlyStated }: TypedRange): string {
	return `${from ?? ''}..${to ?? ''}${unit ?? ''}${onlyStated ? '~stated' : ''}`;
}

/** Undefined when it is no range in one of the units. */
export function parseRange(text: string, units: readonly Unit[]): TypedRange | undefined {
	const [whole, from, to, unit = '', onlyStated] = written.exec(text) ?? [];
	if (whole === undefined || (from ?? to ?? onlyStated) === undefined) return undefined;
	const isKnown = units.length === 0 ? unit === '' : isUnit(unit) && units.includes(unit);
	if (!isKnown) return undefined;
	return {
		...(from !== undefined && { from: Number(from) }),
		...(to !== undefined && { to: Number(to) }),
		...(isUnit(unit) && { unit }),
		...(onlyStated !== undefined && { onlyStated: true as const }),
	};
}

/** In SI; a range written from large to small is meant the other way round. */
export function boundsOf({ from, to, unit }: TypedRange): Interval {
	const si = (value: number | undefined) =>
		value === undefined ? null : unit === undefined ? value : toSi(value, unit);
	return from !== undefined && to !== undefined && from > to ? [si(to), si(from)] : [si(from), si(to)];
}

/** Whether they have a value in common. The ends belong to both: 4 kg is within 3.5 to 4. */
export function overlap([from, to]: Interval, [low, high]: Interval): boolean {
	return isAtMost(from, high) && isAtMost(low, to);
}

/** An open end reaches everything; figures that only differ by their way through another unit are the same. */
function isAtMost(low: number | null, high: number | null): boolean {
	return low === null || high === null || low <= high + 1e-9 * Math.abs(high);
}

/** A number as readers of any of the languages type it: `3,5`, `٣٫٥`, `1 500`; undefined when it is none. */
export function parseTyped(text: string): number | undefined {
	const latin = text
		.normalize('NFKC')
		.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
		.replace(/[\s\u00a0\u202f']/g, '')
		.replace(/[,٫]/g, '.')
		.replace('−', '-');
	return /^-?\d+(\.\d*)?$|^-?\.\d+$/.test(latin) ? Number(latin) : undefined;
}

/** The same range said in another unit, to at most four digits. */
export function inUnit(range: TypedRange, unit: Unit): TypedRange {
	const former = range.unit;
	if (former === undefined) return range;
	const converted = (value: number | undefined) =>
		value === undefined ? undefined : roundTo(fromSi(toSi(value, former), unit), 4);
	return { ...range, from: converted(range.from), to: converted(range.to), unit };
}

export function roundTo(value: number, digits: number): number {
	return Number(value.toPrecision(digits));
}
