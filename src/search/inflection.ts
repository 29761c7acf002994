/** The same stem with another ending: снайперское, снайперская. */
export function isInflected(typed: string, known: string): boolean {
	let same = 0;
	while (same < typed.length && typed[same] === known[same]) same++;
	if (same < shortestStem || same < stemShare * Math.max(typed.length, known.length)) return false;
	// One consonant for another is no ending.
	return !(consonant.test(typed.slice(same)) && consonant.test(known.slice(same)));
}

const consonant = /^[^aeiouy]$/;

export const shortestStem = 5;
export const stemShare = 0.7;
