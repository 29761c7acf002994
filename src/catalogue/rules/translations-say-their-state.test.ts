import { describe, expect, test } from 'vitest';
import { englishHashOf } from '../english-hash.ts';
import { editionOf, problemsOf, productOf } from '../fixtures.ts';

const name = { en: 'Yalguzag', ru: 'Ялгузаг', fr: 'Yalgouzag' };
const of = englishHashOf(['Yalguzag', 'A rifle']);

describe('translationsSayTheirState', () => {
	test('accepts translations with a state, and English alone', () => {
		const translations = { ru: { state: 'reviewed', of }, fr: { state: 'unreviewed', of } };

		expect(problemsOf(productOf('x', { name, translations }))).toEqual([]);
		expect(problemsOf(productOf('x'))).toEqual([]);
	});

	test('asks once for each language, with the line to add', () => {
		const summary = { en: 'A rifle', ru: 'Винтовка' };

		expect(problemsOf(productOf('x', { name, summary }))).toEqual([
			{
				file: 'products/rifle/x.yaml',
				line: 3,
				column: 1,
				field: 'name.ru',
				problem: 'There is a text in Русский, but “translations” does not say its state.',
				fix: `Add below “translations:” the line “ru: { state: unreviewed, of: ${of} }”.`,
			},
			{
				file: 'products/rifle/x.yaml',
				line: 3,
				column: 1,
				field: 'name.fr',
				problem: 'There is a text in Français, but “translations” does not say its state.',
				fix: `Add below “translations:” the line “fr: { state: unreviewed, of: ${of} }”.`,
			},
		]);
	});

	test('finds a translation wherever it stands', () => {
		const specs = { rail: { value: { en: 'None', az: 'Yoxdur' } } };

		expect(problemsOf(productOf('x', { specs })).map(({ field }) => field)).toEqual(['specs.rail.value.az']);
	});

	test('asks nothing of an edition, whose words are the house’s own', () => {
		expect(problemsOf(editionOf('x', { title: { en: 'Public', az: 'Açıq' } }))).toEqual([]);
	});
});
