const hidden =
	/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const around = 12;

/** Text as it can be shown in a message: what is invisible is written out, `U+202E`. */
export function showText(text: string): string {
	return text.replace(hidden, (character) => `⟨${codePointOf(character)}⟩`);
}

/** The few letters around a place. */
export function excerpt(text: string, index: number): string {
	const start = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - around);
	const lineEnd = text.indexOf('\n', index + 1);
	const end = Math.min(lineEnd === -1 ? text.length : lineEnd, index + around);
	return showText(text.slice(start, end)).trim();
}

export function codePointOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
