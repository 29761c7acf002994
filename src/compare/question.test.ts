import { describe, expect, test } from 'vitest';
import { type Question, readQuestion, writeQuestion } from './question.ts';

describe('the address of a comparison', () => {
	test('says products, rows and which of them are shown', () => {
		const question: Question = {
			products: ['khazri', 'yst-24'],
			show: 'differences',
			rows: ['mass', 'length'],
		};

		expect(writeQuestion(question)).toBe('?p=khazri,yst-24&show=differences&rows=mass,length');
		expect(readQuestion(writeQuestion(question))).toEqual(question);
	});

	test('says nothing that goes without saying', () => {
		expect(writeQuestion({ products: [], show: 'stated', rows: undefined })).toBe('');
		expect(readQuestion('')).toEqual({ products: [], show: 'stated', rows: undefined });
	});

	test('tells no row chosen from all rows', () => {
		const none: Question = { products: ['khazri'], show: 'all', rows: [] };

		expect(readQuestion(writeQuestion(none))).toEqual(none);
	});

	test('is read as far as it makes sense', () => {
		expect(readQuestion('?p=,khazri,,khazri, zafar ,&show=winner&q=rifle')).toEqual({
			products: ['khazri', 'zafar'],
			show: 'stated',
			rows: undefined,
		});
		expect(readQuestion('?p=khazri%2Czafar')).toMatchObject({ products: ['khazri', 'zafar'] });
	});
});
