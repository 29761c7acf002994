import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Edition } from '../catalogue/edition.ts';
import { isKindId, type KindId, kinds } from '../catalogue/kinds.ts';
import type { Product } from '../catalogue/product.ts';
import { isStaffLanguage, type StaffLanguage, staffLanguages } from '../catalogue/staff-languages.ts';
import type { Change, Plan, SheetProblem } from './change.ts';
import { headingOf, sheetNameOf } from './columns.ts';
import { type Comparing, compareCell, exportedOf, type Found } from './compare-cell.ts';
import { knownIn, productsIn, wordingOf } from './house.ts';
import { fewestMoved, findMovedValues } from './moved-values.ts';
import { fold, meantOf, readCell } from './read-cell.ts';
import { type SentenceKey, type SentenceValues, say } from './sentences/say.ts';
import { type Cell, emptyCell, placeOf, type SheetMark, type Table, type TableFile } from './table.ts';
import {
	findColumns,
	isIdHeading,
	rowOfHeadings,
	saidByHeading,
	type TableColumns,
} from './table-columns.ts';
import { words } from './words.ts';

export interface Importing {
	readonly catalogue: Catalogue;
	/** In which answers are given. */
	readonly language: StaffLanguage;
	/** What an edition's readers see; undefined when there is no such edition. */
	findEdition(id: string): Edition | undefined;
}

/** What a file would change, and what in it is not understood. Nothing is written. */
export function planImport(file: TableFile, importing: Importing): Plan {
	const { catalogue, language } = importing;
	const collected: Collected = { changes: [], problems: [], notices: [], seen: new Set() };
	const mark = file.mark ?? markOfHeadings(file.tables);
	const edition = mark?.edition === undefined ? undefined : importing.findEdition(mark.edition);
	if (mark?.edition !== undefined && edition === undefined)
		return {
			changes: [],
			problems: [{ place: '', ...say(language, 'unknown-edition', { edition: mark.edition }) }],
			notices: [],
			records: 0,
		};
	if (mark === undefined) collected.notices.push({ place: '', ...say(language, 'no-version') });
	const sheetLanguage = languageOf(mark, file.tables) ?? language;
	const sheet: Sheet = {
		catalogue,
		language,
		sheetLanguage,
		mark,
		house: productsIn({ catalogue }),
		shown: productsIn({ catalogue, edition }),
		wording: wordingOf({ catalogue, edition }, sheetLanguage),
		known: knownIn(catalogue),
	};
	const tables = file.tables.filter(({ rows }) =>
		rows.some((row) => row.some(({ type }) => type !== 'empty')),
	);
	for (const table of tables) readTable(table, sheet, collected);
	if (collected.seen.size === 0 && collected.problems.length === 0)
		collected.problems.push({ place: '', ...say(language, 'empty') });
	const lonely = collected.changes.filter((change) => isWithoutEnglish(change, collected.changes, catalogue));
	collected.problems.push(...lonely.map(({ place }) => ({ place, ...say(language, 'english-first') })));
	collected.notices.push(...repeatedNames(collected.changes, language));
	const { changes, problems, notices, seen } = collected;
	return {
		changes: changes.filter((change) => !lonely.includes(change)),
		problems,
		notices,
		records: seen.size,
	};
}

/** One name for several products was most likely pasted too far. */
function repeatedNames(changes: readonly Change[], language: StaffLanguage): SheetProblem[] {
	const names = changes.flatMap(({ place, edits }) =>
		edits.flatMap(({ path: [field, locale], value }) =>
			field === 'name' && typeof value === 'string' ? [{ place, locale, value }] : [],
		),
	);
	return [...Map.groupBy(names, ({ locale, value }) => `${locale} ${value}`).values()].flatMap((same) => {
		const [first] = same;
		if (first === undefined || same.length < 2) return [];
		const said = say(language, 'name-repeated', { value: first.value, count: String(same.length) });
		return [{ place: first.place, ...said }];
	});
}

/** A translation of a text that has no English, neither in the record nor in the sheet. */
function isWithoutEnglish(
	{ product, locale, edits }: Change,
	changes: readonly Change[],
	{ products }: Catalogue,
): boolean {
	if (locale === undefined || locale === 'en') return false;
	const place = (edits[0]?.path ?? []).slice(0, -1).join('.');
	const isWritten = changes.some(
		(other) =>
			other.product === product &&
			other.locale === 'en' &&
			other.edits[0]?.path.slice(0, -1).join('.') === place,
	);
	const record = products.get(product);
	if (isWritten || record === undefined) return false;
	if (place === 'name') return false;
	if (place === 'summary') return record.summary === undefined;
	return Object.entries(record.specs).every(
		([id, said]) => place !== `specs.${id}.value` || said?.state !== 'stated',
	);
}

