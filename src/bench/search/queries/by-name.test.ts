import { expect, test } from 'vitest';
import { createRandom } from '../../random.ts';
import { type MadeUpCatalogue, madeUpCatalogue } from '../catalogue.ts';
import { inEachLanguage } from '../each-language.ts';
import { meanOf } from '../figures.ts';
import { ceilingOf } from '../oracle.ts';
import { printedForms } from '../printed-forms.ts';
import { askByName, type Typing } from './by-name.ts';
import { marketOf } from './draw-queries.ts';
import { asPrefix, inCyrillic, inLatin, withoutMarksWithTypo, withTypos } from './name-typings.ts';

/** Names that are easily taken for one another. */
const catalogue = called('xəzri', 'həzri', 'xəzər', 'xəzrin');

test.each<[string, Typing]>([
	['by its beginning', asPrefix],
	['with a slip', withTypos(1)],
	['without marks and with a slip', withoutMarksWithTypo],
	['in Latin letters', inLatin],
	['in Cyrillic letters', inCyrillic],
])('what is typed %s comes from each product as often as the oracle believes', (_, typing) => {
	const random = createRandom(6);
	const ask = askByName(typing);
	const market = marketOf(catalogue, 'en');
	const drawn = new Map<string, { ceiling: number; origins: string[] }>();
	for (let draw = 0; draw < 30_000; draw++) {
		const query = ask(market, random);
		if (query === undefined) continue;
		const { ceiling, right, text } = query;
		const key = text.toLocaleLowerCase('az');
		const same = drawn.get(key) ?? { ceiling, origins: [] };
		same.origins.push(...right);
		drawn.set(key, same);
	}
	// Those that several products were meant by, often enough to be counted.
	const doubtful = [...drawn.values()].filter(({ ceiling, origins }) => ceiling < 1 && origins.length > 50);
	const reached = doubtful.map(({ origins }) => {
		const counts = [...Map.groupBy(origins, (id) => id).values()];
		return ceilingOf(counts.map(({ length }) => length));
	});

	expect(doubtful.length).toBeGreaterThan(1);
	expect(Math.abs(meanOf(reached) - meanOf(doubtful.map(({ ceiling }) => ceiling)))).toBeLessThan(0.02);
});

function called(...words: string[]): MadeUpCatalogue {
	const made = madeUpCatalogue(words.length, 1);
	return {
		...made,
		products: made.products.map((product, place) => {
			const forms = printedForms({ word: words[place] ?? '', isSoftInRussian: false });
			return {
				...product,
				proper: inEachLanguage((locale) => ({ before: '', main: forms[locale], after: '' })),
			};
		}),
	};
}
