import type { StaffLanguage } from '../catalogue/staff-languages.ts';

/** The sheet may be in one language, and who reads the answers in another. */
export interface Tongues {
	readonly sheet: StaffLanguage;
	readonly answers: StaffLanguage;
}
