import { type Cell, readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { calibreOf, catalogueOf, editionOf, enterpriseOf, productOf } from '../catalogue/fixtures.ts';
import type { RawRecord } from '../catalogue/record.ts';
import { release } from '../catalogue/release.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import type { Plan } from './change.ts';
import { makeWorkbook, type Wanted } from './make-sheets.ts';
import { planImport } from './plan-import.ts';
import { readTableFile } from './read-table-file.ts';

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

function bookOf(sheets: WriteSheet[]) {
	const find = (name: string): WriteSheet => {
		const sheet = sheets.find((other) => other.name === name);
		if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
		return sheet;
	};
	const placeOf = (
		sheet: WriteSheet,
		id: string,
		heading: string,
	): readonly [row: number, column: number] => {
		const rows = sheet.rows ?? [];
		const column = rows[0]?.indexOf(heading) ?? -1;
		const row = heading === id ? 0 : rows.findIndex(([first]) => first === id);
		if (row < 0 || column < 0) throw new Error(`There is no ${id} › ${heading}.`);
		return [row, column];
	};
	return {
		sheets,
		find,
		/** Writes into the cell of a product below a heading; the heading itself when both are the same. */
		set(
			id: string,
			heading: string,
			value: NonNullable<WriteSheet['rows']>[number][number],
			name = 'Rifles',
		): void {
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
		columnOf: (heading: string) => placeOf(find('Rifles'), heading, heading)[1],
	};
}

/** A workbook of the catalogue after somebody has been at it with a spreadsheet program. */
export async function changedBook(
	catalogue: Catalogue,
	change: (book: Book) => void = () => {},
	{ edition, ...wanted }: Partial<Wanted> & { edition?: string } = {},
): Promise<Buffer> {
	const record = edition === undefined ? undefined : catalogue.editions.get(edition);
	const source = { catalogue, edition: record && release(catalogue, record, '1970-01-01') };
	const bytes = await makeWorkbook(source, { language: 'en', ...wanted });
	const { sheets } = await readXlsx(bytes);
	const book = bookOf(sheets.map(({ name, rows, veryHidden = false }) => ({ name, rows, veryHidden })));
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
