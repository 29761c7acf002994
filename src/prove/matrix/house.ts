import type { Catalogue } from '../../catalogue/catalogue.ts';
import {
	calibreOf,
	catalogueOf,
	controlOf,
	editionOf,
	enterpriseOf,
	exhibitionOf,
	type Fields,
	guideOf,
	productOf,
	sourceOf,
	termOf,
	visitOf,
} from '../../catalogue/fixtures.ts';
import type { RawValue } from '../../catalogue/record.ts';
import type { ReleaseLevel } from '../../catalogue/release-level.ts';

import { type Drawn, type DrawnHouse, type DrawnRecord, sourceIds } from './drawn-house.ts';

/** Every word and every figure of the house is another. */
export function catalogueOfHouse({ products, others }: DrawnHouse): Catalogue {
	const write = createWriter();
	const [house0, house1, house2, fair0, fair1, calibre0, calibre1, visit, control0, control1, ...words] =
		others;
	const [term0, term1, guide] = words;
	const one = <Item>(item: Item | undefined): Item => {
		if (item === undefined) throw new RangeError('The house has fewer records than it should.');
		return item;
	};
	const houseOf = (drawn: DrawnRecord, index: number) =>
		enterpriseOf(`house-${index}`, {
			...write.common(drawn),
			name: write.text(),
			place: write.text(),
			...(index > 0 && { parent: `house-${index - 1}` }),
			...write.statement('role', drawn, 0, () => ({ text: write.text() })),
			...write.list('facts', drawn, 1, () => ({ text: write.text() })),
		});
	return catalogueOf(
		editionOf('fair', {
			title: write.text(),
			audience: write.text(),
			destination: write.text(),
			contact: { text: write.text(), source: ['source-1'] },
			level: 'internal',
			event: 'fair-0',
		}),
		...sourceIds.map((id, index) =>
			sourceOf(id, {
				title: write.word(),
				publisher: write.word(),
				note: write.word(),
				grade: ['A', 'C', 'D', 'A'][index] ?? 'A',
				...(index === 3 && { citable: 'no' }),
			}),
		),
		...[house0, house1, house2].map((drawn, index) => houseOf(one(drawn), index)),
		...[fair0, fair1].map((drawn, index) => {
			const fair = one(drawn);
			return exhibitionOf(`fair-${index}`, {
				...write.common(fair),
				name: write.word(),
				place: write.text(),
				...write.statement('participation', fair, 0, () => ({ text: write.text() })),
				...write.statement('items', fair, 1, () => ({ value: write.count() })),
			});
		}),
		...[calibre0, calibre1].map((drawn, index) => {
			const calibre = one(drawn);
			return calibreOf(`calibre-${index}`, {
				...write.common(calibre),
				name: write.word(),
				localName: write.text(),
				aliases: [write.word()],
				specs: { ...write.statement('standardBody', calibre, 0, () => ({ value: write.word() }), true) },
			});
		}),
		visitOf('visit-0', {
			...write.common(one(visit)),
			title: write.text(),
			shown: write.text(),
			delegation: write.text(),
			enterprises: [
				...new Set(
					one(visit)
						.ends.slice(0, 2)
						.map((end) => `house-${end}`),
				),
			],
		}),
		...[control0, control1].map((drawn, index) =>
			controlOf(`control-${index}`, { ...write.common(one(drawn)), code: write.word(), title: write.text() }),
		),
		...[term0, term1].map((drawn, index) =>
			termOf(`term-${index}`, {
				...write.common(one(drawn)),
				term: write.text(),
				aliases: [write.word()],
				explanation: write.text(),
				seeAlso: [`term-${1 - index}`],
			}),
		),
		guideOf('machine-gun', {
			...write.common(one(guide)),
			purpose: write.text(),
			choosing: write.text(),
			goesWith: write.text(),
		}),
		...products.map((drawn, index) => productOf(`product-${index}`, write.product(drawn, index))),
	);
}

