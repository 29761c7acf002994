/** Languages in which staff read sheets and answers; the catalogue itself has more. */
export const sheetLanguages = ['az', 'en', 'ru'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

export function isSheetLanguage(text: string): text is SheetLanguage {
	return (sheetLanguages as readonly string[]).includes(text);
}

/** The sheet may be in one language, and who reads the answers in another. */
export interface Tongues {
	readonly sheet: SheetLanguage;
	readonly answers: SheetLanguage;
}
