import { canonicalJson } from './canonical-json.ts';
import { idsIn } from './order.ts';
import type { Status } from './product.ts';
import {
	type PublishedRecord,
	type PublishedRecords,
	type PublishedSpec,
	specsOfRecord,
} from './publication.ts';
import type { Spec } from './spec.ts';
import { readSpecValue, type SpecValue } from './statement.ts';
import type { LocalizedText } from './texts.ts';

/** What is said for a spec, on one side of a change. */
export type ChangedSaying =
	| { readonly value: SpecValue; readonly condition?: LocalizedText | undefined; readonly banded: boolean }
	| { readonly state: 'not-applicable' | 'on-request' | 'withheld' };

/** What stands on the former side of a change; nothing at all is “not stated”. */
type Former<Said> = Said | 'hidden' | undefined;

/** One thing that reads otherwise than before. What readers may see no more is hidden on its former side. */
export type FieldChange =
	| { readonly field: 'name'; readonly before: LocalizedText; readonly after: LocalizedText }
	| { readonly field: 'status'; readonly before: Former<Status>; readonly after: Status | undefined }
	| {
			readonly field: 'maker';
			readonly before: Former<LocalizedText>;
			readonly after: LocalizedText | undefined;
	  }
	| {
			readonly field: 'spec';
			readonly spec: Spec;
			/** The parent type whose figure it is. */
			readonly of?: string | undefined;
			readonly before: Former<ChangedSaying>;
			readonly after: ChangedSaying | undefined;
	  }
	/** Texts, relations or sources. */
	| { readonly field: 'other' };

export interface RecordChange {
	/** `products/khazri`. */
	readonly record: string;
	readonly name: LocalizedText;
	readonly type: 'new' | 'withdrawn' | 'changed';
	/** The record to which the address of a withdrawn one leads. */
	readonly movedTo?: string | undefined;
	/** In the order of the specs; of a changed record only. */
	readonly fields: readonly FieldChange[];
}

interface Sides {
	readonly before: PublishedRecords;
	readonly after: PublishedRecords;
	/** Whether the house still has a record, whoever may see it. */
	isKept(record: string): boolean;
	/** Where the address of a retired record leads, as far as these readers may know. */
	readonly moved?: ReadonlyMap<string, string>;
}

/**
 * What changed between two states of an edition, as far as its readers may know both sides. A record that is kept from
 * them now is not mentioned; of a figure that is kept from them now, the former is not said.
 */
export function changesBetween(sides: Sides): RecordChange[] {
	const { before, after, isKept } = sides;
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	return names.flatMap((record): RecordChange[] => {
		const [old, now] = [before[record], after[record]];
		if (old === undefined && now === undefined) return [];
		if (now === undefined)
			return isKept(record) || old === undefined
				? []
				: [{ record, name: old.name, type: 'withdrawn', ...movedFrom(record, sides), fields: [] }];
		if (old === undefined) return [{ record, name: now.name, type: 'new', fields: [] }];
		if (old.hash === now.hash && canonicalJson(old) === canonicalJson(now)) return [];
		const fields = fieldsOf(record, asReadNow(old, now), now, sides);
		return [{ record, name: now.name, type: 'changed', fields: fields.length > 0 ? fields : [other] }];
	});
}

function movedFrom(record: string, { moved }: Sides): Pick<RecordChange, 'movedTo'> {
	const movedTo = moved?.get(record);
	return movedTo === undefined ? {} : { movedTo };
}

const other: FieldChange = { field: 'other' };

/**
 * What was said, in the languages in which the record is read now, for a translation may be kept inside again; and of
 * the parent types that are named now.
 */
function asReadNow(old: PublishedRecord, now: PublishedRecord): PublishedRecord {
	const inLanguages = (text: LocalizedText): LocalizedText => ({
		...Object.fromEntries(Object.entries(text).filter(([locale]) => locale in now.name)),
		en: text.en,
	});
	const read = ({ value, condition, ...rest }: PublishedSpec): PublishedSpec => ({
		...rest,
		...(value !== undefined && { value: typeof value === 'string' ? value : inLanguages(value) }),
		...(condition !== undefined && { condition: inLanguages(condition) }),
	});
	const readAll = (specs: NonNullable<PublishedRecord['specs']>) =>
		Object.fromEntries(Object.entries(specs).map(([id, said]) => [id, read(said)]));
	const parentTypes = Object.entries(old.parentTypes ?? {})
		.filter(([name]) => now.parentTypes?.[name] !== undefined)
		.map(([name, specs]) => [name, readAll(specs)] as const);
	return {
		...old,
		name: inLanguages(old.name),
		...(old.specs && { specs: readAll(old.specs) }),
		...(old.parentTypes && { parentTypes: Object.fromEntries(parentTypes) }),
	};
}

