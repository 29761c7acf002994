import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ReleaseLevel } from '../catalogue/release-level.ts';
import { createInvention } from './invented.ts';
import { type Edit, editsOfOthers, editsOfProducts } from './planted-parts.ts';
import { plantedPicture } from './planted-picture.ts';
import { type Fields, idsBy, newRecords } from './planted-records.ts';

/** What is put into a copy of the data, and must change nothing in an edition below `level`. */
export interface Plants {
	/** New records by their place, `products/rifle/…`. */
	readonly records: Readonly<Record<string, Fields>>;
	readonly edits: readonly Edit[];
	/** Pictures by their place, `media/….png`. */
	readonly pictures: Readonly<Record<string, Buffer>>;
	/** Every word and figure of them, found nowhere else. */
	readonly canaries: readonly string[];
}

/** Restricted records of every kind and restricted parts of public records, made up by a seed. */
export function plantsOf(catalogue: Catalogue, level: ReleaseLevel, seed: number): Plants {
	const words = createInvention(seed);
	const ids = idsBy(words);
	const picture = plantedPicture(words);
	const records = newRecords(ids, level, words, picture);
	const pictures = { [`media/${ids.medium}.png`]: picture };
	const edits = [
		...editsOfProducts(catalogue, ids, level, words),
		...editsOfOthers(catalogue, ids, level, words),
	];
	return { records, edits, pictures, canaries: [...new Set([...words.all, ...words.all.map(withComma)])] };
}

function withComma(text: string): string {
	return /^\d/.test(text) ? text.replace('.', ',') : text;
}
