import type { Random } from '../../random.ts';
import { partsOf } from '../designations.ts';
import { happens, pickByShare, type Shares } from '../draws.ts';
import { type Ask, anyOf } from './query.ts';

/** With another sign between its parts, or none, and a comma for the point, or none. */
export const byDesignation: Ask = ({ catalogue }, random) => {
	const { designation } = random.pick(catalogue.products);
	if (designation === undefined) return undefined;
	const { text, isMeant } = spellDesignation(designation, random);
	const right = catalogue.products.filter((one) => one.designation !== undefined && isMeant(one.designation));
	return anyOf(happens(random, 0.6) ? text.toLowerCase() : text, right);
};

const signs: Shares<string> = [
	['-', 30],
	['', 40],
	[' ', 30],
	['–', 5],
	['_', 2],
	['.', 2],
];
const points: Shares<string> = [
	['.', 5],
	[',', 4],
	['', 1],
];

/** Without its point 14.5 is 145, so either may be meant. */
function spellDesignation(designation: string, random: Random) {
	const parts = partsOf(designation);
	const point = pickByShare(random, points);
	const sign = pickByShare(random, signs);
	const [letters = '', ...more] = parts.map((part) => part.replace('.', point));
	const [number = '', ...suffixes] = more;
	const suffix = suffixes.map((part) => (happens(random, 0.3) ? ` ${part}` : part)).join('');
	const keyOf = (other: string) =>
		partsOf(other)
			.join(' ')
			.replace('.', point && '.');
	return {
		text: letters + sign + number + suffix,
		isMeant: (other: string) => keyOf(other) === keyOf(designation),
	};
}
