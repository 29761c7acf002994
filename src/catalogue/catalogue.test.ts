import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue, formatPath } from './catalogue.ts';
import { catalogueOf, enterpriseOf, problemsOf, productOf, recordOf, sourceOf } from './fixtures.ts';
import { formatTold } from './format-problem.ts';
import { kinds } from './kinds.ts';
import { CatalogueError } from './problem.ts';
import { type RawRecord, type RawValue, recordFolders } from './record.ts';

describe('createCatalogue', () => {
	test('gives every record by its id', () => {
		const catalogue = catalogueOf(productOf('yalguzag'), enterpriseOf('iglim'), sourceOf('page'));

		expect(catalogue.products.get('yalguzag')).toMatchObject({
			id: 'yalguzag',
			kind: 'rifle',
			release: 'public',
		});
		expect(catalogue.enterprises.get('iglim')).toMatchObject({ id: 'iglim', form: 'plant' });
		expect([...catalogue.sources.keys()]).toEqual(['page']);
	});

	test('tells every problem of every record at once', () => {
		const problems = problemsOf(enterpriseOf('a', { form: 'plnat' }), enterpriseOf('b', { parent: 'c' }));

		expect(problems.map(formatTold)).toEqual([
			'enterprises/a.yaml:3:1 › form\n  “plnat” is not one of the words that can stand here.\n  Did you mean “plant”?',
			'enterprises/b.yaml:5:1 › parent\n  “c” is not an enterprise: there is no such file.\n  Did you mean “a”?',
		]);
	});

	test('knows a record that could not be read, so that naming it is no second problem', () => {
		const records = [enterpriseOf('b', { parent: 'a' })];

		expect(createCatalogue(records, [{ type: 'enterprise', id: 'a' }]).enterprises.size).toBe(1);
	});

	test('refuses two products of one id in the folders of two kinds', () => {
		expect(problemsOf(productOf('zafar'), productOf('zafar', { kind: 'pistol' }))).toEqual([
			{
				file: 'products/pistol/zafar.yaml',
				line: 1,
				column: 1,
				field: '',
				problem: 'Another file has the same id: products/rifle/zafar.yaml.',
				fix: 'Rename the one that is not yet published: an id is used once.',
			},
		]);
	});

	test.each([
		[{ kind: 'rifel' }, '“rifel” is not a kind.', 'Did you mean “rifle”?'],
		[{ kind: null }, '“kind” is empty.', 'Write the name of the folder after it, such as rifle.'],
		[{}, '“kind” is missing.', 'Add “kind:” with the name of the folder, such as rifle.'],
		[['rifle'], '“kind” is missing.', 'Add “kind:” with the name of the folder, such as rifle.'],
	])('says what is wrong with the kind of %j', (data, problem, fix) => {
		expect(problemsOf(recordOf('product', 'x', { folder: 'products/rifle', data }))).toMatchObject([
			{ field: 'kind', problem, fix },
		]);
	});
});

describe('formatPath', () => {
	test('counts the lines of a list from 1, as staff do', () => {
		expect(formatPath(['exhibitions', 2, 'exhibition'])).toBe('exhibitions[3].exhibition');
	});
});