function createWriter() {
	let count = 0;
	const word = () => `Word ${++count}`;
	const text = (): Fields => ({ en: word(), ru: word(), ar: word() });
	const figure = () => {
		const number = ++count;
		return { value: `${2000 + number}.123 m`, band: `over ${500 + number}.5 m` };
	};

	function common({ release, sources, note, translation }: DrawnRecord): Fields {
		return {
			release,
			...(release === 'internal' && { reason: word() }),
			sources: [...sources],
			notes: [{ text: word(), source: 'source-1', ...(note !== undefined && { release: note }) }],
			translations: {
				ru: {
					state: 'unreviewed',
					of: '00000000',
					...(translation !== undefined && { release: translation }),
				},
				ar: { state: 'reviewed', of: '00000000' },
			},
		};
	}

	/** A statement, as the rules of the data allow it to stand there. */
	function evidence(drawn: Drawn, recordSources: readonly string[], isWeakAllowed: boolean): Fields {
		const cited = drawn.sources.length > 0 ? drawn.sources : recordSources;
		const basis = drawn.basis === 'sourced' && cited.length === 0 ? 'unverified' : drawn.basis;
		const release = isGrounded({ basis, cited, isWeakAllowed }) ? drawn.release : undefined;
		return {
			basis,
			condition: text(),
			note: word(),
			confirm: word(),
			...(drawn.sources.length > 0 && { source: [...drawn.sources] }),
			...(release !== undefined && { release }),
		};
	}

	function statement(
		field: string,
		record: DrawnRecord,
		at: number,
		contentOf: () => Fields,
		isWeakAllowed = false,
	): Fields {
		const drawn = record.statements[at];
		if (drawn === undefined || !drawn.isThere) return {};
		return { [field]: { ...contentOf(), ...evidence(drawn, record.sources, isWeakAllowed) } };
	}

	function list(field: string, record: DrawnRecord, at: number, contentOf: () => Fields): Fields {
		return Object.fromEntries(
			Object.entries(statement(field, record, at, contentOf)).map(([name, value]) => [name, [value]]),
		);
	}

	/** A figure, with what stands for it where something may. */
	function measured(
		record: DrawnRecord,
		at: number,
		place: { release: ReleaseLevel; sources: readonly string[]; isWeakAllowed: boolean },
	): Fields {
		const drawn = record.statements[at];
		if (drawn === undefined) return {};
		const { value, band } = figure();
		const known = evidence(drawn, place.sources, place.isWeakAllowed);
		const cited = drawn.sources.length > 0 ? drawn.sources : place.sources;
		const isNeeded =
			isGrounded({ basis: String(known['basis']), cited, isWeakAllowed: place.isWeakAllowed }) &&
			(place.release !== 'public' || (known['release'] ?? 'public') !== 'public');
		return {
			value,
			conflicts: [{ value: figure().value, source: ['source-1'], note: word() }],
			...known,
			...(isNeeded && drawn.standIn === 'band' && { band }),
			...(isNeeded && drawn.standIn === 'on-request' && { withheld: 'on-request' }),
		};
	}

	function product(drawn: DrawnRecord, index: number): Fields {
		const { release, sources, ends } = drawn;
		const [maker = 0, offer = 0, fair = 0, calibre = 0, control = 0] = ends;
		const parent = (link: RawValue, isWeakAllowed = true): Fields => ({
			name: word(),
			link,
			reason: word(),
			notes: [{ text: word() }],
			specs: {
				effectiveRange: measured(drawn, 10, {
					release: link === 'inferred' ? 'internal' : release,
					sources: [],
					isWeakAllowed,
				}),
			},
		});
		return {
			...common(drawn),
			kind: index === 3 ? 'machine-gun' : 'rifle',
			name: text(),
			summary: text(),
			status: {
				value: index % 2 === 0 ? 'produced' : 'prototype-shown',
				words: text(),
				...evidence(drawn.statements[0] ?? anyStatement, sources, false),
			},
			...(index === 1 && { variantOf: 'product-0' }),
			formerIds: [
				{
					id: word().toLowerCase().replace(' ', '-'),
					...(drawn.statements[0]?.release && { release: drawn.statements[0].release }),
				},
			],
			...statement('maker', drawn, 1, () =>
				calibre === 2 ? { name: word() } : { enterprise: `house-${maker}` },
			),
			...statement('offeredBy', drawn, 2, () => ({ enterprise: `house-${offer}` })),
			specs: {
				...statement('designation', drawn, 3, () => ({ value: word() })),
				...statement('standard', drawn, 4, () => ({ value: text() })),
				...statement('calibre', drawn, 5, () => ({ value: `calibre-${calibre % 2}` })),
				...(drawn.statements[6]?.isThere && {
					effectiveRange: measured(drawn, 6, { release, sources, isWeakAllowed: false }),
				}),
			},
			parentTypes: [parent(drawn.statements[10]?.isThere ? 'sourced' : 'inferred')],
			...list('exhibitions', drawn, 7, () => ({ exhibition: `fair-${fair % 2}`, shown: text() })),
			...(index !== 2 && list('relations', drawn, 8, () => ({ type: 'accepts', to: 'product-2' }))),
			...statement('export', drawn, 9, () => ({ text: text() })),
			...list('control', drawn, 11, () => ({ class: `control-${control % 2}` })),
		};
	}

	return { word, text, count: () => String(10_000 + ++count), common, statement, list, product };
}

const anyStatement: Drawn = {
	basis: 'unverified',
	sources: [],
	release: undefined,
	standIn: 'none',
	isThere: true,
};

/** What a statement must rest on before it may ask for readers outside. */
function isGrounded({
	basis,
	cited,
	isWeakAllowed,
}: {
	basis: string;
	cited: readonly string[];
	isWeakAllowed: boolean;
}): boolean {
	if (basis === 'suggested') return true;
	const strong = isWeakAllowed ? ['source-1', 'source-2', 'source-3'] : ['source-1', 'source-2'];
	return basis === 'sourced' && cited.some((id) => strong.includes(id));
}
