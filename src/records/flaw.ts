import type { Complaint } from '../catalogue/complaint.ts';

/** Something wrong at a place in a text, before its line and file are known. */
export interface Flaw extends Complaint {
	/** In UTF-16 units, as editors count. */
	readonly offset: number;
}
