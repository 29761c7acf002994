import type { KindId } from '../catalogue/kinds.ts';
import type { Locale } from '../catalogue/locales.ts';
import type { Edit } from '../records/edit-record.ts';

/** What one cell changes in a record. */
export interface Change {
	readonly product: string;
	readonly kind: KindId;
	/** `Rifles!F7`. */
	readonly place: string;
	/** In words: “Khazri assault rifle › Mass: 3.4 kg → 3.6 kg”. */
	readonly words: string;
	/** What else of the statement stays or goes, in words. */
	readonly remarks: readonly string[];
	readonly edits: readonly Edit[];
	readonly isRemoval: boolean;
	/** The language of the text, where it is one. */
	readonly locale?: Locale | undefined;
}

export interface SheetProblem {
	/** `Rifles!F7`; empty for the file as a whole. */
	readonly place: string;
	readonly problem: string;
	readonly fix: string;
}

/** All that a file would change. */
export interface Plan {
	readonly changes: readonly Change[];
	readonly problems: readonly SheetProblem[];
	/** What is to be known and stops nothing. */
	readonly notices: readonly SheetProblem[];
	/** How many records the file names. */
	readonly records: number;
}
