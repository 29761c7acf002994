import type { z } from 'zod';
import { type Calibre, calibreSchema } from './calibre.ts';
import { complaint } from './complaint.ts';
import { type ControlClass, controlClassSchema } from './control-class.ts';
import { nearest } from './did-you-mean.ts';
import { type EditionRecord, editionRecordSchema } from './edition-record.ts';
import { type Enterprise, enterpriseSchema } from './enterprise.ts';
import { type Exhibition, exhibitionSchema } from './exhibition.ts';
import { explain } from './findings.ts';
import { type Guide, guideSchema } from './guide.ts';
import { isKindId, kinds } from './kinds.ts';
import { type Medium, mediumSchema, type PictureFile } from './medium.ts';
import { CatalogueError, type Finding, type Problem } from './problem.ts';
import { type Product, productSchemaOf } from './product.ts';
import { shorten } from './quote.ts';
import type { RawRecord, RecordType } from './record.ts';
import { rules } from './rules.ts';
import { type SignOffs, signOffsSchema } from './sign-off.ts';
import { type Source, sourceSchema } from './source.ts';
import { type Term, termSchema } from './term.ts';
import { type Visit, visitSchema } from './visit.ts';

type ById<Item> = ReadonlyMap<string, Item>;

/** Every record of the house, checked. It never reaches a page: pages are given an `Edition`. */
export interface Catalogue {
	readonly products: ById<Product>;
	readonly enterprises: ById<Enterprise>;
	readonly calibres: ById<Calibre>;
	readonly exhibitions: ById<Exhibition>;
	readonly visits: ById<Visit>;
	readonly sources: ById<Source>;
	readonly controls: ById<ControlClass>;
	/** The glossary. */
	readonly terms: ById<Term>;
	/** By the id of the kind that they are of. */
	readonly guides: ById<Guide>;
	readonly media: ById<Medium>;
	/** The files of `media`, by the id of their record. */
	readonly pictures: ById<PictureFile>;
	readonly editions: ById<EditionRecord>;
	/** By the id of the edition that they are for. */
	readonly signOffs: ById<SignOffs>;
	/** Whether a file of that type and id was there at all, readable or not. */
	has(type: RecordType, id: string): boolean;
	idsOf(type: RecordType): Iterable<string>;
}

/** Products have one for each kind: `productSchemaOf`. */
export const recordSchemas = {
	enterprise: enterpriseSchema,
	calibre: calibreSchema,
	exhibition: exhibitionSchema,
	visit: visitSchema,
	source: sourceSchema,
	control: controlClassSchema,
	term: termSchema,
	guide: guideSchema,
	medium: mediumSchema,
	edition: editionRecordSchema,
	'sign-off': signOffsSchema,
} satisfies Record<Exclude<RecordType, 'product'>, z.ZodType>;

/**
 * The only way to get a `Catalogue`, so whoever holds one holds a valid one.
 * @param unread Files that could not be read, so that a reference to one is not reported as dangling.
 * @param pictures The files beside the records of media.
 * @throws {CatalogueError} with every problem of every record.
 */
export function createCatalogue(
	records: readonly RawRecord[],
	unread: readonly { type: RecordType; id: string }[] = [],
	pictures: readonly PictureFile[] = [],
): Catalogue {
	const problems: Problem[] = [];
	const report = (record: RawRecord, findings: Iterable<Finding>) => {
		for (const finding of findings) problems.push(problemOf(record, finding));
	};

	const unique = uniqueOf(records, report);
	const parsed = new Map<RecordType, Map<string, unknown>>();
	for (const record of unique) {
		const result = parseRecord(record);
		if (!result.success) report(record, result.findings);
		else mapOf(parsed, record.type).set(record.id, { id: record.id, ...result.data });
	}

	const catalogue = catalogueOf(parsed, [...records, ...unread], pictures);
	for (const record of unique) {
		if (!mapOf(parsed, record.type).has(record.id)) continue;
		for (const rule of rules) report(record, rule(record, catalogue));
	}
	if (problems.length > 0) throw new CatalogueError(problems);
	return catalogue;
}

/** The first record of each id. Products lie in a folder a kind, but an address has room for one. */
function uniqueOf(
	records: readonly RawRecord[],
	report: (record: RawRecord, findings: Iterable<Finding>) => void,
): RawRecord[] {
	const unique = new Map<string, RawRecord>();
	for (const record of records) {
		const key = `${record.type} ${record.id}`;
		const other = unique.get(key);
		if (other === undefined) unique.set(key, record);
		else report(record, [repeated(other)]);
	}
	return [...unique.values()];
}

function repeated({ file }: RawRecord): Finding {
	return { path: [], ...complaint('id-repeated', { file }) };
}

type Parsed = { success: true; data: object } | { success: false; findings: Finding[] };

function parseRecord({ type, data }: RawRecord): Parsed {
	const schema = type === 'product' ? schemaOfProduct(data) : recordSchemas[type];
	if (!('safeParse' in schema)) return { success: false, findings: [schema] };
	// `explain` has the words. Zod's own would ask a map for its constructor, which may be a field of the file.
	const result = schema.safeParse(data, { error: () => 'not as the schema says' });
	return result.success
		? { success: true, data: result.data }
		: { success: false, findings: explain(result.error.issues, data) };
}

function schemaOfProduct(data: RawRecord['data']): ReturnType<typeof productSchemaOf> | Finding {
	const kind = typeof data === 'object' && data !== null && !Array.isArray(data) ? data.kind : undefined;
	if (typeof kind === 'string' && isKindId(kind)) return productSchemaOf(kind);
	const ids = kinds.map(({ id }) => id);
	const said =
		typeof kind === 'string'
			? complaint('kind-unknown', { kind }, nearest(kind, ids))
			: complaint(kind === null ? 'kind-empty' : 'missing-kind');
	return { path: ['kind'], ...said };
}

function catalogueOf(
	parsed: Map<RecordType, Map<string, unknown>>,
	files: readonly { type: RecordType; id: string }[],
	pictures: readonly PictureFile[],
): Catalogue {
	const ids = new Map<RecordType, Set<string>>();
	for (const { type, id } of files) ids.set(type, (ids.get(type) ?? new Set()).add(id));
	// Each map was filled by the schema of its own type, a few lines above.
	const all = <Item>(type: RecordType) => mapOf(parsed, type) as unknown as ById<Item>;
	return {
		products: all('product'),
		enterprises: all('enterprise'),
		calibres: all('calibre'),
		exhibitions: all('exhibition'),
		visits: all('visit'),
		sources: all('source'),
		controls: all('control'),
		terms: all('term'),
		guides: all('guide'),
		media: all('medium'),
		pictures: new Map(pictures.map((picture) => [picture.id, picture])),
		editions: all('edition'),
		signOffs: all('sign-off'),
		has: (type, id) => ids.get(type)?.has(id) ?? false,
		idsOf: (type) => ids.get(type) ?? [],
	};
}

function mapOf<Key, Item>(maps: Map<Key, Map<string, Item>>, key: Key): Map<string, Item> {
	const map = maps.get(key) ?? new Map<string, Item>();
	maps.set(key, map);
	return map;
}

function problemOf(record: RawRecord, { path, ...said }: Finding): Problem {
	return { file: record.file, ...record.locate(path), field: formatPath(path), ...said };
}

/** `specs.mass.value`, `exhibitions[2].exhibition`. */
export function formatPath(path: Finding['path']): string {
	return path.reduce<string>((text, part) => {
		if (typeof part === 'number') return `${text}[${part + 1}]`;
		return text === '' ? shorten(part) : `${text}.${shorten(part)}`;
	}, '');
}
