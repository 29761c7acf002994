/*
 * The most that anyone could answer. Where several products may have been meant, no search can know which: the
 * oracle knows how every text comes to be typed, and puts the products in the order of how likely each was meant.
 * Nothing that knows only the text does better on average.
 */

/** Below it a result is not looked at. */
export const depth = 10;

/** The mean of 1/rank that the oracle reaches, by how likely each product was meant: 1, ½ for … of equal ones. */
export function ceilingOf(likelihoods: readonly number[]): number {
	const sorted = likelihoods.filter((likelihood) => likelihood > 0).sort((a, b) => b - a);
	const total = sorted.reduce((sum, likelihood) => sum + likelihood, 0);
	return sorted.slice(0, depth).reduce((sum, likelihood, place) => sum + likelihood / total / (place + 1), 0);
}
