import type { Catalogue } from '../catalogue/catalogue.ts';
import { type KindId, kinds } from '../catalogue/kinds.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { cellValueOf } from './cell-value.ts';
import {
	type Column,
	choiceWords,
	columnsOf,
	headingOf,
	helpOf,
	sheetNameOf,
	signatureOf,
	versionOf,
} from './columns.ts';
import { writeCsvSheet } from './csv-file.ts';
import { productsIn, type SheetSource, wordingOf } from './house.ts';
import type { Said } from './said.ts';
import { headingThatSays } from './table-columns.ts';
import { writeWorkbook } from './workbook.ts';

export interface Wanted {
	readonly language: StaffLanguage;
	/** All kinds that have products when absent. */
	readonly kind?: KindId | undefined;
	/** Only what it makes or offers. */
	readonly enterprise?: string | undefined;
}

/** A workbook with a sheet for each kind. */
export function makeWorkbook(source: SheetSource, wanted: Wanted): Promise<Buffer> {
	const { language } = wanted;
	const sheets = sheetsOf(source, wanted);
	return writeWorkbook(
		sheets.map(({ kind, columns, rows }) => ({
			name: sheetNameOf(kind, language),
			columns: columns.map((column) => ({
				heading: headingOf(column, language),
				help: [helpOf(column, language), ...explanationOf(column, source, language)].join('\n'),
				width: widthOf(column),
				choices: choicesOf(column, source, language),
			})),
			rows,
		})),
		{
			language,
			edition: source.edition?.id,
			columns: sheets.flatMap(({ kind, columns }) =>
				columns.map((column) => ({
					sheet: sheetNameOf(kind, language),
					kind,
					version: versionOf(kind),
					signature: signatureOf(column),
					heading: headingOf(column, language),
				})),
			),
		},
	);
}

/** The same table as text; one kind has room in it. */
export function makeCsv(source: SheetSource, wanted: Wanted & { readonly kind: KindId }): Buffer {
	const { language, kind } = wanted;
	const [sheet] = sheetsOf(source, wanted);
	const { columns, rows } = sheet ?? { columns: columnsIn(kind, source), rows: [] };
	const [, ...headings] = columns.map((column) => headingOf(column, language));
	return writeCsvSheet([headingThatSays(kind, source.edition?.id), ...headings], rows);
}

/** How many products a sheet would hold. */
export function countProducts(source: SheetSource, wanted: Wanted): number {
	return sheetsOf(source, wanted).reduce((sum, { rows }) => sum + rows.length, 0);
}

function sheetsOf(source: SheetSource, { language, kind, enterprise }: Wanted) {
	const ids = enterprise === undefined ? undefined : productsOf(source, enterprise);
	const products = [...productsIn(source).values()]
		.filter(({ id }) => ids === undefined || ids.has(id))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const wording = wordingOf(source, language);
	return kinds
		.filter(({ id }) => kind === undefined || id === kind)
		.map(({ id }) => ({
			kind: id,
			columns: columnsIn(id, source),
			said: products.filter((said) => said.kind === id),
		}))
		.filter(({ said }) => said.length > 0)
		.map(({ kind: id, columns, said }) => ({
			kind: id,
			columns,
			rows: said.map((product: Said) => columns.map((column) => cellValueOf(product, column, wording))),
		}));
}

/** What an enterprise makes or offers, as far as the source says so. */
function productsOf({ catalogue, edition }: SheetSource, enterprise: string): ReadonlySet<string> {
	const products = edition?.products ?? [...catalogue.products.values()];
	return new Set(
		products
			.filter(
				({ maker, offeredBy }) => maker?.enterprise === enterprise || offeredBy?.enterprise === enterprise,
			)
			.map(({ id }) => id),
	);
}

/** An edition has no columns for languages that it does not speak. */
function columnsIn(kind: KindId, { edition }: SheetSource): readonly Column[] {
	return columnsOf(kind).filter(
		(column) =>
			!('locale' in column) ||
			column.locale === undefined ||
			(edition?.locales.includes(column.locale) ?? true) ||
			column.locale === 'en',
	);
}

/** What the glossary says of the spec. */
function explanationOf(
	column: Column,
	{ catalogue, edition }: SheetSource,
	language: StaffLanguage,
): string[] {
	if (column.holds !== 'spec') return [];
	const terms = edition?.terms ?? [...catalogue.terms.values()];
	const term = terms.find(({ specs }) => specs.some((id) => id === column.spec.id));
	return term === undefined ? [] : [term.explanation[language] ?? term.explanation.en];
}

function choicesOf(column: Column, source: SheetSource, language: StaffLanguage): readonly string[] {
	const { catalogue, edition } = source;
	if (column.holds === 'enterprise') return idsOf(edition?.enterprises, catalogue.enterprises);
	if (column.holds === 'spec' && column.spec.type === 'calibre') {
		const { calibres } = wordingOf(source, language);
		return idsOf(edition?.calibres, catalogue.calibres).map((id) => calibres.get(id) ?? id);
	}
	return [...choiceWords(column, language).values()];
}

function idsOf(
	released: readonly { readonly id: string }[] | undefined,
	house: Catalogue['enterprises'] | Catalogue['calibres'],
): string[] {
	return released === undefined ? [...house.keys()] : released.map(({ id }) => id);
}

function widthOf(column: Column): number {
	if (column.holds === 'text') return column.field === 'name' ? 28 : 40;
	if (column.holds !== 'spec') return 22;
	return column.spec.type === 'text' ? 32 : 16;
}
