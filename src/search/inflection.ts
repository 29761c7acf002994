/** The same stem with another ending: снайперское, снайперская. */
export function isInflected(typed: string, known: string): boolean {
	let same = 0;
	while (same < typed.length && typed[same] === known[same]) same++;
	return same >= shortestStem && same >= stemShare * Math.max(typed.length, known.length);
}

export const shortestStem = 5;
export const stemShare = 0.7;
