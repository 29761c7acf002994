import { calibreSpecs } from '../../catalogue/calibre.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Translations } from '../../catalogue/common-fields.ts';
import { type KindId, kindOf } from '../../catalogue/kinds.ts';
import type { FieldPath } from '../../catalogue/problem.ts';
import type { Product } from '../../catalogue/product.ts';
import { type RawRecord, type RecordType, recordFolders } from '../../catalogue/record.ts';
import type { Statement } from '../../catalogue/statement.ts';
import { type Claim, claimsIn, isUnverified } from './claims.ts';
import { type TranslationStatus, translationStatusOf } from './translation-status.ts';

/** How far a specification is known; `unverified` has a value that no source gives. What a variant does not say itself, its parent says. */
export type SpecState = 'stated' | 'unverified' | 'on-request' | 'not-applicable' | 'not-stated';

export interface SpecStatus {
	readonly spec: string;
	readonly state: SpecState;
	/** What a visitor asks first of this kind. */
	readonly isKey: boolean;
}

/** What is there of one record, and what is not. */
export interface RecordStatus {
	/** `products/khazri`. */
	readonly name: string;
	readonly type: RecordType;
	readonly id: string;
	/** Relative to the data folder, with `/`. */
	readonly file: string;
	/** Of a product. */
	readonly kind?: KindId | undefined;
	/** Those who make or offer it, or are to confirm something of it; an enterprise itself. */
	readonly enterprises: readonly string[];
	/** Who can say what nobody has stated: its maker, or else the house that offers it; an enterprise of itself. */
	readonly respondent?: string | undefined;
	/** In the order of the kind; empty for a record without specifications. */
	readonly specs: readonly SpecStatus[];
	/** Statements that nobody has confirmed, or of which sources say different things. */
	readonly claims: readonly Claim[];
	/** By language, English aside; empty for a record that keeps its own language. */
	readonly translations: readonly TranslationStatus[];
	lineOf(path: FieldPath): number;
}

/** Every record of the house that has something to be completed: products first, each type in the order of its files. */
export function recordStatusesOf(records: readonly RawRecord[], catalogue: Catalogue): RecordStatus[] {
	return records
		.filter(({ type }) => !withoutStatus.has(type))
		.sort((a, b) => typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type))
		.map((record) => recordStatusOf(record, catalogue));
}

const typeOrder: readonly RecordType[] = Object.values(recordFolders);

/** Sources say nothing to be completed; editions and what was signed are the house's own. */
const withoutStatus: ReadonlySet<RecordType> = new Set(['source', 'edition', 'sign-off']);

function recordStatusOf(record: RawRecord, catalogue: Catalogue): RecordStatus {
	const { type, id, file, data } = record;
	const product = type === 'product' ? catalogue.products.get(id) : undefined;
	const claims = claimsIn(record, catalogue);
	const asked = claims.flatMap(({ asked }) => asked ?? []);
	return {
		name: `${folderOf(type)}/${id}`,
		type,
		id,
		file,
		kind: product?.kind,
		enterprises: [
			...new Set([
				...(product === undefined ? [] : housesOf(product)),
				...(type === 'enterprise' ? [id] : []),
				...asked,
			]),
		],
		respondent: type === 'enterprise' ? id : (product?.maker?.enterprise ?? product?.offeredBy?.enterprise),
		specs: specsOf(record, catalogue),
		claims,
		translations: translationStatusOf(data, translationsOf(data)),
		lineOf: (path) => record.locate(path).line,
	};
}

export function folderOf(type: RecordType): string {
	return Object.entries(recordFolders).find(([, other]) => other === type)?.[0] ?? type;
}

function housesOf({ maker, offeredBy }: Product): string[] {
	return [maker?.enterprise, offeredBy?.enterprise].filter((id) => id !== undefined);
}

function specsOf({ type, id }: RawRecord, { products, calibres }: Catalogue): SpecStatus[] {
	const calibre = type === 'calibre' ? calibres.get(id) : undefined;
	if (calibre !== undefined)
		return calibreSpecs.map((spec) => ({
			spec: spec.id,
			state: stateOf(calibre.specs[spec.id]),
			isKey: false,
		}));
	const product = type === 'product' ? products.get(id) : undefined;
	if (product === undefined) return [];
	const parent = product.variantOf === undefined ? undefined : products.get(product.variantOf);
	const { specs, keySpecs } = kindOf(product.kind);
	return specs.map((spec) => ({
		spec: spec.id,
		state: stateOf(product.specs[spec.id] ?? parent?.specs[spec.id]),
		isKey: keySpecs.includes(spec.id),
	}));
}

function stateOf(statement: Statement | undefined): SpecState {
	if (statement?.state === 'stated' && isUnverified(statement)) return 'unverified';
	return statement?.state ?? 'not-stated';
}

function translationsOf(data: RawRecord['data']): Translations {
	const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
	// Past the gate: the schema of the record has read it.
	return ((isMap && data['translations']) || {}) as Translations;
}
