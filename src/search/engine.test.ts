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

test('a calibre that is still being typed is not said to be offered by nobody', () => {
	for (const query of ['7.62x3', '762x3', '7,62х5', '9x1'])
		expect(search(query)).not.toHaveProperty('notice');
	expect(idsFor('7.62x3')).toEqual(['short']);
	expect(search('7.62x4').notice).toMatchObject({ type: 'unstocked' });
	expect(search('7.62x3 rifle').notice).toMatchObject({ type: 'unstocked' });
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
	expect(search('قهبمث')).toMatchObject({ notice: { type: 'layout', query: 'rifle' } });
	expect(search('fk]rdm').results.map(({ id }) => id)).toEqual(idsFor('بندقية'));
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
	'zzzzzz',
])('%j finds nothing and breaks nothing', (query) => {
	expect(idsFor(query)).toEqual([]);
});

test('a query is read to its hundredth character', () => {
	expect(() => search('rifle '.repeat(20_000))).not.toThrow();
	expect(idsFor(`${'rifle '.repeat(17)}nonsense`)).toEqual(['short', 'long', 'ist']);
});

test('every spelling of a calibre gives the same answer', () => {
	const spellings = [
		'7.62×39',
		'7.62x39',
		'7.62х39',
		'7,62*39',
		'7.62 X 39 mm',
		'762x39',
		'٧٫٦٢×٣٩',
		'۷٫۶۲×۳۹',
	];

	expect(new Set(spellings.map((spelling) => JSON.stringify(search(spelling)))).size).toBe(1);
});

test('7.62×39 never gives 7.62×54R, nor the other way round', () => {
	for (const query of ['7.62x39', '7,62х39 rifle', 'rifle 762x39'])
		expect(idsFor(query)).not.toContain('long');
	for (const query of ['7.62x54R', '7.62x54', '7,62х54Р']) expect(idsFor(query)).not.toContain('short');
});

test.each([
	['vashaq', 'name', 'Vashaq rifle'],
	['7.62x54', 'calibre', '7.62×54R'],
	['sniper', 'role', 'Sniper rifle'],
	['IST-14.5', 'designation', 'IST-14.5'],
	['Iglim', 'enterprise', '“Iglim”'],
])('why %s was found says the field', (query, field, text) => {
	expect(search(query).results[0]?.why).toContainEqual({ field, text });
});

test('a name that starts with a letter of two signs is marked where it stands', () => {
	const [found] = search('khazri').results;

	expect(found?.marks.map(([start, end]) => 'Khazri rifle'.slice(start, end))).toEqual(['Khazri']);
});

test.each([
	'a'.repeat(100_000),
	'7'.repeat(100_000),
	'×'.repeat(100_000),
	'👩‍🚀'.repeat(5_000),
	'a b '.repeat(25_000),
])('a hundred thousand letters break nothing', (query) => {
	expect(() => search(query)).not.toThrow();
});

test.each(['toString', 'AND OR NOT', '$where', "' OR 1=1 --", '7.62x', 'x39', '%E0%A4', '\u202e', '٪'])(
	'%j throws nothing',
	(query) => {
		expect(() => search(query)).not.toThrow();
	},
);

test('a figure said in millimetres is no number of a model, nor the beginning of one', () => {
	for (const query of ['14 mm', '1 mm', '145 mm', '76.2 mm'])
		expect(search(query)).toMatchObject({ results: [], notice: { type: 'unstocked' } });
	expect(idsFor('14.5 mm')).toEqual(['ist']);
});

test('a word that only joins counts where the name has it', () => {
	expect(search('зафар-к').results.map(({ id }) => id)[0]).toBe('new');
});

test('two words typed as one, or one typed as two, are found and marked', () => {
	const names = createEngine({
		locale: 'en',
		labels: [],
		products: [
			{ id: 'two', name: 'Iti Qovan aircraft', otherWords: [], labels: [] },
			{ id: 'one', name: 'Aerostar aircraft', otherWords: [], labels: [] },
		],
	});
	expect(names('itiqovan').results).toMatchObject([
		{
			id: 'two',
			marks: [
				[0, 3],
				[4, 9],
			],
		},
	]);
	expect(names('aero star').results).toMatchObject([{ id: 'one', marks: [[0, 8]] }]);
});

test('the Arabic article is neither needed nor in the way', () => {
	const names = createEngine({
		locale: 'ar',
		labels: [],
		products: [{ id: 'rifle', name: 'بندقية القنص خزري', otherWords: [], labels: [] }],
	});
	for (const query of ['قنص', 'القنص', 'للقنص', 'الخزري'])
		expect(names(query).results.map(({ id }) => id)).toEqual(['rifle']);
});
