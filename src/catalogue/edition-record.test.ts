import { describe, expect, test } from 'vitest';
import { isExpired } from './edition-record.ts';
import { catalogueOf, editionOf, exhibitionOf, type Fields, problemsOf, sourceOf } from './fixtures.ts';
import { release } from './release.ts';

function releaseWith(fields: Fields) {
	const catalogue = catalogueOf(editionOf('fair', fields), exhibitionOf('adex'));
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	return release(catalogue, record, '2026-01-01');
}

describe('an edition record', () => {
	test('gives the edition what readers are told of it', () => {
		expect(
			releaseWith({
				event: 'adex',
				destination: { en: 'The exhibition', ru: 'Выставка' },
				contact: { text: { en: 'The export department' }, source: 'page' },
				address: 'https://catalogue.example',
				expires: '2026-12-31',
			}),
		).toMatchObject({
			event: 'adex',
			destination: { en: 'The exhibition' },
			contact: { text: { en: 'The export department' }, sources: ['page'] },
			address: 'https://catalogue.example/',
			expires: '2026-12-31',
			sources: [{ id: 'page' }],
		});
	});

	test('withholds a contact that no source supports', () => {
		const contact = { text: { en: 'Somebody' }, basis: 'unverified' };
		expect(JSON.stringify(releaseWith({ contact }))).not.toContain('Somebody');
	});

	test.each<[Fields, field: string, problem: string, fix: string]>([
		[
			{ expires: '2026-12' },
			'expires',
			'“2026-12” is not a day.',
			'Write year, month and day, such as 2026-12-31.',
		],
		[
			{ address: 'http://mdi.gov.az/' },
			'address',
			'“http://mdi.gov.az/” is not the address of a site.',
			'Write https and the host, such as https://catalogue.example/, without user, port, path or query.',
		],
		[
			{ withheld: 'maybe' },
			'withheld',
			'“maybe” is not one of the words that can stand here.',
			'Use on-request, nothing.',
		],
		[
			{ selection: { include: { kinds: ['rifel'] } } },
			'selection.include.kinds[1]',
			'“rifel” is not one of the words that can stand here.',
			'Did you mean “rifle”?',
		],
		[
			{ selection: { include: {} } },
			'selection.include',
			'Nothing is named here.',
			'Add “kinds:”, “enterprises:” or “products:”, or remove the field.',
		],
		[
			{ contact: { text: { en: 'Somebody' } } },
			'contact',
			'This statement has no source.',
			'Add “source:” with the id of the source that says so, or “basis: unverified” until there is one.',
		],
		[
			{ contact: { text: { en: 'Somebody' }, source: 'paper' } },
			'contact.source',
			'“paper” is not a source: there is no such file.',
			'Correct the id, add the record, or remove the line.',
		],
		[
			{ event: 'adax' },
			'event',
			'“adax” is not an exhibition: there is no such file.',
			'Did you mean “adex”?',
		],
	])('refuses %j', (fields, field, problem, fix) => {
		expect(problemsOf(editionOf('fair', fields), exhibitionOf('adex'), sourceOf('page'))).toEqual([
			{ file: 'editions/fair.yaml', line: 5, column: 1, field, problem, fix },
		]);
	});
});

test('an edition expires after its last day, and one without a last day never', () => {
	expect(isExpired({ expires: '2026-12-31' }, '2026-12-31')).toBe(false);
	expect(isExpired({ expires: '2026-12-31' }, '2027-01-01')).toBe(true);
	expect(isExpired({}, '2999-01-01')).toBe(false);
});
