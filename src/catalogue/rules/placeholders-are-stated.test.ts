import { describe, expect, test } from 'vitest';
import { calibreOf, enterpriseOf, type Fields, problemsOf, productOf, sourceOf } from '../fixtures.ts';

function said(fields: Fields, ...others: Parameters<typeof problemsOf>) {
	return problemsOf(productOf('x', fields), ...others).map(({ field, problem, fix }) => [
		field,
		problem,
		fix,
	]);
}

const summary = { en: 'It weighs {spec:mass}.' };
const withheld = [
	'summary.en',
	'“{spec:mass}” would show a value that readers of this text may not see.',
	'Reword the sentence without the value.',
];

describe('placeholdersAreStated', () => {
	test('accepts a value that the record states', () => {
		expect(said({ summary, specs: { mass: { value: '3.4 kg' } } })).toEqual([]);
	});

	test.each<[string, Fields]>([
		['nothing', {}],
		['that it is given on request', { mass: { state: 'on-request' } }],
	])('refuses a value of which the record says %s', (_, specs) => {
		expect(said({ summary, specs })).toEqual([
			[
				'summary.en',
				'“{spec:mass}” names a specification that this record does not state.',
				'State it under “specs:”, or reword the sentence.',
			],
		]);
	});

	test('names the specification that was meant, or says what to do', () => {
		const specs = { length: { value: '900 mm' } };
		const fixFor = (text: string) => said({ summary: { en: text }, specs }).map(([, , fix]) => fix);

		expect(fixFor('{spec:lenght}')).toEqual(['Did you mean “length”?']);
		expect(fixFor('{spec:toString}')).toEqual(['State it under “specs:”, or reword the sentence.']);
		expect(fixFor('{spec:masss}')).toEqual(['Did you mean “mass”?']);
	});

	test.each<[string, Fields]>([
		['is released to fewer', { value: '3.4 kg', release: 'licensed' }],
		['is unverified', { value: '3.4 kg', basis: 'unverified' }],
		['rests on a weak source', { value: '3.4 kg', source: 'wiki' }],
	])('refuses a value that %s', (_, mass) => {
		const wiki = sourceOf('wiki', { grade: 'D' });

		expect(said({ summary, specs: { mass } }, wiki)).toEqual([withheld]);
		expect(said({ summary, specs: { mass }, release: 'internal', reason: 'Words.' }, wiki)).toEqual([]);
	});

	test('refuses the name of a calibre whose record is not released', () => {
		const fields = { summary: { en: 'Fires {spec:calibre}.' }, specs: { calibre: { value: 'c' } } };

		expect(said(fields, calibreOf('c'))).toEqual([]);
		expect(
			said(fields, calibreOf('c', { release: 'internal', reason: 'Words.' })).map(([, problem]) => problem),
		).toEqual(['“{spec:calibre}” would show a value that readers of this text may not see.']);
	});

	test('leaves a calibre that is not there to the rule that says so', () => {
		const fields = { summary: { en: 'Fires {spec:calibre}.' }, specs: { calibre: { value: 'c' } } };

		expect(said(fields).map(([field]) => field)).toEqual(['specs.calibre.value']);
	});

	test('reads every language and every text', () => {
		const text = { en: '{spec:mass}', ru: '{spec:length}' };
		const translations = { ru: { state: 'unreviewed', of: '00000000' } };

		expect(said({ export: { text }, translations }).map(([field]) => field)).toEqual([
			'export.text.en',
			'export.text.ru',
		]);
	});

	test('refuses one in a record that is no product', () => {
		expect(problemsOf(enterpriseOf('x', { place: { en: '{spec:mass}' } }))).toMatchObject([
			{
				field: 'place.en',
				problem: '“{spec:mass}” stands in a record that is not a product.',
				fix: 'Write the words instead.',
			},
		]);
	});

	test('refuses what readers would see as it stands', () => {
		expect(
			said({ summary: { en: 'It weighs {Spec: mass}.' }, specs: { mass: { value: '3.4 kg' } } }),
		).toEqual([
			[
				'summary.en',
				'“{Spec: mass}” would be shown as it stands.',
				'Write it as “{spec:mass}”: the name of the specification, without spaces, in one pair of braces.',
			],
		]);
	});
});
