import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { catalogueOf, editionOf, type Fields, mediumOf, productOf } from './fixtures.ts';
import { publishedRecordsOf } from './publication.ts';
import type { RawRecord } from './record.ts';
import { release } from './release.ts';
import { releasedRecordsOf } from './released-records.ts';

function editionWith(records: readonly RawRecord[], edition: Fields = {}) {
	const catalogue = catalogueOf(editionOf('fair', edition), ...records);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	return release(catalogue, record, '2026-01-01');
}

const ids = (records: readonly RawRecord[], edition: Fields = {}) =>
	editionWith(records, edition).media.map(({ id }) => id);

const khazri = productOf('khazri');

test('lets a picture out to those who may see it, and no word of another', () => {
	const records = [
		khazri,
		mediumOf('open'),
		mediumOf('kept', { release: 'licensed', alt: { en: 'Secret' } }),
	];
	expect(ids(records)).toEqual(['open']);
	expect(canonicalJson(editionWith(records))).not.toMatch(/kept|Secret/);
	expect(ids(records, { level: 'licensed' })).toEqual(['kept', 'open']);
});

test('lets no picture out of what is kept or left out', () => {
	const inside = productOf('khazri', { release: 'internal', reason: 'New.' });
	expect(ids([inside, mediumOf('open')])).toEqual([]);
	const selection = { exclude: { products: ['khazri'] } };
	expect(ids([khazri, mediumOf('open')], { selection })).toEqual([]);
});

test('puts the cover first, or what is there in its place', () => {
	const cover = (fields: Fields = {}) => mediumOf('z', { cover: 'yes', ...fields });
	expect(ids([khazri, mediumOf('a'), cover()])).toEqual(['z', 'a']);
	expect(ids([khazri, mediumOf('a'), cover({ release: 'licensed' })])).toEqual(['a']);
});

test('keeps to staff who holds the rights, what allows it, and when it was taken', () => {
	const rights = { holder: 'A holder', licence: 'A licence', credit: 'Photo: them' };
	const { media } = editionWith([khazri, mediumOf('open', { rights, date: '2025-05' })]);
	expect(media).toMatchObject([{ of: { type: 'product', id: 'khazri' }, credit: 'Photo: them' }]);
	expect(JSON.stringify(media)).not.toMatch(/A holder|A licence|2025-05/);
});

test('is signed with its words and the very file, and published by its caption', () => {
	const content = (fields: Fields) => {
		const edition = editionWith([khazri, mediumOf('open', fields)]);
		return canonicalJson(releasedRecordsOf(edition).get('media/open'));
	};
	expect(content({})).toContain('0'.repeat(64));
	expect(content({ alt: { en: 'From the right' } })).not.toBe(content({}));
	const edition = editionWith([khazri, mediumOf('open', { caption: { en: 'At the fair' } })]);
	expect(publishedRecordsOf(edition, new Map())['media/open']?.name).toEqual({ en: 'At the fair' });
});
