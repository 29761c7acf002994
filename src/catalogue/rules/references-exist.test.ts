import { describe, expect, test } from 'vitest';
import {
	calibreOf,
	controlOf,
	editionOf,
	enterpriseOf,
	exhibitionOf,
	problemsOf,
	productOf,
	sourceOf,
	visitOf,
} from '../fixtures.ts';
import type { RawRecord } from '../record.ts';

const there = [
	calibreOf('7-62x39'),
	controlOf('ml1'),
	enterpriseOf('iglim'),
	exhibitionOf('adex-2024'),
	productOf('khazri'),
	productOf('ammo', { kind: 'cartridge' }),
	sourceOf('page'),
];

function said(record: RawRecord): string[] {
	return problemsOf(record, ...there).map(({ field, problem, fix }) => `${field} | ${problem} | ${fix}`);
}

describe('referencesExist', () => {
	test('accepts every name of a record that is there', () => {
		const product = productOf('x', {
			maker: { enterprise: 'iglim' },
			offeredBy: { enterprise: 'iglim', source: ['page'] },
			variantOf: 'khazri',
			specs: { calibre: { value: '7-62x39', source: 'page' } },
			parentTypes: [
				{ name: 'AK', link: 'sourced', specs: { calibre: { value: '7-62x39', source: 'page' } } },
			],
			exhibitions: [{ exhibition: 'adex-2024' }],
			relations: [{ type: 'fires', to: 'ammo' }],
			control: [{ class: 'ml1' }],
			notes: [{ text: 'Words', source: 'page' }],
		});

		expect(said(product)).toEqual([]);
		expect(said(visitOf('x'))).toEqual([]);
	});

	test.each<[string, RawRecord]>([
		[
			'sources[1] | “pge” is not a source: there is no such file. | Did you mean “page”?',
			productOf('x', { sources: ['pge'] }),
		],
		[
			'status.source | “pge” is not a source: there is no such file. | Did you mean “page”?',
			productOf('x', { status: { value: 'produced', source: 'pge' } }),
		],
		[
			'specs.mass.source[2] | “pge” is not a source: there is no such file. | Did you mean “page”?',
			productOf('x', { specs: { mass: { value: '3 kg', source: ['page', 'pge'] } } }),
		],
		[
			'notes[1].source | “other” is not a source: there is no such file. | Correct the id, add the record, or remove the line.',
			productOf('x', { notes: [{ text: 'a', source: 'other' }] }),
		],
		[
			'maker.enterprise | “iglm” is not an enterprise: there is no such file. | Did you mean “iglim”?',
			productOf('x', { maker: { enterprise: 'iglm' } }),
		],
		[
			'parent | “iglm” is not an enterprise: there is no such file. | Did you mean “iglim”?',
			enterpriseOf('x', { parent: 'iglm' }),
		],
		[
			'enterprises[2] | “iglm” is not an enterprise: there is no such file. | Did you mean “iglim”?',
			visitOf('x', { enterprises: ['iglim', 'iglm'] }),
		],
		[
			'exhibitions[1].exhibition | “adex-2025” is not an exhibition: there is no such file. | Did you mean “adex-2024”?',
			productOf('x', { exhibitions: [{ exhibition: 'adex-2025' }] }),
		],
		[
			'relations[1].to | “amo” is not a product: there is no such file. | Did you mean “ammo”?',
			productOf('x', { relations: [{ type: 'accepts', to: 'amo' }] }),
		],
		[
			'variantOf | “kazri” is not a product: there is no such file. | Did you mean “khazri”?',
			productOf('x', { variantOf: 'kazri' }),
		],
		[
			'specs.calibre.value | “7-62x38” is not a calibre: there is no such file. | Did you mean “7-62x39”?',
			productOf('x', { specs: { calibre: { value: '7-62x38' } } }),
		],
		[
			'specs.calibre.conflicts[1].value | “7-62x38” is not a calibre: there is no such file. | Did you mean “7-62x39”?',
			productOf('x', { specs: { calibre: { value: '7-62x39', conflicts: [{ value: '7-62x38' }] } } }),
		],
		[
			'control[1].class | “ml2” is not a control class: there is no such file. | Did you mean “ml1”?',
			productOf('x', { control: [{ class: 'ml2', basis: 'suggested' }] }),
		],
	])('says of what is not there: %s', (expected, record) => {
		expect(said(record)).toEqual([expected]);
	});

	test('takes the title of a source or of an edition for no name', () => {
		expect(said(sourceOf('y', { title: 'to', publisher: 'source' }))).toEqual([]);
		expect(said(editionOf('y'))).toEqual([]);
	});
});
