import { describe, expect, test } from 'vitest';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import type { SheetProblem } from './change.ts';
import { sentences } from './sentences/say.ts';
import { type Book, changedBook, planOf, smallHouse } from './sheets.fixtures.ts';

const house = smallHouse();

/** What was done to the workbook of the house, and what staff are told. */
const books: readonly (readonly [what: string, change: (book: Book) => void, told: string])[] = [
	[
		'a figure that became a date',
		(book) => book.set('khazri', 'Mass, kg', new Date(Date.UTC(2026, 4, 22))),
		'Rifles!N2 The spreadsheet made a date of it: 22 May 2026. Set the format of the cell to Text and write it again; perhaps “22.5” was meant.',
	],
	[
		'a calibre that became a date',
		(book) => book.set('khazri', 'Calibre', new Date(Date.UTC(1945, 4, 1))),
		'Rifles!M2 The spreadsheet made a date of it: 1 May 1945. Set the format of the cell to Text and write it again; perhaps “5-45” was meant.',
	],
	[
		'a date in words',
		(book) => book.set('khazri', 'Mass, kg', '22.May'),
		'Rifles!N2 The spreadsheet made a date of it: 22.May. Set the format of the cell to Text and write it again; perhaps “22.5” was meant.',
	],
	[
		'a number with E',
		(book) => book.set('khazri', 'Designation', 1.2345678901234e13),
		'Rifles!J2 The spreadsheet shortened a long number: 12345678901234. Set the format of the cell to Text and write all digits again.',
	],
	[
		'a text with E',
		(book) => book.set('khazri', 'Designation', '1,23457E+13'),
		'Rifles!J2 The spreadsheet shortened a long number: 1,23457E+13. Set the format of the cell to Text and write all digits again.',
	],
	[
		'a formula',
		(book) => book.put('khazri', 'Mass, kg', { value: 3.6, type: 'formula', formula: '3+0.6' }),
		'Rifles!N2 A formula stands here, not a value. Copy the cell and paste it as a value.',
	],
	[
		'a formula in the id',
		(book) => book.put('khazri', 'id', { value: 'x', type: 'formula', formula: 'A3' }),
		'Rifles!A2 A formula stands here, not a value. Copy the cell and paste it as a value.',
	],
	[
		'an error of the program',
		(book) => book.put('khazri', 'Mass, kg', { value: '#REF!', type: 'error' }),
		'Rifles!N2 The spreadsheet shows an error here: #REF!. Write the value itself.',
	],
	[
		'true and false',
		(book) => book.set('khazri', 'Mass, kg', true),
		'Rifles!N2 “TRUE” is neither a text nor a number. Set the format of the cell to Text and write it again.',
	],
	[
		'another unit of another thing',
		(book) => book.set('khazri', 'Mass, kg', '3.4 mm'),
		'Rifles!N2 “3.4 mm” has a unit that cannot stand here. Write one of: kg, g, t, lb, oz.',
	],
	[
		'no figure',
		(book) => book.set('khazri', 'Mass, kg', 'light'),
		'Rifles!N2 “light” is not a figure. Write a number in kg: 12, 10–12, about 12, up to 12, from 12, over 12.',
	],
	[
		'a figure that cannot be',
		(book) => book.set('khazri', 'Mass, kg', 3400),
		'Rifles!N2 “3400” cannot be right. Look at the decimal point and the unit: 0.5 to 60 kg is what can be.',
	],
	[
		'a slip of the decimal point',
		(book) => book.set('khazri', 'Mass, kg', '0.034'),
		'Rifles!N2 “0.034” cannot be right. Look at the decimal point and the unit: 0.5 to 60 kg is what can be.',
	],
	[
		'a comma that is two things',
		(book) => book.set('khazri', 'Muzzle velocity, m/s', '1,100'),
		'Rifles!T2 “1,100” can be read in two ways. Write 1100 or 1 100 for a thousand and a hundred, 1.1 for one and a tenth.',
	],
	[
		'a range turned round',
		(book) => book.set('khazri', 'Rate of fire, rpm', '650–600'),
		'Rifles!S2 “650–600” is not a figure. Write a number in rpm: 12, 10–12, about 12, up to 12, from 12, over 12.',
	],
	[
		'a role that is none',
		(book) => book.set('khazri', 'Role', 'asault rifle'),
		'Rifles!L2 “asault rifle” is not in the list. Choose from the list. Did you mean “Assault rifle”?',
	],
	[
		'a status that is none',
		(book) => book.set('khazri', 'Status', 'sold out'),
		'Rifles!H2 “sold out” is not in the list. Choose from the list.',
	],
	[
		'a calibre that is none',
		(book) => book.set('khazri', 'Calibre', '7.62×93 mm'),
		'Rifles!M2 “7.62×93 mm” is not a calibre of the catalogue. Write its name or its id. Did you mean “7.62×39 mm”?',
	],
	[
		'a calibre of two',
		(book) => book.set('khazri', 'Calibre', '30 mm'),
		'Rifles!M2 Several calibres are called “30 mm”. Write one of the ids: 30-cartridge, 30-grenade.',
	],
	[
		'an enterprise that is none',
		(book) => book.set('khazri', 'Offered by (id of the enterprise)', 'iglm'),
		'Rifles!I2 There is no enterprise “iglm”. Write its id. Did you mean “iglim”?',
	],
	[
		'a year that is none',
		(book) => book.set('khazri', 'Introduced', 20011),
		'Rifles!K2 “20011” is not a year. Write four digits, such as 2008.',
	],
	[
		'a text without end',
		(book) => book.set('khazri', 'Summary (English)', 'x'.repeat(2_001)),
		'Rifles!Y2 The text is longer than 2,000 characters. Shorten it.',
	],
	[
		'a translation alone',
		(book) => book.set('yalguzag', 'Summary (Русский)', 'Винтовка'),
		'Rifles!AA3 A translation without English. Fill the column in English of the same row too.',
	],
	[
		'a name taken away',
		(book) => book.set('khazri', 'Name (English)', 'remove'),
		'Rifles!B2 This cannot be removed. Write what it shall be.',
	],
	[
		'a status taken away',
		(book) => book.set('khazri', 'Status', 'удалить'),
		'Rifles!H2 This cannot be removed. Write what it shall be.',
	],
	[
		'merged cells',
		(book) => {
			book.find('Rifles').merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
		},
		'Rifles!B2 Cells are merged here. Undo the merging and fill each cell.',
	],
	[
		'a hidden row',
		(book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			book.find('Rifles').rowDefs = new Map([[1, { hidden: true }]]);
		},
		'Rifles!N2 The row is hidden, and something in it was changed. Show the row (remove the filter) and look at it.',
	],
	[
		'a hidden sheet',
		(book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			book.find('Rifles').hidden = true;
		},
		'Rifles!N2 The row is hidden, and something in it was changed. Show the row (remove the filter) and look at it.',
	],
	[
		'a hidden column',
		(book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			const at = book.columnOf('Mass, kg');
			book.find('Rifles').columns = Array.from({ length: at + 1 }, (_, column) => ({
				hidden: column === at,
			}));
		},
		'Rifles!N2 The column is hidden, and this was changed. Show the column and look at it.',
	],
	[
		'an id that is none',
		(book) => book.set('khazri', 'id', 'khazry'),
		'Rifles!A2 There is no product “khazry”. Correct the id. Did you mean “khazri”?',
	],
	[
		'a product that was retired since',
		(book) => book.set('yalguzag', 'id', 'old-sniper'),
		'Rifles!A3 There is no product “old-sniper”. Correct the id. Did you mean “yalguzag”?',
	],
	[
		'a row without id',
		(book) => book.set('khazri', 'id', null),
		'Rifles!A2 The row has no id. Write the id of the product, or clear the row.',
	],
	[
		'a row twice',
		(book) => book.find('Rifles').rows?.push(['khazri']),
		'Rifles!A4 “khazri” is there a second time. Keep one row of the two.',
	],
	[
		'a row of another kind',
		(book) => book.find('Rifles').rows?.push(['zafar']),
		'Rifles!A4 “zafar” is of another kind. Move the row to the sheet “Pistols”.',
	],
	[
		'a column with another name',
		(book) => book.set('Mass, kg', 'Mass, kg', 'Weight'),
		'Rifles!N1 This column was called “Mass, kg”. Name it so again.',
	],
	[
		'a column in another unit',
		(book) => book.set('Mass, kg', 'Mass, kg', 'Mass, g'),
		'Rifles!N1 This column was called “Mass, kg”. Name it so again.',
	],
	[
		'a column twice',
		(book) => book.set('Designation', 'Designation', 'Mass, kg'),
		'Rifles!N1 The column “Mass, kg” is there twice. Delete one of the two.',
	],
	[
		'a column of somebody’s own',
		(book) => {
			book.find('Rifles').rows?.[0]?.push('Remarks');
			book.set('khazri', 'Remarks', 'ask the plant');
		},
		'Rifles!BC1 “Remarks” is no column of this sheet. Delete the column.',
	],
	[
		'no column of ids',
		(book) => book.set('id', 'id', 'Code'),
		'Rifles!A1 This column was called “id”. Name it so again.\nRifles!A1 The sheet has no column “id”. Bring back the first column, with the heading id.',
	],
	[
		'a sheet of its own',
		(book) => {
			book.sheets.unshift({ name: 'Shopping list', rows: [['milk']] });
		},
		'Shopping list!A1 No kind of product is called “Shopping list”. Name the sheet as it was: “Rifles”.',
	],
	[
		'a column that means another thing by now',
		(book) => {
			const marks = book.find('vitrin').rows ?? [];
			const mark = marks.find(([, , , signature]) => signature === 'specs.mass quantity kg');
			if (mark !== undefined) mark[3] = 'specs.mass quantity g';
		},
		'Rifles!N1 The sheet is older than the catalogue: “Mass, kg” means another thing now. Make the sheet anew with npm run desk:export, and copy the cells over.',
	],
	[
		'an edition that is no more',
		(book) => book.find('vitrin').rows?.splice(1, 1, ['edition', 'adex-2014']),
		'The sheet was made for an edition that is no more: “adex-2014”. Make it anew with npm run desk:export.',
	],
	[
		'nothing but headings',
		(book) => {
			for (const sheet of book.sheets)
				sheet.rows = sheet.rows?.slice(0, sheet.veryHidden ? undefined : 1) ?? [];
		},
		'There is no row of products. Keep the headings in the first row and the products below.',
	],
];

