import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionRecord } from '../catalogue/edition-record.ts';
import type { Product } from '../catalogue/product.ts';
import type { Quantity } from '../catalogue/quantity.ts';
import type { Evidence, Statement } from '../catalogue/statement.ts';
import { type Audience, audienceOf, type Place, specReleaseOf } from './audience.ts';

/** One text of the catalogue, where it stands, and whether the readers of an edition may have it. */
export interface Said {
	/** `product yalguzag`. */
	readonly record: string;
	/** `specs.mass.value`. */
	readonly field: string;
	readonly text: string;
	/** When the text is a figure. */
	readonly quantity?: Quantity | undefined;
	readonly isOut: boolean;
}

type Path = readonly string[];
type Judge = (path: Path) => boolean;

interface Leaf {
	readonly path: Path;
	readonly text: string;
	readonly quantity?: Quantity;
}

/**
 * Everything that the catalogue says, text by text, judged for one edition. What no line here lets out is withheld:
 * a new field is, until somebody says who may read it.
 */
export function saidIn(catalogue: Catalogue, edition: EditionRecord): Said[] {
	const audience = audienceOf(catalogue, edition);
	const judged = <Item extends { readonly id: string }>(
		type: string,
		records: ReadonlyMap<string, Item>,
		judgeOf: (record: Item) => Judge,
	) =>
		[...records.values()].flatMap((record) => {
			const judge = judgeOf(record);
			return leavesIn(record).map((leaf) => saidBy(`${type} ${record.id}`, leaf, judge(leaf.path)));
		});
	const products = judged('product', catalogue.products, (product) =>
		productJudge(product, catalogue, audience),
	);
	const said = [
		...products,
		...[...catalogue.products.values()].flatMap((product) => [
			...inheritedBy(product, catalogue, products),
			...relatedTo(product, catalogue, products),
		]),
		...judged('enterprise', catalogue.enterprises, (enterprise) =>
			recordJudge(audience, enterprise, audience.seen.enterprise(enterprise.id), ([field = '', ...rest]) => {
				if (field === 'parent') return audience.seen.enterprise(enterprise.parent ?? '');
				const fact = field === 'facts' ? enterprise.facts[Number(rest[0])] : undefined;
				if (fact !== undefined)
					return inStatement(audience, enterprise, fact, audience.placeIn(enterprise), rest.slice(1));
				if (field === 'role' && enterprise.role !== undefined)
					return inStatement(audience, enterprise, enterprise.role, audience.placeIn(enterprise), rest);
				return ['form', 'ownership', 'families'].includes(field);
			}),
		),
		...judged('calibre', catalogue.calibres, (calibre) =>
			recordJudge(audience, calibre, audience.seen.calibre(calibre.id), ([field = '', id = '', ...rest]) => {
				if (field === 'sources') return audience.isCitable(calibre.sources[Number(id)] ?? '', true);
				const place = { ...audience.placeIn(calibre), isWeakAllowed: true };
				const statement = Object.entries(calibre.specs).find(([spec]) => spec === id)?.[1];
				if (field === 'specs' && statement !== undefined)
					return inSpec(audience, calibre, statement, place, rest);
				return ['class', 'aliases'].includes(field);
			}),
		),
		...judged('exhibition', catalogue.exhibitions, (exhibition) =>
			recordJudge(audience, exhibition, audience.seen.exhibition(exhibition.id), ([field = '', ...rest]) => {
				const said =
					field === 'participation' ? exhibition.participation : field === 'items' && exhibition.items;
				if (said) return inStatement(audience, exhibition, said, audience.placeIn(exhibition), rest);
				return ['start', 'end'].includes(field);
			}),
		),
		...judged('visit', catalogue.visits, (visit) =>
			recordJudge(audience, visit, audience.seen.visit(visit.id), ([field = '', at]) =>
				field === 'enterprises'
					? audience.seen.enterprise(visit.enterprises[Number(at)] ?? '')
					: ['date', 'representatives', 'countries'].includes(field),
			),
		),
	];
	const outside = new Set(
		said.filter(({ isOut, field }) => isOut && /^control\.\d+\.class$/.test(field)).map(({ text }) => text),
	);
	const own = judged('edition', catalogue.editions, (other) =>
		other.id === edition.id ? editionJudge(edition, catalogue, audience) : () => false,
	);
	const cited = new Set(
		[...said, ...own].filter(({ isOut, field }) => isOut && isCitation(field)).map(({ text }) => text),
	);
	return [
		...said,
		...own,
		...judged('control', catalogue.controls, (control) => ([field = '', at = '']) => {
			if (!outside.has(control.id) || !audience.seen.control(control.id)) return false;
			return field === 'title' ? audience.readsIn(at, control) : ['id', 'list', 'code'].includes(field);
		}),
		// Who signed what, in which words, is the house's own affair.
		...judged('sign-offs', catalogue.signOffs, () => () => false),
		...judged('source', catalogue.sources, ({ id }) => ([field = '']) => {
			if (!cited.has(id)) return false;
			return field === 'note'
				? audience.isStaff
				: ['id', 'title', 'publisher', 'address', 'date', 'grade'].includes(field);
		}),
	];
}

