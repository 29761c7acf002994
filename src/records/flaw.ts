/** Something wrong at a place in a text, before its line and file are known. */
export interface Flaw {
	/** In UTF-16 units, as editors count. */
	offset: number;
	problem: string;
	fix: string;
}