function fieldsOf(record: string, old: PublishedRecord, now: PublishedRecord, sides: Sides): FieldChange[] {
	const { before, after } = sides;
	const fields: FieldChange[] = [];
	if (differ(old.name, now.name)) fields.push({ field: 'name', before: old.name, after: now.name });
	if (old.status !== now.status)
		fields.push({
			field: 'status',
			before: former(old.status, old.status, now.status !== undefined),
			after: now.status,
		});
	if (differ(old.maker, now.maker))
		fields.push({
			field: 'maker',
			before: former(old.maker, makerOf(old, before, sides), now.maker !== undefined),
			after: makerOf(now, after, sides),
		});
	const specs = specsOfRecord(record, now);
	fields.push(...specChanges(specs, old.specs, now.specs, sides));
	for (const name of idsIn(Object.keys(old.parentTypes ?? {}), Object.keys(now.parentTypes ?? {})))
		for (const change of specChanges(specs, old.parentTypes?.[name], now.parentTypes?.[name], sides))
			fields.push({ ...change, of: name });
	return fields;
}

type SpecChange = Extract<FieldChange, { field: 'spec' }>;

function specChanges(
	specs: readonly Spec[],
	old: PublishedRecord['specs'] = {},
	now: PublishedRecord['specs'] = {},
	sides: Sides,
): SpecChange[] {
	return specs.flatMap((spec): SpecChange[] => {
		const [was, is] = [old[spec.id], now[spec.id]];
		if (!differ(was, is)) return [];
		const before = former(was, sayingOf(spec, was, sides.before, sides), mayKnowFormer(was, is));
		return [{ field: 'spec', spec, before, after: sayingOf(spec, is, sides.after, sides) }];
	});
}

/** What was said, unless it may be known no more. */
function former<Said>(said: unknown, shown: Said | undefined, isKnown: boolean): Former<Said> {
	if (said === undefined) return undefined;
	return isKnown && shown !== undefined ? shown : 'hidden';
}

/** A figure is no longer said where nothing as exact stands in its place: it may be kept from these readers now. */
function mayKnowFormer(was: PublishedSpec | undefined, is: PublishedSpec | undefined): boolean {
	if (was?.value === undefined) return true;
	return is?.value !== undefined && (is.banded !== true || was.banded === true);
}

/** @param then The records of its own time, which know what a calibre was called. */
function sayingOf(
	spec: Spec,
	said: PublishedSpec | undefined,
	then: PublishedRecords,
	sides: Sides,
): ChangedSaying | undefined {
	if (said?.state !== undefined) return { state: said.state };
	const value = said?.value === undefined ? undefined : shownValueOf(spec, said.value, then, sides);
	return value && { value, condition: said?.condition, banded: said?.banded === true };
}

/** A value that its spec no longer understands is shown as it was written; a calibre that is kept now is not named. */
function shownValueOf(
	spec: Spec,
	raw: NonNullable<PublishedSpec['value']>,
	then: PublishedRecords,
	{ after, isKept }: Sides,
): SpecValue | undefined {
	const value = readSpecValue(spec, raw);
	const record = value?.type === 'calibre' ? `calibres/${value.calibre}` : undefined;
	if (record !== undefined && after[record] === undefined) {
		const name = isKept(record) ? undefined : then[record]?.name.en;
		return name === undefined ? undefined : { type: 'name', name };
	}
	if (value !== undefined) return value;
	return typeof raw === 'string' ? { type: 'name', name: raw } : { type: 'text', text: raw };
}

/** A maker that is kept from the readers now is not named. */
function makerOf(
	{ maker }: PublishedRecord,
	then: PublishedRecords,
	{ after, isKept }: Sides,
): LocalizedText | undefined {
	if (maker?.enterprise === undefined) return maker?.name === undefined ? undefined : { en: maker.name };
	const record = `enterprises/${maker.enterprise}`;
	return after[record]?.name ?? (isKept(record) ? undefined : then[record]?.name);
}

function differ(a: unknown, b: unknown): boolean {
	return canonicalJson(a ?? null) !== canonicalJson(b ?? null);
}
