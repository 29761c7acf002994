import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import { kindOf } from '../catalogue/kinds.ts';
import type { Product } from '../catalogue/product.ts';
import type { Evidence, Statement } from '../catalogue/statement.ts';

/*
 * Who may read what, said a second time: from docs/editions.md, and without a line of the code that releases. It
 * answers for one edition and is as plain as it can be, for it is what the release is measured by.
 */

const levels = ['public', 'delegation', 'licensed', 'internal'] as const;
type Level = (typeof levels)[number];

export interface Place {
	/** The release of what a statement stands in. */
	readonly within: Level;
	readonly recordSources: readonly string[];
	/** A calibre, or a labelled figure of a parent type. */
	readonly isWeakAllowed: boolean;
	readonly specRelease?: Level | undefined;
}

interface HasRelease {
	readonly release: Level;
	readonly sources: readonly string[];
}

export type Audience = ReturnType<typeof audienceOf>;

export function audienceOf(catalogue: Catalogue, edition: EditionRecord) {
	const rank = levels.indexOf(edition.level);
	const reads = (...needed: readonly Level[]) => needed.every((level) => levels.indexOf(level) <= rank);
	const isStaff = edition.level === 'internal';

	function isCitable(id: string, isWeakAllowed: boolean): boolean {
		const source = catalogue.sources.get(id);
		if (isStaff) return true;
		return source !== undefined && source.citable === 'yes' && (source.grade !== 'D' || isWeakAllowed);
	}

	/** Whether what is known, and how, could be shown to anybody outside. */
	function isGrounded({ basis = 'sourced', source }: Evidence, place: Place): boolean {
		if (basis === 'suggested') return true;
		if (basis !== 'sourced') return false;
		return (source ?? place.recordSources).some((id) => {
			const found = catalogue.sources.get(id);
			return found?.citable === 'yes' && (found.grade !== 'D' || place.isWeakAllowed);
		});
	}

	function mayRead(said: Evidence, place: Place): boolean {
		if (!isStaff && !isGrounded(said, place)) return false;
		return reads(place.within, said.release ?? place.specRelease ?? place.within);
	}

	/** Whether a statement that these readers may not read has something that stands for it. */
	function standInOf(said: Statement, place: Place): 'band' | 'on-request' | undefined {
		if (said.state !== 'stated' || mayRead(said, place)) return undefined;
		if (!isGrounded(said, place) || !reads(place.within)) return undefined;
		if (said.band !== undefined) return 'band';
		return said.withheld === 'on-request' && edition.withheld === 'on-request' ? 'on-request' : undefined;
	}

	const placeIn = ({ release, sources }: HasRelease): Place => ({
		within: release,
		recordSources: sources,
		isWeakAllowed: false,
	});

	/** What of a house can be known from a product. */
	function housesOf(product: Product, isAllKnown: boolean): string[] {
		return [product.maker, product.offeredBy].flatMap((said) =>
			said?.enterprise !== undefined && (isAllKnown || mayRead(said, placeIn(product)))
				? [said.enterprise]
				: [],
		);
	}

	function isNamed(product: Product, list: 'include' | 'exclude'): boolean {
		const { kinds = [], products = [], enterprises = [] } = edition.selection?.[list] ?? {};
		if (kinds.some((kind) => kind === product.kind) || products.includes(product.id)) return true;
		return housesOf(product, list === 'exclude').some((house) => enterprises.includes(house));
	}

	function isChosen(product: Product): boolean {
		const { include, exclude, status } = edition.selection ?? {};
		if (exclude !== undefined && isNamed(product, 'exclude')) return false;
		if (include !== undefined && !isNamed(product, 'include')) return false;
		if (status === undefined) return true;
		return mayRead(product.status, placeIn(product)) && status.includes(product.status.value);
	}

	const products = new Set(
		[...catalogue.products.values()].flatMap((product) =>
			reads(product.release) && isChosen(product) ? [product.id] : [],
		),
	);

	/** Enterprises that the selection is about, whatever their release. */
	function chosenHouses(): Set<string> {
		const { include, exclude } = edition.selection ?? {};
		const ofProducts = [...catalogue.products.values()]
			.filter(({ id }) => products.has(id))
			.flatMap((product) => housesOf(product, false));
		const chosen = new Set(
			include === undefined
				? catalogue.enterprises.keys()
				: [...(include.enterprises ?? []), ...ofProducts].flatMap(withParents),
		);
		for (const id of exclude?.enterprises ?? []) chosen.delete(id);
		return chosen;
	}

	function withParents(id: string): string[] {
		const parent = catalogue.enterprises.get(id)?.parent;
		return parent === undefined ? [id] : [id, ...withParents(parent)];
	}

	const houses = chosenHouses();
	const seen = {
		product: (id: string) => products.has(id),
		enterprise: (id: string) => houses.has(id) && isOpen(catalogue.enterprises.get(id)),
		calibre: (id: string) => isOpen(catalogue.calibres.get(id)),
		exhibition: (id: string) => isOpen(catalogue.exhibitions.get(id)),
		visit: (id: string) =>
			isOpen(catalogue.visits.get(id)) &&
			(catalogue.visits.get(id)?.enterprises ?? []).some((house) => seen.enterprise(house)),
		control: (id: string) => isOpen(catalogue.controls.get(id)),
		term: (id: string) => isOpen(catalogue.terms.get(id)),
		guide: (id: string) =>
			isOpen(catalogue.guides.get(id)) &&
			[...products].some((product) => catalogue.products.get(product)?.kind === id),
	};

	function isOpen(record: { readonly release: Level } | undefined): boolean {
		return record !== undefined && reads(record.release);
	}

	/** A statement that names a record which these readers may not see is not made at all. */
	function namesHidden(said: object): boolean {
		const { enterprise, exhibition, class: control, to, value } = said as Readonly<Record<string, unknown>>;
		if (typeof enterprise === 'string') return !seen.enterprise(enterprise);
		if (typeof exhibition === 'string') return !seen.exhibition(exhibition);
		if (typeof control === 'string') return !seen.control(control);
		if (typeof to === 'string') return !seen.product(to);
		const isCalibre = typeof value === 'object' && value !== null && 'calibre' in value;
		return isCalibre && typeof value.calibre === 'string' && !seen.calibre(value.calibre);
	}

	/** A language's texts of a record, once its translation is out. */
	function readsIn(
		locale: string,
		record?: {
			readonly release: Level;
			readonly translations: Readonly<Record<string, { readonly release?: Level | undefined } | undefined>>;
		},
	): boolean {
		if (locale === 'en') return true;
		if (!edition.locales.some((own) => own === locale)) return false;
		return (
			record === undefined || reads(record.release, record.translations[locale]?.release ?? record.release)
		);
	}

	return { isStaff, reads, isCitable, mayRead, standInOf, namesHidden, readsIn, seen, placeIn };
}

/** What a spec asks for by itself. */
export function specReleaseOf(product: Product, spec: string): Level | undefined {
	return kindOf(product.kind).specs.find(({ id }) => id === spec)?.release;
}
