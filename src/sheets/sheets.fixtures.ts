import { type Cell, type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { calibreOf, catalogueOf, editionOf, enterpriseOf, productOf } from '../catalogue/fixtures.ts';
import { kinds } from '../catalogue/kinds.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { release } from '../catalogue/release.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import type { Plan } from './change.ts';
import { headingOf, sheetNameOf } from './columns.ts';
import { makeWorkbook, type Wanted } from './make-sheets.ts';
import { planImport } from './plan-import.ts';
import { fold } from './read-cell.ts';
import { readTableFile } from './read-table-file.ts';
import { headingsOf } from './table-columns.ts';

/** Two rifles and a pistol, calibres of which two have one name, and a public edition; and more records. */
export function smallHouse(...more: RawRecord[]): Catalogue {
	return catalogueOf(
		productOf('khazri', {
			name: { en: 'Khazri', az: 'Xəzri', ru: 'Хазри' },
			summary: { en: 'Assault rifle = in production', az: 'Avtomat', ru: 'Автомат' },
			offeredBy: { enterprise: 'iglim' },
			specs: {
				designation: { value: '762' },
				role: { value: 'assault-rifle' },
				calibre: { value: '7-62x39' },
				mass: { value: '3.4 kg', source: 'page', condition: { en: 'empty' }, note: 'weighed' },
				rateOfFire: { value: '600–650 rpm' },
				effectiveRange: { value: '650 m', release: 'licensed', band: 'over 500 m' },
				rail: { value: { en: 'Picatinny rail' } },
			},
			translations: {
				az: { state: 'reviewed', of: '00000000' },
				ru: { state: 'unreviewed', of: '00000000' },
			},
		}),
		productOf('yalguzag', {
			name: { en: 'Yalguzag' },
			formerIds: [{ id: 'old-sniper' }],
			specs: { lengthFolded: { state: 'not-applicable' }, mass: { value: 'about 6.2 kg' } },
		}),
		productOf('zafar', { kind: 'pistol', name: { en: 'Zafar' } }),
		calibreOf('7-62x39', { name: '7.62×39 mm', aliases: ['7.62 M43'] }),
		calibreOf('30-cartridge', { name: '30 mm' }),
		calibreOf('30-grenade', { name: '30 mm' }),
		enterpriseOf('iglim'),
		editionOf('public'),
		...more,
	);
}

export type Book = ReturnType<typeof bookOf>;

/** Sheets and columns go by their English names, whatever the language of the workbook. */
function bookOf(sheets: WriteSheet[], language: StaffLanguage) {
	const nameIn = (english: string) => {
		const kind = kinds.find(({ id }) => sheetNameOf(id, 'en') === english);
		return kind === undefined ? english : sheetNameOf(kind.id, language);
	};
	const find = (name: string): WriteSheet => {
		const sheet = sheets.find((other) => other.name === nameIn(name));
		if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
		return sheet;
	};
	const headingIn = (english: string) => {
		const column = headingsOf('rifle').get(fold(english));
		return column === undefined ? english : headingOf(column, language);
	};
	const placeOf = (
		sheet: WriteSheet,
		id: string,
		heading: string,
	): readonly [row: number, column: number] => {
		const rows = sheet.rows ?? [];
		const column = rows[0]?.indexOf(headingIn(heading)) ?? -1;
		const row = heading === id ? 0 : rows.findIndex(([first]) => first === id);
		if (row < 0 || column < 0) throw new Error(`There is no ${id} › ${heading}.`);
		return [row, column];
	};
	return {
		sheets,
		find,
		headingIn,
		/** What somebody who works in the language of the workbook writes. */
		pick: <Words>(words: Readonly<Record<StaffLanguage, Words>>): Words => words[language],
		/** Writes into the cell of a product below a heading; the heading itself when both are the same. */
		set(id: string, heading: string, value: CellValue, name = 'Rifles'): void {
			const sheet = find(name);
			const [row, column] = placeOf(sheet, id, heading);
			const cells = sheet.rows?.[row] ?? [];
			while (cells.length <= column) cells.push(null);
			cells[column] = value;
		},
		/** A cell of more than a value: a formula, an error. */
		put(id: string, heading: string, cell: Partial<Cell>): void {
			const sheet = find('Rifles');
			const [row, column] = placeOf(sheet, id, heading);
			sheet.cells = new Map([...(sheet.cells ?? []), [`${row},${column}`, cell]]);
		},
		/** What somebody does to a column alone, below its heading. */
		move(heading: string, change: (values: CellValue[]) => CellValue[]): void {
			const sheet = find('Rifles');
			const [headings = [], ...rows] = sheet.rows ?? [];
			const [, at] = placeOf(sheet, heading, heading);
			const values = change(rows.map((row) => row[at] ?? null));
			const moved = values.map((value, index) => {
				const row = rows[index] ?? [];
				return Array.from({ length: Math.max(row.length, at + 1) }, (_, column) =>
					column === at ? value : (row[column] ?? null),
				);
			});
			sheet.rows = [headings, ...moved];
		},
		columnOf: (heading: string) => placeOf(find('Rifles'), heading, heading)[1],
	};
}

/** A workbook of the catalogue after somebody has been at it with a spreadsheet program. */
export async function changedBook(
	catalogue: Catalogue,
	change: (book: Book) => void = () => {},
	{ edition, language = 'en', ...wanted }: Partial<Wanted> & { edition?: string } = {},
): Promise<Buffer> {
	const record = edition === undefined ? undefined : catalogue.editions.get(edition);
	const source = { catalogue, edition: record && release(catalogue, record, '1970-01-01') };
	const bytes = await makeWorkbook(source, { language, ...wanted });
	const { sheets } = await readXlsx(bytes);
	const book = bookOf(
		sheets.map(({ name, rows, veryHidden = false }) => ({ name, rows, veryHidden })),
		language,
	);
	change(book);
	return Buffer.from(await writeXlsx({ sheets: book.sheets }));
}

/** What the file would change in the catalogue. */
export async function planOf(
	catalogue: Catalogue,
	bytes: Buffer,
	language: StaffLanguage = 'en',
	name = 'in.xlsx',
): Promise<Plan> {
	return planImport(await readTableFile(name, bytes), {
		catalogue,
		language,
		findEdition: (id) => {
			const record = catalogue.editions.get(id);
			return record && release(catalogue, record, '1970-01-01');
		},
	});
}
