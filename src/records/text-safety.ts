import { complaint } from '../catalogue/complaint.ts';
import type { Flaw } from './flaw.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { excerpt } from './show-text.ts';

/** Enough to say that a text is hostile. */
const mostOfAKind = 100;

/** Everything in a text that is not seen, or could be written in another way. */
export function findUnsafeText(text: string): Flaw[] {
	const finders = [findHiddenCharacters(text), findDenormal(text)];
	return finders.flatMap((flaws) => [...flaws.take(mostOfAKind)]);
}

/** The first place where a letter is written in parts that has a sign of its own. */
function* findDenormal(text: string): Generator<Flaw> {
	const normal = text.normalize('NFC');
	if (normal === text) return;
	const offset = firstDifference(text, normal);
	yield { offset, ...complaint('letter-in-parts', { excerpt: excerpt(text, offset) }) };
}

function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}
