import { type KindId, kinds } from '../../catalogue/kinds.ts';
import type { Locale } from '../../catalogue/locales.ts';
import { type RecordType, recordFolders } from '../../catalogue/record.ts';
import {
	type HouseStatus,
	type SpecCounts,
	specCountsOf,
	type TextCounts,
	textCountsOf,
} from './house-status.ts';
import type { RecordStatus } from './record-status.ts';

/** A kind of products, or a type of records beside them. */
export type RowSubject =
	| { readonly kind: KindId }
	| { readonly type: Exclude<RecordType, 'product'> }
	| 'all';

export interface PictureRow {
	readonly subject: RowSubject;
	readonly records: number;
	readonly specs: SpecCounts;
	/** In the order of `Picture.locales`. */
	readonly texts: readonly TextCounts[];
}

/** The whole house at one glance: kinds down, languages across. */
export interface Picture {
	readonly locales: readonly Locale[];
	/** Those that have a record in sight, kinds first; the last is all of them together. */
	readonly rows: readonly PictureRow[];
}

export function pictureOf(house: HouseStatus): Picture {
	const { records, locales, edition } = house;
	const rowOf = (subject: RowSubject, of: readonly RecordStatus[]): PictureRow => ({
		subject,
		records: of.length,
		specs: specCountsOf(of, edition),
		texts: locales.map((locale) => textCountsOf(of, locale)),
	});
	const ofKinds = kinds.map(({ id }) =>
		rowOf(
			{ kind: id },
			records.filter(({ kind }) => kind === id),
		),
	);
	const ofTypes = Object.values(recordFolders).flatMap((type) =>
		type === 'product'
			? []
			: rowOf(
					{ type },
					records.filter((record) => record.type === type),
				),
	);
	const rows = [...ofKinds, ...ofTypes].filter((row) => row.records > 0);
	return { locales, rows: [...rows, rowOf('all', records)] };
}
