import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EditionRecord } from '../../catalogue/edition-record.ts';
import type { Locale } from '../../catalogue/locales.ts';
import { release } from '../../catalogue/release.ts';
import { releasedRecordsOf } from '../../catalogue/released-records.ts';
import { type Waiting, waitingIn } from '../../edition/waiting.ts';

/** What an edition shows of the records, and who has yet to sign it. */
export interface EditionStatus {
	readonly id: string;
	readonly locales: readonly Locale[];
	/** By name, `products/khazri`: the specifications whose value its readers see. */
	readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
	readonly waiting: readonly Waiting[];
}

export function editionStatusOf(catalogue: Catalogue, record: EditionRecord): EditionStatus {
	// Neither what is shown nor what is signed depends on the day.
	const edition = release(catalogue, record, '1970-01-01');
	const specsOf = new Map<string, ReadonlySet<string>>();
	for (const { id, specs } of edition.products) specsOf.set(`products/${id}`, valuesIn(specs));
	for (const { id, specs } of edition.calibres) specsOf.set(`calibres/${id}`, valuesIn(specs));
	const names = [...releasedRecordsOf(edition).keys()];
	return {
		id: record.id,
		locales: record.locales,
		shown: new Map(names.map((name) => [name, specsOf.get(name) ?? new Set()])),
		waiting: waitingIn(catalogue, edition),
	};
}

function valuesIn(specs: readonly { readonly spec: string; readonly state: string }[]): ReadonlySet<string> {
	return new Set(specs.filter(({ state }) => state === 'stated').map(({ spec }) => spec));
}
