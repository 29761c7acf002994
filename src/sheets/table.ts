/** A sheet as it was handed in, whatever file it came in. */
export interface Table {
	/** The sheet's title, or the name of the file. */
	readonly name: string;
	/** Rows of cells, the headings first. Holes and short rows are empty cells. */
	readonly rows: readonly (readonly Cell[])[];
	readonly isHidden: boolean;
	/** From 0. */
	readonly hiddenRows: ReadonlySet<number>;
	readonly hiddenColumns: ReadonlySet<number>;
	readonly merges: readonly Area[];
	/** Whether letters may have been lost: the file was in an alphabet of one country. */
	readonly isNarrow: boolean;
}

export interface Area {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export type Cell =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'number'; readonly number: number }
	| { readonly type: 'date'; readonly date: Date }
	| { readonly type: 'yes-or-no'; readonly text: string }
	| { readonly type: 'error'; readonly text: string }
	| { readonly type: 'formula' }
	| { readonly type: 'empty' };

export const emptyCell: Cell = { type: 'empty' };

/** What a file of tables says of itself. */
export interface TableFile {
	readonly tables: readonly Table[];
	readonly mark?: SheetMark | undefined;
}

/** Of which catalogue the sheets were made. */
export interface SheetMark {
	readonly language: string;
	/** The edition whose readers see no more than this; undefined for a sheet of the house. */
	readonly edition?: string | undefined;
	readonly columns: readonly MarkedColumn[];
}

export interface MarkedColumn {
	readonly sheet: string;
	readonly kind: string;
	readonly version: string;
	readonly signature: string;
	readonly heading: string;
}

/** `Rifles!F7`. */
export function placeOf(table: Pick<Table, 'name'>, row: number, column: number): string {
	return `${table.name}!${lettersOf(column)}${row + 1}`;
}

function lettersOf(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
