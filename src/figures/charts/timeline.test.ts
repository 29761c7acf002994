import { expect, test } from 'vitest';
import { type Dated, type Timeline, timelineOf } from './timeline.ts';

const width = 1000;

function timelineOfDates(date: string, ...dates: [start: string, end?: string][]): Timeline {
	const exhibitions = dates.map(
		([start, end], place): Dated => ({ id: `${place}`, name: 'Fair', start, end }),
	);
	return timelineOf(exhibitions, date, width);
}

test('the axis has whole years of all that is shown, from left to right', () => {
	const { years } = timelineOfDates('2026-01-01', ['2024-09-24'], ['2021']);

	expect(years.map(({ year }) => year)).toEqual(['2021', '2022', '2023', '2024']);
	expect(years[0]?.from).toBe(0);
	expect(years.at(-1)?.to).toBeCloseTo(width, 3);
	expect(years.every(({ from, to }) => from < to)).toBe(true);
});

test('a mark is as long as its dates leave open: a day, a month, a year', () => {
	const { marks } = timelineOfDates('2026-01-01', ['2023-09-24'], ['2023-06'], ['2023']);
	const lengths = Object.fromEntries(marks.map(({ exactness, from, to }) => [exactness, to - from]));

	expect(lengths['year']).toBeCloseTo(width, 3);
	expect(lengths['month']).toBeCloseTo((width * 30) / 365, 3);
	expect(lengths['day']).toBeCloseTo(width / 365, 3);
});

test('dates of unequal exactness are as exact as the lesser', () => {
	const [mark] = timelineOfDates('2026-01-01', ['2019-02', '2019-02-21']).marks;

	expect(mark?.exactness).toBe('month');
	expect(mark?.to).toBeCloseTo((width * (31 + 21)) / 365, 3);
});

test.each([
	['2026-05-03', '2026-05-04', true],
	['2026-05-04', '2026-05-04', true],
	['2026-05-05', '2026-05-04', false],
	['2026-11-24', '2026', true],
	['2027-01-01', '2026', false],
])('on %s, one of %s is ahead: %s', (date, start, isAhead) => {
	expect(timelineOfDates(date, [start]).marks[0]?.isAhead).toBe(isAhead);
});

test('the date of the edition is marked when it is among the years', () => {
	expect(timelineOfDates('2024-07-01', ['2024']).today).toBeCloseTo((width * 182) / 366, 3);
	expect(timelineOfDates('2026-01-01', ['2024']).today).toBeUndefined();
});

test('names that would overlap stand one above the other, and one at the end stands before its mark', () => {
	const { marks } = timelineOfDates('2026-01-01', ['2020-01-10'], ['2020-01-12'], ['2020-12-20']);

	expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 0]);
	expect(marks.map(({ side }) => side)).toEqual(['after', 'after', 'before']);
});

test('an edition without exhibitions has nothing to draw', () => {
	expect(timelineOf([], '2026-01-01', width)).toEqual({ years: [], marks: [], lanes: 0 });
});