interface Collected {
	readonly changes: Change[];
	readonly problems: SheetProblem[];
	readonly notices: SheetProblem[];
	readonly seen: Set<string>;
}

interface Sheet extends Comparing {
	readonly catalogue: Catalogue;
	readonly mark: SheetMark | undefined;
}

/** A file of text has no other place to say of what it was made. */
function markOfHeadings(tables: readonly Table[]): SheetMark | undefined {
	const said = tables.map(saidByHeading).find((found) => found !== undefined);
	if (said === undefined) return undefined;
	const { kind, version, edition } = said;
	const columns = [{ sheet: tables[0]?.name ?? '', kind, version, signature: 'id id', heading: 'id' }];
	return { language: '', edition, columns };
}

/** That of the mark, or else the one in which most headings are. */
function languageOf(mark: SheetMark | undefined, tables: readonly Table[]): StaffLanguage | undefined {
	if (mark !== undefined && isStaffLanguage(mark.language)) return mark.language;
	const headings = new Set(
		tables.flatMap(({ rows }) =>
			(rows[0] ?? []).map((cell) => (cell.type === 'text' ? fold(cell.text) : '')),
		),
	);
	const counted = staffLanguages.map((language) => ({
		language,
		count: [
			words[language].name,
			words[language].summary,
			words[language].status,
			words[language].offeredBy,
		].filter((word) =>
			[...headings].some((heading) => heading === fold(word) || heading.startsWith(`${fold(word)} (`)),
		).length,
	}));
	const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
	return best.count === 0 ? undefined : best.language;
}

function readTable(table: Table, sheet: Sheet, collected: Collected): void {
	const { catalogue, language, mark } = sheet;
	const report = (
		list: SheetProblem[],
		[row, column]: readonly [number, number],
		key: SentenceKey,
		values?: SentenceValues,
	) => list.push({ place: placeOf(table, row, column), ...say(language, key, values) });
	const headings = rowOfHeadings(table);
	if (headings > 0) {
		report(collected.problems, [headings, 0], 'headings-below');
		return;
	}
	const kind = kindOfTable(table, mark, catalogue);
	if (kind === undefined) {
		const names = kinds.map(({ id }) => sheetNameOf(id, sheet.sheetLanguage));
		const meant = meantOf(table.name, names, language);
		report(collected.problems, [0, 0], 'unknown-sheet', { sheet: table.name, meant });
		return;
	}
	const { places, problems, notices } = findColumns(table, kind, mark?.columns, sheet.sheetLanguage);
	for (const { column, key, values } of problems) report(collected.problems, [0, column], key, values);
	for (const { column, key, values } of notices) report(collected.notices, [0, column], key, values);
	const idPlace = places.find(({ column }) => column.holds === 'id');
	if (idPlace === undefined) {
		// The id under another heading has been named already.
		if (!problems.some(({ values }) => values['was'] === 'id'))
			report(collected.problems, [0, 0], 'no-id-column');
		return;
	}
	for (const { top, left } of table.merges) report(collected.problems, [top, left], 'merged');
	const problemsAbove = collected.problems.length;
	const found: FoundProduct[] = [];
	const changes: FoundChange[] = [];
	table.rows.forEach((row, r) => {
		if (r === 0 || row.every(({ type }) => type === 'empty')) return;
		const product = findProduct(row[idPlace.at] ?? emptyCell);
		if (product === undefined) return;
		collected.seen.add(product.id);
		found.push({ row: r, product });
		for (const { at, column } of places)
			if (column.holds !== 'id' && !isMerged(table, r, at))
				take(compareCell({ table, row: r, at, column, product }, sheet), r, at);

		function findProduct(cell: Cell): Product | undefined {
			const at = [r, idPlace?.at ?? 0] as const;
			if (isMerged(table, ...at)) return undefined;
			const id = cell.type === 'text' ? fold(cell.text) : '';
			const wish = readCell(cell, { key: 'id', holds: 'id' }, sheet.known, {
				sheet: language,
				answers: language,
			});
			if (cell.type === 'empty') report(collected.problems, at, 'id-missing');
			else if (isIdHeading(cell)) report(collected.problems, at, 'headings-again');
			else if (wish.type === 'problem') report(collected.problems, at, wish.key, wish.values);
			else return productOf(cell.type === 'number' ? String(cell.number) : id, at);
			return undefined;
		}
	});

	const moved = movedColumns(table, places, { found, changes }, sheet);
	// Where the values of several have moved, it was the ids that did, and no row is what it was.
	const haveIdsMoved = moved.length >= fewestColumns;
	for (const { at, change } of haveIdsMoved ? [] : changes)
		if (!moved.some((other) => other.at === at)) collected.changes.push(change);
	// Said first: it explains the rows that were left without an id, or with cells of another.
	const ofMoved: SheetProblem[] = [];
	for (const { at, column, row, count } of haveIdsMoved ? moved.slice(0, 1) : moved) {
		const place = haveIdsMoved ? idPlace : { at, column };
		const heading = headingOf(place.column, sheet.sheetLanguage);
		report(ofMoved, [row, place.at], 'values-moved', { heading, count: String(count) });
	}
	collected.problems.splice(problemsAbove, 0, ...ofMoved);

	function take(found: Found | undefined, row: number, at: number): void {
		const place = placeOf(table, row, at);
		if (found === undefined) return;
		if (found.type === 'change') changes.push({ at, change: found.change });
		else if (found.type === 'notice')
			collected.notices.push({ place, ...say(language, found.key, found.values) });
		else collected.problems.push({ place, ...say(language, found.key, found.values) });
	}

	/** The product that took over from one that was retired since. */
	function heirOf(id: string): string | undefined {
		const heir = [...catalogue.products.values()].find(({ formerIds }) =>
			formerIds.some((former) => former.id === id),
		);
		return heir && say(language, 'meant', { value: heir.id }).problem;
	}

	function reportUnknown(id: string, at: readonly [number, number]): void {
		const cell = table.rows[at[0]]?.[at[1]];
		const written = cell?.type === 'text' ? cell.text : id;
		const meant = heirOf(id) ?? meantOf(id, catalogue.products.keys(), language);
		const letters = [...new Set(id.match(/[^\p{ASCII}]/gu))].join(' ');
		if (meant === '' || letters === '') report(collected.problems, at, 'id-unknown', { id: written, meant });
		else report(collected.problems, at, 'id-letters', { id: written, letters, meant });
	}

	function productOf(id: string, at: readonly [number, number]): Product | undefined {
		const product = catalogue.products.get(id);
		if (product === undefined) reportUnknown(id, at);
		else if (collected.seen.has(id)) report(collected.problems, at, 'id-twice', { id });
		else if (product.kind !== kind)
			report(collected.problems, at, 'id-other-kind', {
				id,
				sheet: sheetNameOf(product.kind, sheet.sheetLanguage),
			});
		else if (!sheet.shown.has(id)) report(collected.problems, at, 'id-left-out', { id });
		else return product;
		return undefined;
	}
}

