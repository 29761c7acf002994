import { expect, test } from 'vitest';
import { parseQuantity } from '../../catalogue/quantity.ts';
import { neighboursOn, pointsOf, type Strip, type StripMark, stripOf } from './strip.ts';

const axis = { start: 20, end: 220 };

function stripOfRanges(...written: string[]): Strip {
	const figures = written.map((text, place) => ({
		product: `p${place}`,
		quantity: parseQuantity(text, 'length', ['m', 'km']),
	}));
	return stripOf(figures, 'm', axis);
}

function markOf({ marks }: Strip, product: string): StripMark {
	const mark = marks.find((mark) => mark.product === product);
	if (mark === undefined) throw new Error(`${product} has no mark.`);
	return mark;
}

test('twice the figure is twice as far from zero, whatever unit it was written in', () => {
	const strip = stripOfRanges('300 m', '0.6 km', '900 m');
	const distances = strip.marks.map(({ stops: [stop = 0] }) => stop - axis.start);

	expect(distances[1]).toBeCloseTo(2 * (distances[0] ?? 0), 9);
	expect(distances[2]).toBeCloseTo(3 * (distances[0] ?? 0), 9);
});

test('the axis begins at zero and ends at a round number that holds every figure', () => {
	const strip = stripOfRanges('310 m', '930 m');

	expect(strip.highest).toBe(1000);
	expect(strip.ticks.at(0)).toBe(axis.start);
	expect(strip.ticks.at(-1)).toBe(axis.end);
	expect(markOf(strip, 'p1').stops[0]).toBeCloseTo(axis.start + 200 * 0.93, 9);
});

test('marks go from low to high', () => {
	expect(stripOfRanges('900 m', '100 m', '400–500 m').marks.map(({ product }) => product)).toEqual([
		'p1',
		'p2',
		'p0',
	]);
});

test('equal figures stand one above the other', () => {
	const strip = stripOfRanges('400 m', '400 m', '400 m', '800 m');

	expect(strip.marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
	expect(strip.lanes).toBe(3);
});

test('a range reaches from end to end, and the label leads to its middle', () => {
	const mark = markOf(stripOfRanges('250–500 m', '1000 m'), 'p0');

	expect(mark).toMatchObject({ stops: [70, 120], isChoice: false });
	expect(pointsOf(mark)).toEqual([95]);
});

test('a choice stops at each of its figures, and the label leads to each', () => {
	const mark = markOf(stripOfRanges('250/500/750 m', '1000 m'), 'p0');

	expect(mark).toMatchObject({ stops: [70, 120, 170], isChoice: true });
	expect(pointsOf(mark)).toEqual([70, 120, 170]);
});

test.each([
	['up to 500 m', 'below'],
	['from 500 m', 'above'],
	['over 500 m', 'above'],
])('%s has the one end that is stated and is open %s', (written, open) => {
	expect(markOf(stripOfRanges(written, '1000 m'), 'p0')).toMatchObject({ stops: [120], open });
});

test('what may lie on either side of a figure is neither lower nor higher', () => {
	const strip = stripOfRanges('200 m', '400 m', '400 m', 'up to 800 m', 'from 300 m', '700 m');

	expect(neighboursOn(strip, markOf(strip, 'p1'))).toEqual({ lower: 1, higher: 1 });
});
