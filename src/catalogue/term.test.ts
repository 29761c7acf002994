import { describe, expect, test } from 'vitest';
import { indexOf } from './edition-index.ts';
import {
	catalogueOf,
	editionOf,
	type Fields,
	guideOf,
	problemsOf,
	productOf,
	sourceOf,
	termOf,
} from './fixtures.ts';
import type { RawRecord } from './record.ts';
import { release } from './release.ts';
import type { ReleaseLevel } from './release-level.ts';
import { releasedRecordsOf } from './released-records.ts';

const said = (...records: RawRecord[]) =>
	problemsOf(...records).map(({ file, field, problem, fix }) => `${file} ${field} | ${problem} | ${fix}`);

function releasedAt(level: ReleaseLevel, ...records: RawRecord[]) {
	const catalogue = catalogueOf(editionOf('fair', { level }), ...records);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	return release(catalogue, record, '2026-01-01');
}

describe('a term', () => {
	test('is right with its specs, units, choices, statuses and lists', () => {
		const range = termOf('range', {
			aliases: ['ER'],
			specs: ['effectiveRange', 'caseLength'],
			units: ['MOA'],
			choices: ['sniper-scope'],
			statuses: ['licensed-production'],
			controlLists: ['harmonized-system'],
			seeAlso: ['reach'],
			sources: ['page'],
		});
		expect(said(range, termOf('reach'))).toEqual([]);
	});

	test.each<[string, Fields]>([
		[
			'specs[1] | “efectiveRange” is not one of the words that can stand here. | Did you mean “effectiveRange”?',
			{ specs: ['efectiveRange'] },
		],
		[
			'units[1] | “moa” is not one of the words that can stand here. | Did you mean “MOA”?',
			{ units: ['moa'] },
		],
		[
			'seeAlso[1] | “rang” is not a term of the glossary: there is no such file. | Did you mean “range”?',
			{ seeAlso: ['rang'] },
		],
		['seeAlso[1] | The term refers to itself. | Remove the line.', { seeAlso: ['range'] }],
		['specs[2] | “mass” is named a second time. | Remove the line.', { specs: ['mass', 'mass'] }],
		[
			'explanation | The explanation is longer than 500 characters. | Say it in one to three sentences.',
			{ explanation: { en: 'x'.repeat(501) } },
		],
		[
			'release | The record is internal, but does not say why. | Add “reason:” with a sentence, such as “No page read names it.”',
			{ release: 'internal' },
		],
	])('is refused: %s', (problem, fields) => {
		expect(said(termOf('range', fields))).toEqual([`glossary/range.yaml ${problem}`]);
	});

	test('may not explain what another one does, whichever is read first', () => {
		const terms = [termOf('range', { units: ['MOA'] }), termOf('angle', { units: ['mrad', 'MOA'] })];
		const problem =
			'glossary/range.yaml units[1] | “MOA” is explained by “angle” already. | Leave it to one of the two, and name the other under “seeAlso:”.';
		expect(said(...terms)).toEqual([problem]);
		expect(said(...terms.reverse())).toEqual([problem]);
	});
});

test('a guide is of a kind', () => {
	expect(said(guideOf('rifle'))).toEqual([]);
	expect(said(guideOf('rifel'))).toEqual([
		'guides/rifel.yaml  | “rifel” is not a kind that this guide could be of. | Did you mean “rifle”?',
	]);
});

describe('an edition', () => {
	const open = termOf('open', { specs: ['mass'], seeAlso: ['kept'], sources: ['page'] });
	const kept = termOf('kept', {
		release: 'licensed',
		term: { en: 'Tachyon' },
		explanation: { en: 'A secret.' },
		specs: ['length'],
		sources: ['paper'],
	});

	test('has no byte of a term above its level, nor of what it cites', () => {
		const alone = releasedAt('public', termOf('open', { specs: ['mass'], sources: ['page'] }));
		expect(alone.terms.map(({ id }) => id)).toEqual(['open']);
		expect(releasedAt('public', open, kept, sourceOf('paper'))).toEqual(alone);
	});

	test('finds the term that explains a word', () => {
		const index = indexOf(releasedAt('licensed', open, kept, sourceOf('paper')));
		expect(index.termFor('specs', 'length')?.id).toBe('kept');
		expect(index.termFor('specs', 'mass')?.seeAlso).toEqual(['kept']);
		expect(index.termFor('units', 'mass')).toBeUndefined();
	});

	test('has the guides of the kinds that it has a product of', () => {
		const hidden = productOf('bang', { kind: 'grenade', release: 'internal', reason: 'New.' });
		const edition = releasedAt('public', productOf('ak'), hidden, guideOf('rifle'), guideOf('grenade'));
		expect(edition.guides.map(({ id }) => id)).toEqual(['rifle']);
	});

	test('lets its terms and guides be signed', () => {
		const edition = releasedAt('public', open, termOf('kept'), productOf('ak'), guideOf('rifle'));
		expect([...releasedRecordsOf(edition).keys()]).toEqual([
			'products/ak',
			'glossary/kept',
			'glossary/open',
			'guides/rifle',
		]);
	});
});
