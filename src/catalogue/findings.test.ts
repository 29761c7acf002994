import { describe, expect, test } from 'vitest';
import {
	editionOf,
	enterpriseOf,
	exhibitionOf,
	type Fields,
	problemsOf,
	productOf,
	visitOf,
} from './fixtures.ts';
import type { RawRecord, RawValue } from './record.ts';

/** `field | problem | fix` of each. */
function said(record: RawRecord): string[] {
	return problemsOf(record).map(({ field, problem, fix }) => `${field} | ${problem} | ${fix}`);
}

function without(record: RawRecord, field: string): RawRecord {
	const data = Object.entries(record.data as Fields).filter(([name]) => name !== field);
	return { ...record, data: Object.fromEntries(data) };
}

const x = (fields: Fields) => productOf('x', fields);
const mass = (statement: RawValue) => x({ specs: { mass: statement } });
const shape = 'Change how it is written; README.md shows an example.';

describe('what is wrong with a record', () => {
	test.each([
		['release', '“release” is missing.', 'Add “release: public”, or delegation, licensed or internal.'],
		['name', '“name” is missing.', 'Add “name:” and below it “en:” with the English name.'],
		['status', '“status” is missing.', 'Add “status:” and below it “value:”, such as produced.'],
	])('a product without its %s', (field, problem, fix) => {
		expect(said(without(x({}), field))).toEqual([`${field} | ${problem} | ${fix}`]);
	});

	test('a missing field that has no advice of its own', () => {
		expect(said(without(enterpriseOf('x'), 'form'))).toEqual([
			'form | “form” is missing. | Add “form:” here.',
		]);
	});

	test('an unknown field, with the one that was meant', () => {
		expect(said(x({ sumary: { en: 'Words' }, colour: 'green' }))).toEqual([
			'sumary | “sumary” is not a field here. | Did you mean “summary”?',
			'colour | “colour” is not a field here. | Remove it, or see README.md for the fields there are.',
		]);
		expect(said(editionOf('x', { colour: 'green' }))).toEqual([
			'colour | “colour” is not a field here. | The fields are title, audience, level, locales, selection, destination, event, contact, address, expires, withheld, signOffs, kiosk.',
		]);
	});

	test('a specification that the kind does not have', () => {
		expect(said(x({ specs: { lenght: { value: '900 mm' } } }))).toEqual([
			'specs.lenght | “lenght” is not a field here. | Did you mean “length”?',
		]);
	});

	test.each<[string, RawRecord, string]>([
		[
			'a text for fields',
			x({ name: 'Yalguzag' }),
			`name | “name” is “Yalguzag”, but should be fields below it, each “name: value”. | ${shape}`,
		],
		[
			'a figure with no “value:”',
			mass('3.4 kg'),
			`specs.mass | “mass” is “3.4 kg”, but should be fields below it, each “name: value”. | ${shape}`,
		],
		[
			'a list for a text',
			x({ name: { en: ['a'] } }),
			`name.en | “en” is a list, but should be one text. | ${shape}`,
		],
		[
			'fields for a text',
			x({ variantOf: { length: {} } }),
			`variantOf | “variantOf” is a group of fields, but should be one text. | ${shape}`,
		],
		[
			'a text for a list',
			x({ relations: 'none' }),
			`relations | “relations” is “none”, but should be a list, each line starting with “- ”. | ${shape}`,
		],
		[
			'a list for a record',
			{ ...x({}), type: 'enterprise', data: [] },
			` | “record” is a list, but should be fields below it, each “name: value”. | ${shape}`,
		],
	])('%s', (_, record, expected) => {
		expect(said(record)).toEqual([expected]);
	});

	test.each<[string, RawRecord, string]>([
		['a text', x({ name: { en: null } }), 'name.en | “en” is empty.'],
		['fields', x({ specs: null }), 'specs | “specs” is empty.'],
		['a choice', x({ release: null }), 'release | “release” is empty.'],
		['a value', mass({ value: null }), 'specs.mass.value | “value” is empty.'],
		['the file', { ...enterpriseOf('x'), data: null }, ' | “record” is empty.'],
	])('an empty field where should be %s', (_, record, expected) => {
		expect(said(record)).toEqual([
			`${expected} | Write a value after the colon; a line that is not required may go.`,
		]);
	});

	test.each<[string, RawRecord, string]>([
		[
			'name',
			x({ name: { en: 'Khazri\nrifle' } }),
			'name | A name is one line. | Write it without a line break.',
		],
		[
			'release',
			x({ release: 'pubic' }),
			'release | “pubic” is not one of the words that can stand here. | Did you mean “public”?',
		],
		[
			'release',
			x({ release: 'secret' }),
			'release | “secret” is not one of the words that can stand here. | Use public, delegation, licensed, internal.',
		],
		[
			'role',
			x({ specs: { role: { value: 'sniper' } } }),
			'specs.role.value | “sniper” is not one of the choices. | Use assault-rifle, sniper-rifle, anti-materiel-rifle.',
		],
		[
			'role',
			x({ specs: { role: { value: 'sniper-rifel' } } }),
			'specs.role.value | “sniper-rifel” is not one of the choices. | Did you mean “sniper-rifle”?',
		],
		[
			'year',
			x({ specs: { introduced: { value: '08' } } }),
			'specs.introduced.value | “08” is not a year. | Write four digits, such as 2008.',
		],
		[
			'id',
			x({ variantOf: 'Khazri 2' }),
			'variantOf | “Khazri 2” is not an id. | Write the file name of a record, without “.yaml”: small letters and digits joined by hyphens.',
		],
		[
			'id',
			x({ variantOf: 'a'.repeat(81) }),
			'variantOf | The id is longer than 80 characters. | Shorten it.',
		],
		[
			'date',
			exhibitionOf('x', { start: '2019-02-30' }),
			'start | “2019-02-30” is not a date. | Write 2019-02-20, or 2019-02, or 2019.',
		],
		[
			'count',
			exhibitionOf('x', { items: { value: 'some' } }),
			'items.value | “some” is not a whole number. | Write digits only, such as 32.',
		],
		[
			'text',
			x({ name: { en: '  ' } }),
			'name.en | There is no text here. | Write the text, or remove the field.',
		],
		[
			'text',
			x({ name: { en: 'a'.repeat(2001) } }),
			'name.en | The text is longer than 2,000 characters. | Shorten it.',
		],
		[
			'list',
			visitOf('x', { enterprises: [] }),
			'enterprises | The list is empty. | Add a line that starts with “- ”.',
		],
		[
			'list of sources',
			mass({ value: '3 kg', source: [] }),
			'specs.mass.source | The list is empty. | Add a line that starts with “- ”.',
		],
		[
			'mark',
			x({ translations: { az: { state: 'reviewed', of: 'x' } } }),
			'translations.az.of | This is not the mark of an English text. | Write the eight characters that npm run check proposes.',
		],
		[
			'maker',
			x({ maker: { enterprise: 'a', name: 'A' } }),
			'maker | A maker is either an enterprise with a record or a name. | Keep “enterprise:” or “name:”.',
		],
	])('a wrong %s', (_, record, expected) => {
		expect(said(record)).toEqual([expected]);
	});

	test('a statement with a value and a state, or with neither', () => {
		expect(said(mass({ value: '3 kg', state: 'on-request' }))).toEqual([
			'specs.mass | This says both a value and a state. | Keep “value:” or “state:”, not both.',
		]);
		expect(said(mass({ source: 'page' }))).toEqual([
			'specs.mass | This says neither a value nor a state. | Add “value:”, or “state: not-applicable” or “state: on-request”.',
		]);
	});

	test('a text of several lines, told in one', () => {
		expect(said(x({ release: 'a\n\nb' }))).toEqual([
			'release | “a b” is not one of the words that can stand here. | Use public, delegation, licensed, internal.',
		]);
		expect(said(x({ 'a\n\nb': 'c' }))).toEqual([
			'a b | “a b” is not a field here. | Remove it, or see README.md for the fields there are.',
		]);
	});
});
