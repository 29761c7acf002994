import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReleasedProduct } from '../catalogue/edition.ts';
import { calibresOf } from '../catalogue/edition-index.ts';
import { type Locale, localeIds } from '../catalogue/locales.ts';
import { release } from '../catalogue/release.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { memoize } from '../i18n/memoize.ts';
import { buildIndex } from '../search/build-index.ts';
import { createEngine, type Results } from '../search/engine.ts';
import { type VisitorQuery, visitorQueries } from '../search/visitor-queries.ts';
import { readerOf } from '../ui/reader.ts';

const catalogue = openCatalogue(join(projectFolder, 'catalog-data'));
const productsOf = memoize((id: string) => new Map(editionOf(id).products.map((item) => [item.id, item])));
const editionOf = memoize((id: string) => {
	const record = catalogue.editions.get(id);
	if (record === undefined) throw new Error(`There is no edition ${id}.`);
	return release(catalogue, record, '2026-01-01');
});
const searchOf = memoize((id: string) =>
	memoize((locale: Locale) => createEngine(buildIndex(readerOf(editionOf(id), locale)))),
);

const listOf = (ids: string | readonly string[] | null = []): readonly string[] =>
	typeof ids === 'string' ? [ids] : (ids ?? []);

describe('the list', () => {
	test('asks for every product', () => {
		const asked = new Set(visitorQueries.flatMap(({ first }) => listOf(first)));

		expect([...productsOf('internal').keys()].filter((id) => !asked.has(id))).toEqual([]);
	});

	test('names only products and calibres that there are', () => {
		const products = visitorQueries.flatMap(({ first }) => listOf(first));
		const calibres = visitorQueries.flatMap(({ calibre }) => listOf(calibre));

		expect(products.filter((id) => !catalogue.products.has(id))).toEqual([]);
		expect(calibres.filter((id) => !catalogue.calibres.has(id))).toEqual([]);
	});
});

describe.each(localeIds)('on a page in %s', (locale) => {
	const queries = visitorQueries.filter((asked) => asked.locale === locale);

	test('every query finds its product first', () => {
		expect(missesIn('internal', queries, isRight)).toEqual([]);
	});

	test('the public edition answers as well, or says honestly that it cannot', () => {
		expect(missesIn('public', queries, isRightInPublic)).toEqual([]);
	});

	test.each(['internal', 'public'])('in the %s edition another calibre never comes first', (edition) => {
		expect(missesIn(edition, queries, hasNoOtherCalibre)).toEqual([]);
	});
});

type Judge = (asked: VisitorQuery, answer: Results) => boolean;

function missesIn(edition: string, queries: readonly VisitorQuery[], isFine: Judge): string[] {
	return queries.flatMap((asked) => {
		const answer = searchOf(edition)(asked.locale)(asked.query);
		const found = answer.results[0]?.id ?? answer.notice?.type ?? 'nothing';
		return isFine(asked, answer) ? [] : [`${asked.query} → ${found}`];
	});
}

function isRight({ first, unstocked }: VisitorQuery, { results, notice }: Results): boolean {
	if (first === null) return results.length === 0 && (notice?.type === 'unstocked' || unstocked !== true);
	return results[0] !== undefined && listOf(first).includes(results[0].id);
}

function isRightInPublic(asked: VisitorQuery, answer: Results): boolean {
	if (asked.first === null || listOf(asked.first).some((id) => saysInPublic(id, asked)))
		return isRight(asked, answer);
	if (asked.by !== undefined) return answer.results.length === 0;
	return asked.calibre === undefined || answer.results[0] === undefined || statesOneOf(asked, answer);
}

/** Whether the public edition has the product and what it was asked by. */
function saysInPublic(id: string, { calibre, by }: VisitorQuery): boolean {
	const shown = productsOf('public').get(id);
	const known = productsOf('internal').get(id);
	if (shown === undefined || known === undefined) return false;
	if (calibre !== undefined) return calibresOf(shown).join() === calibresOf(known).join();
	if (by === 'enterprise') return shown.maker?.enterprise === known.maker?.enterprise;
	return by === undefined || designationOf(shown) === designationOf(known);
}

function designationOf({ specs }: ReleasedProduct): string | undefined {
	return specs.flatMap((spec) =>
		spec.spec === 'designation' && spec.state === 'stated' && spec.value.type === 'name'
			? [spec.value.name]
			: [],
	)[0];
}

/** By what the record says in full, not by what the edition shows of it. */
function statesOneOf({ calibre }: VisitorQuery, { results }: Results): boolean {
	return calibresOfFirst(results).some((id) => listOf(calibre).includes(id));
}

function hasNoOtherCalibre(asked: VisitorQuery, answer: Results): boolean {
	if (asked.unstocked === true) return answer.results.length === 0;
	if (asked.calibre === undefined || calibresOfFirst(answer.results).length === 0) return true;
	return statesOneOf(asked, answer);
}

function calibresOfFirst([first]: Results['results']): string[] {
	const product = first && productsOf('internal').get(first.id);
	return product === undefined ? [] : calibresOf(product);
}
