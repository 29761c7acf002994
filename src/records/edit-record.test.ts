import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldPath } from '../catalogue/problem.ts';
import type { RawValue } from '../catalogue/record.ts';
import { EditError } from './edit-error.ts';
import { type Edit, editRecord } from './edit-record.ts';
import { readYaml } from './read-yaml.ts';

const data = join(import.meta.dirname, '../../catalog-data');
const records = globSync('**/*.yaml', { cwd: data })
	.sort()
	.map((file) => ({ file, text: readFileSync(join(data, file), 'utf8') }));

const set = (text: string, path: FieldPath, value: unknown) => editRecord(text, [{ path, value }]);

const rifle = `# Asked Iglim in March.
kind: rifle
release: public

name: { en: Yalguzag, az: "Yalquzaq" }   # as on the plate
status:
  value: produced
specs:
  mass:
    value: 3.4 kg      # without magazine
    source: page
  # Of the folded stock.
  length:
    value: '990 mm'
relations:
  - type: fires
    to: ammo-762
sources: [ page, letter ]
`;

describe('an edit changes its own line', () => {
	test.each<[string, Edit, string, string]>([
		['a value', { path: ['specs', 'mass', 'value'], value: '3.6 kg' }, 'value: 3.4 kg ', 'value: 3.6 kg '],
		['a value in brackets', { path: ['name', 'az'], value: 'Yalquzaq 2' }, '"Yalquzaq"', 'Yalquzaq 2'],
		['a value that needs quotes', { path: ['name', 'en'], value: 'A, B' }, 'en: Yalguzag', 'en: "A, B"'],
		['what looks like a comment', { path: ['status', 'value'], value: 'a #b' }, ': produced', ': "a #b"'],
		[
			'what other readers take for a number',
			{ path: ['status', 'value'], value: 1.5 },
			': produced',
			': 1.5',
		],
		['an item of a list', { path: ['sources', 1], value: 'post' }, 'letter ]', 'post ]'],
		['one more item', { path: ['sources', 2], value: 'post' }, 'letter ]', 'letter, post ]'],
		[
			'a list by a longer one',
			{ path: ['sources'], value: ['page', 'letter', 'c'] },
			'letter ]',
			'letter, c ]',
		],
		['a removed item', { path: ['sources', 0], value: undefined }, '[ page, letter ]', '[ letter ]'],
		['a removed last item', { path: ['sources', 1], value: undefined }, '[ page, letter ]', '[ page ]'],
		[
			'a field in its place',
			{ path: ['specs', 'mass', 'basis'], value: 'inferred' },
			'    source: page\n',
			'    source: page\n    basis: inferred\n',
		],
		[
			'a specification in the order of its kind',
			{ path: ['specs', 'role', 'value'], value: 'sniper-rifle' },
			'specs:\n',
			'specs:\n  role:\n    value: sniper-rifle\n',
		],
		[
			'a field at the top',
			{ path: ['summary', 'en'], value: 'A.' },
			'status:',
			'summary:\n  en: A.\nstatus:',
		],
		[
			'a last field',
			{ path: ['notes', 0, 'text'], value: 'x' },
			'letter ]\n',
			'letter ]\nnotes:\n  - text: x\n',
		],
		[
			'a further item of a list in lines',
			{ path: ['relations', 1], value: { type: 'fires', to: 'b' } },
			'    to: ammo-762\n',
			'    to: ammo-762\n  - type: fires\n    to: b\n',
		],
		[
			'the first field of an item',
			{ path: ['relations', 0, 'type'], value: undefined },
			'type: fires\n    ',
			'',
		],
		[
			'a removed field',
			{ path: ['specs', 'length', 'value'], value: undefined },
			"  length:\n    value: '990 mm'\n",
			'',
		],
		['a text of two lines', { path: ['status', 'value'], value: 'a\nb' }, ' produced', ' |-\n    a\n    b'],
		['a group by a text', { path: ['status'], value: 'none' }, 'status:\n  value: produced', 'status: none'],
		['a text by a group', { path: ['release'], value: { a: 'b' } }, 'release: public', 'release:\n  a: b'],
		['a value by nothing', { path: ['status', 'value'], value: null }, 'value: produced', 'value:'],
	])('%s', (_, edit, before, after) => {
		expect(rifle.split(before)).toHaveLength(2);
		const windows = rifle.replaceAll('\n', '\r\n');
		expect(editRecord(rifle, [edit])).toBe(rifle.replace(before, after));
		expect(editRecord(windows, [edit])).toBe(rifle.replace(before, after).replaceAll('\n', '\r\n'));
	});
});

test('removes a group with its last field, and a list with its last item', () => {
	const text = 'a: b\nspecs:\n  mass:\n    value: 3 kg\nsources: [ x ]\n';
	expect(set(text, ['specs', 'mass', 'value'], undefined)).toBe('a: b\nsources: [ x ]\n');
	expect(set(text, ['sources', 0], undefined)).toBe('a: b\nspecs:\n  mass:\n    value: 3 kg\n');
});

