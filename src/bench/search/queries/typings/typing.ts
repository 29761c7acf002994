import type { Locale } from '../../../../catalogue/locales.ts';
import type { Random } from '../../../random.ts';
import type { Shares } from '../../draws.ts';
import type { NameEntry } from '../../name-entries.ts';

/** A way in which a name comes to be typed. */
export interface Typing {
	/** The languages whose printed name someone has before their eyes, or in their ears. */
	readonly from: Shares<Locale>;
	/** In small letters; undefined for a name that does not lend itself. */
	type(entry: NameEntry, random: Random): string | undefined;
	/** How likely `type` makes this text of that name. */
	chance(entry: NameEntry, text: string): number;
	/** Whether the text could come of that name with no more slips; where none are made, `chance` says it. */
	couldBe?(entry: NameEntry, text: string): boolean;
	/** Of the letters that are typed, when it is not that of the name. */
	readonly script?: Locale;
}

/** Languages in which names are read and typed. */
export const readers: Shares<Locale> = [
	['en', 30],
	['az', 25],
	['ru', 20],
	['tr', 10],
	['ar', 10],
	['fr', 5],
];

/** Languages whose letters a plain keyboard lacks. */
export const accented: Shares<Locale> = [
	['az', 70],
	['tr', 30],
];
