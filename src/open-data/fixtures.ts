import type { Edition } from '../catalogue/edition.ts';
import { englishHashOf } from '../catalogue/english-hash.ts';
import {
	calibreOf,
	catalogueOf,
	controlOf,
	editionOf,
	enterpriseOf,
	exhibitionOf,
	type Fields,
	productOf,
	sourceOf,
} from '../catalogue/fixtures.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { release } from '../catalogue/release.ts';
import { englishTextsIn } from '../catalogue/texts-in.ts';

/*
 * For tests: an edition of a few records in which every form of a value and every mark is said once.
 */

const fingerprint = '0123456789abcdef'.repeat(4);

export function editionWith(records: readonly RawRecord[], fields: Fields = {}): Edition {
	const catalogue = catalogueOf(editionOf('fair', fields), ...records);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	return { ...release(catalogue, record, '2026-01-02'), fingerprint };
}

const licensed = { release: 'licensed', source: 'page' };

/** A house whose edition is for everybody unless the fields say another level. */
export function houseOf(fields: Fields = {}): Edition {
	const records = [
		sourceOf('page', { address: 'https://mdi.gov.az/en', publisher: 'The ministry' }),
		sourceOf('wiki', { grade: 'D' }),
		calibreOf('7-62x39', { specs: { caseLength: { value: '38.7 mm', source: 'wiki' } } }),
		enterpriseOf('works', {
			name: { en: 'The works' },
			role: { text: { en: 'Makes arms' }, source: 'page' },
		}),
		exhibitionOf('adex', { items: { value: '193', source: 'page' } }),
		inRussian('full', {
			name: { ru: 'Винтовка', en: 'Rifle' },
			summary: { en: 'Weighs {spec:mass}.', ru: 'Масса {spec:mass}.' },
			status: { value: 'produced', words: { en: 'made in series' }, source: 'page' },
			maker: { enterprise: 'works', source: 'page' },
			specs: {
				designation: { value: '=cmd()', source: 'page' },
				introduced: { value: '2008', source: 'page' },
				role: { value: 'sniper-rifle', source: 'page' },
				calibre: { value: '7-62x39', source: 'page' },
				action: { value: { en: 'gas; -piston' }, source: 'page' },
				mass: { value: '3.8 ± 0.1 kg', source: 'page', condition: { en: 'without "magazine"' } },
				length: { value: '34 in', source: 'page' },
				magazine: { value: '10/20/30 rounds', source: 'page' },
				rateOfFire: { value: '600–650 rpm', source: 'page' },
				barrelLength: { state: 'on-request', source: 'page' },
				effectiveRange: { value: '654 m', band: 'over 600 m', ...licensed },
				maxRange: { value: '2147 m', withheld: 'on-request', ...licensed },
				operatingTemperature: { value: '-40…+55 °C', source: 'page' },
				firingRange: { value: '4321 m', basis: 'unverified', confirm: 'Somebody', note: 'From memory' },
			},
			exhibitions: [{ exhibition: 'adex', source: 'page' }],
			relations: [{ type: 'accepts', to: 'sight', source: 'page' }],
			notes: [{ text: 'A remark', source: 'page' }],
		}),
		productOf('variant', {
			variantOf: 'full',
			status: { value: 'unconfirmed' },
			maker: { name: 'Unknown works', basis: 'unverified' },
			control: [{ class: 'ml1', basis: 'suggested' }],
		}),
		controlOf('ml1'),
		productOf('sight', { kind: 'sight', specs: { magnification: { value: '4 ×', source: 'page' } } }),
	];
	return editionWith(records, {
		title: { en: 'Fair', ru: 'Выставка' },
		locales: ['en', 'ru'],
		withheld: 'on-request',
		...fields,
	});
}

/** A product whose Russian was made from its English. */
function inRussian(id: string, fields: Fields): RawRecord {
	const of = englishHashOf(englishTextsIn(productOf(id, fields).data));
	return productOf(id, { ...fields, translations: { ru: { state: 'unreviewed', of } } });
}
