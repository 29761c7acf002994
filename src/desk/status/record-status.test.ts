import { describe, expect, test } from 'vitest';
import { englishHashOf } from '../../catalogue/english-hash.ts';
import {
	calibreOf,
	catalogueOf,
	editionOf,
	enterpriseOf,
	productOf,
	sourceOf,
} from '../../catalogue/fixtures.ts';
import type { RawRecord } from '../../catalogue/record.ts';
import { houseStatusOf, type Scope, sharesOf, specCountsOf, textCountsOf } from './house-status.ts';
import { pictureOf } from './picture.ts';
import { type RecordStatus, recordStatusesOf } from './record-status.ts';
import { worklistsOf } from './worklists.ts';

const iglim = enterpriseOf('iglim', { name: { en: '“Iglim” Enterprise' }, sources: ['page'] });

function statusOf(id: string, ...records: RawRecord[]): RecordStatus {
	const status = recordStatusesOf(records, catalogueOf(...records)).find((status) => status.id === id);
	if (status === undefined) throw new Error(`There is no ${id}.`);
	return status;
}

function houseOf(records: RawRecord[], scope?: Scope) {
	return houseStatusOf(records, catalogueOf(...records), scope);
}

function listOf(id: string, records: RawRecord[], scope?: Scope) {
	return worklistsOf(houseOf(records, scope)).find((list) => list.id === id)?.entries ?? [];
}

describe('the specifications of a record', () => {
	const stateOf = (status: RecordStatus, id: string) => status.specs.find(({ spec }) => spec === id)?.state;

	test('are stated, on request, not applicable or not stated', () => {
		const specs = {
			mass: { value: '3 kg' },
			length: { state: 'on-request' },
			lengthFolded: { state: 'not-applicable' },
			barrelLength: { value: '400 mm', basis: 'unverified' },
		};
		const khazri = statusOf('khazri', productOf('khazri', { specs }));
		expect(
			['mass', 'length', 'lengthFolded', 'barrelLength', 'magazine'].map((id) => stateOf(khazri, id)),
		).toEqual(['stated', 'on-request', 'not-applicable', 'unverified', 'not-stated']);
		expect(khazri.specs.find(({ spec }) => spec === 'mass')?.isKey).toBe(true);
		expect(khazri.specs.find(({ spec }) => spec === 'lengthFolded')?.isKey).toBe(false);
	});

	test('are the parent’s where a variant is silent', () => {
		const parent = productOf('yst-24', { specs: { mass: { value: '3 kg' }, length: { value: '1 m' } } });
		const variant = productOf('yst-24n', { variantOf: 'yst-24', specs: { mass: { state: 'on-request' } } });
		const status = statusOf('yst-24n', parent, variant);
		expect([stateOf(status, 'mass'), stateOf(status, 'length')]).toEqual(['on-request', 'stated']);
	});

	test('are not seen in an edition that only says that they may be asked for', () => {
		const mass = { value: '3 kg', release: 'licensed', withheld: 'on-request' };
		const records = [
			productOf('khazri', { specs: { mass } }),
			editionOf('public', { withheld: 'on-request' }),
		];
		const { records: seen, edition } = houseOf(records, { edition: 'public' });
		expect(specCountsOf(seen, edition)).toMatchObject({ stated: 0, withheld: 1 });
	});

	test('of a calibre are those of calibres', () => {
		const status = statusOf('7-62x39', calibreOf('7-62x39', { specs: { caseLength: { value: '38.7 mm' } } }));
		expect(stateOf(status, 'caseLength')).toBe('stated');
		expect(stateOf(status, 'neckDiameter')).toBe('not-stated');
	});

	test('count what could be said, and what an edition’s readers do not see', () => {
		const records = [
			productOf('khazri', {
				specs: {
					mass: { value: '3 kg', release: 'licensed' },
					length: { value: '1 m' },
					lengthFolded: { state: 'not-applicable' },
					magazine: { value: '30 rounds', basis: 'unverified' },
				},
			}),
			editionOf('public'),
		];
		const whole = houseOf(records);
		const outward = houseOf(records, { edition: 'public' });
		expect(specCountsOf(whole.records)).toMatchObject({
			stated: 2,
			unverified: 1,
			withheld: 0,
			'not-applicable': 1,
		});
		const counts = specCountsOf(outward.records, outward.edition);
		expect(counts).toMatchObject({ stated: 1, unverified: 0, withheld: 2, 'not-applicable': 1 });
		expect(sharesOf(counts)?.stated).toBe(1 / (3 + counts['not-stated']));
		expect(sharesOf(specCountsOf([]))).toBeUndefined();
	});
});

