import type { Edition, ReleasedExhibition, ReleasedProduct, ReleasedSpec } from '../../catalogue/edition.ts';
import { type KindId, kindOf, kinds } from '../../catalogue/kinds.ts';
import { type Locale, localeIds } from '../../catalogue/locales.ts';
import type { SpecValue } from '../../catalogue/statement.ts';
import { allMessages } from '../../i18n/all-messages.ts';
import { createRandom, type Random } from '../random.ts';
import { type Calibre, calibres, calibresOfKind } from './calibres.ts';
import { createDesignations } from './designations.ts';
import { happens, wholeBetween } from './draws.ts';
import { inEachLanguage } from './each-language.ts';
import { type MadeUpEnterprise, madeUpEnterprises } from './enterprises.ts';
import type { Coined } from './printed-forms.ts';
import { madeUpName, type ProperNames, titled, wholeName } from './proper-name.ts';

export interface MadeUpProduct {
	readonly id: string;
	readonly proper: ProperNames;
	readonly kind: KindId;
	readonly role?: string | undefined;
	/** What it is called in each language beside its proper name: its role, or else its kind. */
	readonly called: Readonly<Record<Locale, string>>;
	readonly designation?: string | undefined;
	readonly calibre?: Calibre | undefined;
	/** Who makes or offers it. */
	readonly houses: readonly MadeUpEnterprise[];
	readonly released: ReleasedProduct;
}

/** A catalogue that nobody wrote, with what the questions put to it need to know. */
export interface MadeUpCatalogue {
	readonly seed: number;
	readonly products: readonly MadeUpProduct[];
	readonly enterprises: readonly MadeUpEnterprise[];
	readonly edition: Edition;
}

/** The same size and seed give the same catalogue. */
export function madeUpCatalogue(size: number, seed: number): MadeUpCatalogue {
	const random = createRandom(seed);
	const mains: Coined[] = [];
	const names = distinctNames(size, random, mains);
	const enterprises = madeUpEnterprises(enterprisesFor(size), random, mains);
	const designationOf = createDesignations(random);
	const products = names.map((proper, index) =>
		madeUpProduct(`product-${index + 1}`, { proper, enterprises, designationOf, random }),
	);
	return { seed, products, enterprises, edition: editionOf(products, enterprises) };
}

/** 12 for 100 products, 40 for 10,000. */
function enterprisesFor(size: number): number {
	return Math.max(3, Math.round(12 * (size / 100) ** 0.26));
}

/** One name in a hundred is that of another product too, of another kind as a rule: “Vaşaq” is a rifle and a vehicle. */
function distinctNames(size: number, random: Random, mains: Coined[]): ProperNames[] {
	const seen = new Set<string>();
	const names: ProperNames[] = [];
	while (names.length < size) {
		const proper =
			names.length > 10 && happens(random, 0.01) ? random.pick(names) : madeUpName(random, mains);
		const isTaken = seen.has(wholeName(proper.az));
		if (isTaken && !names.includes(proper)) continue;
		seen.add(wholeName(proper.az));
		names.push(proper);
	}
	return names;
}

interface Parts {
	readonly proper: ProperNames;
	readonly enterprises: readonly MadeUpEnterprise[];
	readonly designationOf: () => string;
	readonly random: Random;
}

function madeUpProduct(id: string, { proper, enterprises, designationOf, random }: Parts): MadeUpProduct {
	const kind = random.pick(kinds).id;
	const roles = rolesOf(kind);
	const role = roles.length > 0 && happens(random, 0.85) ? random.pick(roles) : undefined;
	const possible = calibresOfKind(kind);
	const calibre = possible.length > 0 && happens(random, 0.85) ? random.pick(possible) : undefined;
	const designation = happens(random, 0.45) ? designationOf() : undefined;
	const called = inEachLanguage((locale) => calledIn(locale, kind, role));
	const maker = happens(random, 0.85) ? random.pick(enterprises) : undefined;
	const house = happens(random, 0.4) ? random.pick(enterprises) : undefined;
	const shownName = designation !== undefined && happens(random, 0.3) ? ` ${designation}` : '';
	const released: ReleasedProduct = {
		id,
		kind,
		name: inEachLanguage((locale) =>
			printedName(titled(wholeName(proper[locale]), locale) + shownName, called[locale], locale),
		),
		maker: maker && { ...evidence, enterprise: maker.id },
		offeredBy: house && { ...evidence, enterprise: house.id },
		specs: [
			...stated('designation', designation && { type: 'name', name: designation }),
			...stated('role', role && { type: 'choice', choice: role }),
			...stated('calibre', calibre && { type: 'calibre', calibre: calibre.id }),
		],
		exhibitions: Array.from({ length: wholeBetween(random, 0, 2) }, () => ({
			...evidence,
			exhibition: random.pick(exhibitions).id,
		})),
		parentTypes: [],
		variants: [],
		relations: [],
		control: [],
		sources: [],
		unreviewed: [],
		notes: [],
	};
	const houses = [...new Set([maker, house].filter((one) => one !== undefined))];
	return { id, proper, kind, role, called, designation, calibre, houses, released };
}

const evidence = { sources: [], unconfirmed: false, suggested: false };

function stated(spec: ReleasedSpec['spec'], value: SpecValue | '' | undefined): ReleasedSpec[] {
	return value ? [{ ...evidence, spec, state: 'stated', value, conflicts: [] }] : [];
}

function rolesOf(kind: KindId): readonly string[] {
	const role = kindOf(kind).specs.find(({ id }) => id === 'role');
	return role?.type === 'choice' ? role.choices : [];
}

function calledIn(locale: Locale, kind: KindId, role: string | undefined): string {
	const { choices, kinds: named } = allMessages[locale];
	return new Map(Object.entries(choices)).get(role ?? '') ?? named[kind].one;
}

/** Where each language puts the proper name, and the marks it stands in. */
function printedName(proper: string, called: string, locale: Locale): string {
	const small = called.charAt(0).toLocaleLowerCase(locale) + called.slice(1);
	switch (locale) {
		case 'en':
		case 'tr':
			return `${proper} ${small}`;
		case 'az':
			return `“${proper}” ${small}`;
		case 'ru':
			return `${called} «${proper}»`;
		case 'ar':
		case 'fr':
			return `${called} ${proper}`;
		default:
			return locale satisfies never;
	}
}

const exhibitions: readonly ReleasedExhibition[] = ['ADEX', 'IDEF', 'IDEX', 'MILEX', 'SAHA EXPO'].flatMap(
	(fair) =>
		[2018, 2021, 2023, 2024].map((year) => ({
			id: `${fair}-${year}`.toLowerCase().replaceAll(' ', '-'),
			name: `${fair} ${year}`,
			place: { en: 'Baku' },
			start: String(year),
			sources: [],
			unreviewed: [],
			notes: [],
		})),
);

function editionOf(products: readonly MadeUpProduct[], enterprises: readonly MadeUpEnterprise[]): Edition {
	return {
		id: 'made-up',
		title: { en: 'Made up' },
		audience: { en: 'Nobody' },
		level: 'public',
		locales: localeIds,
		date: '2026-01-01',
		products: products.map(({ released }) => released),
		enterprises: enterprises.map(({ released }) => released),
		calibres: calibres.map(({ released }) => released),
		exhibitions,
		visits: [],
		controls: [],
		terms: [],
		guides: [],
		media: [],
		sources: [],
	};
}
