import { type Complaint, complaint } from './complaint.ts';
import { nearest } from './did-you-mean.ts';
import { type Dimension, dimensionOf, dimensions, isUnit, toSi, type Unit } from './units.ts';

/** How the figure was put: `600–650 rpm`, `up to 7 kg`, `from 100 m`, `about 3 kg`, `3.8 ± 0.1 kg`, `10/20/30 rounds`. */
export type QuantityForm = 'exact' | 'range' | 'up-to' | 'from' | 'over' | 'about' | 'tolerance' | 'one-of';

export interface Quantity {
	readonly form: QuantityForm;
	/** As staff typed it, never changed. */
	readonly written: string;
	readonly unit: Unit;
	/** In `unit`: one number; the two ends of a range; value and tolerance; or every choice of `one-of`. */
	readonly numbers: readonly number[];
	/** Digits after the point that were written, so that 3.0 stays 3.0. */
	readonly decimals: number;
	/** In SI; null when the figure is open downwards. */
	readonly min: number | null;
	/** In SI; null when the figure is open upwards. */
	readonly max: number | null;
}

/** What could not be understood in a quantity, and what to write. */
export class QuantityError extends Error {
	override readonly name = 'QuantityError';
	readonly complaint: Complaint;

	constructor(complaint: Complaint) {
		super(complaint.key);
		this.complaint = complaint;
	}
}

const number = '[+\\-−]?(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?';
const forms = {
	range: new RegExp(`^(${number})\\s*(?:–|…|\\.\\.\\.|-)\\s*(${number})$`),
	tolerance: new RegExp(`^(${number})\\s*±\\s*(${number})$`),
	'one-of': new RegExp(`^${number}(?:\\s*/\\s*${number})+$`),
	exact: new RegExp(`^(${number})$`),
};
const qualifiers = { 'up to': 'up-to', from: 'from', over: 'over', about: 'about' } as const;

const longestQuantity = 80;

/**
 * Reads a figure with its unit.
 * @throws {QuantityError} when number, unit or form is not understood.
 */
export function parseQuantity(written: string, dimension: Dimension, allowed: readonly Unit[]): Quantity {
	const text = written.trim();
	const unitOfAdvice = allowed[0] ?? '';
	if (text.length > longestQuantity)
		throw new QuantityError(complaint('figure-long', { value: text, unit: unitOfAdvice }));

	const { qualifier, rest } = splitQualifier(text);
	const { figures, unit } = splitUnit(rest, dimension, allowed);
	const parsed = parseFigures(figures);
	if (parsed === undefined)
		throw new QuantityError(
			figures.includes(',')
				? complaint('figure-comma', { value: text })
				: complaint('figure-bad', { value: text, unit: unitOfAdvice }),
		);
	if (qualifier !== undefined && parsed.form !== 'exact')
		throw new QuantityError(complaint('figure-two-forms', { value: text, qualifier }));

	const form = qualifier === undefined ? parsed.form : qualifiers[qualifier];
	return {
		form,
		written: text,
		unit,
		numbers: parsed.numbers,
		decimals: parsed.decimals,
		...boundsOf(form, parsed.numbers, unit),
	};
}

function splitQualifier(text: string): { qualifier?: keyof typeof qualifiers; rest: string } {
	for (const qualifier of Object.keys(qualifiers) as (keyof typeof qualifiers)[])
		if (text.startsWith(`${qualifier} `)) return { qualifier, rest: text.slice(qualifier.length).trim() };
	return { rest: text };
}

function splitUnit(
	text: string,
	dimension: Dimension,
	allowed: readonly Unit[],
): { figures: string; unit: Unit } {
	// `3.8 kg ± 0.1`: the unit stands before the tolerance.
	const moved = text.replace(/^([\d\s.,+\-−]*\d)\s*([^\d\s±]\S*)\s*±\s*(\S+)$/, '$1 ± $3 $2');
	const match = /^([\d\s.,+\-−–…±/\u00a0\u202f]*\d)\s*(\D.*)?$/u.exec(moved);
	if (match?.[1] === undefined)
		throw new QuantityError(complaint('figure-no-number', { value: text, unit: allowed[0] ?? '' }));
	const unit = match[2]?.trim() ?? '';
	if (unit === '') throw new QuantityError(complaint('figure-no-unit', { value: text, units: allowed }));
	if (isUnit(unit) && allowed.includes(unit)) return { figures: match[1], unit };
	if (isUnit(unit) && dimensionOf(unit) !== dimension)
		throw new QuantityError(
			complaint('unit-of-another', {
				unit,
				dimension: { name: `name.${dimensionOf(unit)}` },
				wanted: { name: `name.${dimension}` },
				units: allowed,
			}),
		);
	const isKnown = isUnit(unit) || unit in dimensions[dimension];
	throw new QuantityError(
		complaint('unit-unknown', { unit, units: allowed }, isKnown ? undefined : nearest(unit, allowed)),
	);
}

function parseFigures(text: string): { form: QuantityForm; numbers: number[]; decimals: number } | undefined {
	for (const [form, pattern] of Object.entries(forms) as [keyof typeof forms, RegExp][]) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const parts = form === 'one-of' ? text.split('/') : match.slice(1);
		const numbers = parts.map(parseNumber);
		if (form === 'range' && (numbers[0] ?? 0) >= (numbers[1] ?? 0))
			throw new QuantityError(complaint('figure-reversed', { value: text }));
		return {
			form,
			numbers,
			decimals: Math.max(...parts.map((part) => part.trim().split('.')[1]?.length ?? 0)),
		};
	}
	return undefined;
}

function parseNumber(text: string): number {
	return Number(text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-'));
}

function boundsOf(
	form: QuantityForm,
	numbers: readonly number[],
	unit: Unit,
): { min: number | null; max: number | null } {
	const first = numbers[0] ?? Number.NaN;
	const second = numbers[1] ?? Number.NaN;
	const si = (value: number) => toSi(value, unit);
	switch (form) {
		case 'exact':
		case 'about':
			return { min: si(first), max: si(first) };
		case 'range':
			return { min: si(first), max: si(second) };
		case 'tolerance':
			return { min: si(first - second), max: si(first + second) };
		case 'one-of':
			return { min: si(Math.min(...numbers)), max: si(Math.max(...numbers)) };
		case 'up-to':
			return { min: null, max: si(first) };
		case 'from':
		case 'over':
			return { min: si(first), max: null };
		default:
			return form satisfies never;
	}
}
