/** An alphabet, a bit each: a word of one is seldom mistyped in another. */
export const scripts = { latin: 1, cyrillic: 2, arabic: 4, any: 7 } as const;

/** The alphabets of the letters of a text. */
export function scriptsIn(text: string): number {
	if (isAscii.test(text)) return scripts.latin;
	const isCyrillic = cyrillic.test(text) ? scripts.cyrillic : 0;
	const isArabic = arabic.test(text) ? scripts.arabic : 0;
	return isCyrillic + isArabic || scripts.latin;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
const isAscii = /^[\x00-\x7f]*$/;
export const arabic = /\p{Script=Arabic}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
