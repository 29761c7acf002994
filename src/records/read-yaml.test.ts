import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { tell } from '../catalogue/sentences/tell.ts';
import { createPositions } from './line-positions.ts';
import { readYaml } from './read-yaml.ts';

/** `line:column problem`, as a person would find it. */
function complaintsIn(text: string): string[] {
	const positionOf = createPositions(text);
	return readYaml(text).flaws.map((flaw) => {
		const { line, column } = positionOf(flaw.offset);
		return `${line}:${column} ${tell(flaw).problem}`;
	});
}

test('keeps every scalar as it was typed', () => {
	const text = 'a: 1.10\nb: 0123\nc: 12e7\nd: no\ne: 2020-01-01\nf: ~\ng: null\nh: 0x1F\ni: .inf\nj: 1_000\n';

	expect({ ...(readYaml(text).data as object) }).toEqual({
		a: '1.10',
		b: '0123',
		c: '12e7',
		d: 'no',
		e: '2020-01-01',
		f: '~',
		g: 'null',
		h: '0x1F',
		i: '.inf',
		j: '1_000',
	});
	expect(readYaml(text).flaws).toEqual([]);
});

test('says nothing where nothing was typed, and an empty text where quotes stand', () => {
	expect({ ...(readYaml('a:\nb: ""\n').data as object) }).toEqual({ a: null, b: '' });
});

describe('refuses', () => {
	test.each([
		['an anchor', 'a: &x 1\n', '1:4 “a: &x 1” holds an anchor, which is not allowed.'],
		['an alias', 'a: 1\nb: *a\n', '2:4 “b: *a” holds an alias, which is not allowed.'],
		['a merge key', '<<: { a: 1 }\n', '1:1 “<<” merges other fields in, which is not allowed.'],
		['a tag', 'a: !!str 3\n', '1:4 “a: !!str 3” holds a tag, which is not allowed.'],
		['a directive', '%YAML 1.2\n---\na: 1\n', '1:1 “%YAML 1.2” holds a directive, which is not allowed.'],
		['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1 “a” is written a second time in the same group.'],
		['a second document', 'a: 1\n---\nb: 2\n', '2:1 A second document starts here with “---”.'],
		['a second document after a quote', '"x"\n---\nb: 1\n', '2:1 A second document starts here with “---”.'],
		['a key without a name', ': v\n', '1:1 The name of this field is not one word.'],
		['the end of a document', 'a: 1\n...\n', '2:1 “...” holds the end of a document, which is not allowed.'],
		['a tab as indentation', 'a:\n\tb: 1\n', '2:1 The line is indented with a tab.'],
		['a key that is no word', '[a]: b\n', '1:1 The name of this field is not one word.'],
		['an open bracket', 'a: [1, 2\n', '2:1 The file ends inside a quote or a bracket.'],
		['an open quote', 'a: "x\n', '2:1 The file ends inside a quote or a bracket.'],
		['two colons', 'a: b: c\n', '1:4 “a: b: c” has a second “: ” in one line.'],
		['a sign with a meaning', 'a: @x\n', '1:4 “a: @x” starts with a sign that has a meaning of its own.'],
		[
			'lines that do not line up',
			'a:\n  b: 1\n c: 2\n',
			'3:1 “c: 2” does not stand under what it belongs to.',
		],
		[
			'nesting in lines',
			Array.from({ length: 30 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
			'22:22 Fields are nested more than 20 deep.',
		],
		[
			'nesting in brackets',
			`a: ${'['.repeat(30)}${']'.repeat(30)}\n`,
			'1:24 Fields are nested more than 20 deep.',
		],
		['nesting in dashes', `${'- '.repeat(30)}a\n`, '1:41 Fields are nested more than 20 deep.'],
		[
			'a hidden character spelled out',
			'a: "x\\u202ey"\n',
			'1:4 “x⟨U+202E⟩y” holds U+202E, a mark that turns the direction of text.',
		],
		[
			'a hidden character as it is',
			'a: x\u200by\n',
			'1:5 “a: x⟨U+200B⟩y” holds U+200B, a character without width.',
		],
		[
			'alphabets mixed in a key',
			'mаss: 1\n',
			'1:2 “mаss” mixes alphabets: its “а” (U+0430) is a Cyrillic letter.',
		],
	])('%s', (_, text, complaint) => {
		expect(complaintsIn(text)).toContain(complaint);
	});
});

test('names everything at once', () => {
	expect(complaintsIn('a: &x 1\na: 2\nb: !t 3\nc: x\u00ady\n')).toEqual([
		'1:4 “a: &x 1” holds an anchor, which is not allowed.',
		'2:1 “a” is written a second time in the same group.',
		'3:4 “b: !t 3” holds a tag, which is not allowed.',
		'4:5 “c: x⟨U+00AD⟩y” holds U+00AD, a soft hyphen.',
	]);
});

test('takes an escape for what it says, not for how it is typed', () => {
	expect(complaintsIn('a: "one\\nСтрока"\n')).toEqual([]);
});

test('names the field in which a mistake stands', () => {
	const { flaws, fieldAt } = readYaml('specs:\n  mass:\n    value: &x 3 kg\n');

	expect(flaws.map(({ offset }) => fieldAt(offset))).toEqual([['specs', 'mass', 'value']]);
});

test('reads the rest of a file that has a mistake, so that its other mistakes show too', () => {
	expect({ ...(readYaml('a: &x 1\nb: 2\n').data as object) }).toEqual({ a: '1', b: '2' });
});

test('treats a field named __proto__ as any other', () => {
	const { data } = readYaml('__proto__:\n  polluted: yes\nconstructor: 1\n');

	expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('finds a field by its name, and the nearest one above when it is not there', () => {
	const text = 'specs:\n  mass:\n    value: 3 kg\nlist:\n  - a\n  - b\n';
	const positionOf = createPositions(text);
	const locate = (...path: (string | number)[]) => positionOf(readYaml(text).offsetOf(path));

	expect(locate('specs', 'mass', 'value')).toEqual({ line: 3, column: 5 });
	expect(locate('list', 1)).toEqual({ line: 6, column: 5 });
	expect(locate('specs', 'mass', 'source')).toEqual({ line: 2, column: 3 });
	expect(locate('release')).toEqual({ line: 1, column: 1 });
});

test('gives back any harmless group of texts', () => {
	const word = fc.stringMatching(/^[a-z][a-z0-9 .:#,&*!%@'"{}[\]-]{0,20}$/);
	fc.assert(
		fc.property(
			fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(word, fc.array(word, { maxLength: 3 }))),
			(map) => {
				fc.pre(Object.keys(map).length > 0);
				const { data, flaws } = readYaml(stringify(map, { schema: 'failsafe' }));
				expect(flaws).toEqual([]);
				expect({ ...(data as object) }).toEqual(map);
			},
		),
	);
});

test('stops at a hundred mistakes of a hostile file', () => {
	expect(readYaml('a: &a\n'.repeat(30_000)).flaws).toHaveLength(100);
	expect(readYaml('"'.repeat(200_000)).flaws.length).toBeLessThanOrEqual(100);
});
