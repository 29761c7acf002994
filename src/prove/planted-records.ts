import type { RawValue } from '../catalogue/record.ts';
import type { ReleaseLevel } from '../catalogue/release-level.ts';
import { sha256 } from '../media/hash.ts';
import type { Invention } from './invented.ts';

export type Fields = { [field: string]: RawValue };
/** Of the records that are planted. */
export type Ids = ReturnType<typeof idsBy>;

export function idsBy(words: Invention) {
	const id = () => {
		const word = words.latin();
		return word.toLowerCase();
	};
	return {
		product: id(),
		variant: id(),
		house: id(),
		calibre: id(),
		fair: id(),
		visit: id(),
		control: id(),
		source: id(),
		medium: id(),
		edition: id(),
		term: id(),
	};
}

/** One of every type, in which everything is said that can be, and of a product a variant. */
export function newRecords(
	ids: Ids,
	level: ReleaseLevel,
	words: Invention,
	picture: Buffer,
): Readonly<Record<string, Fields>> {
	const inThree = (): Fields => ({ en: words.latin(), ru: words.cyrillic(), ar: words.arabic() });
	const common = (): Fields => ({
		release: level,
		reason: words.latin(),
		sources: [ids.source],
		notes: [{ text: words.latin() }],
	});
	const translated = (record: Fields): Fields => ({
		...record,
		translations: { ru: { state: 'unreviewed', of: '00000000' }, ar: { state: 'reviewed', of: '00000000' } },
	});
	const product = (more: Fields): Fields =>
		translated({
			kind: 'rifle',
			...common(),
			name: inThree(),
			summary: inThree(),
			status: { value: 'produced', words: inThree() },
			offeredBy: { enterprise: ids.house },
			...more,
		});
	return {
		[`products/rifle/${ids.product}`]: product({
			maker: { enterprise: ids.house, condition: inThree() },
			specs: {
				designation: { value: words.latin() },
				mass: { value: `${words.figure()} kg`, condition: inThree(), note: words.latin() },
				calibre: { value: ids.calibre },
				standard: { value: inThree() },
			},
			parentTypes: [
				{
					name: words.latin(),
					link: 'sourced',
					specs: { mass: { value: `${words.figure()} kg`, source: ids.source } },
				},
			],
			exhibitions: [{ exhibition: ids.fair, shown: inThree() }],
			export: { text: inThree() },
			control: [{ class: ids.control, basis: 'suggested' }],
		}),
		[`products/rifle/${ids.variant}`]: product({ variantOf: ids.product }),
		[`enterprises/${ids.house}`]: translated({
			...common(),
			name: inThree(),
			form: 'plant',
			ownership: 'state',
			place: inThree(),
			role: { text: inThree() },
			families: ['small-arms'],
			facts: [{ text: inThree() }],
		}),
		[`calibres/${ids.calibre}`]: translated({
			...common(),
			name: words.latin(),
			localName: inThree(),
			class: 'cartridge',
			aliases: [words.latin()],
			specs: { caseLength: { value: `${Number.parseFloat(words.figure()) + 30} mm`, condition: inThree() } },
		}),
		[`exhibitions/${ids.fair}`]: translated({
			...common(),
			name: words.latin(),
			place: inThree(),
			start: '2025-03-11',
			participation: { text: inThree() },
		}),
		[`visits/${ids.visit}`]: translated({
			...common(),
			title: inThree(),
			date: '2025-04-12',
			enterprises: [ids.house],
			shown: inThree(),
		}),
		[`controls/${ids.control}`]: translated({
			...common(),
			list: 'eu-military-list',
			code: words.latin(),
			title: inThree(),
		}),
		[`glossary/${ids.term}`]: translated({
			...common(),
			term: inThree(),
			aliases: [words.latin()],
			explanation: inThree(),
		}),
		[`sources/${ids.source}`]: {
			title: words.latin(),
			publisher: words.latin(),
			address: `https://mdi.gov.az/${words.latin().toLowerCase()}`,
			grade: 'A',
			note: words.latin(),
		},
		[`media/${ids.medium}`]: translated({
			...common(),
			of: { product: ids.product },
			alt: inThree(),
			caption: inThree(),
			rights: { holder: words.latin(), licence: words.latin(), credit: words.latin() },
			approval: { role: 'ministry', date: '2025-05-13', file: sha256(picture) },
		}),
		[`editions/${ids.edition}`]: {
			title: { en: words.latin() },
			audience: { en: words.latin() },
			destination: { en: words.latin() },
			level,
			locales: ['en'],
		},
	};
}
