import type { Sentences } from './en.ts';

/** Azerbaijani; no native speaker has reviewed it. */
export const az: Sentences = {
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
	'unknown-sheet': [
		'“{sheet}” adlı məhsul növü yoxdur.',
		'Vərəqin əvvəlki adını qaytarın və ya vərəqi silin. {meant}',
	],
	'no-id-column': ['Vərəqdə “id” sütunu yoxdur.', 'Başlığı id olan birinci sütunu qaytarın.'],
	'headings-below': ['Başlıqlar birinci sətirdə deyil, bu sətirdədir.', 'Yuxarıdakı sətirləri silin.'],
	'values-moved': [
		'Bu xanadan başlayaraq “{heading}” sütununun dəyərləri ({count}) başqa məhsulların sətirlərinə düşüb.',
		'Yalnız bu sütunun çeşidlənməsini və ya sürüşdürülməsini ləğv edin. Dəyərlər doğrudursa, onları npm run desk:set ilə yazın.',
	],
	'column-unknown': ['“{heading}” bu vərəqin sütunu deyil.', 'Ona “{meant}” adı verin və ya sütunu silin.'],
	'column-extra': ['“{heading}” bu vərəqin sütunu deyil.', 'Sütunu silin.'],
	'column-renamed': ['Bu sütunun adı “{was}” idi.', 'Əvvəlki adını qaytarın.'],
	'column-twice': ['“{heading}” sütunu iki dəfə verilib.', 'İki sütundan birini silin.'],
	'column-changed': [
		'Cədvəl kataloqdan köhnədir: “{heading}” indi başqa məna daşıyır.',
		'Cədvəli npm run desk:export ilə yenidən yaradın və xanaları ora köçürün.',
	],
	older: [
		'Cədvəl kataloqun əvvəlki halı üçün yaradılıb.',
		'İçindəkilər oxunur; bu yeni sütunlar onda yoxdur: {columns}.',
	],
	'no-version': [
		'Faylda onun kataloqun hansı halı üçün yaradıldığı göstərilmir.',
		'Sütunlar başlıqlarına görə götürülür.',
	],
	'unknown-edition': [
		'Cədvəl artıq mövcud olmayan nəşr üçün yaradılıb: “{edition}”.',
		'Onu npm run desk:export ilə yenidən yaradın.',
	],
	'headings-again': ['Başlıqlar burada təkrarlanır.', 'Bu sətri silin.'],
	'id-unknown': [
		'“{id}” identifikatorlu məhsul yoxdur.',
		'İdentifikatoru düzəldin və ya sətri silin; yeni məhsul npm run desk:new ilə yaradılır. {meant}',
	],
	'id-letters': [
		'“{id}” identifikatorunda başqa əlifbanın hərfləri var: “{letters}”.',
		'Onu ingilis klaviaturası ilə yenidən yazın. {meant}',
	],
	'id-missing': ['Sətirdə identifikator yoxdur.', 'Məhsulun identifikatorunu yazın və ya sətri təmizləyin.'],
	'id-twice': ['“{id}” ikinci dəfə yazılıb.', 'İki sətirdən birini saxlayın.'],
	'id-other-kind': ['“{id}” başqa növdəndir.', 'Sətri “{sheet}” vərəqinə köçürün.'],
	'id-left-out': ['“{id}” bu cədvəlin nəşrində yoxdur.', 'Sətri silin.'],
	'row-hidden': [
		'Sətir gizlədilib və orada dəyişiklik var.',
		'Sətri görünən edin (süzgəci götürün) və yoxlayın.',
	],
	'sheet-hidden': ['Vərəq gizlədilib və orada dəyişiklik var.', 'Vərəqi görünən edin və yoxlayın.'],
	'column-hidden': ['Sütun gizlədilib və bu xana dəyişdirilib.', 'Sütunu görünən edin və yoxlayın.'],
	merged: ['Burada xanalar birləşdirilib.', 'Birləşdirməni ləğv edin və hər xananı doldurun.'],
	formula: ['Burada dəyər yox, düstur var.', 'Xananı köçürün və dəyər kimi yapışdırın.'],
	'error-value': ['Cədvəl burada səhv göstərir: “{value}”.', 'Dəyərin özünü yazın.'],
	yes: ['“{value}” nə mətndir, nə də ədəd.', 'Xananın formatını “Mətn” edin və yenidən yazın.'],
	date: [
		'Cədvəl proqramı bunu tarixə çevirib: “{value}”.',
		'Xananın formatını “Mətn” edin və yenidən yazın; ola bilsin, “{meant}” nəzərdə tutulub.',
	],
	scientific: [
		'Cədvəl proqramı uzun ədədi qısaldıb: “{value}”.',
		'Xananın formatını “Mətn” edin və bütün rəqəmləri yenidən yazın.',
	],
	comma: [
		'“{value}” iki cür oxuna bilər.',
		'Min yüz üçün 1100 və ya 1 100, bir tam onda bir üçün 1,1 yazın.',
	],
	unit: ['“{value}” dəyərinin vahidi bura uyğun deyil.', 'Bu vahidlərdən birini yazın: {units}.'],
	figure: [
		'“{value}” ədəd deyil.',
		'Ədəd yazın ({unit}): 12, 10–12, təxminən 12, ən çoxu 12, ən azı 12, 12 həddindən çox.',
	],
	'range-turned': ['“{value}” aralığı tərsinə yazılıb.', 'Əvvəl kiçik ədədi yazın.'],
	'more-than-figure': [
		'Burada ədəddən başqa şey də var: “{value}”.',
		'Yalnız ədədi yazın; ona aid izah məhsulun öz faylında şərt kimi yazılır.',
	],
	implausible: [
		'“{value}” doğru ola bilməz.',
		'Vergülün yerini və vahidi yoxlayın: dəyər {low} ilə {high} arasında olmalıdır.',
	],
	choice: ['“{value}” siyahıda yoxdur.', 'Siyahıdan seçin. {meant}'],
	calibre: [
		'Kataloqda “{value}” adlı kalibr yoxdur.',
		'Kalibrin adını və ya identifikatorunu yazın. {meant}',
	],
	'calibre-several': ['“{value}” adlı bir neçə kalibr var.', 'İdentifikatorlardan birini yazın: {meant}.'],
	enterprise: ['“{value}” identifikatorlu müəssisə yoxdur.', 'Müəssisənin identifikatorunu yazın. {meant}'],
	year: ['“{value}” il deyil.', 'Dörd rəqəm yazın, məsələn, 2008.'],
	'too-long': ['Mətn 2000 işarədən uzundur.', 'Onu qısaldın.'],
	'english-first': [
		'Tərcümə var, ingiliscə mətn yoxdur.',
		'Həmin sətirdə ingilis dilindəki sütunu da doldurun.',
	],
	'never-removed': ['Bu xana dolu olmalıdır, onu silmək olmaz.', 'Nə olmalıdırsa, onu yazın.'],
	'letters-lost': ['Fayl saxlanarkən hərflər itib: “{value}”.', 'Onu CSV UTF-8 kimi saxlayın.'],
	withheld: [
		'Burada idarənin elə bir dəyəri var ki, bu cədvəldə göstərilmir.',
		'Cədvəli --edition olmadan yaradın və orada dəyişin.',
	],
	'by-hand': ['Yazının bu yeri cədvəldən dəyişdirilə bilməz.', 'Onu {file} faylında əllə dəyişin.'],
	refused: [
		'Kataloqun yoxlaması bunu qəbul etmir.',
		'Dəyərə və yazıda onun haqqında yazılana baxın; qaydanı npm run check göstərir.',
	],
	emptied: ['Xana boşdur; “{value}” qalır.', 'Onu silmək üçün yazın: {remove}'],
	'name-repeated': [
		'“{value}” bir neçə məhsulun adı olur: {count}.',
		'Artıq xanalara yapışdırılmadığına baxın.',
	],
	meant: ['Bəlkə “{value}”?', ''],
};
