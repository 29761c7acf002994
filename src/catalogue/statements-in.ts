import { calibreSpecs } from './calibre.ts';
import type { Catalogue } from './catalogue.ts';
import type { Setting } from './evidence.ts';
import { kindOf } from './kinds.ts';
import type { FieldPath } from './problem.ts';
import type { Product, Specs } from './product.ts';
import type { RawRecord } from './record.ts';
import type { ReleaseLevel } from './release-level.ts';
import type { Spec } from './spec.ts';
import type { Evidence } from './statement.ts';

export interface PlacedStatement {
	readonly path: FieldPath;
	readonly statement: Evidence;
	readonly setting: Setting;
}

/** What a record's statements inherit from it. */
export function settingOf(
	record: { release: ReleaseLevel; sources: readonly string[] },
	allowsWeakSources = false,
): Setting {
	return { within: record.release, recordSources: record.sources, allowsWeakSources };
}

/** The figures of a parent type go out only when a source states the link; and then labelled, weak sources too. */
export function settingOfParentType(product: Product, link: 'sourced' | 'inferred'): Setting {
	return {
		within: link === 'inferred' ? 'internal' : product.release,
		recordSources: [],
		allowsWeakSources: true,
	};
}

/** What an edition says itself rests on what it cites there. */
export const settingOfEdition: Setting = { within: 'public', recordSources: [], allowsWeakSources: false };

/** Every statement of a record with its place and what it inherits there. */
export function statementsIn({ type, id }: RawRecord, catalogue: Catalogue): PlacedStatement[] {
	switch (type) {
		case 'product':
			return of(catalogue.products.get(id), inProduct);
		case 'enterprise':
			return of(catalogue.enterprises.get(id), (enterprise) => {
				const setting = settingOf(enterprise);
				return [
					...optional(['role'], enterprise.role, setting),
					...listed('facts', enterprise.facts, setting),
				];
			});
		case 'calibre':
			return of(catalogue.calibres.get(id), (calibre) =>
				inSpecs(['specs'], calibre.specs, settingOf(calibre, true), calibreSpecs),
			);
		case 'exhibition':
			return of(catalogue.exhibitions.get(id), (exhibition) => {
				const setting = settingOf(exhibition);
				return [
					...optional(['participation'], exhibition.participation, setting),
					...optional(['items'], exhibition.items, setting),
				];
			});
		case 'edition':
			return of(catalogue.editions.get(id), ({ contact }) =>
				optional(['contact'], contact, settingOfEdition),
			);
		case 'visit':
		case 'source':
		case 'control':
		case 'term':
		case 'guide':
		case 'medium':
		case 'sign-off':
			return [];
		default:
			return type satisfies never;
	}
}

function inProduct(product: Product): PlacedStatement[] {
	const setting = settingOf(product);
	const definitions = kindOf(product.kind).specs;
	return [
		{ path: ['status'], statement: product.status, setting },
		...optional(['maker'], product.maker, setting),
		...optional(['offeredBy'], product.offeredBy, setting),
		...inSpecs(['specs'], product.specs, setting, definitions),
		...product.parentTypes.flatMap(({ link, specs }, index) =>
			inSpecs(['parentTypes', index, 'specs'], specs, settingOfParentType(product, link), definitions),
		),
		...listed('exhibitions', product.exhibitions, setting),
		...listed('relations', product.relations, setting),
		...optional(['export'], product.export, setting),
		...listed('control', product.control, setting),
	];
}

function of<Item>(item: Item | undefined, statements: (item: Item) => PlacedStatement[]): PlacedStatement[] {
	return item === undefined ? [] : statements(item);
}

function optional(path: FieldPath, statement: Evidence | undefined, setting: Setting): PlacedStatement[] {
	return statement === undefined ? [] : [{ path, statement, setting }];
}

function listed(field: string, statements: readonly Evidence[], setting: Setting): PlacedStatement[] {
	return statements.map((statement, index) => ({ path: [field, index], statement, setting }));
}

function inSpecs(
	path: FieldPath,
	specs: Specs | Readonly<Record<string, Evidence | undefined>>,
	setting: Setting,
	definitions: readonly Spec[],
): PlacedStatement[] {
	return Object.entries(specs).flatMap(([id, statement]) => {
		const specRelease = definitions.find((spec) => spec.id === id)?.release;
		return optional([...path, id], statement, { ...setting, specRelease });
	});
}
