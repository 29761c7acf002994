import type { ReleasedProduct } from '../catalogue/edition.ts';
import { type KindId, kindOf, type SpecId } from '../catalogue/kinds.ts';
import type { Locale } from '../catalogue/locales.ts';
import { type Spec, specGroups } from '../catalogue/spec.ts';
import type { Unit } from '../catalogue/units.ts';
import { pickForm } from '../i18n/translator.ts';
import { termOfSpec } from './explained-terms.ts';
import type { Reader } from './reader.ts';
import {
	lineOf,
	type Marked,
	marksOf,
	type SheetCell,
	type SheetLine,
	sheetColumnOf,
} from './sheet-cells.ts';

/** A kind's products and what is said of each of its specs, in ready strings of one language. */
export interface KindSheet {
	readonly kind: string;
	/** What one product of it is called. */
	readonly name: string;
	/** What a visitor asks first, in this order. */
	readonly keySpecs: readonly string[];
	/** Every spec of the kind in the order of a product's tables, stated or not. */
	readonly columns: readonly SheetColumn[];
	/** By name, in the order of the language. */
	readonly products: readonly SheetProduct[];
}

export interface SheetColumn {
	readonly spec: string;
	readonly label: string;
	/** Id of the term that explains it. */
	readonly term?: string;
	/** The label of its block. */
	readonly group: string;
	readonly type: Spec['type'];
	/** The word or symbol of the unit of all its figures. */
	readonly unit?: string;
	/** Where the kind has a unit of its own: the one that the other kinds show, in which cells say their `common`. */
	readonly commonUnit?: string;
	/** How many products say something of it. */
	readonly stated: number;
	readonly hiddenInCompare?: true;
}

export interface SheetProduct {
	readonly id: string;
	readonly name: string;
	/** Of the name, when it is not the page's. */
	readonly lang?: Locale;
	/** In the internal edition: who may see the product, when not everyone may. */
	readonly level?: string;
	readonly status?: SheetLine & Marked;
	readonly maker?: SheetLine & Marked;
	/** One a column; null is not stated. Nothing of a parent type is here. */
	readonly cells: readonly (SheetCell | null)[];
}

export function kindSheetOf(reader: Reader, id: KindId): KindSheet {
	const kind = kindOf(id);
	const products = reader.productsOfKind(id);
	const columns = specGroups
		.flatMap((group) => kind.specs.filter((spec) => spec.group === group))
		.map((spec) => ({ spec, cells: sheetColumnOf(reader, spec, products) }));
	return {
		kind: id,
		name: reader.messages.kinds[id].one,
		keySpecs: kind.keySpecs,
		columns: columns.map(({ spec, cells }) => headOf(reader, spec, cells)),
		products: products.map((product, row) => ({
			...namesOf(reader, product),
			cells: columns.map(({ cells }) => cells[row] ?? null),
		})),
	};
}

function headOf(
	{ messages, locale, index }: Reader,
	spec: Spec<SpecId>,
	cells: readonly (SheetCell | null)[],
): SheetColumn {
	// The form that stands with a round number: патронов, not патрон.
	const unitIn = (unit: Unit) => pickForm(locale, messages.units[unit], 100);
	const common = spec.type === 'quantity' ? spec.units[0] : undefined;
	const term = termOfSpec(index, spec)?.id;
	return {
		spec: spec.id,
		label: messages.specs[spec.id],
		...(term !== undefined && { term }),
		group: messages.groups[spec.group],
		type: spec.type,
		...(spec.type === 'quantity' && { unit: unitIn(spec.display) }),
		...(spec.type === 'quantity' &&
			common !== undefined &&
			common !== spec.display && { commonUnit: unitIn(common) }),
		stated: cells.filter((cell) => cell !== null).length,
		...(spec.hiddenInCompare === true && { hiddenInCompare: true }),
	};
}

function namesOf(
	reader: Reader,
	{ id, name, status, maker, staff }: ReleasedProduct,
): Omit<SheetProduct, 'cells'> {
	const { text, lang, isFallback } = reader.local(name);
	const plant = maker?.enterprise === undefined ? undefined : reader.index.enterprises.get(maker.enterprise);
	const makerName = plant?.name ?? (maker?.name === undefined ? undefined : { en: maker.name });
	return {
		id,
		name: text,
		...(isFallback && { lang }),
		...(staff && staff.release !== 'public' && { level: reader.messages.levels[staff.release] }),
		...(status && { status: { text: reader.messages.statuses[status.value], ...marksOf(reader, status) } }),
		...(maker && makerName && { maker: { ...lineOf(reader, makerName), ...marksOf(reader, maker) } }),
	};
}
