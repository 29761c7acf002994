import type { Random } from '../random.ts';
import { happens, pickByShare, wholeBetween } from './draws.ts';

/** Gives designations such as `XK-14.5`, `YST-24N` and `M-127`, none twice, whatever stands between their parts. */
export function createDesignations(random: Random): () => string {
	const taken = new Set<string>();
	return function next(): string {
		const designation = draw(random);
		const key = partsOf(designation).join('');
		if (taken.has(key)) return next();
		taken.add(key);
		return designation;
	};
}

function draw(random: Random): string {
	const count = pickByShare(random, [
		[1, 1],
		[2, 4],
		[3, 4],
		[4, 1],
	]);
	const letters = Array.from({ length: count }, () => random.pick([...'ABDEGHIKLMNPQRSTVXYZ'])).join('');
	const number = pickByShare(random, [
		[String(wholeBetween(random, 1, 99)), 5],
		[String(wholeBetween(random, 100, 999)), 2],
		[random.pick(['7.62', '12.7', '14.5', '5.45', '6.5', '23.2', '30.5']), 2],
	]);
	const suffix = happens(random, 0.25) ? random.pick([...'MNKHPT', '-H', ' SOV']) : '';
	return `${letters}${random.pick(['-', '-', '-', ' '])}${number}${suffix}`;
}

/** Its letters and its figures in their order: `IST-14.5` is `IST`, `14.5`. */
export function partsOf(designation: string): string[] {
	return designation.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
}