interface FoundProduct {
	readonly row: number;
	readonly product: Product;
}

interface FoundChange {
	/** The place of the column in the table. */
	readonly at: number;
	readonly change: Change;
}

/** From so many on, it is the ids that have moved. */
const fewestColumns = 2;

/** Columns whose values stand in rows of other products. */
function movedColumns(
	table: Table,
	places: TableColumns['places'],
	{ found, changes }: { found: readonly FoundProduct[]; changes: readonly FoundChange[] },
	sheet: Sheet,
) {
	return places.flatMap(({ at, column }) => {
		if (changes.filter((change) => change.at === at).length < fewestMoved) return [];
		const moved = findMovedValues(
			found.map(({ row, product }) => ({
				row,
				exported: exportedOf({ table, row, at, column, product }, sheet),
				cell: table.rows[row]?.[at] ?? emptyCell,
			})),
		);
		return moved === undefined ? [] : [{ at, column, ...moved }];
	});
}

/** By its title; a sheet that was named anew is known by its products, when all are of one kind. */
function kindOfTable(table: Table, mark: SheetMark | undefined, { products }: Catalogue): KindId | undefined {
	const said = saidByHeading(table)?.kind ?? mark?.columns.find(({ sheet }) => sheet === table.name)?.kind;
	if (said !== undefined && isKindId(said)) return said;
	const byName = kinds.find(({ id }) =>
		staffLanguages.some((language) => fold(sheetNameOf(id, language)) === fold(table.name)),
	);
	if (byName !== undefined) return byName.id;
	const found = new Set(
		table.rows.flatMap((row) =>
			row.flatMap((cell) => (cell.type === 'text' ? (products.get(cell.text)?.kind ?? []) : [])),
		),
	);
	const [only] = found;
	return found.size === 1 ? only : undefined;
}

function isMerged({ merges }: Table, row: number, column: number): boolean {
	return merges.some(
		({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
	);
}
