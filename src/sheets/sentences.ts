import { shorten } from '../catalogue/problem.ts';
import type { StaffLanguage } from '../i18n/staff-languages.ts';

/** What is wrong, and what to do. Words in braces are filled in; keep them. */
type Sentence = readonly [problem: string, fix: string];

const en = {
	// A file as a whole.
	'no-spreadsheet': [
		'This is not a spreadsheet.',
		'Save it as “Excel workbook (.xlsx)” or as CSV, and name it so.',
	],
	'old-format': [
		'This is a workbook with a password, or in the format before 2007.',
		'Remove the password and save it as “Excel workbook (.xlsx)”.',
	],
	'cut-short': ['The file is damaged or cut short.', 'Copy or save it again.'],
	'file-too-large': [
		'The file has more than 20 MB.',
		'Remove pictures and sheets that are not of the catalogue.',
	],
	'inflates-too-far': [
		'The file holds far more than its size says.',
		'Make the sheet anew with npm run desk:export, and copy the cells over.',
	],
	'sizes-disagree': [
		'The file says other sizes than it has.',
		'Open it in a spreadsheet program and save it again; ask who sent it.',
	],
	'name-of-part': [
		'A part of the file has a name that leads elsewhere.',
		'Do not open the file; ask who sent it.',
	],
	'part-twice': ['The file holds a part twice.', 'Do not open the file; ask who sent it.'],
	'too-many-parts': [
		'The file has far too many parts.',
		'Make the sheet anew with npm run desk:export, and copy the cells over.',
	],
	entities: [
		'The file defines words of its own, as no spreadsheet does.',
		'Do not open the file; ask who sent it.',
	],
	macro: ['The file holds a program (macro).', 'Save it as “Excel workbook (.xlsx)”, without macros.'],
	'embedded-object': ['Another file is embedded in this one.', 'Remove the embedded object and save again.'],
	'external-link': [
		'The file draws on another file or program.',
		'Break the links (Data, Edit links) and save again; ask who made them.',
	],
	'far-cell': [
		'A cell far outside the table is filled: {cell}.',
		'Clear it, or delete the rows and columns beyond the table.',
	],
	encoding: ['The letters of the file cannot be read.', 'Save it as “CSV UTF-8”.'],
	'quote-open': ['A quotation mark is opened and not closed.', 'Save the file anew as “CSV UTF-8”.'],
	empty: ['There is no row of products.', 'Keep the headings in the first row and the products below.'],
	// A sheet and its columns.
	'unknown-sheet': ['No kind of product is called “{sheet}”.', 'Name the sheet as it was: “{meant}”.'],
	'no-id-column': ['The sheet has no column “id”.', 'Bring back the first column, with the heading id.'],
	'column-unknown': ['“{heading}” is no column of this sheet.', 'Name it “{meant}”, or delete the column.'],
	'column-extra': ['“{heading}” is no column of this sheet.', 'Delete the column.'],
	'column-renamed': ['This column was called “{was}”.', 'Name it so again.'],
	'column-twice': ['The column “{heading}” is there twice.', 'Delete one of the two.'],
	'column-changed': [
		'The sheet is older than the catalogue: “{heading}” means another thing now.',
		'Make the sheet anew with npm run desk:export, and copy the cells over.',
	],
	older: [
		'The sheet was made for an older catalogue.',
		'What is in it is read; columns that are new are missing: {columns}.',
	],
	'no-version': [
		'The file does not say of which catalogue it was made.',
		'Its columns are taken by their headings.',
	],
	'unknown-edition': [
		'The sheet was made for an edition that is no more: “{edition}”.',
		'Make it anew with npm run desk:export.',
	],
	// A row.
	'id-unknown': ['There is no product “{id}”.', 'Correct the id. {meant}'],
	'id-missing': ['The row has no id.', 'Write the id of the product, or clear the row.'],
	'id-twice': ['“{id}” is there a second time.', 'Keep one row of the two.'],
	'id-other-kind': ['“{id}” is of another kind.', 'Move the row to the sheet “{sheet}”.'],
	'id-left-out': ['“{id}” is not in the edition that the sheet was made for.', 'Delete the row.'],
	'row-hidden': [
		'The row is hidden, and something in it was changed.',
		'Show the row (remove the filter) and look at it.',
	],
	// A cell.
	'column-hidden': ['The column is hidden, and this was changed.', 'Show the column and look at it.'],
	merged: ['Cells are merged here.', 'Undo the merging and fill each cell.'],
	formula: ['A formula stands here, not a value.', 'Copy the cell and paste it as a value.'],
	'error-value': ['The spreadsheet shows an error here: {value}.', 'Write the value itself.'],
	yes: [
		'“{value}” is neither a text nor a number.',
		'Set the format of the cell to Text and write it again.',
	],
	date: [
		'The spreadsheet made a date of it: {value}.',
		'Set the format of the cell to Text and write it again; perhaps {meant} was meant.',
	],
	scientific: [
		'The spreadsheet shortened a long number: {value}.',
		'Set the format of the cell to Text and write all digits again.',
	],
	comma: [
		'“{value}” can be read in two ways.',
		'Write 1100 or 1 100 for a thousand and a hundred, 1.1 for one and a tenth.',
	],
	unit: ['“{value}” has a unit that cannot stand here.', 'Write one of: {units}.'],
	figure: [
		'“{value}” is not a figure.',
		'Write a number in {unit}: 12, 10–12, about 12, up to 12, from 12, over 12.',
	],
	implausible: [
		'“{value}” cannot be right.',
		'Look at the decimal point and the unit: {low} to {high} is what can be.',
	],
	choice: ['“{value}” is not in the list.', 'Choose from the list. {meant}'],
	calibre: ['“{value}” is not a calibre of the catalogue.', 'Write its name or its id. {meant}'],
	'calibre-several': ['Several calibres are called “{value}”.', 'Write one of the ids: {meant}.'],
	enterprise: ['There is no enterprise “{value}”.', 'Write its id. {meant}'],
	year: ['“{value}” is not a year.', 'Write four digits, such as 2008.'],
	'too-long': ['The text is longer than 2,000 characters.', 'Shorten it.'],
	'english-first': ['A translation without English.', 'Fill the column in English of the same row too.'],
	'never-removed': ['This cannot be removed.', 'Write what it shall be.'],
	'letters-lost': ['Letters were lost when the file was saved: “{value}”.', 'Save it as “CSV UTF-8”.'],
	withheld: [
		'The house has a value here that this sheet does not show.',
		'Make a sheet of the house, without --edition, and change it there.',
	],
	'by-hand': ['This place of the record cannot be changed from a sheet.', 'Change it by hand in {file}.'],
	refused: [
		'The check of the catalogue refuses this.',
		'Look at the value and at what the record says of it; npm run check names the rule.',
	],
	// Notices: nothing is wrong.
	emptied: ['The cell is empty; {value} stays.', 'To remove it, write: {remove}'],
	meant: ['Did you mean “{value}”?', ''],
} as const satisfies Record<string, Sentence>;

