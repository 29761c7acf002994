/** Fewest slips (letter more, less, other, or two swapped) to the word or to its beginning; more than `limit` when more. */
export function slipsBetween(typed: string, known: string, limit: number): number {
	if (known.length < typed.length - limit) return Number.POSITIVE_INFINITY;
	let beforeLast: number[] = [];
	let last = Array.from({ length: known.length + 1 }, (_, column) => column);
	for (let i = 1; i <= typed.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= known.length; j++) {
			const isSame = typed[i - 1] === known[j - 1];
			let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!isSame));
			if (i > 1 && j > 1 && typed[i - 1] === known[j - 2] && typed[i - 2] === known[j - 1])
				slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
			row.push(slips);
			least = Math.min(least, slips);
		}
		if (least > limit) return Number.POSITIVE_INFINITY;
		beforeLast = last;
		last = row;
	}
	const whole = last[known.length] ?? Number.POSITIVE_INFINITY;
	const beginning = Math.min(...last.slice(Math.max(0, typed.length - limit)));
	return Math.min(whole, typed.length >= 5 ? beginning + 0.4 : whole);
}

/** The same stem with another ending: снайперское, снайперская. */
export function isInflected(typed: string, known: string): boolean {
	let same = 0;
	while (same < typed.length && typed[same] === known[same]) same++;
	return same >= 5 && same >= 0.7 * Math.max(typed.length, known.length);
}
