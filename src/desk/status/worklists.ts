import type { Locale } from '../../catalogue/locales.ts';
import type { FieldPath } from '../../catalogue/problem.ts';
import type { SignOffRole } from '../../catalogue/sign-off.ts';
import type { Claim } from './claims.ts';
import type { HouseStatus } from './house-status.ts';
import type { RecordStatus } from './record-status.ts';
import type { TranslationStatus } from './translation-status.ts';

/** In the order in which they are worth doing: first what keeps an edition from being built. */
export const worklistIds = [
	'sign',
	'conflicts',
	'confirm',
	'source',
	'keyFigures',
	'stale',
	'missing',
	'review',
] as const;
export type WorklistId = (typeof worklistIds)[number];

type Texts = readonly { readonly locale: Locale; readonly count: number }[];

/** One thing to be done: where, and what it is about. */
export interface Entry {
	readonly record: RecordStatus;
	/** Where in the file; empty for the record as a whole. */
	readonly path: FieldPath;
	readonly claim?: Claim | undefined;
	/** Specifications that nobody has stated. */
	readonly specs?: readonly string[] | undefined;
	/** How many texts wait in each language. */
	readonly texts?: Texts | undefined;
	/** Whose signature is missing, and for which edition. */
	readonly signature?: { readonly edition: string; readonly role: SignOffRole } | undefined;
}

export interface Worklist {
	readonly id: WorklistId;
	/** The most telling first. */
	readonly entries: readonly Entry[];
}

/** Every list, empty ones too. */
export function worklistsOf(house: HouseStatus): Worklist[] {
	const { records } = house;
	const claims = records.flatMap((record) => record.claims.map((claim) => entryOf(record, claim)));
	const entries: Readonly<Record<WorklistId, readonly Entry[]>> = {
		sign: signaturesMissing(house),
		conflicts: claims.filter(({ claim }) => claim.conflicts.length > 0),
		confirm: claims.filter(({ claim }) => claim.confirm !== undefined),
		source: claims.filter(({ claim }) => claim.isUnverified && claim.confirm === undefined),
		keyFigures: keyFiguresMissing(records),
		stale: textsWhere(house, ({ state, texts, missing }) => (state === 'stale' ? texts - missing.length : 0)),
		missing: textsWhere(house, ({ missing }) => missing.length, firstMissing),
		review: textsWhere(house, ({ state, texts, missing }) =>
			state === 'unreviewed' ? texts - missing.length : 0,
		),
	};
	return worklistIds.map((id) => ({ id, entries: entries[id] }));
}

function entryOf(record: RecordStatus, claim: Claim) {
	return { record, path: claim.path, claim };
}

function signaturesMissing({ records, editions }: HouseStatus): Entry[] {
	const byName = new Map(records.map((record) => [record.name, record]));
	return editions.flatMap(({ id, waiting }) =>
		waiting.flatMap(({ role, record: name }) => {
			const record = byName.get(name);
			return record === undefined ? [] : [{ record, path: [], signature: { edition: id, role } }];
		}),
	);
}

/** Products of which a visitor’s first questions have no answer, the emptiest first. */
function keyFiguresMissing(records: readonly RecordStatus[]): Entry[] {
	return records
		.map((record) => ({
			record,
			path: ['specs'],
			specs: record.specs
				.filter(({ isKey, state }) => isKey && state === 'not-stated')
				.map(({ spec }) => spec),
		}))
		.filter(({ specs }) => specs.length > 0)
		.sort((a, b) => b.specs.length - a.specs.length);
}

/** Records with texts that wait, those with the most first. */
function textsWhere(
	{ records, locales }: HouseStatus,
	countIn: (translation: TranslationStatus) => number,
	pathOf: (record: RecordStatus, texts: Texts) => FieldPath = () => ['translations'],
): Entry[] {
	return records
		.map((record) => {
			const texts = record.translations
				.filter(({ locale }) => locales.includes(locale))
				.map((translation) => ({ locale: translation.locale, count: countIn(translation) }))
				.filter(({ count }) => count > 0);
			return { record, path: pathOf(record, texts), texts };
		})
		.filter(({ texts }) => texts.length > 0)
		.sort((a, b) => sum(b.texts) - sum(a.texts));
}

function firstMissing({ translations }: RecordStatus, [first]: Texts): FieldPath {
	return translations.find(({ locale }) => locale === first?.locale)?.missing[0] ?? [];
}

function sum(texts: Texts): number {
	return texts.reduce((total, { count }) => total + count, 0);
}
