import type { Edition } from '../catalogue/edition.ts';

/** Only what is for everybody, and signed, is for search engines. */
export function isHiddenFromSearch({ level, isDraft }: Edition): boolean {
	return level !== 'public' || isDraft === true;
}