/** What a note or another figure was read in is not what the record rests on. */
function isCitation(field: string): boolean {
	return /(?:^|\.)sources?\.\d+$/.test(field) && !/(?:^notes|\.conflicts)\./.test(field);
}

type Common = Parameters<NonNullable<Audience['readsIn']>>[1] & {
	readonly sources: readonly string[];
	readonly notes: readonly {
		readonly release?: Product['release'] | undefined;
		readonly source?: string | undefined;
	}[];
};

/** What records of every type have in common; the rest is the type's own. */
function recordJudge(audience: Audience, record: NonNullable<Common>, isSeen: boolean, own: Judge): Judge {
	return (path) => {
		const [field = '', at = '', part] = path;
		if (!isSeen) return false;
		if (field === 'id') return true;
		if (field === 'release' || field === 'reason') return audience.isStaff;
		if (field === 'translations') return false;
		if (field === 'notes') return inNote(audience, record, Number(at), part);
		// A calibre may rest on weaker ones.
		if (field === 'sources' && !('aliases' in record))
			return audience.isCitable(record.sources[Number(at)] ?? '', false);
		if (isTranslated.has(field)) return at === '' || audience.readsIn(at, record);
		return own(path);
	};
}

/** The fields of a record that hold a text a language, or a name that is the same in all. */
const isTranslated: ReadonlySet<string> = new Set([
	'name',
	'summary',
	'place',
	'localName',
	'qualifier',
	'title',
	'delegation',
	'shown',
]);

function inNote(
	audience: Audience,
	record: NonNullable<Common>,
	at: number,
	part: string | undefined,
): boolean {
	const note = record.notes[at];
	if (note === undefined || !audience.reads(record.release, note.release ?? 'internal')) return false;
	return part === 'text' || (part === 'source' && audience.isCitable(note.source ?? '', false));
}

function productJudge(product: Product, catalogue: Catalogue, audience: Audience): Judge {
	const place = audience.placeIn(product);
	return recordJudge(audience, product, audience.seen.product(product.id), (path) => {
		const [field = '', at = '', ...rest] = path;
		const inOne = (said: Evidence | undefined, where: Place = place, inside: Path = rest) =>
			said !== undefined && inStatement(audience, product, said, where, inside);
		switch (field) {
			case 'kind':
				return true;
			case 'status':
			case 'maker':
			case 'offeredBy':
			case 'export':
				return inOne(product[field], place, path.slice(1));
			case 'variantOf':
				return audience.seen.product(product.variantOf ?? '');
			case 'exhibitions':
			case 'control':
				return inOne(product[field][Number(at)]);
			case 'relations': {
				const relation = product.relations[Number(at)];
				const other = catalogue.products.get(relation?.to ?? '');
				if (other === undefined || !audience.reads(other.release)) return false;
				return inOne(relation);
			}
			case 'specs':
				return inSpecsOf(audience, product, product.specs, place, [at, ...rest]);
			case 'parentTypes':
				return inParentType(audience, product, Number(at), rest);
			default:
				return false;
		}
	});
}

/** What a variant takes over from its parent: what it does not state itself, with what that was read in. */
function inheritedBy(variant: Product, { products }: Catalogue, said: readonly Said[]): Said[] {
	const parent = products.get(variant.variantOf ?? '');
	if (parent === undefined) return [];
	const record = `product ${variant.id}`;
	const isSeen = said.some((one) => one.record === record && one.field === 'variantOf' && one.isOut);
	const taken = Object.entries(parent.specs).filter(([id]) => !Object.hasOwn(variant.specs, id));
	return taken
		.flatMap(([id, statement]) => lentBy(parent, `specs.${id}`, statement, said))
		.map((one) => ({ ...one, record, isOut: one.isOut && isSeen }));
}

/** A relation is seen from its other end too. */
function relatedTo(product: Product, { products }: Catalogue, said: readonly Said[]): Said[] {
	return [...products.values()].flatMap((other) =>
		other.relations.flatMap((relation, index) =>
			relation.to !== product.id
				? []
				: lentBy(other, `relations.${index}`, relation, said).map((one) => ({
						...one,
						record: `product ${product.id}`,
					})),
		),
	);
}

