import type { Edition } from '../catalogue/edition.ts';
import { type KindId, kindOf, kinds, type SpecId } from '../catalogue/kinds.ts';
import { defaultLocale, localeIds } from '../catalogue/locales.ts';
import type { Spec } from '../catalogue/spec.ts';
import type { LocalizedText } from '../catalogue/texts.ts';
import type { Column } from './column.ts';
import { marksOf } from './open-statements.ts';
import type { OpenProduct, ProductsData } from './products-data.ts';
import { specColumnsOf } from './spec-columns.ts';

/** Of a specification there are columns when a product of the edition says something of it. */
export function productColumnsOf(edition: Edition, data: ProductsData): Column[] {
	return [
		...recordColumnsOf(edition, data),
		...specsIn(data).flatMap((spec) => specColumnsOf(spec, data)),
		...markColumnsOf(data),
	];
}

function recordColumnsOf({ locales }: Edition, { products, enterprises, calibres }: ProductsData): Column[] {
	const enterpriseNames = new Map(enterprises.map(({ id, name }) => [id, name.en]));
	const calibreNames = new Map(calibres.map(({ id, name }) => [id, name]));
	const languages = localeIds.filter((locale) => locale === defaultLocale || locales.includes(locale));
	const inEach = (name: string, what: string, textOf: (product: OpenProduct) => LocalizedText | undefined) =>
		languages.map((locale) =>
			text(
				`${name}_${locale}`,
				`${what}, in the language ${locale}.`,
				(product) => textOf(product)?.[locale],
			),
		);
	const columns = [
		text('id', 'The product’s id, the last part of its page’s address.', ({ id }) => id),
		text('kind', 'What it is.', ({ kind }) => kind),
		...inEach('name', 'Name', ({ name }) => name),
		...inEach('summary', 'Summary', ({ summary }) => summary),
		ids('unreviewed', 'Languages whose texts no native speaker has confirmed.', (of) => of.unreviewed),
		text('status', 'How far it has come.', ({ status }) => status?.value),
		text('maker', 'Id of the enterprise that makes it.', ({ maker }) => maker?.enterprise),
		text('maker_name', 'Name of the maker.', ({ maker }) =>
			maker?.enterprise === undefined ? maker?.name : enterpriseNames.get(maker.enterprise),
		),
		text('offeredBy', 'Id of the enterprise that a buyer asks.', ({ offeredBy }) => offeredBy?.enterprise),
		text('variantOf', 'Id of the product that it is a variant of.', ({ variantOf }) => variantOf),
		ids('relations', 'Other products: type of the relation, a colon, id.', ({ relations }) =>
			relations.map(({ type, to }) => `${type}:${to}`),
		),
		ids('exhibitions', 'Ids of the exhibitions where it was shown.', ({ exhibitions }) =>
			exhibitions.map(({ exhibition }) => exhibition),
		),
		ids('control', 'Ids of classes of control lists; informational.', ({ control }) =>
			control.map((entry) => entry.class),
		),
		ids('marks', 'What must not be overlooked: column, equals sign, mark.', marksIn),
		ids('sources', 'Ids of all sources that are cited.', ({ sources }) => sources),
		text('calibre_name', 'Name of the calibre.', ({ specs }) => {
			const said = specs['calibre'];
			return said?.state === 'stated' && typeof said.value === 'string'
				? calibreNames.get(said.value)
				: undefined;
		}),
		text('release', 'The freest edition that shows it.', ({ release }) => release),
	];
	const isInternal = products.some(({ release }) => release !== undefined);
	return columns.filter(({ name }) => name !== 'release' || isInternal);
}

/** Of which a product says something, in the order of the kinds. */
function specsIn({ products }: ProductsData): readonly Spec<SpecId>[] {
	const said = new Set(products.flatMap(({ specs }) => Object.keys(specs)));
	const ofKinds = new Set<KindId>(products.map(({ kind }) => kind));
	const specs = kinds.filter(({ id }) => ofKinds.has(id)).flatMap(({ id }) => kindOf(id).specs);
	return [...new Map(specs.map((spec) => [spec.id, spec])).values()].filter(({ id }) => said.has(id));
}

/** The last ones: a row that is copied out of the table still says what it is of. */
function markColumnsOf({ edition }: ProductsData): Column[] {
	const { id, title, audience, level, date, expires, isDraft, fingerprint } = edition;
	return [
		text('edition', 'Id of the edition that the row is of.', () => id),
		text('edition_title', 'Its title.', () => title.en),
		text('edition_audience', 'Whom it is for.', () => audience.en),
		text('edition_level', 'What its readers may see.', () => level),
		{ ...text('edition_date', 'The day it speaks of.', () => date), type: 'date' },
		{ ...text('edition_expires', 'Its last day.', () => expires), type: 'date' },
		text('edition_draft', 'Yes: not everything in it is signed, and it is not to be given away.', () =>
			isDraft ? 'yes' : undefined,
		),
		text('edition_fingerprint', 'SHA-256 of all that the edition holds.', () => fingerprint),
	];
}

/** Marks of what has no columns of its own for them: `maker=unverified`, `control=suggested`. */
function marksIn({ status, maker, offeredBy, relations, exhibitions, control }: OpenProduct): string[] {
	const statements = {
		status: [status],
		maker: [maker],
		offeredBy: [offeredBy],
		relations,
		exhibitions,
		control,
	};
	const marks = Object.entries(statements).flatMap(([column, said]) =>
		said.flatMap((one) => (one === undefined ? [] : marksOf(one).map((mark) => `${column}=${mark}`))),
	);
	return [...new Set(marks)];
}

function text(name: string, description: string, cellOf: Column['cellOf']): Column {
	return { name, description, type: 'string', cellOf };
}

function ids(name: string, description: string, idsOf: (product: OpenProduct) => readonly string[]): Column {
	return text(name, `${description} With a space between.`, (product) => idsOf(product).join(' '));
}
