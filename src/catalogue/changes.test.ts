import { expect, test } from 'vitest';
import { type ChangedSaying, changesBetween, type FieldChange } from './changes.ts';
import type { PublishedRecord, PublishedSpec } from './publication.ts';

const hashes = ['a', 'b'].map((digit) => digit.repeat(64));
const rifle = (
	specs: Record<string, PublishedSpec> = {},
	more: Partial<PublishedRecord> = {},
): PublishedRecord => ({
	hash: hashes[0] ?? '',
	name: { en: 'Yalguzag' },
	kind: 'rifle',
	specs,
	...more,
});

function changes(
	before: Record<string, PublishedRecord>,
	after: Record<string, PublishedRecord>,
	kept: readonly string[] = [],
) {
	return changesBetween({ before, after, isKept: (record) => kept.includes(record) || record in after });
}

/** Both sides of the one field that changed, in words. */
function sides(was: PublishedSpec | undefined, is: PublishedSpec | undefined): [string, string] {
	const specs = (said: PublishedSpec | undefined) => (said === undefined ? {} : { effectiveRange: said });
	const [record] = changes({ 'products/x': rifle(specs(was)) }, { 'products/x': rifle(specs(is)) });
	const [field] = record?.fields ?? [];
	if (field?.field !== 'spec') throw new Error('No spec has changed.');
	return [inWords(field.before), inWords(field.after)];
}

function inWords(said: ChangedSaying | 'hidden' | undefined): string {
	if (said === undefined || said === 'hidden') return said ?? 'not stated';
	if ('state' in said) return said.state;
	return said.value.type === 'quantity' ? said.value.quantity.written : JSON.stringify(said.value);
}

const exact = (value: string): PublishedSpec => ({ value });
const band = (value: string): PublishedSpec => ({ value, banded: true });

test.each<[string, PublishedSpec | undefined, PublishedSpec | undefined, [string, string]]>([
	['one figure for another', exact('600 m'), exact('650 m'), ['600 m', '650 m']],
	['a figure where none was stated', undefined, exact('650 m'), ['not stated', '650 m']],
	['a figure where a band stood', band('over 600 m'), exact('650 m'), ['over 600 m', '650 m']],
	['one band for another', band('over 600 m'), band('over 500 m'), ['over 600 m', 'over 500 m']],
	['a band for a figure', exact('654 m'), band('over 600 m'), ['hidden', 'over 600 m']],
	['a withheld figure', exact('654 m'), { state: 'withheld' }, ['hidden', 'withheld']],
	['a withheld band', band('over 600 m'), { state: 'withheld' }, ['hidden', 'withheld']],
	['a figure that may be asked for', exact('654 m'), { state: 'on-request' }, ['hidden', 'on-request']],
	['nothing for a figure', exact('654 m'), undefined, ['hidden', 'not stated']],
	['a figure that was withheld', { state: 'withheld' }, exact('654 m'), ['withheld', '654 m']],
])('says of %s what readers may know', (_, was, is, expected) => {
	expect(sides(was, is)).toEqual(expected);
});

test('names what is new and what is withdrawn', () => {
	const found = changes(
		{ 'products/gone': rifle() },
		{ 'products/fresh': rifle({}, { name: { en: 'Fresh' } }) },
	);
	expect(found.map(({ record, type, name }) => [record, type, name.en])).toEqual([
		['products/fresh', 'new', 'Fresh'],
		['products/gone', 'withdrawn', 'Yalguzag'],
	]);
});

test('does not mention what is kept from the readers now', () => {
	expect(changes({ 'products/secret': rifle() }, {}, ['products/secret'])).toEqual([]);
});

test('says nothing of a record that is the same', () => {
	expect(changes({ 'products/x': rifle() }, { 'products/x': rifle() })).toEqual([]);
});

test('says that something has changed which no field tells', () => {
	const found = changes({ 'products/x': rifle() }, { 'products/x': rifle({}, { hash: hashes[1] ?? '' }) });
	expect(found[0]?.fields).toEqual<FieldChange[]>([{ field: 'other' }]);
});

test('tells names, statuses and the figures of parent types', () => {
	const parent = (value: string) => ({ parentTypes: { 'AK-74M': { mass: exact(value) } } });
	const [record] = changes(
		{ 'products/x': rifle({}, { status: 'in-development', ...parent('3.4 kg') }) },
		{ 'products/x': rifle({}, { name: { en: 'Yalguzaq' }, status: 'produced', ...parent('3.6 kg') }) },
	);
	const said = record?.fields.map((field) => {
		if (field.field === 'spec') return [field.of, inWords(field.before), inWords(field.after)];
		return field.field === 'other' ? [] : [field.field, field.before, field.after];
	});
	expect(said).toEqual([
		['name', { en: 'Yalguzag' }, { en: 'Yalguzaq' }],
		['status', 'in-development', 'produced'],
		['AK-74M', '3.4 kg', '3.6 kg'],
	]);
});

const enterprise = (name: string): PublishedRecord => ({ hash: hashes[0] ?? '', name: { en: name } });
const by = (id: string) => rifle({}, { maker: { enterprise: id } });

test('names a former maker only while readers may know it', () => {
	const before = { 'products/x': by('old'), 'enterprises/old': enterprise('Old works') };
	const after = { 'products/x': by('new'), 'enterprises/new': enterprise('New works') };
	const makerIn = (kept: readonly string[]) =>
		changes(before, after, kept).find(({ record }) => record === 'products/x')?.fields;
	const now = { field: 'maker', after: { en: 'New works' } };
	expect(makerIn([])).toEqual([{ ...now, before: { en: 'Old works' } }]);
	expect(makerIn(['enterprises/old'])).toEqual([{ ...now, before: 'hidden' }]);
});

test('names a former calibre only while readers may know it', () => {
	const calibre = (id: string) => rifle({ calibre: exact(id) });
	const before = { 'products/x': calibre('old'), 'calibres/old': enterprise('5.45×39 mm') };
	const after = { 'products/x': calibre('new'), 'calibres/new': enterprise('7.62×39 mm') };
	const formerIn = (kept: readonly string[]) => {
		const field = changes(before, after, kept).find(({ record }) => record === 'products/x')?.fields[0];
		return field?.field === 'spec' ? inWords(field.before) : 'nothing';
	};
	expect(formerIn([])).toContain('5.45×39 mm');
	expect(formerIn(['calibres/old'])).toBe('hidden');
});

test('does not name a parent type that is kept from the readers now', () => {
	const parentTypes = { 'AK-74M': { effectiveRange: exact('654 m') } };
	const [record] = changes(
		{ 'products/x': rifle({}, { parentTypes }) },
		{ 'products/x': rifle({}, { hash: hashes[1] ?? '' }) },
	);
	expect(record?.fields).toEqual([{ field: 'other' }]);
});

test('does not say a former text in a language that waits inside now', () => {
	const said = (text: string) => ({
		standard: { value: { en: 'GOST', fr: text }, condition: { en: 'new', fr: text } },
	});
	const before = rifle(said('secret'), { name: { en: 'Yalguzag', fr: 'Fusil secret' } });
	const after = rifle({ standard: { value: { en: 'GOST 2' } } }, { name: { en: 'Lone wolf' } });
	const found = changes({ 'products/x': before }, { 'products/x': after });
	expect(found[0]?.fields.map(({ field }) => field)).toEqual(['name', 'spec']);
	expect(JSON.stringify(found)).not.toContain('secret');
});