describe('claims', () => {
	test('are what is unverified, with whom to ask, and what sources disagree on', () => {
		const khazri = productOf('khazri', {
			maker: { enterprise: 'iglim', basis: 'unverified', confirm: '“Iglim”' },
			specs: {
				mass: { value: '3 kg', conflicts: [{ value: '3.3 kg', source: 'page' }] },
				length: { value: '1 m', basis: 'inferred' },
				magazine: { value: '30 rounds' },
			},
		});
		const { claims, enterprises } = statusOf('khazri', khazri, iglim);
		expect(claims.map(({ path, isUnverified, asked }) => [path.join('.'), isUnverified, asked])).toEqual([
			['maker', true, 'iglim'],
			['specs.mass', false, undefined],
			['specs.length', true, undefined],
		]);
		expect(claims[1]?.conflicts).toHaveLength(1);
		expect(enterprises).toEqual(['iglim']);

		const records = [khazri, iglim];
		expect(listOf('confirm', records).map(({ path }) => path)).toEqual([['maker']]);
		expect(listOf('source', records).map(({ path }) => path)).toEqual([['specs', 'length']]);
		expect(listOf('conflicts', records).map(({ path }) => path)).toEqual([['specs', 'mass']]);
	});

	test('name nobody when the words fit two enterprises, or none', () => {
		const asks = (confirm: string) =>
			statusOf(
				'khazri',
				productOf('khazri', { specs: { mass: { value: '3 kg', basis: 'unverified', confirm } } }),
				enterpriseOf('ministry', { name: { en: 'Ministry of Industry' } }),
				enterpriseOf('ministry-b', { name: { en: 'Ministry of Trade' } }),
				iglim,
			).claims[0]?.asked;
		expect([asks('the ministry'), asks('the Ministry of Trade'), asks('Igl'), asks('Iglim')]).toEqual([
			undefined,
			'ministry-b',
			undefined,
			'iglim',
		]);
	});
});

describe('translations of a record', () => {
	const name = { en: 'Khazri', ru: 'Хазри', az: 'Xəzri' };
	const summary = { en: 'A rifle.', ru: 'Винтовка.' };
	const of = englishHashOf(['Khazri', 'A rifle.']);
	const khazri = productOf('khazri', {
		name,
		summary,
		translations: { ru: { state: 'reviewed', of }, az: { state: 'reviewed', of: '00000000' } },
	});

	test('are reviewed, stale or not there, and say which texts are missing', () => {
		const { translations } = statusOf('khazri', khazri);
		const said = translations.map(({ locale, state, missing }) => [locale, state, missing.length]);
		expect(said).toEqual([
			['az', 'stale', 1],
			['ru', 'reviewed', 0],
			['tr', 'none', 2],
			['ar', 'none', 2],
			['fr', 'none', 2],
		]);
		expect(translations[0]?.missing).toEqual([['summary']]);
	});

	test('are unreviewed until somebody has read them', () => {
		const unread = productOf('b', {
			name,
			translations: {
				ru: { state: 'unreviewed', of: englishHashOf(['Khazri']) },
				az: { state: 'unreviewed', of: '00000000' },
			},
		});
		expect(
			statusOf('b', unread)
				.translations.map(({ state }) => state)
				.slice(0, 2),
		).toEqual(['stale', 'unreviewed']);
		expect(textCountsOf(houseOf([khazri, unread]).records, 'ru')).toEqual({
			texts: 3,
			reviewed: 2,
			unreviewed: 1,
			stale: 0,
			missing: 0,
		});
	});

	test('are asked for in the languages of the edition alone', () => {
		const records = [khazri, editionOf('fair', { locales: ['en', 'az'] })];
		const [entry] = listOf('missing', records, { edition: 'fair' });
		expect(entry?.texts).toEqual([{ locale: 'az', count: 1 }]);
		expect(entry?.path).toEqual(['summary']);
		expect(listOf('stale', records, { edition: 'fair' })[0]?.texts).toEqual([{ locale: 'az', count: 1 }]);
	});
});

describe('worklists', () => {
	test('begin with what keeps an edition from being built', () => {
		const records = [productOf('khazri'), editionOf('fair', { signOffs: ['ministry'] })];
		const lists = worklistsOf(houseOf(records));
		expect(lists[0]?.id).toBe('sign');
		expect(lists[0]?.entries.map(({ record, signature }) => [record.name, signature])).toEqual([
			['products/khazri', { edition: 'fair', role: 'ministry' }],
		]);
	});

	test('put the emptiest product first', () => {
		const full = productOf('a', { specs: { mass: { value: '3 kg' }, length: { value: '1 m' } } });
		const entries = listOf('keyFigures', [full, productOf('b')]);
		expect(entries.map(({ record }) => record.id)).toEqual(['b', 'a']);
		expect(entries[1]?.specs).not.toContain('mass');
	});

	test('put the record with the most texts to translate first', () => {
		const summary = { en: 'A rifle.' };
		const entries = listOf('missing', [productOf('a'), productOf('b', { summary })]);
		expect(entries.map(({ record }) => record.id)).toEqual(['b', 'a']);
	});

	test('hold only what is in sight', () => {
		const pistol = productOf('inam', { kind: 'pistol', offeredBy: { enterprise: 'iglim' } });
		const records = [
			productOf('khazri'),
			productOf('hidden', { release: 'internal', reason: 'New.' }),
			pistol,
			iglim,
			editionOf('public'),
		];
		const idsIn = (scope: Scope) => houseOf(records, scope).records.map(({ id }) => id);
		expect(idsIn({ kind: 'pistol' })).toEqual(['inam']);
		expect(idsIn({ enterprise: 'iglim' })).toEqual(['inam', 'iglim']);
		expect(idsIn({ edition: 'public' })).toEqual(['khazri', 'inam', 'iglim']);
	});
});

test('the picture has a row for each kind and type that is there, and one for all', () => {
	const records = [productOf('khazri'), productOf('inam', { kind: 'pistol' }), iglim, sourceOf('page')];
	const { rows, locales } = pictureOf(houseOf(records));
	expect(locales).toEqual(['az', 'ru', 'tr', 'ar', 'fr']);
	expect(rows.map(({ subject, records }) => [subject, records])).toEqual([
		[{ kind: 'rifle' }, 1],
		[{ kind: 'pistol' }, 1],
		[{ type: 'enterprise' }, 1],
		['all', 3],
	]);
	expect(rows[0]?.texts[0]).toMatchObject({ texts: 1, missing: 1 });
});
