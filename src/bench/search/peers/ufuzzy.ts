import UFuzzy from '@leeoniya/ufuzzy';
import { textsOf } from '../documents.ts';
import type { Peer } from './peer.ts';

/** One error a word, words in any order, letters of every alphabet: the setting that its guide gives for them. */
export const ufuzzy: Peer = {
	name: 'uFuzzy',
	oneIn: [5, 12],
	create(documents) {
		const haystack = documents.map((document) => textsOf(document).join(' · '));
		const fuzzy = new UFuzzy({
			unicode: true,
			interSplit: "[^\\p{L}\\d']+",
			intraSplit: '\\p{Ll}\\p{Lu}',
			intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
			intraChars: "[\\p{L}\\d']",
			intraContr: "'\\p{L}{1,2}\\b",
			intraMode: 1,
			intraIns: 1,
			intraSub: 1,
			intraTrn: 1,
			intraDel: 1,
		});
		return {
			search(query) {
				const [places, info, order] = fuzzy.search(haystack, query, 2);
				const ranked = info && order ? order.map((at) => info.idx[at]) : places;
				return (ranked ?? []).flatMap((place) => documents[place ?? -1]?.id ?? []);
			},
			shipped: () => JSON.stringify(haystack),
		};
	},
};
