import type { MadeUpProduct } from '../catalogue.ts';
import { spellCalibre } from './calibre-spellings.ts';
import { type Ask, anyOf } from './query.ts';

/** Any product in a calibre that may be meant is right; one in another calibre on top is counted apart. */
export const byCalibre: Ask = ({ catalogue }, random) => {
	const { calibre } = random.pick(catalogue.products);
	if (calibre === undefined) return undefined;
	const asked = spellCalibre(calibre, random);
	const isAsked = (product: MadeUpProduct) => asked.calibres.some(({ id }) => id === product.calibre?.id);
	const query = anyOf(asked.text, catalogue.products.filter(isAsked));
	const others = catalogue.products.filter((product) => product.calibre !== undefined && !isAsked(product));
	return query && { ...query, inOtherCalibre: new Set(others.map(({ id }) => id)) };
};
