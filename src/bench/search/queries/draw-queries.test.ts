import { describe, expect, test } from 'vitest';
import { createRandom } from '../../random.ts';
import { calibres } from '../calibres.ts';
import { type MadeUpCatalogue, type MadeUpProduct, madeUpCatalogue } from '../catalogue.ts';
import { editsBetween } from '../edits.ts';
import { askByName } from './by-name.ts';
import { spellCalibre } from './calibre-spellings.ts';
import { drawQueries, marketOf } from './draw-queries.ts';
import { asPrefix, asPrinted, withTypos } from './name-typings.ts';
import type { Ask } from './query.ts';
import { queryTypeIds } from './types.ts';

const catalogue = madeUpCatalogue(150, 1);

test('the same seed asks the same questions, and another one others', () => {
	const market = marketOf(catalogue, 'en');

	expect(drawQueries(market, 5, 1)).toEqual(drawQueries(market, 5, 1));
	expect(drawQueries(market, 5, 1)).not.toEqual(drawQueries(market, 5, 2));
});

test('asks as many of each type as it was told', () => {
	const queries = drawQueries(marketOf(catalogue, 'en'), 7, 1);

	for (const type of queryTypeIds) expect(queries.filter((query) => query.type === type)).toHaveLength(7);
});

test('everything but junk has an answer', () => {
	for (const { type, right } of drawQueries(marketOf(catalogue, 'en'), 10, 1))
		expect(right.size > 0, type).toBe(type !== 'junk');
});

test('words typed as they are printed are in every product that is called right', () => {
	const byId = new Map(catalogue.products.map((product) => [product.id, product]));
	const asked = drawQueries(marketOf(catalogue, 'en'), 20, 1).filter(({ type }) => type === 'enterprise');

	for (const { text, right } of asked)
		for (const id of right) {
			const names = byId.get(id)?.houses.flatMap(({ proper }) => Object.values(proper)) ?? [];
			expect(names.some((name) => text.toLowerCase().includes(name))).toBe(true);
		}
});

describe('two products of one name', () => {
	const [first, second] = catalogue.products;
	const market = marketOf(only(first, second && { ...second, ...sameName(first) }), 'en');
	const draw = (ask: Ask, market_ = market) => {
		const random = createRandom(1);
		return Array.from({ length: 20 }, () => ask(market_, random)).filter((query) => query !== undefined);
	};

	test('are told apart by nobody', () => {
		for (const typing of [asPrinted, asPrefix, withTypos(1), withTypos(2)]) {
			const queries = draw(askByName(typing));
			expect(queries.length).toBeGreaterThan(5);
			for (const { ceiling, isUnique } of queries) {
				expect(ceiling).toBeCloseTo(0.75, 12);
				expect(isUnique).toBe(false);
			}
		}
	});

	test('and one alone always', () => {
		for (const { ceiling, isUnique } of draw(askByName(withTypos(2)), marketOf(only(first), 'en'))) {
			expect(ceiling).toBe(1);
			expect(isUnique).toBe(true);
		}
	});
});

test('a slip leaves the words beside the main word alone', () => {
	const random = createRandom(2);
	const product = catalogue.products.find(({ proper }) => proper.en.before !== '' && proper.en.after !== '');
	const { before, main, after } = product?.proper.az ?? { before: '', main: '', after: '' };
	const entry = { product, locale: 'az', name: { before, main, after }, whole: '' } as const;
	if (product === undefined) throw new Error('There is no name of three words.');
	const typed = withTypos(2).type({ ...entry, product }, random) ?? '';

	expect(typed.startsWith(`${before} `)).toBe(true);
	expect(typed.endsWith(`-${after}`)).toBe(true);
	expect(editsBetween(main, typed.slice(before.length + 1, -after.length - 1), 3)).toBe(2);
});

describe('spellCalibre', () => {
	test('never means another bore or length', () => {
		const random = createRandom(3);
		for (const calibre of calibres)
			for (let draw = 0; draw < 40; draw++) {
				const { text, calibres: meant } = spellCalibre(calibre, random);
				expect(meant, text).toContain(calibre);
				for (const other of meant) expect(other.bore, text).toBe(calibre.bore);
			}
	});

	test('writes a calibre as each part of the world does', () => {
		const random = createRandom(4);
		const calibre = calibres.find(({ name }) => name === '7.62×39 mm');
		if (calibre === undefined) throw new Error('The calibre is gone.');
		const texts = Array.from({ length: 600 }, () => spellCalibre(calibre, random).text);

		for (const text of ['7.62x39', '7,62х39', '762x39', '٧٫٦٢×٣٩', '7.62 x 39 mm', '7,62х39 мм'])
			expect(texts).toContain(text);
	});
});

function only(...products: (MadeUpProduct | undefined)[]): MadeUpCatalogue {
	const there = products.filter((product) => product !== undefined);
	return { ...catalogue, products: there };
}

function sameName(product: MadeUpProduct | undefined): Pick<MadeUpProduct, 'proper' | 'released'> {
	if (product === undefined) throw new Error('There is no product.');
	return { proper: product.proper, released: product.released };
}
