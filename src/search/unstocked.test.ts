import { describe, expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import { packIndex } from './packed-index.ts';
import type { SearchIndex } from './search-index.ts';
import { finish } from './steps.ts';
import { stockOf } from './stock.ts';
import { nearestCalibres, unstockedIn } from './unstocked.ts';

const index: SearchIndex = {
	locale: 'en',
	labels: [
		{ field: 'calibre', texts: ['7.62×39 mm'] },
		{ field: 'calibre', texts: ['7.62×54R'] },
		{ field: 'calibre', texts: ['12.7×108 mm'] },
		{ field: 'calibre', texts: ['82 mm'] },
		{ field: 'calibre', texts: ['12 gauge'] },
	],
	products: [{ id: 'all', name: 'YST-24 rifle', otherWords: [], labels: [0, 1, 2, 3, 4] }],
};
const stocked = finish(stockOf(packIndex(index)));
const nameIn = (query: string) => unstockedIn(query, stocked)?.name;

describe('a calibre that nobody offers', () => {
	test.each([
		['8.6x70', '8.6×70'],
		['8,6 × 70 mm', '8.6×70'],
		['٨٫٦×٧٠', '8.6×70'],
		['762x51', '7.62×51'],
		['.338 Lapua Magnum', '.338 Lapua Magnum'],
		['338 lapua', '.338 Lapua Magnum'],
		['a rifle in .50 BMG', '.50 BMG'],
	])('is read from %s', (query, name) => {
		expect(nameIn(query)).toBe(name);
	});

	test.each(['7.62x39', '762х39', '7,62×54R', '7.62x54', 'rifle', ''])('is not seen in %j', (query) => {
		expect(nameIn(query)).toBeUndefined();
	});
});

test('what comes nearest is told by bore first, then by the length of the case', () => {
	expect(nearestCalibres({ name: '7.62×51', bore: 7.62, length: 51 }, stocked)).toEqual([
		'7.62×54R',
		'7.62×39 mm',
		'12.7×108 mm',
	]);
});

test('a gauge is never named as near to millimetres', () => {
	expect(nearestCalibres({ name: '12×70', bore: 12, length: 70 }, stocked)).not.toContain('12 gauge');
});

test('no product is given in its place', () => {
	expect(createEngine(index)('7.62x51')).toMatchObject({ results: [], notice: { asked: '7.62×51' } });
});

describe('a calibre said by its bore alone', () => {
	test.each([
		['81 mm', '81 mm'],
		['mortar 155мм', '155 mm'],
		['127 mm', '127 mm'],
		['24 mm', '24 mm'],
		['12 mm', '12 mm'],
		['.277', '.277'],
		['.40 S&W', '.40 S&W'],
		['6.5 Creedmoor', '6.5 Creedmoor'],
		['76.2x39', '76.2×39'],
		['127x99', '12.7×99'],
		['105x617', '105×617'],
	])('is read from %s', (query, name) => {
		expect(nameIn(query)).toBe(name);
	});

	test.each(['82 mm', '12.7 mm', '7,62 мм', 'YST-24', '24'])('is not seen in %s', (query) => {
		expect(nameIn(query)).toBeUndefined();
	});
});
