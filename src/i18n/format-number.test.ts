import { expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';

test.each([
	['en', 1234567.5, '1,234,567.5'],
	['az', 1234567.5, '1.234.567,5'],
	['ru', 1234567.5, '1\u00a0234\u00a0567,5'],
	['tr', 1234567.5, '1.234.567,5'],
	['ar', 1234567.5, '1,234,567.5'],
	['fr', 1234567.5, '1\u202f234\u202f567,5'],
] as const)('writes a large number as %s does, in Latin digits', (locale, value, text) => {
	expect(formatNumber(locale, value)).toBe(text);
});

test('sets thousands apart from four digits in Azerbaijani and Turkish, from five elsewhere', () => {
	expect(formatNumber('az', 1250)).toBe('1.250');
	expect(formatNumber('tr', 1250)).toBe('1.250');
	expect(formatNumber('en', 1200)).toBe('1200');
	expect(formatNumber('ar', 1200)).toBe('1200');
	expect(formatNumber('en', 12000)).toBe('12,000');
});

test('keeps the zeros that were written, and a real minus', () => {
	expect(formatNumber('en', 3, 1)).toBe('3.0');
	expect(formatNumber('ru', -40)).toBe('−40');
	expect(formatNumber('ar', -40)).toBe('−40');
});
