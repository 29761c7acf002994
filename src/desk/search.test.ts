import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../catalogue/locales.ts';
import { release } from '../catalogue/release.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { memoize } from '../i18n/memoize.ts';
import { buildIndex } from '../search/build-index.ts';
import { createEngine } from '../search/engine.ts';
import { fold } from '../search/fold.ts';
import { tokensIn } from '../search/tokens.ts';
import { typedWords } from '../search/typed-words.ts';
import { readerOf } from '../ui/reader.ts';

/* The real catalogue, asked as visitors would ask it. */

const catalogue = openCatalogue(join(projectFolder, 'catalog-data'));
const editionOf = memoize((id: string) => {
	const record = catalogue.editions.get(id);
	if (record === undefined) throw new Error(`There is no edition ${id}.`);
	return release(catalogue, record, '2026-01-01');
});
const searchOf = memoize((id: string) =>
	memoize((locale: Locale) => createEngine(buildIndex(readerOf(editionOf(id), locale)))),
);
const firstFor = (query: string, locale: Locale = 'en', edition = 'internal') =>
	searchOf(edition)(locale)(query).results[0]?.id;

const joining = new Set(`${typedWords.joining} ${typedWords.calibre}`.split(' '));
const wordsOf = (text: string) => {
	const words = tokensIn(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
	return new Set(words.filter((word) => !joining.has(word)).map((word) => fold(word).text));
};

describe.each(localeIds)('on a page in %s', (locale) => {
	test.each(localeIds)('every product is the first that its name in %s finds', (language) => {
		const misses = editionOf('internal').products.flatMap(({ id, name }) => {
			const query = name[language] ?? name.en;
			const first = firstFor(query, locale);
			// A name that says all of it and more is as right: AH 12.7 heavy machine gun.
			const words = wordsOf(query);
			const same = editionOf('internal').products.filter((other) =>
				words.isSubsetOf(wordsOf(other.name[language] ?? other.name.en)),
			);
			return same.some((other) => other.id === first) ? [] : [`${query} → ${first}, not ${id}`];
		});
		expect(misses).toEqual([]);
	});
});

describe('typed by visitors', () => {
	test.each<[Locale, string, string]>([
		['en', 'ist 14,5', 'istiglal-ist-14-5'],
		['en', 'IST145', 'istiglal-ist-14-5'],
		['en', 'istiqlal', 'istiglal-ist-14-5'],
		['ru', 'истиглал', 'istiglal-ist-14-5'],
		['ar', 'إستقلال', 'istiglal-ist-14-5'],
		['en', 'anti-materiel rifle in 14.5', 'istiglal-ist-14-5'],
		['ru', 'что-нибудь 12,7 снайперское', 'mubariz-12-7'],
		['en', 'ялгузаг', 'yalguzag'],
		['tr', 'yalguzak', 'yalguzag'],
		['az', 'yalquzaq', 'yalguzag'],
		['en', 'yalgzuag', 'yalguzag'],
		['az', 'xezri', 'khazri'],
		['en', 'hazri', 'khazri'],
		['en', 'ak-74m', 'khazri'],
		['ru', 'хазри', 'khazri'],
		['ar', 'خزري', 'khazri'],
		['en', 'zefer', 'zafar'],
		['en', 'zafar k', 'zafar-k'],
		['fr', 'em14', 'em-14'],
		['en', 'yst24', 'yst-24'],
		['en', 'yst-24n', 'yst-24n'],
		['en', 'grenade launcher 40 mm', 'msgl-40'],
		['en', 'msgl40', 'msgl-40'],
		['en', 'voq25p', 'voq-25p'],
		['ru', 'вог-25п', 'voq-25p'],
		['en', '7,62×39', 'ammo-762x39'],
		['en', '762x39', 'ammo-762x39'],
		['ru', '7,62х54', 'ammo-762x54'],
		['ar', '٩×١٨', 'ammo-9x18'],
		['en', '9x19', 'ammo-9x19'],
		['en', '120 mm mortar', 'mortar-120'],
		['en', 'marauer', 'marauder'],
		['ru', 'марадер', 'marauder'],
		['tr', 'tufan', 'tufan'],
		['en', 'itx15', 'itx-15'],
		['en', 'orbiter', 'orbiter-2m'],
		['az', 'zerbe', 'zarba'],
		['en', 'iti govan', 'iti-qovan'],
		['en', 'suqovusan', 'sugovushan'],
		['fr', 'masque à gaz', 'gas-mask'],
		['ru', 'противогаз', 'gas-mask'],
		['en', 'tent 24', 'tent-24'],
		['az', 'çadır 6', 'tent-6'],
		['en', 'cyfqgthcrbt ghbwtks', 'sniper-scope'],
		['en', 'kxp', 'kxp-sight'],
		['en', 'f1 grenade', 'f-1'],
		['en', 'revival', 'revival-p'],
	])('%s: %s finds %s', (locale, query, id) => {
		expect(firstFor(query, locale)).toBe(id);
	});

	test.each(['.338 lapua magnum', '8.6x70', '5.7x28', '6.5x47', '.50 BMG'])(
		'%s is said to be offered by nobody',
		(query) => {
			expect(searchOf('internal')('en')(query)).toMatchObject({ results: [], notice: { type: 'unstocked' } });
		},
	);
});

test('the public edition has an honest answer where the product is not in it', () => {
	expect(searchOf('public')('en')('7.62x39')).toMatchObject({
		results: [],
		notice: { type: 'unstocked', asked: '7.62×39' },
	});
	expect(searchOf('public')('en')('mubariz').results.map(({ id }) => id)).not.toContain('mubariz-12-7');
});
