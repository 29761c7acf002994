/** What differs between two texts: their lines without those that are the same at the start and at the end. */
export interface LineDiff {
	/** From 1. */
	readonly line: number;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

export function lineDiff(before: string, after: string): LineDiff {
	const [old, now] = [linesOf(before), linesOf(after)];
	const shorter = Math.min(old.length, now.length);
	let start = 0;
	while (start < shorter && old[start] === now[start]) start++;
	let end = 0;
	while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	return {
		line: start + 1,
		before: old.slice(start, old.length - end),
		after: now.slice(start, now.length - end),
	};
}

function linesOf(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}
