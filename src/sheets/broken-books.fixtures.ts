import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import type { Book } from './sheets.fixtures.ts';

/** What was done to a workbook of the house in the hands of staff, and what they are told, place by place. */
export interface BrokenBook {
	readonly what: string;
	readonly change: (book: Book) => void;
	readonly told: Readonly<Record<StaffLanguage, string>>;
}

export const brokenBooks: readonly BrokenBook[] = [
	{
		what: 'a figure that became a date',
		change: (book) => book.set('khazri', 'Mass, kg', new Date(Date.UTC(2026, 4, 22))),
		told: {
			en: '@@a figure that became a date',
			az: '@@a figure that became a date',
			ru: '@@a figure that became a date',
		},
	},
	{
		what: 'a calibre that became a date',
		change: (book) => book.set('khazri', 'Calibre', new Date(Date.UTC(1945, 4, 1))),
		told: {
			en: '@@a calibre that became a date',
			az: '@@a calibre that became a date',
			ru: '@@a calibre that became a date',
		},
	},
	{
		what: 'a date in words',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '22.May', az: '22.may', ru: '22.май' })),
		told: { en: '@@a date in words', az: '@@a date in words', ru: '@@a date in words' },
	},
	{
		what: 'a number with E',
		change: (book) => book.set('khazri', 'Designation', 1.2345678901234e13),
		told: { en: '@@a number with E', az: '@@a number with E', ru: '@@a number with E' },
	},
	{
		what: 'a text with E',
		change: (book) => book.set('khazri', 'Designation', '1,23457E+13'),
		told: { en: '@@a text with E', az: '@@a text with E', ru: '@@a text with E' },
	},
	{
		what: 'a formula',
		change: (book) => book.put('khazri', 'Mass, kg', { value: 3.6, type: 'formula', formula: '3+0.6' }),
		told: { en: '@@a formula', az: '@@a formula', ru: '@@a formula' },
	},
	{
		what: 'a formula in the id',
		change: (book) => book.put('khazri', 'id', { value: 'x', type: 'formula', formula: 'A3' }),
		told: { en: '@@a formula in the id', az: '@@a formula in the id', ru: '@@a formula in the id' },
	},
	{
		what: 'an error of the program',
		change: (book) => book.put('khazri', 'Mass, kg', { value: '#REF!', type: 'error' }),
		told: {
			en: '@@an error of the program',
			az: '@@an error of the program',
			ru: '@@an error of the program',
		},
	},
	{
		what: 'true and false',
		change: (book) => book.set('khazri', 'Mass, kg', true),
		told: { en: '@@true and false', az: '@@true and false', ru: '@@true and false' },
	},
	{
		what: 'another unit of another thing',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '3.4 mm', az: '3,4 mm', ru: '3,4 мм' })),
		told: {
			en: '@@another unit of another thing',
			az: '@@another unit of another thing',
			ru: '@@another unit of another thing',
		},
	},
	{
		what: 'no figure',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: 'light', az: 'yüngül', ru: 'лёгкая' })),
		told: { en: '@@no figure', az: '@@no figure', ru: '@@no figure' },
	},
	{
		what: 'a figure that cannot be',
		change: (book) => book.set('khazri', 'Mass, kg', 3400),
		told: {
			en: '@@a figure that cannot be',
			az: '@@a figure that cannot be',
			ru: '@@a figure that cannot be',
		},
	},
	{
		what: 'a slip of the decimal point',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '0.034', az: '0,034', ru: '0,034' })),
		told: {
			en: '@@a slip of the decimal point',
			az: '@@a slip of the decimal point',
			ru: '@@a slip of the decimal point',
		},
	},
	{
		what: 'a comma that is two things',
		change: (book) => book.set('khazri', 'Muzzle velocity, m/s', '1,100'),
		told: {
			en: '@@a comma that is two things',
			az: '@@a comma that is two things',
			ru: '@@a comma that is two things',
		},
	},
	{
		what: 'a range turned round',
		change: (book) => book.set('khazri', 'Rate of fire, rpm', '650–600'),
		told: { en: '@@a range turned round', az: '@@a range turned round', ru: '@@a range turned round' },
	},
	{
		what: 'a role that is none',
		change: (book) =>
			book.set('khazri', 'Role', book.pick({ en: 'asault rifle', az: 'avtomt', ru: 'афтомат' })),
		told: { en: '@@a role that is none', az: '@@a role that is none', ru: '@@a role that is none' },
	},
	{
		what: 'a status that is none',
		change: (book) =>
			book.set('khazri', 'Status', book.pick({ en: 'sold out', az: 'satılıb', ru: 'распродано' })),
		told: { en: '@@a status that is none', az: '@@a status that is none', ru: '@@a status that is none' },
	},
	{
		what: 'a calibre that is none',
		change: (book) =>
			book.set('khazri', 'Calibre', book.pick({ en: '7.62×93 mm', az: '7.62×93 mm', ru: '7.62×93 мм' })),
		told: { en: '@@a calibre that is none', az: '@@a calibre that is none', ru: '@@a calibre that is none' },
	},
	{
		what: 'a calibre of two',
		change: (book) => book.set('khazri', 'Calibre', '30 mm'),
		told: { en: '@@a calibre of two', az: '@@a calibre of two', ru: '@@a calibre of two' },
	},
	{
		what: 'an enterprise that is none',
		change: (book) => book.set('khazri', 'Offered by (id of the enterprise)', 'iglm'),
		told: {
			en: '@@an enterprise that is none',
			az: '@@an enterprise that is none',
			ru: '@@an enterprise that is none',
		},
	},
	{
		what: 'a year that is none',
		change: (book) => book.set('khazri', 'Introduced', 20011),
		told: { en: '@@a year that is none', az: '@@a year that is none', ru: '@@a year that is none' },
	},
	{
		what: 'a text without end',
		change: (book) => book.set('khazri', 'Summary (English)', 'x'.repeat(2_001)),
		told: { en: '@@a text without end', az: '@@a text without end', ru: '@@a text without end' },
	},
	{
		what: 'a translation alone',
		change: (book) => book.set('yalguzag', 'Summary (Русский)', 'Винтовка'),
		told: { en: '@@a translation alone', az: '@@a translation alone', ru: '@@a translation alone' },
	},
	{
		what: 'a name taken away',
		change: (book) =>
			book.set('khazri', 'Name (English)', book.pick({ en: 'remove', az: 'silinsin', ru: 'удалить' })),
		told: { en: '@@a name taken away', az: '@@a name taken away', ru: '@@a name taken away' },
	},
	{
		what: 'a status taken away',
		change: (book) =>
			book.set('khazri', 'Status', book.pick({ en: 'remove', az: 'silinsin', ru: 'удалить' })),
		told: { en: '@@a status taken away', az: '@@a status taken away', ru: '@@a status taken away' },
	},
	{
		what: 'merged cells',
		change: (book) => {
			book.find('Rifles').merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
		},
		told: { en: '@@merged cells', az: '@@merged cells', ru: '@@merged cells' },
	},
	{
		what: 'a hidden row',
		change: (book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			book.find('Rifles').rowDefs = new Map([[1, { hidden: true }]]);
		},
		told: { en: '@@a hidden row', az: '@@a hidden row', ru: '@@a hidden row' },
	},
	{
		what: 'a hidden sheet',
		change: (book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			book.find('Rifles').hidden = true;
		},
		told: { en: '@@a hidden sheet', az: '@@a hidden sheet', ru: '@@a hidden sheet' },
	},
	{
		what: 'a hidden column',
		change: (book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			const at = book.columnOf('Mass, kg');
			book.find('Rifles').columns = Array.from({ length: at + 1 }, (_, column) => ({
				hidden: column === at,
			}));
		},
		told: { en: '@@a hidden column', az: '@@a hidden column', ru: '@@a hidden column' },
	},
	{
		what: 'an id that is none',
		change: (book) => book.set('khazri', 'id', 'khazry'),
		told: { en: '@@an id that is none', az: '@@an id that is none', ru: '@@an id that is none' },
	},
	{
		what: 'a product that was retired since',
		change: (book) => book.set('yalguzag', 'id', 'old-sniper'),
		told: {
			en: '@@a product that was retired since',
			az: '@@a product that was retired since',
			ru: '@@a product that was retired since',
		},
	},
	{
		what: 'a row without id',
		change: (book) => book.set('khazri', 'id', null),
		told: { en: '@@a row without id', az: '@@a row without id', ru: '@@a row without id' },
	},
	{
		what: 'a row twice',
		change: (book) => book.find('Rifles').rows?.push(['khazri']),
		told: { en: '@@a row twice', az: '@@a row twice', ru: '@@a row twice' },
	},
	{
		what: 'a row of another kind',
		change: (book) => book.find('Rifles').rows?.push(['zafar']),
		told: { en: '@@a row of another kind', az: '@@a row of another kind', ru: '@@a row of another kind' },
	},
	{
		what: 'a column with another name',
		change: (book) => book.set('Mass, kg', 'Mass, kg', book.pick({ en: 'Weight', az: 'Çəki', ru: 'Вес' })),
		told: {
			en: '@@a column with another name',
			az: '@@a column with another name',
			ru: '@@a column with another name',
		},
	},
	{
		what: 'a column in another unit',
		change: (book) =>
			book.set('Mass, kg', 'Mass, kg', book.pick({ en: 'Mass, g', az: 'Kütlə, q', ru: 'Масса, г' })),
		told: {
			en: '@@a column in another unit',
			az: '@@a column in another unit',
			ru: '@@a column in another unit',
		},
	},
	{
		what: 'a column twice',
		change: (book) => book.set('Designation', 'Designation', book.headingIn('Mass, kg')),
		told: { en: '@@a column twice', az: '@@a column twice', ru: '@@a column twice' },
	},
	{
		what: 'a column of somebody’s own',
		change: (book) => {
			book.find('Rifles').rows?.[0]?.push(book.pick({ en: 'Remarks', az: 'Qeydlər', ru: 'Примечания' }));
		},
		told: {
			en: '@@a column of somebody’s own',
			az: '@@a column of somebody’s own',
			ru: '@@a column of somebody’s own',
		},
	},
	{
		what: 'no column of ids',
		change: (book) => book.set('id', 'id', book.pick({ en: 'Code', az: 'Kod', ru: 'Код' })),
		told: { en: '@@no column of ids', az: '@@no column of ids', ru: '@@no column of ids' },
	},
	{
		what: 'a sheet of its own',
		change: (book) => {
			book.sheets.unshift({ name: 'Shopping list', rows: [['milk']] });
		},
		told: { en: '@@a sheet of its own', az: '@@a sheet of its own', ru: '@@a sheet of its own' },
	},
	{
		what: 'a column that means another thing by now',
		change: (book) => {
			const marks = book.find('vitrin').rows ?? [];
			const mark = marks.find(([, , , signature]) => signature === 'specs.mass quantity kg');
			if (mark !== undefined) mark[3] = 'specs.mass quantity g';
		},
		told: {
			en: '@@a column that means another thing by now',
			az: '@@a column that means another thing by now',
			ru: '@@a column that means another thing by now',
		},
	},
	{
		what: 'an edition that is no more',
		change: (book) => book.find('vitrin').rows?.splice(1, 1, ['edition', 'adex-2014']),
		told: {
			en: '@@an edition that is no more',
			az: '@@an edition that is no more',
			ru: '@@an edition that is no more',
		},
	},
	{
		what: 'nothing but headings',
		change: (book) => {
			for (const sheet of book.sheets)
				sheet.rows = sheet.rows?.slice(0, sheet.veryHidden ? undefined : 1) ?? [];
		},
		told: { en: '@@nothing but headings', az: '@@nothing but headings', ru: '@@nothing but headings' },
	},
	{
		what: 'a column that was sorted without the others',
		change: (book) => book.move('Mass, kg', (values) => values.reverse()),
		told: {
			en: '@@a column that was sorted without the others',
			az: '@@a column that was sorted without the others',
			ru: '@@a column that was sorted without the others',
		},
	},
	{
		what: 'ids that were sorted without their rows',
		change: (book) => book.move('id', (values) => values.reverse()),
		told: {
			en: '@@ids that were sorted without their rows',
			az: '@@ids that were sorted without their rows',
			ru: '@@ids that were sorted without their rows',
		},
	},
	{
		what: 'a column that was pasted a row too low',
		change: (book) => book.move('Mass, kg', (values) => [null, ...values]),
		told: {
			en: '@@a column that was pasted a row too low',
			az: '@@a column that was pasted a row too low',
			ru: '@@a column that was pasted a row too low',
		},
	},
	{
		what: 'a title above the headings',
		change: (book) =>
			book
				.find('Rifles')
				.rows?.unshift([book.pick({ en: 'Rifles 2026', az: 'Tüfənglər 2026', ru: 'Винтовки 2026' })]),
		told: {
			en: '@@a title above the headings',
			az: '@@a title above the headings',
			ru: '@@a title above the headings',
		},
	},
	{
		what: 'headings a second time',
		change: (book) => book.find('Rifles').rows?.splice(3, 0, [...(book.find('Rifles').rows?.[0] ?? [])]),
		told: { en: '@@headings a second time', az: '@@headings a second time', ru: '@@headings a second time' },
	},
	{
		what: 'a row of totals',
		change: (book) => book.find('Rifles').rows?.push([book.pick({ en: 'Total', az: 'Cəmi', ru: 'Итого' })]),
		told: { en: '@@a row of totals', az: '@@a row of totals', ru: '@@a row of totals' },
	},
	{
		what: 'an id with a letter of another alphabet',
		change: (book) => book.set('khazri', 'id', 'kh\u0430zri'),
		told: {
			en: '@@an id with a letter of another alphabet',
			az: '@@an id with a letter of another alphabet',
			ru: '@@an id with a letter of another alphabet',
		},
	},
	{
		what: 'a mark of a footnote',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '3.6*', az: '3,6*', ru: '3,6*' })),
		told: { en: '@@a mark of a footnote', az: '@@a mark of a footnote', ru: '@@a mark of a footnote' },
	},
	{
		what: 'a raised number of a footnote',
		change: (book) =>
			book.put('khazri', 'Mass, kg', {
				value: '3.61',
				type: 'richText',
				richText: [{ text: '3.6' }, { text: '1', font: { vertAlign: 'superscript' } }],
			}),
		told: {
			en: '@@a raised number of a footnote',
			az: '@@a raised number of a footnote',
			ru: '@@a raised number of a footnote',
		},
	},
	{
		what: 'a remark beside a figure',
		change: (book) =>
			book.set(
				'khazri',
				'Mass, kg',
				book.pick({ en: '3.6 kg (empty)', az: '3,6 kq (boş)', ru: '3,6 кг (без патронов)' }),
			),
		told: {
			en: '@@a remark beside a figure',
			az: '@@a remark beside a figure',
			ru: '@@a remark beside a figure',
		},
	},
	{
		what: 'two figures in one cell',
		change: (book) =>
			book.set('khazri', 'Mass, kg', book.pick({ en: '3.4 / 3.6', az: '3,4 / 3,6', ru: '3,4 / 3,6' })),
		told: {
			en: '@@two figures in one cell',
			az: '@@two figures in one cell',
			ru: '@@two figures in one cell',
		},
	},
];