export type SentenceKey = keyof typeof en;
export type SentenceValues = Readonly<Record<string, string>>;
type Sentences = Readonly<Record<SentenceKey, Sentence>>;

/** Azerbaijani; no native speaker has reviewed it. */
const az: Sentences = {
	'no-spreadsheet': [
		'Bu, cədvəl faylı deyil.',
		'Onu Excel kitabı (.xlsx) və ya CSV kimi saxlayın və adını buna uyğun yazın.',
	],
	'old-format': [
		'Fayl parolludur və ya 2007-ci ildən əvvəlki formatdadır.',
		'Parolu götürün və faylı Excel kitabı (.xlsx) kimi saxlayın.',
	],
	'cut-short': ['Fayl zədələnib və ya yarımçıqdır.', 'Onu yenidən köçürün və ya saxlayın.'],
	'file-too-large': ['Faylın həcmi 20 MB-dan çoxdur.', 'Şəkilləri və kataloqa aid olmayan vərəqləri silin.'],
	'inflates-too-far': [
		'Faylın içi həcmindən qat-qat böyükdür.',
		'Cədvəli npm run desk:export ilə yenidən yaradın və xanaları ora köçürün.',
	],
	'sizes-disagree': [
		'Faylda yazılan ölçülər həqiqi ölçülərə uyğun deyil.',
		'Onu cədvəl proqramında açıb yenidən saxlayın; kimin göndərdiyini soruşun.',
	],
	'name-of-part': [
		'Faylın bir hissəsinin adı başqa yerə aparır.',
		'Faylı açmayın; kimin göndərdiyini soruşun.',
	],
	'part-twice': ['Faylda eyni hissə iki dəfədir.', 'Faylı açmayın; kimin göndərdiyini soruşun.'],
	'too-many-parts': [
		'Faylın hissələri həddən artıq çoxdur.',
		'Cədvəli npm run desk:export ilə yenidən yaradın və xanaları ora köçürün.',
	],
	entities: [
		'Fayl öz sözlərini təyin edir; cədvəllər belə etmir.',
		'Faylı açmayın; kimin göndərdiyini soruşun.',
	],
	macro: ['Faylın içində proqram (makros) var.', 'Onu makrossuz, Excel kitabı (.xlsx) kimi saxlayın.'],
	'embedded-object': [
		'Faylın içinə başqa fayl yerləşdirilib.',
		'Yerləşdirilmiş obyekti silin və yenidən saxlayın.',
	],
	'external-link': [
		'Fayl başqa fayldan və ya proqramdan məlumat alır.',
		'Əlaqələri kəsin və yenidən saxlayın; onları kimin yaratdığını soruşun.',
	],
	'far-cell': [
		'Cədvəldən çox uzaqda dolu xana var: {cell}.',
		'Onu təmizləyin və ya cədvəldən kənardakı sətir və sütunları silin.',
	],
	encoding: ['Faylın hərfləri oxunmur.', 'Onu CSV UTF-8 kimi saxlayın.'],
	'quote-open': ['Dırnaq açılıb, amma bağlanmayıb.', 'Faylı yenidən CSV UTF-8 kimi saxlayın.'],
	empty: ['Məhsul sətri yoxdur.', 'Başlıqlar birinci sətirdə, məhsullar ondan aşağıda qalsın.'],
	'unknown-sheet': ['“{sheet}” adlı məhsul növü yoxdur.', 'Vərəqin əvvəlki adını qaytarın: “{meant}”.'],
	'no-id-column': ['Vərəqdə “id” sütunu yoxdur.', 'Başlığı id olan birinci sütunu qaytarın.'],
	'column-unknown': ['“{heading}” bu vərəqin sütunu deyil.', 'Ona “{meant}” adı verin və ya sütunu silin.'],
	'column-extra': ['“{heading}” bu vərəqin sütunu deyil.', 'Sütunu silin.'],
	'column-renamed': ['Bu sütunun adı “{was}” idi.', 'Əvvəlki adını qaytarın.'],
	'column-twice': ['“{heading}” sütunu iki dəfədir.', 'Birini silin.'],
	'column-changed': [
		'Cədvəl kataloqdan köhnədir: “{heading}” indi başqa məna daşıyır.',
		'Cədvəli npm run desk:export ilə yenidən yaradın və xanaları ora köçürün.',
	],
	older: [
		'Cədvəl kataloqun əvvəlki halı üçün yaradılıb.',
		'İçindəkilər oxunur; bu yeni sütunlar onda yoxdur: {columns}.',
	],
	'no-version': [
		'Fayl kataloqun hansı halı üçün yaradıldığını demir.',
		'Sütunlar başlıqlarına görə götürülür.',
	],
	'unknown-edition': [
		'Cədvəl artıq olmayan buraxılış üçün yaradılıb: “{edition}”.',
		'Onu npm run desk:export ilə yenidən yaradın.',
	],
	'id-unknown': ['“{id}” kodlu məhsul yoxdur.', 'Kodu düzəldin. {meant}'],
	'id-missing': ['Sətirdə kod yoxdur.', 'Məhsulun kodunu yazın və ya sətri təmizləyin.'],
	'id-twice': ['“{id}” ikinci dəfə yazılıb.', 'İki sətirdən birini saxlayın.'],
	'id-other-kind': ['“{id}” başqa növdəndir.', 'Sətri “{sheet}” vərəqinə köçürün.'],
	'id-left-out': ['“{id}” bu cədvəlin buraxılışında yoxdur.', 'Sətri silin.'],
	'row-hidden': [
		'Sətir gizlədilib və orada dəyişiklik var.',
		'Sətri göstərin (süzgəci götürün) və ona baxın.',
	],
	'column-hidden': ['Sütun gizlədilib və bu xana dəyişdirilib.', 'Sütunu göstərin və ona baxın.'],
	merged: ['Burada xanalar birləşdirilib.', 'Birləşdirməni ləğv edin və hər xananı doldurun.'],
	formula: ['Burada dəyər yox, düstur var.', 'Xananı köçürün və dəyər kimi yapışdırın.'],
	'error-value': ['Cədvəl burada səhv göstərir: {value}.', 'Dəyərin özünü yazın.'],
	yes: ['“{value}” nə mətndir, nə ədəd.', 'Xananın formatını “Mətn” edin və yenidən yazın.'],
	date: [
		'Cədvəl proqramı bunu tarixə çevirib: {value}.',
		'Xananın formatını “Mətn” edin və yenidən yazın; ola bilsin, {meant} nəzərdə tutulub.',
	],
	scientific: [
		'Cədvəl proqramı uzun ədədi qısaldıb: {value}.',
		'Xananın formatını “Mətn” edin və bütün rəqəmləri yenidən yazın.',
	],
	comma: [
		'“{value}” iki cür oxuna bilər.',
		'Min yüz üçün 1100 və ya 1 100, bir tam onda bir üçün 1,1 yazın.',
	],
	unit: ['“{value}”: bu vahid burada ola bilməz.', 'Bunlardan birini yazın: {units}.'],
	figure: ['“{value}” ədəd deyil.', '{unit} ilə ədəd yazın: 12, 10–12, təxminən 12, ən çoxu 12, ən azı 12.'],
	implausible: [
		'“{value}” doğru ola bilməz.',
		'Kəsr işarəsinə və vahidə baxın: {low} ilə {high} arasında ola bilər.',
	],
	choice: ['“{value}” siyahıda yoxdur.', 'Siyahıdan seçin. {meant}'],
	calibre: ['“{value}” kataloqda olan kalibr deyil.', 'Adını və ya kodunu yazın. {meant}'],
	'calibre-several': ['Bir neçə kalibrin adı “{value}”-dir.', 'Kodlardan birini yazın: {meant}.'],
	enterprise: ['“{value}” kodlu müəssisə yoxdur.', 'Onun kodunu yazın. {meant}'],
	year: ['“{value}” il deyil.', 'Dörd rəqəm yazın, məsələn, 2008.'],
	'too-long': ['Mətn 2000 işarədən uzundur.', 'Onu qısaldın.'],
	'english-first': [
		'Tərcümə var, ingiliscə mətn yoxdur.',
		'Həmin sətirdə ingilis dili sütununu da doldurun.',
	],
	'never-removed': ['Bunu silmək olmaz.', 'Nə olmalıdırsa, onu yazın.'],
	'letters-lost': ['Fayl saxlanarkən hərflər itib: “{value}”.', 'Onu CSV UTF-8 kimi saxlayın.'],
	withheld: [
		'Burada idarənin elə bir dəyəri var ki, bu cədvəldə göstərilmir.',
		'Cədvəli --edition olmadan yaradın və orada dəyişin.',
	],
	'by-hand': ['Qeydin bu yeri cədvəldən dəyişdirilə bilməz.', 'Onu {file} faylında əllə dəyişin.'],
	refused: [
		'Kataloqun yoxlaması bunu qəbul etmir.',
		'Dəyərə və qeyddə onun haqqında yazılana baxın; qaydanı npm run check göstərir.',
	],
	emptied: ['Xana boşdur; {value} qalır.', 'Onu silmək üçün yazın: {remove}'],
	meant: ['Bəlkə “{value}”?', ''],
};

