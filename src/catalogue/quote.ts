const longestQuote = 60;

/** A value as it is named in a message: in quotes, on one line, and cut where it would flood it. */
export function quote(value: string): string {
	return `“${shorten(value)}”`;
}

/** One line of at most 60 characters. */
export function shorten(value: string): string {
	const line = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ');
	return line.length > longestQuote ? `${line.slice(0, longestQuote).replace(/\p{Cs}$/u, '')}…` : line;
}
