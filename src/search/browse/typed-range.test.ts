import { expect, test } from 'vitest';
import { boundsOf, formatRange, inUnit, overlap, parseRange, parseTyped } from './typed-range.ts';

const masses = ['kg', 'lb'] as const;

test.each([
	['3.5..4kg', { from: 3.5, to: 4, unit: 'kg' }],
	['..9lb', { to: 9, unit: 'lb' }],
	['-5..kg~stated', { from: -5, unit: 'kg', onlyStated: true }],
	['..kg~stated', { unit: 'kg', onlyStated: true }],
] as const)('%s stands in an address and comes back', (text, range) => {
	expect(parseRange(text, masses)).toEqual(range);
	expect(formatRange(range)).toBe(text);
});

test.each(['', '3', '..', '..kg', '3..4', '3..4mm', '1e9..kg', '3...4kg', '3..4kg~', 'a..bkg', '3..4kgkg'])(
	'%o is no range of a mass',
	(text) => {
		expect(parseRange(text, masses)).toBeUndefined();
	},
);

test('a year has no unit', () => {
	expect(parseRange('2008..2012', [])).toEqual({ from: 2008, to: 2012 });
	expect(parseRange('2008..2012kg', [])).toBeUndefined();
});

test('the bounds are in SI, and the smaller end first', () => {
	expect(boundsOf({ from: 500, to: 1000, unit: 'mm' })).toEqual([0.5, 1]);
	expect(boundsOf({ from: 4, to: 3, unit: 'kg' })).toEqual([3, 4]);
	expect(boundsOf({ to: 2010 })).toEqual([null, 2010]);
});

test('ranges meet at their ends, and open ends meet everything beyond', () => {
	expect(overlap([3.4, 3.4], [3, 3.4])).toBe(true);
	expect(overlap([3.4, 3.4], [3.5, null])).toBe(false);
	expect(overlap([null, 1500], [1000, 2000])).toBe(true);
	expect(overlap([null, 1500], [2000, null])).toBe(false);
	expect(overlap([600, null], [null, 700])).toBe(true);
	// 9 lb through kilograms is still 9 lb.
	expect(overlap([4.08233133, 4.08233133], boundsOf({ from: 9, unit: 'lb' }))).toBe(true);
});

test.each([
	['3.5', 3.5],
	['3,5', 3.5],
	['٣٫٥', 3.5],
	['۳٫۵', 3.5],
	['1 500', 1500],
	['1\u202f500', 1500],
	['−5', -5],
	['.5', 0.5],
	['４', 4],
])('%s is typed for %d', (text, value) => {
	expect(parseTyped(text)).toBe(value);
});

test.each(['', 'abc', '3.5 kg', '1,500,000', '--1', '1e5', '3..4'])('%o is no number', (text) => {
	expect(parseTyped(text)).toBeUndefined();
});

test('a range said in another unit is the same range', () => {
	expect(inUnit({ from: 1, to: 2, unit: 'kg' }, 'lb')).toEqual({ from: 2.205, to: 4.409, unit: 'lb' });
	expect(inUnit({ to: 1000, unit: 'mm' }, 'm')).toEqual({ from: undefined, to: 1, unit: 'm' });
});
