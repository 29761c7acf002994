import arabic from 'simple-keyboard-layouts/build/layouts/arabic.js';
import english from 'simple-keyboard-layouts/build/layouts/english.js';
import french from 'simple-keyboard-layouts/build/layouts/french.js';
import russian from 'simple-keyboard-layouts/build/layouts/russian.js';
import turkish from 'simple-keyboard-layouts/build/layouts/turkish.js';
import type { Locale } from '../../catalogue/locales.ts';
import { azerbaijani } from './azerbaijani-layout.ts';

/** Rows of keys, each what it writes, plain and with the shift key. */
export interface Layout {
	readonly plain: readonly (readonly string[])[];
	readonly shifted: readonly (readonly string[])[];
}

interface Written {
	readonly layout: Readonly<Record<string, readonly string[]>>;
}

/** Letters, and digits above them: names and calibres need no more signs than these. */
const signs = /^(?:[\p{L}\p{M}]+|\d|[-./'])$/u;

/** What is written on the key that switches to it. */
export const layoutNames: Readonly<Record<Locale, string>> = {
	en: 'EN',
	az: 'AZ',
	ru: 'РУ',
	tr: 'TR',
	ar: 'ع',
	fr: 'FR',
};

export const layouts: Readonly<Record<Locale, Layout>> = {
	en: layoutOf(english),
	az: layoutOf(azerbaijani),
	ru: layoutOf(russian),
	tr: layoutOf(turkish),
	ar: layoutOf(arabic),
	fr: layoutOf(french),
};

function layoutOf({ layout: { default: plain = [], shift = [] } }: Written): Layout {
	const [digits = [], ...rows] = plain.slice(0, 4).map((row) => row.split(' '));
	const upper = shift.slice(1, 4).map((row) => row.split(' '));
	const kept = digits.filter(isWanted);
	const keep = (row: readonly string[], y: number) => row.filter((_, x) => isWanted(rows[y]?.[x]));
	// With the shift key, digits stay digits.
	return { plain: [kept, ...rows.map(keep)], shifted: [kept, ...upper.map(keep)] };
}

function isWanted(key: string | undefined): boolean {
	return key !== undefined && signs.test(key);
}
