import { describe, expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import type { SearchIndex } from './search-index.ts';

const index: SearchIndex = {
	locale: 'en',
	labels: [
		{ field: 'calibre', texts: ['7.62×39 mm'] },
		{ field: 'calibre', texts: ['7.62×54R'] },
		{ field: 'calibre', texts: ['9×18 mm'] },
		{ field: 'calibre', texts: ['9×19 mm', '9 mm Parabellum'] },
		{ field: 'kind', texts: ['Rifle', 'Rifles', 'Винтовка', 'Tüfəng', 'بندقية'] },
		{ field: 'kind', texts: ['Pistol', 'Pistols', 'Пистолет', 'Tapança', 'مسدس'] },
		{ field: 'role', texts: ['Sniper rifle', 'Снайперская винтовка'] },
		{ field: 'designation', texts: ['IST-14.5'] },
		{ field: 'enterprise', texts: ['“Iglim”', '«Иглим»'] },
	],
	products: [
		{ id: 'short', name: 'Khazri rifle', otherWords: [], labels: [0, 4] },
		{ id: 'long', name: 'Vashaq rifle', otherWords: [], labels: [1, 4, 6] },
		{ id: 'old', name: 'Zafar pistol', otherWords: [], labels: [2, 5] },
		{ id: 'new', name: 'Zafar-K pistol', otherWords: [], labels: [3, 5, 8] },
		{ id: 'ist', name: 'Istiglal', otherWords: [], labels: [7, 4] },
		{ id: 'needle', name: 'İğnə', otherWords: [], labels: [] },
	],
};
const search = createEngine(index);
const idsFor = (query: string) => search(query).results.map(({ id }) => id);

describe('digits are found as they are or not at all', () => {
	test.each(['7,62×39', '7.62x39', '762x39', '7.62 x 39 mm', '٧٫٦٢×٣٩'])(
		'%s gives its own calibre alone',
		(query) => {
			expect(idsFor(query)).toEqual(['short']);
		},
	);

	test('a neighbouring calibre is never given', () => {
		expect(idsFor('9x18')).toEqual(['old']);
		expect(idsFor('9×19')).toEqual(['new']);
		expect(idsFor('7.62x54')).toEqual(['long']);
	});

	test.each(['ist14.5', 'ist 14,5', 'IST145', 'IST-14.5'])('%s is the designation', (query) => {
		expect(idsFor(query)).toEqual(['ist']);
	});

	test('ist 14.6 is none', () => {
		expect(idsFor('ist 14.6')).toEqual([]);
	});
});

describe('a calibre that nobody offers', () => {
	test('is said so, with what comes nearest named as such', () => {
		expect(search('7.62x51')).toEqual({
			results: [],
			notice: { type: 'unstocked', asked: '7.62×51', nearest: ['7.62×54R', '7.62×39 mm', '9×19 mm'] },
		});
	});

	test('is known by its name too', () => {
		expect(search('.338 Lapua').notice).toMatchObject({ type: 'unstocked', asked: '.338 Lapua Magnum' });
	});
});

describe('names as heard', () => {
	test.each([
		['xəzri', 'short'],
		['хазри', 'short'],
		['خزري', 'short'],
		['istiqlal', 'ist'],
		['истиглал', 'ist'],
		['إستقلال', 'ist'],
		['ıstıqlal', 'ist'],
		['istglal', 'ist'],
		['isitglal', 'ist'],
	])('%s finds %s first', (query, id) => {
		expect(idsFor(query)[0]).toBe(id);
	});
});

test('every word must be found, in any order', () => {
	expect(idsFor('rifle vashaq')).toEqual(['long']);
	expect(idsFor('vashaq pistol')).toEqual([]);
	expect(idsFor('a rifle in 7.62x39')).toEqual(['short']);
});

test('labels are found in every language', () => {
	expect(idsFor('снайперское')).toEqual(['long']);
	expect(idsFor('مسدس')).toEqual(['old', 'new']);
	expect(search('Иглим').results).toMatchObject([
		{ id: 'new', why: [{ field: 'enterprise', text: '“Iglim”' }] },
	]);
});

test('the other keyboard layout is tried last, and said so', () => {
	expect(search('cyfqgthcrfz')).toMatchObject({
		results: [{ id: 'long' }],
		notice: { type: 'layout', query: 'снайперская' },
	});
	expect(search('rifle').notice).toBeUndefined();
});

test('marks sit on the letters of the original', () => {
	const [found] = search('igne').results;

	expect(found?.marks.map(([start, end]) => 'İğnə'.slice(start, end))).toEqual(['İğnə']);
});

test.each([
	'%',
	'__proto__',
	'constructor',
	'"; DROP',
	'🙂',
	'\u0000',
	'(((((',
	'.*',
	'\\',
	'\ud800',
	'-',
	' ',
])('%j finds nothing and breaks nothing', (query) => {
	expect(idsFor(query)).toEqual([]);
});

test('a query is read to its hundredth character', () => {
	expect(() => search('rifle '.repeat(20_000))).not.toThrow();
	expect(idsFor(`${'rifle '.repeat(17)}nonsense`)).toEqual(['short', 'long', 'ist']);
});