function inOneLine({ place, problem, fix }: SheetProblem): string {
	return `${place} ${problem} ${fix}`.trim();
}

/** The keys whose sentence this is. */
function keysOf(language: StaffLanguage, problem: string): string[] {
	return Object.entries(sentences[language])
		.filter(([, [template]]) => {
			const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
			return new RegExp(`^${parts.join('.*')}$`, 's').test(problem);
		})
		.map(([key]) => key);
}

describe.each(books)('of %s', (_, change, told) => {
	test('staff are told where it is and what to do', async () => {
		const { problems, changes } = await planOf(house, await changedBook(house, change));
		expect(problems.map(inOneLine).join('\n')).toBe(told);
		expect(changes).toEqual([]);
	});

	test('staff are told so in each language', async () => {
		const bytes = await changedBook(house, change);
		const english = (await planOf(house, bytes)).problems;
		for (const language of ['az', 'ru'] as const) {
			const { problems } = await planOf(house, bytes, language);
			expect(problems.map(({ place }) => place)).toEqual(english.map(({ place }) => place));
			problems.forEach(({ problem, fix }, index) => {
				expect(keysOf(language, problem)).toEqual(keysOf('en', english[index]?.problem ?? ''));
				expect(`${problem} ${fix}`.length).toBeLessThanOrEqual(300);
				expect(`${problem} ${fix}`).not.toMatch(/\{\w+\}|undefined|NaN/);
			});
		}
	});
});

test('no sentence in Azerbaijani or Russian falls back on English', () => {
	for (const language of ['az', 'ru'] as const)
		for (const [problem, fix] of Object.values(sentences[language])) {
			const text = `${problem} ${fix}`
				.replace(/\{\w+\}/g, '')
				.replace(/npm run [\w:]+|--\w+|“id”|«id»|\bid\b|Excel|xlsx|CSV|UTF-8|MB|Data/g, '');
			expect(text).not.toMatch(
				/(?<!\p{L})(?:the|cell|sheet|row|column|format|save|write|file|is|not|of|value)(?!\p{L})/iu,
			);
			if (language === 'ru') expect(text).not.toMatch(/[a-z]{2}/i);
		}
});
