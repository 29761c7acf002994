import { describe, expect, test } from 'vitest';
import { floorOf, isUnconfirmed, maySupport, releaseOf, type Setting, sourcesOf } from './evidence.ts';
import type { Source } from './source.ts';
import type { Evidence } from './statement.ts';

const sources: ReadonlyMap<string, Source> = new Map(
	(['A', 'B', 'C', 'D'] as const).flatMap((grade): [string, Source][] => [
		[grade, { id: grade, title: grade, grade, citable: 'yes' }],
		[`${grade}-hidden`, { id: `${grade}-hidden`, title: grade, grade, citable: 'no' }],
	]),
);

const product: Setting = { within: 'public', recordSources: [], allowsWeakSources: false };
/** A calibre, or a labelled figure of a parent type. */
const weak: Setting = { ...product, allowsWeakSources: true };

describe('floorOf', () => {
	test.each<[string, Evidence, Setting, string]>([
		['sourced, grade A', { source: ['A'] }, product, 'public'],
		['sourced, grade B', { source: ['B'], basis: 'sourced' }, product, 'public'],
		['sourced, grade C', { source: ['C'] }, product, 'public'],
		['sourced, grade D', { source: ['D'] }, product, 'internal'],
		['sourced, grade D, on a calibre or of a parent type', { source: ['D'] }, weak, 'public'],
		['sourced, grades D and B', { source: ['D', 'B'] }, product, 'public'],
		['sourced, grade A that may not be cited', { source: ['A-hidden'] }, product, 'internal'],
		['sourced, grade D that may not be cited, on a calibre', { source: ['D-hidden'] }, weak, 'internal'],
		['sourced, grade B beside one that may not be cited', { source: ['A-hidden', 'B'] }, product, 'public'],
		[
			'sourced, grade D beside an A that may not be cited',
			{ source: ['A-hidden', 'D'] },
			product,
			'internal',
		],
		['sourced, by the record alone', {}, { ...product, recordSources: ['B'] }, 'public'],
		['sourced, but in nothing', {}, product, 'internal'],
		['sourced, in a source that is not there', { source: ['x'] }, product, 'internal'],
		['unverified, though with a source', { basis: 'unverified', source: ['A'] }, product, 'internal'],
		['unverified, on a calibre', { basis: 'unverified' }, weak, 'internal'],
		['inferred, though with a source', { basis: 'inferred', source: ['A'] }, product, 'internal'],
		['suggested, without a source', { basis: 'suggested' }, product, 'public'],
		['suggested, with a weak source', { basis: 'suggested', source: ['D'] }, product, 'public'],
	])('%s', (_, statement, setting, level) => {
		expect(floorOf(statement, setting, sources)).toBe(level);
	});
});

describe('releaseOf', () => {
	const known: Evidence = { source: ['A'] };

	test.each<[string, Evidence, Partial<Setting>, string]>([
		['is that of the record', known, { within: 'delegation' }, 'delegation'],
		['is the one asked for', { ...known, release: 'licensed' }, {}, 'licensed'],
		['is never freer than the record', { ...known, release: 'public' }, { within: 'licensed' }, 'licensed'],
		['is never freer than the evidence', { source: ['D'], release: 'public' }, {}, 'internal'],
		[
			'is that of the specification when nothing is asked for',
			known,
			{ specRelease: 'licensed' },
			'licensed',
		],
		[
			'is the one asked for, over that of the specification',
			{ ...known, release: 'public' },
			{ specRelease: 'licensed' },
			'public',
		],
		[
			'is never freer than the record, whatever the specification says',
			known,
			{ within: 'internal', specRelease: 'public' },
			'internal',
		],
	])('%s', (_, statement, setting, level) => {
		expect(releaseOf(statement, { ...product, ...setting }, sources)).toBe(level);
	});
});

describe('sourcesOf', () => {
	const setting = { ...product, recordSources: ['B'] };

	test('are its own, or those of the record', () => {
		expect(sourcesOf({ source: ['A'] }, setting)).toEqual(['A']);
		expect(sourcesOf({}, setting)).toEqual(['B']);
	});

	test.each(['suggested', 'inferred', 'unverified'] as const)(
		'are not those of the record when it is %s',
		(basis) => {
			expect(sourcesOf({ basis }, setting)).toEqual([]);
		},
	);
});

describe('isUnconfirmed', () => {
	test('marks what only the weakest sources say', () => {
		expect(isUnconfirmed({ source: ['D'] }, weak, sources)).toBe(true);
		expect(isUnconfirmed({ source: ['D', 'C'] }, weak, sources)).toBe(false);
		expect(isUnconfirmed({}, weak, sources)).toBe(false);
	});
});

describe('maySupport', () => {
	test('takes no source that is not there', () => {
		expect(maySupport(undefined, true)).toBe(false);
	});
});
