import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { KindId } from '../../catalogue/kinds.ts';
import { defaultLocale, type Locale, localeIds } from '../../catalogue/locales.ts';
import { byId } from '../../catalogue/order.ts';
import type { RawRecord } from '../../catalogue/record.ts';
import { type EditionStatus, editionStatusOf } from './edition-status.ts';
import { type RecordStatus, recordStatusesOf, type SpecState } from './record-status.ts';

/** What is looked at: all of the house, or less. */
export interface Scope {
	readonly edition?: string | undefined;
	readonly kind?: KindId | undefined;
	readonly enterprise?: string | undefined;
}

/** How far the records in sight are, and the editions that they are for. */
export interface HouseStatus {
	readonly records: readonly RecordStatus[];
	readonly editions: readonly EditionStatus[];
	/** The one edition that is looked at. */
	readonly edition?: EditionStatus | undefined;
	/** Languages that count here; English is always there. */
	readonly locales: readonly Locale[];
}

export function houseStatusOf(
	records: readonly RawRecord[],
	catalogue: Catalogue,
	scope: Scope = {},
): HouseStatus {
	const editions = [...catalogue.editions.values()]
		.sort(byId)
		.filter(({ id }) => scope.edition === undefined || id === scope.edition)
		.map((record) => editionStatusOf(catalogue, record));
	const edition = scope.edition === undefined ? undefined : editions[0];
	const seen = recordStatusesOf(records, catalogue).filter((record) => isInScope(record, scope, edition));
	const names = new Set(seen.map(({ name }) => name));
	return {
		records: seen,
		editions: editions.map((each) => ({
			...each,
			waiting: each.waiting.filter(({ record }) => names.has(record)),
		})),
		edition,
		locales: (edition?.locales ?? localeIds).filter((locale) => locale !== defaultLocale),
	};
}

function isInScope(record: RecordStatus, { kind, enterprise }: Scope, edition?: EditionStatus): boolean {
	return (
		(edition === undefined || edition.shown.has(record.name)) &&
		(kind === undefined || record.kind === kind) &&
		(enterprise === undefined || record.enterprises.includes(enterprise))
	);
}

/** As in `SpecState`; `withheld` has a value that is not seen by the readers of the edition that is looked at. */
export const specStates = [
	'stated',
	'unverified',
	'withheld',
	'on-request',
	'not-applicable',
	'not-stated',
] as const;
export type SpecCounts = { readonly [State in (typeof specStates)[number]]: number };

/** What is known of the specifications of records, as the readers of an edition get it, or as the house has it. */
export function specCountsOf(records: readonly RecordStatus[], edition?: EditionStatus): SpecCounts {
	const states = records.flatMap(({ name, specs }) => {
		const shown = edition?.shown.get(name);
		return specs.map(({ spec, state }) =>
			hasValue(state) && shown !== undefined && !shown.has(spec) ? 'withheld' : state,
		);
	});
	const count = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
	return {
		stated: count('stated'),
		unverified: count('unverified'),
		withheld: count('withheld'),
		'on-request': count('on-request'),
		'not-applicable': count('not-applicable'),
		'not-stated': count('not-stated'),
	};
}

function hasValue(state: SpecState): boolean {
	return state === 'stated' || state === 'unverified';
}

interface Shares {
	readonly stated: number;
	readonly unverified: number;
}

/** Of what could be stated, how much is, from 0 to 1; undefined where nothing could be. */
export function sharesOf(counts: SpecCounts): Shares | undefined {
	const possible = specStates
		.filter((state) => state !== 'not-applicable')
		.reduce((sum, state) => sum + counts[state], 0);
	return possible === 0
		? undefined
		: { stated: counts.stated / possible, unverified: counts.unverified / possible };
}

export const textStates = ['reviewed', 'unreviewed', 'stale', 'missing'] as const;

/** Texts of records in one language, all of them and by how they are. */
export type TextCounts = { readonly [State in 'texts' | (typeof textStates)[number]]: number };

export function textCountsOf(records: readonly RecordStatus[], locale: Locale): TextCounts {
	const counts = { texts: 0, reviewed: 0, unreviewed: 0, stale: 0, missing: 0 };
	for (const { translations } of records) {
		const translation = translations.find((each) => each.locale === locale);
		if (translation === undefined) continue;
		const { state, texts, missing } = translation;
		counts.texts += texts;
		counts.missing += missing.length;
		if (state !== 'none') counts[state] += texts - missing.length;
	}
	return counts;
}
