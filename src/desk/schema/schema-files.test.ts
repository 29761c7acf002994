import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { productOf } from '../../catalogue/fixtures.ts';
import type { RawRecord } from '../../catalogue/record.ts';
import { projectFolder } from '../../edition/project-folder.ts';
import { readRecords } from '../../records/read-records.ts';
import { schemaFiles, schemaFolder } from './schema-files.ts';

const files = schemaFiles();
const data = join(projectFolder, 'catalog-data');
const { records } = readRecords(data);

const ajv = new Ajv({ allErrors: true, strict: false });
for (const [file, text] of files)
	if (file.startsWith(schemaFolder)) ajv.addSchema(JSON.parse(text), file.slice(schemaFolder.length + 1));

/** What an editor complains of in a record that holds this. */
function complaintsOf({ type, file }: RawRecord, content: unknown): string[] {
	const [, kind] = file.split('/');
	const validate = ajv.getSchema(`${type === 'product' ? `product-${kind}` : type}.json`);
	if (validate === undefined) return ['There is no schema.'];
	validate(content);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the files that are committed are those that the definitions make', () => {
	const there = readdirSync(join(projectFolder, schemaFolder)).map((name) => `${schemaFolder}/${name}`);
	expect(there.filter((file) => !files.has(file))).toEqual([]);
	for (const [file, text] of files) {
		const committed = readFileSync(join(projectFolder, file), 'utf8');
		expect(committed === text, `${file} is out of date: npm run desk:schema`).toBe(true);
	}
});

// Each schema is compiled when it is first asked.
describe('every record of the house passes', { timeout: 60_000 }, () => {
	test('as the catalogue reads it, each scalar a text', () => {
		expect(records.length).toBeGreaterThan(400);
		for (const record of records)
			expect([record.file, ...complaintsOf(record, record.data)]).toEqual([record.file]);
	});

	test('as an editor reads it, with numbers', () => {
		for (const record of records) {
			const content: unknown = parse(readFileSync(join(data, record.file), 'utf8'));
			expect([record.file, ...complaintsOf(record, content)]).toEqual([record.file]);
		}
	});
});

describe('an editor marks', () => {
	const marked = (fields: NonNullable<Parameters<typeof productOf>[1]>) => {
		const record = productOf('khazri', fields);
		return complaintsOf(record, record.data);
	};

	test('nothing in a record that is right', () => {
		expect(marked({ specs: { mass: { value: '3 kg' }, length: { state: 'on-request' } } })).toEqual([]);
	});

	test.each([
		[
			'a field that there is not',
			{ specs: { weight: { value: '3 kg' } } },
			'/specs must NOT have additional properties',
		],
		[
			'a specification of another kind',
			{ specs: { wingspan: { value: '3 m' } } },
			'/specs must NOT have additional properties',
		],
		[
			'a figure without its unit',
			{ specs: { mass: { value: '3' } } },
			'/specs/mass/value must match pattern',
		],
		[
			'a unit of another dimension',
			{ specs: { mass: { value: '3 km/h' } } },
			'/specs/mass/value must match pattern',
		],
		[
			'a unit that ends as a right one does',
			{ specs: { length: { value: '3 rpm' } } },
			'/specs/length/value must match pattern',
		],
		[
			'a band of a text',
			{ specs: { rail: { value: { en: 'Yes' }, band: '3 m' } } },
			'/specs/rail must NOT have additional properties',
		],
		[
			'a role that there is not',
			{ specs: { role: { value: 'cannon' } } },
			'/specs/role/value must be equal to one of',
		],
		[
			'a statement that says nothing',
			{ specs: { mass: { source: 'page' } } },
			"/specs/mass must have required property 'value'",
		],
		['a name without English', { name: { ru: 'Хазри' } }, "/name must have required property 'en'"],
		['an id with capitals', { variantOf: 'Khazri' }, '/variantOf must match pattern'],
	])('%s', (_, fields, complaint) => {
		expect(marked(fields).join('\n')).toContain(complaint);
	});
});

test('every field has help, and every specification its name', () => {
	for (const [file, text] of files) if (file.startsWith('docs/')) expectHelp(JSON.parse(text), file);
});

function expectHelp(schema: unknown, place: string): void {
	if (typeof schema !== 'object' || schema === null) return;
	for (const [keyword, value] of Object.entries(schema)) {
		if (keyword !== 'properties') expectHelp(value, `${place}/${keyword}`);
		else
			for (const [field, inner] of Object.entries<{ description?: string; title?: string }>(value)) {
				const isSpec = /\/definitions\/specs$/.test(place);
				const said = isSpec ? inner.title && inner.description : inner.description;
				expect([`${place}/${field}`, (said ?? '').length > 0]).toEqual([`${place}/${field}`, true]);
				expectHelp(inner, `${place}/${field}`);
			}
	}
}

test('settings name a schema for each folder, and each is there', () => {
	const settings: { 'yaml.schemas': Record<string, string> } = JSON.parse(
		files.get('.vscode/settings.json') ?? '{}',
	);
	const schemas = settings['yaml.schemas'];
	for (const file of Object.keys(schemas)) expect([...files.keys()]).toContain(file.slice('./'.length));
	const places = new Set(Object.values(schemas).map((glob) => glob.replace('*.yaml', '')));
	for (const { file } of records)
		expect(places).toContain(`catalog-data/${file.slice(0, file.lastIndexOf('/') + 1)}`);
});
