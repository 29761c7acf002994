import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOf } from './csv.ts';

describe('csvOf', () => {
	test('writes what RFC 4180 asks for, after the mark by which spreadsheets know UTF-8', () => {
		expect(
			csvOf([
				['id', 'text'],
				['a', 'say "hi", twice'],
				['b', null],
				[3.8, undefined],
			]),
		).toBe('\ufeffid,text\r\na,"say ""hi"", twice"\r\nb,\r\n3.8,\r\n');
	});

	test('keeps cells together for who splits at semicolons or tabs', () => {
		expect(csvOf([['a;b', 'c\td', ' e']])).toBe('\ufeff"a;b","c\td"," e"\r\n');
	});

	test('writes numbers as numbers, below zero too', () => {
		expect(csvOf([[-40, 1e-7]])).toBe('\ufeff-40,1e-7\r\n');
	});

	test('is read by others as it was meant', () => {
		const rows = [['a"b', 'c,d', 'e\r\nf', 'ə ж ع', '']];
		expect(parse(csvOf(rows), { bom: true })).toEqual(rows);
	});
});
