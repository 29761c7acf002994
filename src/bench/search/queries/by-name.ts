import type { Locale } from '../../../catalogue/locales.ts';
import type { Random } from '../../random.ts';
import { happens, pickByShare, type Shares } from '../draws.ts';
import { type NameEntry, nameEntryOf } from '../name-entries.ts';
import { ceilingOf } from '../oracle.ts';
import { titled } from '../proper-name.ts';
import type { Ask } from './query.ts';

/** A way in which a name comes to be typed. */
export interface Typing {
	/** The languages whose printed name someone has before their eyes, or in their ears. */
	readonly from: Shares<Locale>;
	/** In small letters; undefined for a name that does not lend itself. */
	type(entry: NameEntry, random: Random): string | undefined;
	/** How likely `type` makes this text of that name. */
	chance(entry: NameEntry, text: string): number;
	/** Whether the text could come of that name with no more slips; where none are made, `chance` says it. */
	couldBe?(entry: NameEntry, text: string): boolean;
	/** Of the letters that are typed, when it is not that of the name. */
	readonly script?: Locale;
}

/** Languages in which names are read and typed. */
export const readers: Shares<Locale> = [
	['en', 30],
	['az', 25],
	['ru', 20],
	['tr', 10],
	['ar', 10],
	['fr', 5],
];

/**
 * A name typed in that way. The product that it was made from is the right answer. Others may have been meant as
 * well: each product is as likely to be asked for as any other, so the oracle weighs them by how likely their names
 * are typed so. `isUnique` is stricter: nobody else's name could have come out so with no more slips.
 */
export function askByName(typing: Typing): Ask {
	const { from, script } = typing;
	const shares = new Map(from);
	return ({ names, catalogue }, random) => {
		const product = random.pick(catalogue.products);
		const locale = pickByShare(random, from);
		const typed = typing.type(nameEntryOf(product, locale), random);
		if (typed === undefined) return undefined;

		const likelihoods = new Map<string, number>();
		const others = new Set([product.id]);
		for (const one of names) {
			const share = shares.get(one.locale);
			if (share === undefined) continue;
			const chance = typing.chance(one, typed);
			const { id } = one.product;
			if (chance > 0) likelihoods.set(id, (likelihoods.get(id) ?? 0) + share * chance);
			if (chance > 0 || typing.couldBe?.(one, typed)) others.add(id);
		}
		return {
			text: happens(random, 0.65) ? typed : titled(typed, script ?? locale),
			right: new Set([product.id]),
			ceiling: ceilingOf([...likelihoods.values()]),
			isUnique: others.size === 1,
		};
	};
}
