/*
 * A spreadsheet program runs what looks like a formula, and a catalogue's file is opened by people who trust it. As
 * OWASP advises, an apostrophe goes before it: the program then takes the cell for text. Signs of full width open a
 * formula too, and spaces or quotation marks before a sign do not keep it from being one. Where the separator is
 * another than ours (a semicolon in much of Europe, a tab), cells begin in the middle of a text as well.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const before = '[\\s\\p{Cf}\'"‘’“”«»`]*';
const opening = '[=+\\-@＝＋－＠]';
const start = '(?<=^|[;\\t\\r\\n])';
const dangerous = new RegExp(`${start}(?=${before}${opening})|^(?=['"‘’“”«»\`]*[\\t\\r\\n])`, 'gu');
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** A text that no spreadsheet program takes for a formula. Numbers, and what is harmless, stay as they are. */
export function formulaSafe(text: string): string {
	return plainNumber.test(text) ? text : text.replace(dangerous, "'");
}
