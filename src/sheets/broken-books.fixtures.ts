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
			en: 'Rifles!N2 The spreadsheet made a date of it: “22 May 2026”. Set the format of the cell to Text and write it again; perhaps “22.5” was meant.',
			az: 'Tüfənglər!N2 Cədvəl proqramı bunu tarixə çevirib: “22 may 2026”. Xananın formatını “Mətn” edin və yenidən yazın; ola bilsin, “22.5” nəzərdə tutulub.',
			ru: 'Винтовки и автоматы!N2 Программа превратила это в дату: «22 мая 2026 г.». Задайте ячейке формат «Текстовый» и напишите снова; возможно, имелось в виду «22.5».',
		},
	},
	{
		what: 'a calibre that became a date',
		change: (book) => book.set('khazri', 'Calibre', new Date(Date.UTC(1945, 4, 1))),
		told: {
			en: 'Rifles!M2 The spreadsheet made a date of it: “1 May 1945”. Set the format of the cell to Text and write it again; perhaps “5-45” was meant.',
			az: 'Tüfənglər!M2 Cədvəl proqramı bunu tarixə çevirib: “1 may 1945”. Xananın formatını “Mətn” edin və yenidən yazın; ola bilsin, “5-45” nəzərdə tutulub.',
			ru: 'Винтовки и автоматы!M2 Программа превратила это в дату: «1 мая 1945 г.». Задайте ячейке формат «Текстовый» и напишите снова; возможно, имелось в виду «5-45».',
		},
	},
	{
		what: 'a date in words',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '22.May', az: '22.may', ru: '22.май' })),
		told: {
			en: 'Rifles!N2 The spreadsheet made a date of it: “22.May”. Set the format of the cell to Text and write it again; perhaps “22.5” was meant.',
			az: 'Tüfənglər!N2 Cədvəl proqramı bunu tarixə çevirib: “22.may”. Xananın formatını “Mətn” edin və yenidən yazın; ola bilsin, “22.5” nəzərdə tutulub.',
			ru: 'Винтовки и автоматы!N2 Программа превратила это в дату: «22.май». Задайте ячейке формат «Текстовый» и напишите снова; возможно, имелось в виду «22.5».',
		},
	},
	{
		what: 'a number with E',
		change: (book) => book.set('khazri', 'Designation', 1.2345678901234e13),
		told: {
			en: 'Rifles!J2 The spreadsheet shortened a long number: “12345678901234”. Set the format of the cell to Text and write all digits again.',
			az: 'Tüfənglər!J2 Cədvəl proqramı uzun ədədi qısaldıb: “12345678901234”. Xananın formatını “Mətn” edin və bütün rəqəmləri yenidən yazın.',
			ru: 'Винтовки и автоматы!J2 Программа сократила длинное число: «12345678901234». Задайте ячейке формат «Текстовый» и снова напишите все цифры.',
		},
	},
	{
		what: 'a text with E',
		change: (book) => book.set('khazri', 'Designation', '1,23457E+13'),
		told: {
			en: 'Rifles!J2 The spreadsheet shortened a long number: “1,23457E+13”. Set the format of the cell to Text and write all digits again.',
			az: 'Tüfənglər!J2 Cədvəl proqramı uzun ədədi qısaldıb: “1,23457E+13”. Xananın formatını “Mətn” edin və bütün rəqəmləri yenidən yazın.',
			ru: 'Винтовки и автоматы!J2 Программа сократила длинное число: «1,23457E+13». Задайте ячейке формат «Текстовый» и снова напишите все цифры.',
		},
	},
	{
		what: 'a formula',
		change: (book) => book.put('khazri', 'Mass, kg', { value: 3.6, type: 'formula', formula: '3+0.6' }),
		told: {
			en: 'Rifles!N2 A formula stands here, not a value. Copy the cell and paste it as a value.',
			az: 'Tüfənglər!N2 Burada dəyər yox, düstur var. Xananı köçürün və dəyər kimi yapışdırın.',
			ru: 'Винтовки и автоматы!N2 Здесь формула, а не значение. Скопируйте ячейку и вставьте её как значение.',
		},
	},
	{
		what: 'a formula in the id',
		change: (book) => book.put('khazri', 'id', { value: 'x', type: 'formula', formula: 'A3' }),
		told: {
			en: 'Rifles!A2 A formula stands here, not a value. Copy the cell and paste it as a value.',
			az: 'Tüfənglər!A2 Burada dəyər yox, düstur var. Xananı köçürün və dəyər kimi yapışdırın.',
			ru: 'Винтовки и автоматы!A2 Здесь формула, а не значение. Скопируйте ячейку и вставьте её как значение.',
		},
	},
	{
		what: 'an error of the program',
		change: (book) => book.put('khazri', 'Mass, kg', { value: '#REF!', type: 'error' }),
		told: {
			en: 'Rifles!N2 The spreadsheet shows an error here: “#REF!”. Write the value itself.',
			az: 'Tüfənglər!N2 Cədvəl burada səhv göstərir: “#REF!”. Dəyərin özünü yazın.',
			ru: 'Винтовки и автоматы!N2 Таблица показывает здесь ошибку: «#REF!». Напишите само значение.',
		},
	},
	{
		what: 'true and false',
		change: (book) => book.set('khazri', 'Mass, kg', true),
		told: {
			en: 'Rifles!N2 “TRUE” is neither a text nor a number. Set the format of the cell to Text and write it again.',
			az: 'Tüfənglər!N2 “TRUE” nə mətndir, nə də ədəd. Xananın formatını “Mətn” edin və yenidən yazın.',
			ru: 'Винтовки и автоматы!N2 «TRUE» — ни текст, ни число. Задайте ячейке формат «Текстовый» и напишите снова.',
		},
	},
	{
		what: 'another unit of another thing',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '3.4 mm', az: '3,4 mm', ru: '3,4 мм' })),
		told: {
			en: 'Rifles!N2 “3.4 mm” has a unit that cannot stand here. Write one of: kg, g, t, lb, oz.',
			az: 'Tüfənglər!N2 “3,4 mm” dəyərinin vahidi bura uyğun deyil. Bu vahidlərdən birini yazın: kq, q, t, funt, unsiya.',
			ru: 'Винтовки и автоматы!N2 Единица в «3,4 мм» сюда не подходит. Напишите одну из единиц: кг, г, т, фунт, унция.',
		},
	},
	{
		what: 'no figure',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: 'light', az: 'yüngül', ru: 'лёгкая' })),
		told: {
			en: 'Rifles!N2 “light” is not a figure. Write a number in kg: 12, 10–12, about 12, up to 12, from 12, over 12.',
			az: 'Tüfənglər!N2 “yüngül” ədəd deyil. Ədəd yazın (kq): 12, 10–12, təxminən 12, ən çoxu 12, ən azı 12, 12 həddindən çox.',
			ru: 'Винтовки и автоматы!N2 «лёгкая» — не число. Напишите число (кг): 12, 10–12, около 12, до 12, от 12, более 12.',
		},
	},
	{
		what: 'a figure that cannot be',
		change: (book) => book.set('khazri', 'Mass, kg', 3400),
		told: {
			en: 'Rifles!N2 “3400” cannot be right. Look at the decimal point and the unit: between 0.5 and 60 kg is possible.',
			az: 'Tüfənglər!N2 “3400” doğru ola bilməz. Vergülün yerini və vahidi yoxlayın: dəyər 0,5 ilə 60 kq arasında olmalıdır.',
			ru: 'Винтовки и автоматы!N2 Значение «3400» не может быть верным. Проверьте запятую и единицу: возможны значения от 0,5 до 60 кг.',
		},
	},
	{
		what: 'a slip of the decimal point',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '0.034', az: '0,034', ru: '0,034' })),
		told: {
			en: 'Rifles!N2 “0.034” cannot be right. Look at the decimal point and the unit: between 0.5 and 60 kg is possible.',
			az: 'Tüfənglər!N2 “0,034” doğru ola bilməz. Vergülün yerini və vahidi yoxlayın: dəyər 0,5 ilə 60 kq arasında olmalıdır.',
			ru: 'Винтовки и автоматы!N2 Значение «0,034» не может быть верным. Проверьте запятую и единицу: возможны значения от 0,5 до 60 кг.',
		},
	},
	{
		what: 'a comma that is two things',
		change: (book) => book.set('khazri', 'Muzzle velocity, m/s', '1,100'),
		told: {
			en: 'Rifles!T2 “1,100” can be read in two ways. Write 1100 or 1 100 for a thousand and a hundred, 1.1 for one and a tenth.',
			az: 'Tüfənglər!T2 “1,100” iki cür oxuna bilər. Min yüz üçün 1100 və ya 1 100, bir tam onda bir üçün 1,1 yazın.',
			ru: 'Винтовки и автоматы!T2 «1,100» можно прочесть двояко. Тысяча сто пишется 1100 или 1 100, одна целая одна десятая — 1,1.',
		},
	},
	{
		what: 'a range turned round',
		change: (book) => book.set('khazri', 'Rate of fire, rpm', '650–600'),
		told: {
			en: 'Rifles!S2 The range “650–600” is turned round. Write the smaller number first.',
			az: 'Tüfənglər!S2 “650–600” aralığı tərsinə yazılıb. Əvvəl kiçik ədədi yazın.',
			ru: 'Винтовки и автоматы!S2 Диапазон «650–600» написан наоборот. Напишите сначала меньшее число.',
		},
	},
	{
		what: 'a role that is none',
		change: (book) =>
			book.set('khazri', 'Role', book.pick({ en: 'asault rifle', az: 'avtomt', ru: 'афтомат' })),
		told: {
			en: 'Rifles!L2 “asault rifle” is not in the list. Choose from the list. Did you mean “Assault rifle”?',
			az: 'Tüfənglər!L2 “avtomt” siyahıda yoxdur. Siyahıdan seçin. Bəlkə “Avtomat”?',
			ru: 'Винтовки и автоматы!L2 Значения «афтомат» нет в списке. Выберите из списка. Может быть, «Автомат»?',
		},
	},
	{
		what: 'a status that is none',
		change: (book) =>
			book.set('khazri', 'Status', book.pick({ en: 'sold out', az: 'satılıb', ru: 'распродано' })),
		told: {
			en: 'Rifles!H2 “sold out” is not in the list. Choose from the list.',
			az: 'Tüfənglər!H2 “satılıb” siyahıda yoxdur. Siyahıdan seçin.',
			ru: 'Винтовки и автоматы!H2 Значения «распродано» нет в списке. Выберите из списка.',
		},
	},
	{
		what: 'a calibre that is none',
		change: (book) =>
			book.set('khazri', 'Calibre', book.pick({ en: '7.62×93 mm', az: '7.62×93 mm', ru: '7.62×93 мм' })),
		told: {
			en: 'Rifles!M2 “7.62×93 mm” is not a calibre of the catalogue. Write its name or its id. Did you mean “7.62×39 mm”?',
			az: 'Tüfənglər!M2 Kataloqda “7.62×93 mm” adlı kalibr yoxdur. Kalibrin adını və ya identifikatorunu yazın. Bəlkə “7.62×39 mm”?',
			ru: 'Винтовки и автоматы!M2 В каталоге нет калибра «7.62×93 мм». Напишите название калибра или его идентификатор. Может быть, «7.62×39 mm»?',
		},
	},
	{
		what: 'a calibre of two',
		change: (book) => book.set('khazri', 'Calibre', '30 mm'),
		told: {
			en: 'Rifles!M2 Several calibres are called “30 mm”. Write one of the ids: 30-cartridge, 30-grenade.',
			az: 'Tüfənglər!M2 “30 mm” adlı bir neçə kalibr var. İdentifikatorlardan birini yazın: 30-cartridge, 30-grenade.',
			ru: 'Винтовки и автоматы!M2 Есть несколько калибров с названием «30 mm». Напишите один из идентификаторов: 30-cartridge, 30-grenade.',
		},
	},
	{
		what: 'an enterprise that is none',
		change: (book) => book.set('khazri', 'Offered by (id of the enterprise)', 'iglm'),
		told: {
			en: 'Rifles!I2 There is no enterprise “iglm”. Write its id. Did you mean “iglim”?',
			az: 'Tüfənglər!I2 “iglm” identifikatorlu müəssisə yoxdur. Müəssisənin identifikatorunu yazın. Bəlkə “iglim”?',
			ru: 'Винтовки и автоматы!I2 Нет предприятия с идентификатором «iglm». Напишите идентификатор предприятия. Может быть, «iglim»?',
		},
	},
	{
		what: 'a year that is none',
		change: (book) => book.set('khazri', 'Introduced', 20011),
		told: {
			en: 'Rifles!K2 “20011” is not a year. Write four digits, such as 2008.',
			az: 'Tüfənglər!K2 “20011” il deyil. Dörd rəqəm yazın, məsələn, 2008.',
			ru: 'Винтовки и автоматы!K2 «20011» — не год. Напишите четыре цифры, например 2008.',
		},
	},
	{
		what: 'a text without end',
		change: (book) => book.set('khazri', 'Summary (English)', 'x'.repeat(2_001)),
		told: {
			en: 'Rifles!Y2 The text is longer than 2,000 characters. Shorten it.',
			az: 'Tüfənglər!Y2 Mətn 2000 işarədən uzundur. Onu qısaldın.',
			ru: 'Винтовки и автоматы!Y2 Текст длиннее 2000 знаков. Сократите его.',
		},
	},
	{
		what: 'a translation alone',
		change: (book) => book.set('yalguzag', 'Summary (Русский)', 'Винтовка'),
		told: {
			en: 'Rifles!AA3 A translation without English. Fill the column in English of the same row too.',
			az: 'Tüfənglər!AA3 Tərcümə var, ingiliscə mətn yoxdur. Həmin sətirdə ingilis dilindəki sütunu da doldurun.',
			ru: 'Винтовки и автоматы!AA3 Есть перевод, но нет английского текста. Заполните в той же строке и столбец на английском.',
		},
	},
	{
		what: 'a name taken away',
		change: (book) =>
			book.set('khazri', 'Name (English)', book.pick({ en: 'remove', az: 'silinsin', ru: 'удалить' })),
		told: {
			en: 'Rifles!B2 This cell has to be filled, it cannot be removed. Write what it shall be.',
			az: 'Tüfənglər!B2 Bu xana dolu olmalıdır, onu silmək olmaz. Nə olmalıdırsa, onu yazın.',
			ru: 'Винтовки и автоматы!B2 Эта ячейка должна быть заполнена, удалить её нельзя. Напишите, как должно быть.',
		},
	},
	{
		what: 'a status taken away',
		change: (book) =>
			book.set('khazri', 'Status', book.pick({ en: 'remove', az: 'silinsin', ru: 'удалить' })),
		told: {
			en: 'Rifles!H2 This cell has to be filled, it cannot be removed. Write what it shall be.',
			az: 'Tüfənglər!H2 Bu xana dolu olmalıdır, onu silmək olmaz. Nə olmalıdırsa, onu yazın.',
			ru: 'Винтовки и автоматы!H2 Эта ячейка должна быть заполнена, удалить её нельзя. Напишите, как должно быть.',
		},
	},
	{
		what: 'merged cells',
		change: (book) => {
			book.find('Rifles').merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
		},
		told: {
			en: 'Rifles!B2 Cells are merged here. Undo the merging and fill each cell.',
			az: 'Tüfənglər!B2 Burada xanalar birləşdirilib. Birləşdirməni ləğv edin və hər xananı doldurun.',
			ru: 'Винтовки и автоматы!B2 Здесь объединены ячейки. Отмените объединение и заполните каждую ячейку.',
		},
	},
	{
		what: 'a hidden row',
		change: (book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			book.find('Rifles').rowDefs = new Map([[1, { hidden: true }]]);
		},
		told: {
			en: 'Rifles!N2 The row is hidden, and something in it was changed. Show the row (remove the filter) and look at it.',
			az: 'Tüfənglər!N2 Sətir gizlədilib və orada dəyişiklik var. Sətri görünən edin (süzgəci götürün) və yoxlayın.',
			ru: 'Винтовки и автоматы!N2 Строка скрыта, и в ней есть изменения. Отобразите строку (снимите фильтр) и проверьте её.',
		},
	},
	{
		what: 'a hidden sheet',
		change: (book) => {
			book.set('khazri', 'Mass, kg', 3.6);
			book.find('Rifles').hidden = true;
		},
		told: {
			en: 'Rifles!N2 The sheet is hidden, and something in it was changed. Show the sheet and look at it.',
			az: 'Tüfənglər!N2 Vərəq gizlədilib və orada dəyişiklik var. Vərəqi görünən edin və yoxlayın.',
			ru: 'Винтовки и автоматы!N2 Лист скрыт, и в нём есть изменения. Отобразите лист и проверьте его.',
		},
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
		told: {
			en: 'Rifles!N2 The column is hidden, and this was changed. Show the column and look at it.',
			az: 'Tüfənglər!N2 Sütun gizlədilib və bu xana dəyişdirilib. Sütunu görünən edin və yoxlayın.',
			ru: 'Винтовки и автоматы!N2 Столбец скрыт, а ячейка изменена. Отобразите столбец и проверьте его.',
		},
	},
	{
		what: 'an id that is none',
		change: (book) => book.set('khazri', 'id', 'khazry'),
		told: {
			en: 'Rifles!A2 There is no product “khazry”. Correct the id, or delete the row; a new product is made with npm run desk:new. Did you mean “khazri”?',
			az: 'Tüfənglər!A2 “khazry” identifikatorlu məhsul yoxdur. İdentifikatoru düzəldin və ya sətri silin; yeni məhsul npm run desk:new ilə yaradılır. Bəlkə “khazri”?',
			ru: 'Винтовки и автоматы!A2 Нет изделия с идентификатором «khazry». Исправьте идентификатор или удалите строку; новое изделие создаёт npm run desk:new. Может быть, «khazri»?',
		},
	},
	{
		what: 'a product that was retired since',
		change: (book) => book.set('yalguzag', 'id', 'old-sniper'),
		told: {
			en: 'Rifles!A3 There is no product “old-sniper”. Correct the id, or delete the row; a new product is made with npm run desk:new. Did you mean “yalguzag”?',
			az: 'Tüfənglər!A3 “old-sniper” identifikatorlu məhsul yoxdur. İdentifikatoru düzəldin və ya sətri silin; yeni məhsul npm run desk:new ilə yaradılır. Bəlkə “yalguzag”?',
			ru: 'Винтовки и автоматы!A3 Нет изделия с идентификатором «old-sniper». Исправьте идентификатор или удалите строку; новое изделие создаёт npm run desk:new. Может быть, «yalguzag»?',
		},
	},
	{
		what: 'a row without id',
		change: (book) => book.set('khazri', 'id', null),
		told: {
			en: 'Rifles!A2 The row has no id. Write the id of the product, or clear the row.',
			az: 'Tüfənglər!A2 Sətirdə identifikator yoxdur. Məhsulun identifikatorunu yazın və ya sətri təmizləyin.',
			ru: 'Винтовки и автоматы!A2 В строке нет идентификатора. Напишите идентификатор изделия или очистите строку.',
		},
	},
	{
		what: 'a row twice',
		change: (book) => book.find('Rifles').rows?.push(['khazri']),
		told: {
			en: 'Rifles!A7 “khazri” is there a second time. Keep one row of the two.',
			az: 'Tüfənglər!A7 “khazri” ikinci dəfə yazılıb. İki sətirdən birini saxlayın.',
			ru: 'Винтовки и автоматы!A7 «khazri» встречается второй раз. Оставьте одну строку из двух.',
		},
	},
	{
		what: 'a row of another kind',
		change: (book) => book.find('Rifles').rows?.push(['zafar']),
		told: {
			en: 'Rifles!A7 “zafar” is of another kind. Move the row to the sheet “Pistols”.',
			az: 'Tüfənglər!A7 “zafar” başqa növdəndir. Sətri “Tapançalar” vərəqinə köçürün.',
			ru: 'Винтовки и автоматы!A7 «zafar» — изделие другого вида. Перенесите строку на лист «Пистолеты».',
		},
	},
	{
		what: 'a column with another name',
		change: (book) => book.set('Mass, kg', 'Mass, kg', book.pick({ en: 'Weight', az: 'Çəki', ru: 'Вес' })),
		told: {
			en: 'Rifles!N1 This column was called “Mass, kg”. Name it so again.',
			az: 'Tüfənglər!N1 Bu sütunun adı “Kütlə, kq” idi. Əvvəlki adını qaytarın.',
			ru: 'Винтовки и автоматы!N1 Этот столбец назывался «Масса, кг». Верните ему это название.',
		},
	},
	{
		what: 'a column in another unit',
		change: (book) =>
			book.set('Mass, kg', 'Mass, kg', book.pick({ en: 'Mass, g', az: 'Kütlə, q', ru: 'Масса, г' })),
		told: {
			en: 'Rifles!N1 This column was called “Mass, kg”. Name it so again.',
			az: 'Tüfənglər!N1 Bu sütunun adı “Kütlə, kq” idi. Əvvəlki adını qaytarın.',
			ru: 'Винтовки и автоматы!N1 Этот столбец назывался «Масса, кг». Верните ему это название.',
		},
	},
	{
		what: 'a column twice',
		change: (book) => book.set('Designation', 'Designation', book.headingIn('Mass, kg')),
		told: {
			en: 'Rifles!N1 The column “Mass, kg” is there twice. Delete one of the two.',
			az: 'Tüfənglər!N1 “Kütlə, kq” sütunu iki dəfə verilib. İki sütundan birini silin.',
			ru: 'Винтовки и автоматы!N1 Столбец «Масса, кг» встречается дважды. Удалите один из двух.',
		},
	},
	{
		what: 'a column of somebody’s own',
		change: (book) => {
			book.find('Rifles').rows?.[0]?.push(book.pick({ en: 'Remarks', az: 'Qeydlər', ru: 'Примечания' }));
		},
		told: {
			en: 'Rifles!BC1 “Remarks” is no column of this sheet. Delete the column.',
			az: 'Tüfənglər!BC1 “Qeydlər” bu vərəqin sütunu deyil. Sütunu silin.',
			ru: 'Винтовки и автоматы!BC1 «Примечания» — не столбец этого листа. Удалите столбец.',
		},
	},
	{
		what: 'no column of ids',
		change: (book) => book.set('id', 'id', book.pick({ en: 'Code', az: 'Kod', ru: 'Код' })),
		told: {
			en: 'Rifles!A1 This column was called “id”. Name it so again.',
			az: 'Tüfənglər!A1 Bu sütunun adı “id” idi. Əvvəlki adını qaytarın.',
			ru: 'Винтовки и автоматы!A1 Этот столбец назывался «id». Верните ему это название.',
		},
	},
	{
		what: 'a sheet of its own',
		change: (book) => {
			book.sheets.unshift({ name: 'Shopping list', rows: [['milk']] });
		},
		told: {
			en: 'Shopping list!A1 No kind of product is called “Shopping list”. Name the sheet as it was, or delete it.',
			az: 'Shopping list!A1 “Shopping list” adlı məhsul növü yoxdur. Vərəqin əvvəlki adını qaytarın və ya vərəqi silin.',
			ru: 'Shopping list!A1 Нет вида изделий с названием «Shopping list». Верните листу прежнее название или удалите лист.',
		},
	},
	{
		what: 'a column that means another thing by now',
		change: (book) => {
			const marks = book.find('vitrin').rows ?? [];
			const mark = marks.find(([, , , signature]) => signature === 'specs.mass quantity kg');
			if (mark !== undefined) mark[3] = 'specs.mass quantity g';
		},
		told: {
			en: 'Rifles!N1 The sheet is older than the catalogue: “Mass, kg” means another thing now. Make the sheet anew with npm run desk:export, and copy the cells over.',
			az: 'Tüfənglər!N1 Cədvəl kataloqdan köhnədir: “Kütlə, kq” indi başqa məna daşıyır. Cədvəli npm run desk:export ilə yenidən yaradın və xanaları ora köçürün.',
			ru: 'Винтовки и автоматы!N1 Таблица старше каталога: «Масса, кг» теперь означает другое. Создайте таблицу заново командой npm run desk:export и перенесите ячейки.',
		},
	},
	{
		what: 'an edition that is no more',
		change: (book) => book.find('vitrin').rows?.splice(1, 1, ['edition', 'adex-2014']),
		told: {
			en: 'The sheet was made for an edition that is no more: “adex-2014”. Make it anew with npm run desk:export.',
			az: 'Cədvəl artıq mövcud olmayan nəşr üçün yaradılıb: “adex-2014”. Onu npm run desk:export ilə yenidən yaradın.',
			ru: 'Таблица создана для издания, которого больше нет: «adex-2014». Создайте её заново командой npm run desk:export.',
		},
	},
	{
		what: 'nothing but headings',
		change: (book) => {
			for (const sheet of book.sheets)
				sheet.rows = sheet.rows?.slice(0, sheet.veryHidden ? undefined : 1) ?? [];
		},
		told: {
			en: 'There is no row of products. Keep the headings in the first row and the products below.',
			az: 'Məhsul sətri yoxdur. Başlıqlar birinci sətirdə, məhsullar ondan aşağıda qalsın.',
			ru: 'Нет ни одной строки с изделиями. Оставьте заголовки в первой строке, а изделия под ними.',
		},
	},
	{
		what: 'a column that was sorted without the others',
		change: (book) => book.move('Mass, kg', (values) => values.reverse()),
		told: {
			en: 'Rifles!N2 From here on, 4 values of the column “Mass, kg” stand in rows of other products. Undo what sorted or moved this column alone. If the values are meant so, write them with npm run desk:set.',
			az: 'Tüfənglər!N2 Bu xanadan başlayaraq “Kütlə, kq” sütununun dəyərləri (4) başqa məhsulların sətirlərinə düşüb. Yalnız bu sütunun çeşidlənməsini və ya sürüşdürülməsini ləğv edin. Dəyərlər doğrudursa, onları npm run desk:set ilə yazın.',
			ru: 'Винтовки и автоматы!N2 Начиная с этой ячейки значения столбца «Масса, кг» (4) стоят в строках других изделий. Отмените сортировку или сдвиг, затронувшие только этот столбец. Если значения верны, внесите их командой npm run desk:set.',
		},
	},
	{
		what: 'ids that were sorted without their rows',
		change: (book) => book.move('id', (values) => values.reverse()),
		told: {
			en: 'Rifles!A2 From here on, 4 values of the column “id” stand in rows of other products. Undo what sorted or moved this column alone. If the values are meant so, write them with npm run desk:set.',
			az: 'Tüfənglər!A2 Bu xanadan başlayaraq “id” sütununun dəyərləri (4) başqa məhsulların sətirlərinə düşüb. Yalnız bu sütunun çeşidlənməsini və ya sürüşdürülməsini ləğv edin. Dəyərlər doğrudursa, onları npm run desk:set ilə yazın.',
			ru: 'Винтовки и автоматы!A2 Начиная с этой ячейки значения столбца «id» (4) стоят в строках других изделий. Отмените сортировку или сдвиг, затронувшие только этот столбец. Если значения верны, внесите их командой npm run desk:set.',
		},
	},
	{
		what: 'a column that was pasted a row too low',
		change: (book) => book.move('Mass, kg', (values) => [null, ...values]),
		told: {
			en: 'Rifles!N3 From here on, 4 values of the column “Mass, kg” stand in rows of other products. Undo what sorted or moved this column alone. If the values are meant so, write them with npm run desk:set.\nRifles!A7 The row has no id. Write the id of the product, or clear the row.',
			az: 'Tüfənglər!N3 Bu xanadan başlayaraq “Kütlə, kq” sütununun dəyərləri (4) başqa məhsulların sətirlərinə düşüb. Yalnız bu sütunun çeşidlənməsini və ya sürüşdürülməsini ləğv edin. Dəyərlər doğrudursa, onları npm run desk:set ilə yazın.\nTüfənglər!A7 Sətirdə identifikator yoxdur. Məhsulun identifikatorunu yazın və ya sətri təmizləyin.',
			ru: 'Винтовки и автоматы!N3 Начиная с этой ячейки значения столбца «Масса, кг» (4) стоят в строках других изделий. Отмените сортировку или сдвиг, затронувшие только этот столбец. Если значения верны, внесите их командой npm run desk:set.\nВинтовки и автоматы!A7 В строке нет идентификатора. Напишите идентификатор изделия или очистите строку.',
		},
	},
	{
		what: 'a title above the headings',
		change: (book) =>
			book
				.find('Rifles')
				.rows?.unshift([book.pick({ en: 'Rifles 2026', az: 'Tüfənglər 2026', ru: 'Винтовки 2026' })]),
		told: {
			en: 'Rifles!A2 The headings stand in this row and not in the first. Delete the rows above.',
			az: 'Tüfənglər!A2 Başlıqlar birinci sətirdə deyil, bu sətirdədir. Yuxarıdakı sətirləri silin.',
			ru: 'Винтовки и автоматы!A2 Заголовки стоят в этой строке, а не в первой. Удалите строки над ней.',
		},
	},
	{
		what: 'headings a second time',
		change: (book) => book.find('Rifles').rows?.splice(3, 0, [...(book.find('Rifles').rows?.[0] ?? [])]),
		told: {
			en: 'Rifles!A4 The headings stand here a second time. Delete the row.',
			az: 'Tüfənglər!A4 Başlıqlar burada təkrarlanır. Bu sətri silin.',
			ru: 'Винтовки и автоматы!A4 Здесь заголовки стоят второй раз. Удалите строку.',
		},
	},
	{
		what: 'a row of totals',
		change: (book) => book.find('Rifles').rows?.push([book.pick({ en: 'Total', az: 'Cəmi', ru: 'Итого' })]),
		told: {
			en: 'Rifles!A7 There is no product “Total”. Correct the id, or delete the row; a new product is made with npm run desk:new.',
			az: 'Tüfənglər!A7 “Cəmi” identifikatorlu məhsul yoxdur. İdentifikatoru düzəldin və ya sətri silin; yeni məhsul npm run desk:new ilə yaradılır.',
			ru: 'Винтовки и автоматы!A7 Нет изделия с идентификатором «Итого». Исправьте идентификатор или удалите строку; новое изделие создаёт npm run desk:new.',
		},
	},
	{
		what: 'an id with a letter of another alphabet',
		change: (book) => book.set('khazri', 'id', 'kh\u0430zri'),
		told: {
			en: 'Rifles!A2 “khаzri” has letters of another alphabet: “а”. Type it again with the English keyboard. Did you mean “khazri”?',
			az: 'Tüfənglər!A2 “khаzri” identifikatorunda başqa əlifbanın hərfləri var: “а”. Onu ingilis klaviaturası ilə yenidən yazın. Bəlkə “khazri”?',
			ru: 'Винтовки и автоматы!A2 В идентификаторе «khаzri» есть буквы другого алфавита: «а». Наберите идентификатор заново в английской раскладке. Может быть, «khazri»?',
		},
	},
	{
		what: 'a mark of a footnote',
		change: (book) => book.set('khazri', 'Mass, kg', book.pick({ en: '3.6*', az: '3,6*', ru: '3,6*' })),
		told: {
			en: 'Rifles!N2 More than a number stands here: “3.6*”. Write the number alone; what explains it goes into the record, as its condition or note.',
			az: 'Tüfənglər!N2 Burada ədəddən başqa şey də var: “3,6*”. Yalnız ədədi yazın; ona aid izah məhsulun öz faylında şərt kimi yazılır.',
			ru: 'Винтовки и автоматы!N2 Здесь не только число: «3,6*». Напишите одно число; пояснение к нему вносят в саму запись как условие или заметку.',
		},
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
			en: 'Rifles!N2 More than a number stands here: “3.6¹”. Write the number alone; what explains it goes into the record, as its condition or note.',
			az: 'Tüfənglər!N2 Burada ədəddən başqa şey də var: “3.6¹”. Yalnız ədədi yazın; ona aid izah məhsulun öz faylında şərt kimi yazılır.',
			ru: 'Винтовки и автоматы!N2 Здесь не только число: «3.6¹». Напишите одно число; пояснение к нему вносят в саму запись как условие или заметку.',
		},
	},
	{
		what: 'a lowered number of a footnote',
		change: (book) =>
			book.put('khazri', 'Mass, kg', {
				value: '3.61',
				type: 'richText',
				richText: [{ text: '3.6' }, { text: '1', font: { vertAlign: 'subscript' } }],
			}),
		told: {
			en: 'Rifles!N2 More than a number stands here: “3.6₁”. Write the number alone; what explains it goes into the record, as its condition or note.',
			az: 'Tüfənglər!N2 Burada ədəddən başqa şey də var: “3.6₁”. Yalnız ədədi yazın; ona aid izah məhsulun öz faylında şərt kimi yazılır.',
			ru: 'Винтовки и автоматы!N2 Здесь не только число: «3.6₁». Напишите одно число; пояснение к нему вносят в саму запись как условие или заметку.',
		},
	},
	{
		what: 'a figure of more digits than a machine counts',
		change: (book) => book.set('khazri', 'Mass, kg', '9'.repeat(400)),
		told: {
			en: `Rifles!N2 “${'9'.repeat(60)}…” is not a figure. Write a number in kg: 12, 10–12, about 12, up to 12, from 12, over 12.`,
			az: `Tüfənglər!N2 “${'9'.repeat(60)}…” ədəd deyil. Ədəd yazın (kq): 12, 10–12, təxminən 12, ən çoxu 12, ən azı 12, 12 həddindən çox.`,
			ru: `Винтовки и автоматы!N2 «${'9'.repeat(60)}…» — не число. Напишите число (кг): 12, 10–12, около 12, до 12, от 12, более 12.`,
		},
	},
	{
		what: 'thousands of the very digits that were there',
		change: (book) => book.set('khazri', 'Mass, kg', '3,400'),
		told: {
			en: 'Rifles!N2 “3,400” can be read in two ways. Write 1100 or 1 100 for a thousand and a hundred, 1.1 for one and a tenth.',
			az: 'Tüfənglər!N2 “3,400” iki cür oxuna bilər. Min yüz üçün 1100 və ya 1 100, bir tam onda bir üçün 1,1 yazın.',
			ru: 'Винтовки и автоматы!N2 «3,400» можно прочесть двояко. Тысяча сто пишется 1100 или 1 100, одна целая одна десятая — 1,1.',
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
			en: 'Rifles!N2 More than a number stands here: “3.6 kg (empty)”. Write the number alone; what explains it goes into the record, as its condition or note.',
			az: 'Tüfənglər!N2 Burada ədəddən başqa şey də var: “3,6 kq (boş)”. Yalnız ədədi yazın; ona aid izah məhsulun öz faylında şərt kimi yazılır.',
			ru: 'Винтовки и автоматы!N2 Здесь не только число: «3,6 кг (без патронов)». Напишите одно число; пояснение к нему вносят в саму запись как условие или заметку.',
		},
	},
];
