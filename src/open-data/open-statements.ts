import type { Released, ReleasedSpec, ReleasedText } from '../catalogue/edition.ts';
import type { Quantity } from '../catalogue/quantity.ts';
import type { ReleaseLevel } from '../catalogue/release-level.ts';
import { rawOf, type SpecValue } from '../catalogue/statement.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import { dimensionOf, siUnits } from '../catalogue/units.ts';
import { inOrder } from './translations.ts';

/** What every statement carries. A mark that is not there is not set. */
export interface OpenEvidence {
	/** Ids of `sources`. */
	readonly sources: readonly string[];
	readonly condition: LocalizedText | undefined;
	/** Read in an open source of the weakest grade; nobody has confirmed it. */
	readonly unconfirmed: true | undefined;
	/** Proposed by the compilers; no authority has decided it. */
	readonly suggested: true | undefined;
	/** In the internal edition: the figure rests on no source. */
	readonly basis: 'inferred' | 'unverified' | undefined;
	/** In the internal edition: the freest edition that shows it, when that is not the public one. */
	readonly release: ReleaseLevel | undefined;
}

export interface OpenQuantity {
	readonly form: Quantity['form'];
	readonly unit: string;
	/** In `unit`: one number, the two ends of a range, value and tolerance, or every choice of `one-of`. */
	readonly numbers: readonly number[];
	readonly si: OpenSi;
}

export interface OpenSi {
	readonly unit: string;
	/** Null when the figure is open on that side. */
	readonly min: number | null;
	readonly max: number | null;
}

/** A spec of the product's kind that has no entry is not stated. */
export type OpenSpec = OpenEvidence & {
	/** The product that says it, when a variant only takes it over. */
	readonly inheritedFrom: string | undefined;
} & (
		| {
				readonly state: 'stated';
				/** A quantity as written; the id of a choice or a calibre; a name; a year; or a text by language. */
				readonly value: string | number | LocalizedText;
				/** A range that stands in place of the figure. */
				readonly banded: true | undefined;
				readonly quantity: OpenQuantity | undefined;
		  }
		| { readonly state: 'not-applicable' | 'on-request' | 'withheld' }
	);

export type OpenSpecs = { readonly [spec: string]: OpenSpec };
export type OpenText = OpenEvidence & { readonly text: LocalizedText };

export function evidenceOf({ sources, condition, unconfirmed, suggested, staff }: Released): OpenEvidence {
	return {
		sources,
		condition: condition && inOrder(condition),
		unconfirmed: flag(unconfirmed),
		suggested: flag(suggested),
		basis: staff?.basis === 'inferred' || staff?.basis === 'unverified' ? staff.basis : undefined,
		release: aboveThePublic(staff),
	};
}

/** What must not be overlooked about a statement, in words. */
export function marksOf({ unconfirmed, suggested, basis, release }: OpenEvidence): string[] {
	const marks = [
		unconfirmed && 'unconfirmed',
		suggested && 'suggested',
		basis,
		release && `release:${release}`,
	];
	return marks.filter((mark) => mark !== undefined);
}

export function openTextOf(said: ReleasedText): OpenText {
	return { text: inOrder(said.text), ...evidenceOf(said) };
}

/** What a record or a statement of the internal edition says that may not go to everybody. */
export function aboveThePublic(staff: { release: ReleaseLevel } | undefined): ReleaseLevel | undefined {
	return staff === undefined || staff.release === 'public' ? undefined : staff.release;
}

/** By spec, in the order of the kind. */
export function openSpecsOf(specs: readonly ReleasedSpec<string>[]): OpenSpecs {
	return Object.fromEntries(specs.map((said) => [said.spec, openSpecOf(said)]));
}

function openSpecOf(said: ReleasedSpec<string>): OpenSpec {
	const around = { ...evidenceOf(said), inheritedFrom: said.inheritedFrom };
	if (said.state !== 'stated') return { state: said.state, ...around };
	return {
		state: said.state,
		value: openValueOf(said.value),
		quantity: said.value.type === 'quantity' ? openQuantityOf(said.value.quantity) : undefined,
		banded: said.banded,
		...around,
	};
}

function openValueOf(value: SpecValue): string | number | LocalizedText {
	if (value.type === 'year') return value.year;
	const raw = rawOf(value);
	return typeof raw === 'string' ? raw : inOrder(raw);
}

function openQuantityOf({ form, unit, numbers, min, max }: Quantity): OpenQuantity {
	const si = { unit: siUnits[dimensionOf(unit)], min: exact(min), max: exact(max) };
	return { form, unit, numbers, si };
}

/** Twelve digits are more than any source gives, and leave out what the conversion has added. */
function exact(si: number | null): number | null {
	return si === null ? null : Number(si.toPrecision(12));
}

function flag(isSet: boolean): true | undefined {
	return isSet ? true : undefined;
}
