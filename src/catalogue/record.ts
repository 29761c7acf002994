import type { FieldPath } from './problem.ts';

/** Folder of `catalog-data` → what one file in it is. */
export const recordFolders = {
	products: 'product',
	enterprises: 'enterprise',
	calibres: 'calibre',
	exhibitions: 'exhibition',
	visits: 'visit',
	sources: 'source',
	controls: 'control',
	glossary: 'term',
	guides: 'guide',
	media: 'medium',
	editions: 'edition',
	'sign-offs': 'sign-off',
} as const;

export type RecordType = (typeof recordFolders)[keyof typeof recordFolders];

/** What a record file holds before a schema has read it: every scalar is still the text that was typed. */
export type RawValue = string | null | RawValue[] | { [key: string]: RawValue };

export interface Position {
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
}

/** One file as read from disk: well-formed, but nothing known yet of its fields. */
export interface RawRecord {
	readonly type: RecordType;
	/** The file's name without `.yaml`. */
	readonly id: string;
	/** Relative to the data folder, with `/`. */
	readonly file: string;
	readonly data: RawValue;
	/** Where a field stands in the file; the nearest one above it when it is not there. */
	locate(path: FieldPath): Position;
}