describe('whatever a file holds', () => {
	const fieldNames = [
		'release',
		'name',
		'en',
		'az',
		'kind',
		'status',
		'value',
		'state',
		'specs',
		'mass',
		'length',
		'calibre',
		'role',
		'source',
		'sources',
		'basis',
		'condition',
		'conflicts',
		'maker',
		'enterprise',
		'parentTypes',
		'link',
		'relations',
		'type',
		'to',
		'exhibitions',
		'exhibition',
		'control',
		'class',
		'notes',
		'text',
		'translations',
		'of',
		'variantOf',
		'title',
		'grade',
		'address',
		'date',
		'start',
		'end',
		'place',
		'items',
		'level',
		'locales',
		'audience',
		'families',
		'facts',
		'role',
		'list',
		'code',
		'shown',
		'export',
		'summary',
		'__proto__',
		'constructor',
		'toString',
	];
	const words = [
		'public',
		'internal',
		'produced',
		'rifle',
		'page',
		'3.4 kg',
		'600–650 mm',
		'3,4 kg',
		'kg',
		'stated',
		'not-applicable',
		'fires',
		'x',
		'en',
		'{spec:mass}',
		'{spec: mass}',
		'It weighs 5 kg and {spec:length}.',
		'sourced',
		'A',
		'plant',
		'2019',
		'2019-13-40',
		...kinds.map(({ id }) => id),
	];
	const scalar = fc.oneof(
		fc.constantFrom(...words),
		fc.string({ unit: 'binary' }),
		fc.string({ minLength: 300, maxLength: 3000 }),
		fc.constant(null),
	);
	const key = fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(...fieldNames) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 500 }) },
	);
	const { value } = fc.letrec<{ value: RawValue }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 5 },
			scalar,
			fc.array(tie('value'), { maxLength: 4 }),
			fc.dictionary(key, tie('value'), { maxKeys: 12 }),
		),
	}));
	const types = Object.entries(recordFolders);
	const wild = fc
		.tuple(fc.constantFrom(...types), value)
		.map(([[folder, type], data]) => recordOf(type, 'x', { folder: `${folder}/rifle`, data }));
	/** A product that passes but for one field, so that what lies deep is reached as well. */
	const nearly = fc
		.tuple(fc.constantFrom(...kinds), fc.constantFrom(...fieldNames), value)
		.map(([{ id: kind }, field, data]) => ({
			...productOf('x', { kind, [field]: data }),
			file: `products/${kind}/x.yaml`,
		}));
	const specs = fc
		.tuple(fc.constantFrom(...kinds), fc.nat(), value)
		.map(([{ id: kind, specs }, at, data]) =>
			productOf('x', { kind, specs: { [specs[at % specs.length]?.id ?? '']: { value: data } } }),
		);

	test.each([
		['any', wild],
		['nearly right', nearly],
		['any specification', specs],
	])(
		'is a catalogue or a list of problems that fit on a screen: %s',
		(_, records) => {
			fc.assert(
				fc.property(records, (record: RawRecord) => {
					for (const problem of problemsOf(record)) {
						expect(problem.file).toBe(record.file);
						expect(problem.line).toBeGreaterThan(0);
						expect(problem.column).toBeGreaterThan(0);
						expect(problem.problem).toMatch(/\S/);
						expect(problem.fix).toMatch(/\S/);
						expect(formatTold(problem).length).toBeLessThanOrEqual(300);
						expect(formatTold(problem).split('\n')).toHaveLength(3);
					}
				}),
				{ numRuns: 1000 },
			);
		},
		30_000,
	);

	/** As a reader makes them that keeps `__proto__` out of harm's way. */
	const bare = (fields: { [key: string]: RawValue }): RawValue => Object.assign(Object.create(null), fields);

	test.each<[string, RawValue]>([
		['length', bare({ length: bare({}) })],
		['constructor', bare({ constructor: bare({ name: bare({}) }) })],
		['toString', bare({ toString: bare({}), valueOf: bare({}) })],
	])('may have a field called %s where a text should be', (_, value) => {
		for (const fields of [{ variantOf: value }, { specs: { designation: { value } } }, { sources: value }])
			expect(problemsOf(productOf('x', fields))).toHaveLength(1);
	});

	test('is told as one error', () => {
		expect(() => catalogueOf(enterpriseOf('a', { form: 'x' }))).toThrow(CatalogueError);
		expect(() => catalogueOf(enterpriseOf('a', { form: 'x' }))).toThrow(
			/^enterprises\/a\.yaml:3:1 › form\n.*\n.*\n\nProblems: 1\.$/,
		);
	});
});
