import type { Locale } from '../../catalogue/locales.ts';

/** What a page of a kiosk tells its script, as JSON in the element with the id `kiosk-data`. */
export interface PageData {
	/** Of the page; of the choice of languages, the edition's first. */
	readonly locale: Locale;
	readonly isStart: boolean;
	/** Both in seconds. */
	readonly idle: number;
	readonly countdown: number;
	readonly words: KioskWords;
	/** Where the products and the comparison of this language are. */
	readonly addresses: { readonly home: string; readonly products: string; readonly compare: string };
	readonly edition: EditionFacts;
	/** On the page of a product. */
	readonly product?: { readonly id: string; readonly name: string; readonly code: ProductCode };
}

export interface EditionFacts {
	readonly id: string;
	readonly title: string;
	/** In groups, as it stands at the foot of pages. */
	readonly fingerprint: string;
	/** In words. */
	readonly expires?: string;
}

export interface ProductCode {
	/** Whether it leads to a page or says the facts itself. */
	readonly says: 'address' | 'text';
	/** Modules a side. */
	readonly size: number;
	/** A row a line: a dark module is `1`. */
	readonly rows: readonly string[];
}

export const kioskWordKeys = [
	'kiosk.stillHere',
	'kiosk.forgets',
	'kiosk.seconds',
	'kiosk.goOn',
	'kiosk.beginAnew',
	'kiosk.codeTitle',
	'kiosk.codeAddress',
	'kiosk.codeText',
	'kiosk.close',
	'kiosk.keyboard',
	'kiosk.keyDelete',
	'kiosk.keyShift',
	'kiosk.keySpace',
	'kiosk.keyDone',
	'kiosk.unavailable',
	'kiosk.staff',
	'kiosk.staffCode',
	'kiosk.staffOpen',
	'kiosk.staffWrong',
	'kiosk.staffWait',
	'kiosk.staffNoCode',
	'kiosk.staffNoProgram',
	'kiosk.staffEdition',
	'kiosk.staffExpires',
	'kiosk.staffNever',
	'kiosk.staffExpired',
	'kiosk.staffFiles',
	'kiosk.staffWhole',
	'kiosk.staffMissing',
	'kiosk.staffDamaged',
	'kiosk.staffPanel',
	'kiosk.staffTouch',
	'kiosk.staffColours',
	'kiosk.staffKeys',
	'kiosk.staffCounts',
	'kiosk.staffEarlier',
	'kiosk.staffLater',
	'kiosk.staffNothing',
	'kiosk.staffProduct',
	'kiosk.staffLanguages',
	'kiosk.staffExport',
	'kiosk.staffExported',
	'kiosk.staffNotExported',
	'kiosk.language',
	'edition.fingerprint',
] as const;

export type KioskWord = (typeof kioskWordKeys)[number];
export type KioskWords = { readonly [Key in KioskWord]: string };
