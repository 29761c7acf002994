import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReleasedSpec } from './edition.ts';
import {
	catalogueOf,
	controlOf,
	editionOf,
	enterpriseOf,
	type Fields,
	productOf,
	sourceOf,
} from './fixtures.ts';
import { release } from './release.ts';
import { mayRead, type ReleaseLevel, releaseLevels, strictest } from './release-level.ts';

/** One rifle with one figure; every word and digit of it can be told from all others. */
interface Planted {
	readonly release: ReleaseLevel;
	readonly statement: ReleaseLevel;
	readonly isVerified: boolean;
	readonly standIn: 'band' | 'on-request' | 'none';
	readonly isSelected: boolean;
}

interface House {
	readonly level: ReleaseLevel;
	readonly asked: boolean;
	readonly by: 'include' | 'exclude';
	readonly rifles: readonly Planted[];
}

const level = fc.constantFrom(...releaseLevels);
const house: fc.Arbitrary<House> = fc.record({
	level,
	asked: fc.boolean(),
	by: fc.constantFrom('include', 'exclude'),
	rifles: fc.array(
		fc.record({
			release: level,
			statement: level,
			isVerified: fc.boolean(),
			standIn: fc.constantFrom('band', 'on-request', 'none'),
			isSelected: fc.boolean(),
		}),
		{ minLength: 1, maxLength: 6 },
	),
});

const idOf = (index: number) => `planted-${index}-rifle`;
const nameOf = (index: number) => `Canary ${index} bird`;
const figureOf = (index: number) => `${700 + index}.123`;
const bandOf = (index: number) => `${500 + index}.5`;

test('exactly what an audience may see comes out, at every level, in every selection', () => {
	fc.assert(
		fc.property(house.filter(isWritable), (planted) => {
			const { products, text } = released(planted);
			for (const [index, rifle] of planted.rifles.entries()) {
				const product = products.find(({ id }) => id === idOf(index));
				const isIn = rifle.isSelected && mayRead(planted.level, rifle.release);
				const said = isIn ? saidOf(rifle, planted) : 'nothing';

				expect(product !== undefined).toBe(isIn);
				expect(inWords(product?.specs)).toBe(said);
				expect(text.includes(idOf(index))).toBe(isIn);
				expect(text.includes(nameOf(index))).toBe(isIn);
				expect(text.includes(figureOf(index))).toBe(said === 'value');
				expect(text.includes(bandOf(index))).toBe(said === 'band');
			}
		}),
		{ numRuns: 300 },
	);
});

/** An edition cannot include nothing. */
function isWritable({ by, rifles }: House): boolean {
	return by === 'exclude' || rifles.some(({ isSelected }) => isSelected);
}

/** What the readers should get of the figure, said a second time and otherwise than the code does. */
function saidOf({ release, statement, isVerified, standIn }: Planted, { level, asked }: House): string {
	if (mayRead(level, isVerified ? strictest(release, statement) : 'internal')) return 'value';
	if (!isVerified || standIn === 'none') return 'nothing';
	if (standIn === 'band') return 'band';
	return asked ? 'withheld' : 'nothing';
}

function inWords(specs: readonly ReleasedSpec[] = []): string {
	const [said] = specs;
	if (said === undefined) return 'nothing';
	if (said.state !== 'stated') return said.state;
	return said.banded ? 'band' : 'value';
}

function released({ level, asked, by, rifles }: House) {
	const chosen = rifles.flatMap(({ isSelected }, index) =>
		isSelected === (by === 'include') ? [idOf(index)] : [],
	);
	const catalogue = catalogueOf(
		editionOf('fair', {
			// Whoever may see all may name all.
			level: 'internal',
			withheld: asked ? 'on-request' : 'nothing',
			...(chosen.length > 0 && { selection: { [by]: { products: chosen } } }),
		}),
		...rifles.map((rifle, index) => productOf(idOf(index), fieldsOf(rifle, index))),
	);
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	const edition = release(catalogue, { ...record, level }, '2026-01-01');
	return { products: edition.products, text: JSON.stringify(edition) };
}

function fieldsOf(rifle: Planted, index: number): Fields {
	const { release, statement, isVerified, standIn } = rifle;
	const isNeeded = isVerified && strictest(release, statement) !== 'public';
	return {
		release,
		...(release === 'internal' && { reason: 'No page read names it.' }),
		name: { en: nameOf(index) },
		specs: {
			effectiveRange: {
				value: `${figureOf(index)} m`,
				...(isVerified ? { release: statement } : { basis: 'unverified' }),
				...(isNeeded && standIn === 'band' && { band: `over ${bandOf(index)} m` }),
				...(isNeeded && standIn === 'on-request' && { withheld: 'on-request' }),
			},
		},
	};
}

test('an offer by a house that readers may not see is not told by its source', () => {
	const catalogue = catalogueOf(
		editionOf('fair'),
		sourceOf('leaflet'),
		enterpriseOf('hidden', { release: 'licensed' }),
		productOf('rifle', { offeredBy: { enterprise: 'hidden', source: 'leaflet' } }),
	);
	expect(inWordsOf(catalogue)).not.toContain('leaflet');
});

test('a translation of a class that waits inside is not let out by a product', () => {
	const catalogue = catalogueOf(
		editionOf('fair', { locales: ['en', 'fr'] }),
		controlOf('ml1', {
			title: { en: 'Weapons', fr: 'Armes' },
			translations: { fr: { state: 'unreviewed', of: '00000000', release: 'internal' } },
		}),
		productOf('rifle', { control: [{ class: 'ml1', source: 'page' }] }),
	);
	expect(inWordsOf(catalogue)).toContain('Weapons');
	expect(inWordsOf(catalogue)).not.toContain('Armes');
});

function inWordsOf(catalogue: ReturnType<typeof catalogueOf>): string {
	const record = catalogue.editions.get('fair');
	if (record === undefined) throw new Error('It is in the list above.');
	return JSON.stringify(release(catalogue, record, '2026-01-01'));
}
