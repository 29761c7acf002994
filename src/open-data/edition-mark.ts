import type { Edition } from '../catalogue/edition.ts';
import type { Locale } from '../catalogue/locales.ts';
import type { ReleaseLevel } from '../catalogue/release-level.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import { inOrder } from './translations.ts';

/** Which edition the data are of, for whom, and until when: it travels with every file. */
export interface OpenMark {
	readonly id: string;
	readonly title: LocalizedText;
	readonly audience: LocalizedText;
	readonly level: ReleaseLevel;
	/** The day it speaks of, `2026-11-24`. */
	readonly date: string;
	/** Its last day. */
	readonly expires: string | undefined;
	/** SHA-256 of all that the edition holds. */
	readonly fingerprint: string | undefined;
	/** Not everything in it has been signed: it is not to be given away. */
	readonly isDraft: true | undefined;
	readonly locales: readonly Locale[];
	readonly address: string | undefined;
}

export function openMarkOf(edition: Edition): OpenMark {
	const { id, title, audience, level, date, expires, isDraft, fingerprint, locales, address } = edition;
	return {
		id,
		title: inOrder(title),
		audience: inOrder(audience),
		level,
		date,
		expires,
		fingerprint,
		isDraft,
		locales,
		address,
	};
}
