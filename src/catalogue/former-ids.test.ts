import { expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import { catalogueOf, editionOf, productOf } from './fixtures.ts';
import { release } from './release.ts';
import type { ReleaseLevel } from './release-level.ts';

const catalogue = catalogueOf(
	productOf('heir', {
		formerIds: [{ id: 'open' }, { id: 'secret', release: 'licensed' }],
	}),
	productOf('alone'),
	editionOf('public'),
	editionOf('licensed', { level: 'licensed' }),
);

function formerIdsIn(edition: ReleaseLevel): (readonly string[] | undefined)[] {
	const record = catalogue.editions.get(edition);
	if (record === undefined) throw new TypeError(edition);
	return release(catalogue, record, '2026-11-24').products.map(({ formerIds }) => formerIds);
}

test('an edition tells of retired products only whose records its readers could see', () => {
	expect(formerIdsIn('public')).toEqual([undefined, ['open']]);
	expect(formerIdsIn('licensed')).toEqual([undefined, ['open', 'secret']]);
});

test('says of a withdrawn record where its address leads, as far as readers may know', () => {
	const gone = { hash: '0'.repeat(64), name: { en: 'Gone' } };
	const before = { 'products/open': gone, 'products/secret': gone };
	const moved = new Map([['products/open', 'products/heir']]);
	const changes = changesBetween({ before, after: {}, isKept: () => false, moved });
	expect(changes.map(({ record, type, movedTo }) => [record, type, movedTo])).toEqual([
		['products/open', 'withdrawn', 'products/heir'],
		['products/secret', 'withdrawn', undefined],
	]);
});