/** What one statement of a product says in another: its own texts, and what the product as a whole was read in. */
function lentBy(
	lender: Product,
	field: string,
	statement: Evidence | undefined,
	said: readonly Said[],
): Said[] {
	const ofLender = said.filter(({ record }) => record === `product ${lender.id}`);
	const own = ofLender.filter((one) => one.field.startsWith(`${field}.`) && one.field !== `${field}.to`);
	const restsOnRecord = statement?.source === undefined && (statement?.basis ?? 'sourced') === 'sourced';
	if (!restsOnRecord || !own.some(({ isOut }) => isOut)) return own;
	return [...own, ...ofLender.filter((one) => one.field.startsWith('sources.'))];
}

function inParentType(
	audience: Audience,
	product: Product,
	at: number,
	[field = '', ...rest]: Path,
): boolean {
	const parent = product.parentTypes[at];
	if (parent === undefined) return false;
	const place: Place = {
		within: parent.link === 'inferred' ? 'internal' : product.release,
		recordSources: [],
		isWeakAllowed: true,
	};
	if (field === 'specs') return inSpecsOf(audience, product, parent.specs, place, rest);
	const isThere = Object.keys(parent.specs).some((id) =>
		['value', 'state', 'band', 'withheld'].some((part) =>
			inSpecsOf(audience, product, parent.specs, place, [id, part]),
		),
	);
	if (field === 'name' || field === 'link') return isThere;
	return isThere && audience.isStaff && (field === 'reason' || rest[1] === 'text');
}

function inSpecsOf(
	audience: Audience,
	product: Product,
	specs: Product['specs'],
	place: Place,
	[id = '', ...rest]: Path,
): boolean {
	const statement = Object.entries(specs).find(([spec]) => spec === id)?.[1];
	if (statement === undefined) return false;
	const specRelease = specReleaseOf(product, id);
	return inSpec(audience, product, statement, { ...place, specRelease }, rest);
}

function inSpec(
	audience: Audience,
	record: NonNullable<Common>,
	statement: Statement,
	place: Place,
	path: Path,
): boolean {
	const [part = '', at = ''] = path;
	const standIn = audience.standInOf(statement, place);
	if (part === 'band') return standIn === 'band';
	if (part === 'withheld') return standIn === 'on-request';
	if (part === 'source' && standIn !== undefined) {
		const id = statement.source?.[Number(at)] ?? '';
		return place.recordSources.includes(id) && audience.isCitable(id, place.isWeakAllowed);
	}
	return inStatement(audience, record, statement, place, path);
}

/** What of a statement goes out with it. */
function inStatement(
	audience: Audience,
	record: NonNullable<Common>,
	statement: Evidence,
	place: Place,
	path: Path,
): boolean {
	if (!audience.mayRead(statement, place) || audience.namesHidden(statement)) return false;
	const [part = '', at = '', inner = ''] = path;
	switch (part) {
		case 'source':
			return audience.isCitable(statement.source?.[Number(at)] ?? '', place.isWeakAllowed);
		case 'condition':
		case 'text':
		case 'words':
		case 'shown':
			return audience.readsIn(at, record);
		case 'value':
			return at === 'text' ? audience.readsIn(inner, record) : true;
		case 'release':
		case 'basis':
		case 'confirm':
		case 'note':
		case 'conflicts':
			return audience.isStaff;
		case 'band':
		case 'withheld':
			return false;
		default:
			return true;
	}
}

function editionJudge(edition: EditionRecord, catalogue: Catalogue, audience: Audience): Judge {
	return ([field = '', ...rest]) => {
		if (field === 'event')
			return catalogue.exhibitions.has(edition.event ?? '') && audience.seen.exhibition(edition.event ?? '');
		if (['title', 'audience', 'destination'].includes(field)) return audience.readsIn(rest[0] ?? '');
		if (field === 'contact' && edition.contact !== undefined) {
			const place: Place = { within: 'public', recordSources: [], isWeakAllowed: false };
			const [part = '', at = ''] = rest;
			if ((part === 'text' || part === 'condition') && !audience.readsIn(at)) return false;
			return inStatement(
				audience,
				{ release: 'public', translations: {}, sources: [], notes: [] },
				edition.contact,
				place,
				rest,
			);
		}
		return ['id', 'level', 'locales', 'address', 'expires'].includes(field);
	};
}

function saidBy(record: string, { path, text, quantity }: Leaf, isOut: boolean): Said {
	return { record, field: path.join('.'), text, quantity, isOut };
}

/** Every text and number of a record; a figure is one. */
function leavesIn(value: unknown, path: Path = []): Leaf[] {
	if (typeof value === 'string' || typeof value === 'number') return [{ path, text: String(value) }];
	if (typeof value !== 'object' || value === null) return [];
	if (isQuantity(value)) return [{ path, text: value.written, quantity: value }];
	return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, [...path, key]));
}

function isQuantity(value: object): value is Quantity {
	return 'written' in value && 'decimals' in value;
}
