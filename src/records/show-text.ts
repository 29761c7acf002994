import { quote } from '../catalogue/problem.ts';
import { codePointOf, hiddenCharacters } from './characters.ts';

/** Below the length at which `quote` cuts, because it may cut a character in two. */
const longest = 58;

/** A value in quotes, with what nobody could see in it written out, such as [U+202E]. */
export function show(value: string): string {
	return quote(shorten(escapeHidden(value), longest));
}

/** The text around a place, in quotes. */
export function excerpt(text: string, offset: number): string {
	const before = lastLine(text.slice(Math.max(0, offset - 16), offset).toWellFormed());
	const after = firstLine(text.slice(offset, offset + 16));
	return show(before.replace(/^\ufffd/, '').trimStart() + after.trimEnd());
}

/** Spells out hidden characters; a line end becomes a space. */
export function escapeHidden(text: string): string {
	return text
		.replace(/\r?\n/g, ' ')
		.replace(hiddenCharacters, (character) => `[${codePointOf(character)}]`);
}

/** At most `length` units, ending in … when cut, and never inside a character. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function lastLine(text: string): string {
	return text.slice(text.lastIndexOf('\n') + 1);
}

/** The first character is kept even when it is a line end: it may be what is complained of. */
function firstLine(text: string): string {
	const end = text.slice(1).search(/\r?\n/);
	return end === -1 ? text.replace(/[\ud800-\udbff]$/, '') : text.slice(0, end + 1);
}