test('writes as the file is laid out', () => {
	const wide = 'a:\n    b: 1\nlist:\n- x: 1\n';
	expect(set(wide, ['list', 1], { x: '2', y: ['a', 'b'] })).toBe(`${wide}- x: 2\n  y: [ a, b ]\n`);
	expect(set(wide, ['c', 'd', 'e'], '1')).toBe(`${wide}c:\n    d:\n        e: 1\n`);
	const flow = 'translations:\n  ru: { state: unreviewed, of: 0123 }\n';
	expect(set(flow, ['translations', 'fr'], { state: 'reviewed', of: '1' })).toBe(
		`${flow}  fr: { state: reviewed, of: 1 }\n`,
	);
});

test('fills what is empty, and a file that has only a comment or no last line end', () => {
	expect(set('specs:   # later\nb: 1\n', ['specs', 'mass', 'value'], '3 kg')).toBe(
		'specs:   # later\n  mass:\n    value: 3 kg\nb: 1\n',
	);
	expect(set('a: {}\n', ['a', 'b'], 'c')).toBe('a:\n  b: c\n');
	expect(set('a:   # later\n', ['a'], 'c')).toBe('a: c   # later\n');
	expect(set('# New.\n', ['kind'], 'rifle')).toBe('# New.\nkind: rifle\n');
	expect(set('a: 1\nb: 2', ['b'], undefined)).toBe('a: 1');
	expect(set('a: 1', ['b'], '2')).toBe('a: 1\nb: 2');
});

test('takes several edits, and leaves the text as it is for what it says already', () => {
	expect(
		editRecord(rifle, [
			{ path: ['specs', 'mass'], value: { value: '3.4 kg', source: 'page' } },
			{ path: ['sources'], value: ['page', 'letter'] },
			{ path: ['specs', 'width'], value: undefined },
		]),
	).toBe(rifle);
});

test.each([
	['a path through a text', ['release', 'level']],
	['a list that ends before', ['sources', 5]],
	['a name where a list stands', ['sources', 'first']],
])('refuses %s', (_, path) => {
	expect(() => set(rifle, path, 'x')).toThrow(EditError);
});

test('refuses a text that is no record', () => {
	expect(() => set('a: [', ['b'], 'x')).toThrow(
		'“b” cannot be changed in this file.\nChange the file by hand.',
	);
});

/** Every text of a record, by its path. */
function leavesOf(value: RawValue, path: FieldPath = []): FieldPath[] {
	if (typeof value === 'string') return [path];
	if (value === null) return [];
	const entries: [string | number, RawValue][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value);
	return entries.flatMap(([part, item]) => leavesOf(item, [...path, part]));
}

function at(value: RawValue | undefined, path: FieldPath): unknown {
	return path.reduce<unknown>((node, part) => Reflect.get(Object(node), part), value);
}

/** The lines in which two texts differ: what is the same at the start and at the end is left out. */
function differing(before: string, after: string): { old: string[]; new: string[]; from: number } {
	const [a, b] = [before.split('\n'), after.split('\n')];
	let from = 0;
	while (from < a.length && from < b.length && a[from] === b[from]) from++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return { old: a.slice(from, a.length - end), new: b.slice(from, b.length - end), from };
}

const typed = fc.oneof(
	fc.stringMatching(/^[\x20-\x7e]{1,60}$/),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
	fc.constantFrom(
		'no',
		'~',
		'null',
		'1.10',
		'3.6 kg',
		'“Xəzri” (AK-74M)',
		'a: b',
		'# x',
		'- x',
		'',
		' x ',
		'a\nb',
	),
);

describe('every record of the catalogue', { timeout: 60_000 }, () => {
	const chosen = fc.record({ pick: fc.nat(), value: typed, isWindows: fc.boolean() });

	test('an edit changes the line of its value alone, is read again, and can be taken back', () => {
		let notRestored = 0;
		for (const { file, text } of records) {
			const leaves = leavesOf(readYaml(text).data ?? null);
			fc.assert(
				fc.property(chosen, ({ pick, value, isWindows }) => {
					const path = leaves[pick % leaves.length] ?? [];
					const before = isWindows ? text.replaceAll('\n', '\r\n') : text;
					const old = at(readYaml(before).data, path);
					const after = set(before, path, value);
					expect(at(readYaml(after).data, path), file).toBe(value);
					const { old: lines } = differing(before, after);
					expect(lines.length, `${file} ${path.join('.')}`).toBeLessThanOrEqual(1);
					notRestored += Number(set(after, path, old) !== before);
				}),
				{ numRuns: 2 },
			);
		}
		expect(notRestored).toBe(0);
	});

	test('a removed field takes its own lines with it, and can be put back', () => {
		for (const { file, text } of records) {
			const data = readYaml(text).data;
			const names = Object.keys(Object(data));
			const name = names[text.length % names.length] ?? '';
			const after = set(text, [name], undefined);
			expect(differing(text, after).new, `${file} ${name}`).toEqual([]);
			expect(readYaml(set(after, [name], at(data, [name]))).data, file).toEqual(data);
		}
	});
});