/** Russian; no native speaker has reviewed it. */
const ru: Sentences = {
	'no-spreadsheet': [
		'Это не таблица.',
		'Сохраните файл как книгу Excel (.xlsx) или CSV и назовите его соответственно.',
	],
	'old-format': [
		'Файл с паролем или в формате до 2007 года.',
		'Снимите пароль и сохраните файл как книгу Excel (.xlsx).',
	],
	'cut-short': ['Файл повреждён или обрывается.', 'Скопируйте или сохраните его ещё раз.'],
	'file-too-large': ['Файл больше 20 МБ.', 'Удалите картинки и листы, которые не относятся к каталогу.'],
	'inflates-too-far': [
		'В файле намного больше, чем говорит его размер.',
		'Создайте таблицу заново командой npm run desk:export и перенесите ячейки.',
	],
	'sizes-disagree': [
		'Размеры, указанные в файле, не соответствуют действительным.',
		'Откройте его в программе таблиц и сохраните снова; спросите, кто его прислал.',
	],
	'name-of-part': [
		'Имя одной из частей файла ведёт в другое место.',
		'Не открывайте файл; спросите, кто его прислал.',
	],
	'part-twice': ['Одна из частей есть в файле дважды.', 'Не открывайте файл; спросите, кто его прислал.'],
	'too-many-parts': [
		'В файле слишком много частей.',
		'Создайте таблицу заново командой npm run desk:export и перенесите ячейки.',
	],
	entities: [
		'Файл вводит собственные слова, чего таблицы не делают.',
		'Не открывайте файл; спросите, кто его прислал.',
	],
	macro: ['В файле есть программа (макрос).', 'Сохраните его без макросов, как книгу Excel (.xlsx).'],
	'embedded-object': ['В этот файл вложен другой.', 'Удалите вложенный объект и сохраните снова.'],
	'external-link': [
		'Файл берёт данные из другого файла или программы.',
		'Разорвите связи и сохраните снова; спросите, кто их сделал.',
	],
	'far-cell': [
		'Далеко за пределами таблицы заполнена ячейка: {cell}.',
		'Очистите её или удалите строки и столбцы за таблицей.',
	],
	encoding: ['Буквы файла не читаются.', 'Сохраните его как CSV UTF-8.'],
	'quote-open': ['Кавычка открыта и не закрыта.', 'Сохраните файл заново как CSV UTF-8.'],
	empty: ['Нет ни одной строки изделий.', 'Оставьте заголовки в первой строке, а изделия под ними.'],
	'unknown-sheet': ['Нет вида изделий с названием «{sheet}».', 'Верните листу прежнее название: «{meant}».'],
	'no-id-column': ['На листе нет столбца «id».', 'Верните первый столбец с заголовком id.'],
	'column-unknown': ['«{heading}» — не столбец этого листа.', 'Назовите его «{meant}» или удалите столбец.'],
	'column-extra': ['«{heading}» — не столбец этого листа.', 'Удалите столбец.'],
	'column-renamed': ['Этот столбец назывался «{was}».', 'Верните ему это название.'],
	'column-twice': ['Столбец «{heading}» есть дважды.', 'Удалите один из двух.'],
	'column-changed': [
		'Таблица старше каталога: «{heading}» теперь означает другое.',
		'Создайте таблицу заново командой npm run desk:export и перенесите ячейки.',
	],
	older: [
		'Таблица создана для прежнего состояния каталога.',
		'То, что в ней есть, читается; новых столбцов в ней нет: {columns}.',
	],
	'no-version': [
		'Файл не говорит, для какого состояния каталога он создан.',
		'Столбцы определены по заголовкам.',
	],
	'unknown-edition': [
		'Таблица создана для издания, которого больше нет: «{edition}».',
		'Создайте её заново командой npm run desk:export.',
	],
	'id-unknown': ['Нет изделия «{id}».', 'Исправьте код. {meant}'],
	'id-missing': ['В строке нет кода.', 'Напишите код изделия или очистите строку.'],
	'id-twice': ['«{id}» встречается второй раз.', 'Оставьте одну строку из двух.'],
	'id-other-kind': ['«{id}» — изделие другого вида.', 'Перенесите строку на лист «{sheet}».'],
	'id-left-out': ['Изделия «{id}» нет в издании, для которого создана таблица.', 'Удалите строку.'],
	'row-hidden': [
		'Строка скрыта, и в ней есть изменения.',
		'Покажите строку (снимите фильтр) и проверьте её.',
	],
	'column-hidden': ['Столбец скрыт, а ячейка изменена.', 'Покажите столбец и проверьте его.'],
	merged: ['Здесь объединены ячейки.', 'Отмените объединение и заполните каждую ячейку.'],
	formula: ['Здесь формула, а не значение.', 'Скопируйте ячейку и вставьте её как значение.'],
	'error-value': ['Таблица показывает здесь ошибку: {value}.', 'Напишите само значение.'],
	yes: ['«{value}» — не текст и не число.', 'Задайте ячейке формат «Текстовый» и напишите снова.'],
	date: [
		'Программа сделала из этого дату: {value}.',
		'Задайте ячейке формат «Текстовый» и напишите снова; возможно, имелось в виду {meant}.',
	],
	scientific: [
		'Программа сократила длинное число: {value}.',
		'Задайте ячейке формат «Текстовый» и снова напишите все цифры.',
	],
	comma: [
		'«{value}» можно прочесть двояко.',
		'Тысяча сто пишется 1100 или 1 100, одна целая одна десятая — 1,1.',
	],
	unit: ['«{value}»: такой единицы здесь быть не может.', 'Напишите одну из этих: {units}.'],
	figure: ['«{value}» — не число.', 'Напишите число, {unit}: 12, 10–12, около 12, до 12, от 12, более 12.'],
	implausible: [
		'«{value}» не может быть верным.',
		'Проверьте запятую и единицу: возможны значения от {low} до {high}.',
	],
	choice: ['«{value}» нет в списке.', 'Выберите из списка. {meant}'],
	calibre: ['«{value}» — не калибр из каталога.', 'Напишите его название или код. {meant}'],
	'calibre-several': ['Калибров с названием «{value}» несколько.', 'Напишите один из кодов: {meant}.'],
	enterprise: ['Нет предприятия «{value}».', 'Напишите его код. {meant}'],
	year: ['«{value}» — не год.', 'Напишите четыре цифры, например 2008.'],
	'too-long': ['Текст длиннее 2000 знаков.', 'Сократите его.'],
	'english-first': [
		'Есть перевод, но нет английского текста.',
		'Заполните в той же строке и столбец на английском.',
	],
	'never-removed': ['Это нельзя удалить.', 'Напишите, как должно быть.'],
	'letters-lost': ['При сохранении файла потеряны буквы: «{value}».', 'Сохраните его как CSV UTF-8.'],
	withheld: [
		'Здесь у ведомства есть значение, которого эта таблица не показывает.',
		'Создайте таблицу без --edition и измените его там.',
	],
	'by-hand': ['Это место записи нельзя изменить из таблицы.', 'Измените его вручную в файле {file}.'],
	refused: [
		'Проверка каталога этого не принимает.',
		'Посмотрите на значение и на то, что о нём сказано в записи; правило назовёт npm run check.',
	],
	emptied: ['Ячейка пуста; остаётся {value}.', 'Чтобы убрать это, напишите: {remove}'],
	meant: ['Может быть, «{value}»?', ''],
};

export const sentences: { readonly [Id in StaffLanguage]: Sentences } = { az, en, ru };

/** Both halves of a sentence, with what it is about. */
export function say(
	language: StaffLanguage,
	key: SentenceKey,
	values: SentenceValues = {},
): { problem: string; fix: string } {
	const [problem, fix] = sentences[language][key].map((text) =>
		text
			.replace(/\{(\w+)\}/g, (whole, name: string) =>
				values[name] === undefined ? whole : shorten(values[name]),
			)
			.trim(),
	);
	return { problem: problem ?? '', fix: fix ?? '' };
}
