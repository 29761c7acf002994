import { expect, test } from 'vitest';
import { formatDate, formatDates } from './format-date.ts';

test.each([
	['en', '24 Sept 2026'],
	['az', '24 sen 2026'],
	['ru', '24 сент. 2026 г.'],
	['tr', '24 Eyl 2026'],
	['ar', '24 سبتمبر 2026'],
	['fr', '24 sept. 2026'],
] as const)('writes a day as %s does', (locale, text) => {
	expect(formatDate(locale, '2026-09-24')).toBe(text);
});

test('says no more of a date than is known', () => {
	expect(formatDate('en', '2019')).toBe('2019');
	expect(formatDate('en', '2019-02')).toBe('Feb 2019');
});

test('writes a stretch of days without saying the month twice', () => {
	expect(formatDates('en', '2017-05-09', '2017-05-12')).toBe('9\u2009–\u200912 May 2017');
	expect(formatDates('fr', '2017-05-09', '2017-05-12')).toBe('9–12 mai 2017');
});

test('writes both dates out when one is less exact', () => {
	expect(formatDates('en', '2019-02', '2019-02-21')).toBe('Feb 2019 – 21 Feb 2019');
});
