import type { Catalogue } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import { nearest } from '../did-you-mean.ts';
import type { FieldPath, Finding } from '../problem.ts';
import type { RawRecord, RawValue, RecordType } from '../record.ts';
import type { Rule } from './rule.ts';

/** Field → the type of record that it names. */
const references: Readonly<Record<string, RecordType>> = {
	source: 'source',
	sources: 'source',
	enterprise: 'enterprise',
	enterprises: 'enterprise',
	parent: 'enterprise',
	exhibition: 'exhibition',
	event: 'exhibition',
	to: 'product',
	variantOf: 'product',
	product: 'product',
	products: 'product',
	seeAlso: 'term',
};

export const referencesExist: Rule = function* (record, catalogue) {
	if (record.type === 'sign-off' && !catalogue.has('edition', record.id))
		yield forNobody(record.id, catalogue);
	for (const { path, type, id } of referencesIn(record)) {
		if (catalogue.has(type, id)) continue;
		yield missing(path, type, id, catalogue);
	}
};

function forNobody(id: string, catalogue: Catalogue): Finding {
	const meant = nearest(id, catalogue.idsOf('edition'));
	return { path: [], ...complaint('sign-offs-of-no-edition', { id }, meant) };
}

function missing(path: FieldPath, type: RecordType, id: string, catalogue: Catalogue): Finding {
	const meant = nearest(id, catalogue.idsOf(type));
	return { path, ...complaint('reference-missing', { id, type: { name: `name.${type}` } }, meant) };
}

interface Reference {
	path: FieldPath;
	type: RecordType;
	id: string;
}

function* referencesIn({ type, data }: RawRecord): Generator<Reference> {
	if (type === 'source') return;
	yield* walk(data, []);
}

function* walk(value: RawValue, path: FieldPath): Generator<Reference> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			const place = [...path, key];
			const type = typeOf(place);
			if (type === undefined) yield* walk(item, place);
			else yield* named(item, place, type);
		}
	}
}

function typeOf(path: FieldPath): RecordType | undefined {
	const field = String(path.at(-1));
	if (field === 'class' && path[0] === 'control') return 'control';
	if (field === 'calibre' && path[0] === 'of') return 'calibre';
	if (field === 'value' && path.includes('calibre')) return 'calibre';
	return Object.hasOwn(references, field) ? references[field] : undefined;
}

function* named(value: RawValue, path: FieldPath, type: RecordType): Generator<Reference> {
	if (typeof value === 'string') yield { path, type, id: value };
	else if (Array.isArray(value))
		for (const [index, item] of value.entries()) yield* named(item, [...path, index], type);
}
