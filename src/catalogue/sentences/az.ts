import type { Sentences } from './en.ts';

/** Azerbaijani; no native speaker has reviewed it. */
export const az: Sentences = {
	// Fields.
	missing: '“{field}” sahəsi yoxdur.\nBuraya “{field}:” əlavə edin.',
	'missing-release':
		'“release” sahəsi yoxdur.\n“release: public” əlavə edin; public əvəzinə delegation, licensed və ya internal da ola bilər.',
	'missing-name': '“name” sahəsi yoxdur.\n“name:”, onun altına isə ingiliscə adla “en:” əlavə edin.',
	'missing-en': '“en” sahəsi yoxdur.\nİngiliscə mətnlə “en:” əlavə edin: o, mütləqdir.',
	'missing-kind': '“kind” sahəsi yoxdur.\n“kind:” və qovluğun adını əlavə edin, məsələn rifle.',
	'kind-empty': '“kind” sahəsi boşdur.\nOndan sonra qovluğun adını yazın, məsələn rifle.',
	'missing-source': '“source” sahəsi yoxdur.\n“source:” və bunu deyən mənbənin identifikatorunu əlavə edin.',
	'missing-value':
		'“value” sahəsi yoxdur.\n“value:”, yaxud “state: not-applicable” və ya “state: on-request” əlavə edin.',
	'missing-of':
		'“of” sahəsi yoxdur.\n“of:”, onun altına isə şəkildə nə olduğunu əlavə edin, məsələn “product: khazri”.',
	'missing-alt':
		'“alt” sahəsi yoxdur.\n“alt:”, onun altına isə şəkildə görünənin təsviri ilə “en:” əlavə edin.',
	'missing-rights':
		'“rights” sahəsi yoxdur.\n“rights:”, onun altına isə “holder:”, “licence:” və “credit:” əlavə edin.',
	'missing-approval':
		'“approval” sahəsi yoxdur.\n“approval:”, onun altına isə “role:”, “date:” və “file:” əlavə edin; sonuncunu npm run media -- check göstərir.',
	'missing-status':
		'“status” sahəsi yoxdur.\n“status:”, onun altına isə “value:” əlavə edin, məsələn produced.',
	empty: '“{field}” sahəsi boşdur.\nİki nöqtədən sonra qiymət yazın; məcburi olmayan sətir silinə bilər.',
	shape:
		'“{field}” sahəsində {found} var, olmalıdır: {shape}.\nYazılışını dəyişin; nümunə README.md faylındadır.',
	'shape-value':
		'“{field}” sahəsində “{value}” yazılıb, olmalıdır: {shape}.\nYazılışını dəyişin; nümunə README.md faylındadır.',
	'value-misplaced': '“{value}” burada ola bilməz.\nBu sahəyə nə yazıldığı README.md faylında göstərilib.',
	'group-misplaced':
		'Burada {found} var, o isə burada ola bilməz.\nBu sahəyə nə yazıldığı README.md faylında göstərilib.',
	'field-unknown': 'Burada “{field}” adlı sahə olmur.\nSahələr bunlardır: {fields}.',
	'field-unknown-of-many':
		'Burada “{field}” adlı sahə olmur.\nOnu silin; hansı sahələrin olduğu README.md faylında göstərilib.',
	'word-unknown': '“{value}” burada işlənə bilən sözlərdən deyil.\nBunlardan birini yazın: {words}.',
	'word-unknown-of-many':
		'“{value}” burada işlənə bilən sözlərdən deyil.\nOnların siyahısı README.md faylındadır.',
	'text-empty': 'Burada mətn yoxdur.\nMətni yazın və ya sahəni silin.',
	'name-lines': 'Ad bir sətirdən ibarət olur.\nOnu sətri bölmədən yazın.',
	'text-long': 'Mətn 2000 işarədən uzundur.\nOnu qısaldın.',
	'list-empty': 'Siyahı boşdur.\n“- ” ilə başlayan sətir əlavə edin.',
	'id-bad':
		'“{id}” identifikator deyil.\nYazının fayl adını “.yaml” olmadan yazın: defislə birləşdirilmiş kiçik latın hərfləri və rəqəmlər.',
	'id-long': 'İdentifikator {most} işarədən uzundur.\nOnu qısaldın.',
	'ids-bad':
		'Bu, nə identifikatordur, nə də identifikatorlar siyahısı.\nYazının fayl adını “.yaml” olmadan yazın.',
	'number-bad': '“{value}” tam ədəd deyil.\nYalnız rəqəmlər yazın, məsələn 32.',
	'date-bad': '“{value}” tarix deyil.\n2019-02-20, və ya 2019-02, və ya 2019 kimi yazın.',
	'day-bad': '“{value}” günü göstərilən tarix deyil.\nİl, ay və günü yazın, məsələn 2026-12-31.',
	'year-bad': '“{value}” il deyil.\nDörd rəqəm yazın, məsələn 2008.',
	'mark-of-english':
		'Bu, ingiliscə mətnin işarəsi deyil.\nnpm run check əmrinin təklif etdiyi səkkiz hərf və rəqəmi yazın.',
	'mark-of-file':
		'Bu, faylın işarəsi deyil.\nnpm run media -- check əmrinin göstərdiyi 64 hərf və rəqəmi yazın.',
	'mark-of-signing': 'Bu, imzalananın işarəsi deyil.\nOnu npm run sign yazır.',
	'record-name':
		'Bu, yazının adı deyil.\nQovluğunu və identifikatorunu yazın, məsələn products/khazri; bunu npm run sign edir.',
	'address-bad':
		'“{value}” saytın ünvanı deyil.\nhttps və saytın adını yazın, məsələn https://catalogue.example/; istifadəçi adı, port, yol və sorğu olmasın.',
	'staff-code': 'Əməkdaş kodu bu şəkildə saxlanmır.\nnpm run kiosk:code əmrinin verdiyi sətri köçürün.',
	'kiosk-amount': '“{value}” buraya uyğun deyil.\n{least} ilə {most} {unit} arasında bir ədəd yazın.',
	'selection-empty':
		'Burada heç nə göstərilməyib.\n“kinds:”, “enterprises:” və ya “products:” əlavə edin, yaxud sahəni silin.',
	'subject-several':
		'Şəkil yalnız bir şeyə aid olur.\nBu sahələrdən birini identifikatoru ilə saxlayın: {types}.',
	'explanation-long': 'İzah {most} işarədən uzundur.\nOnu bir-üç cümlədə yazın.',

	// Statements and figures.
	'statement-empty':
		'Burada nə qiymət var, nə vəziyyət.\n“value:”, yaxud “state: not-applicable” və ya “state: on-request” əlavə edin.',
	'statement-twice': 'Burada həm qiymət, həm vəziyyət var.\nBirini saxlayın: “value:” və ya “state:”.',
	'band-of-no-figure': 'Aralıq yalnız vahidi olan ədəd üçün verilir.\nSətri silin.',
	'stand-in-for-nothing': 'Burada bunun əvəz edə biləcəyi qiymət yoxdur.\nSətri silin.',
	'maker-twice':
		'İstehsalçı ya yazısı olan müəssisədir, ya da addır.\nBirini saxlayın: “enterprise:” və ya “name:”.',
	'choice-unknown': '“{value}” seçimlər arasında yoxdur.\nBunlardan birini yazın: {choices}.',
	'figure-long':
		'“{value}” ədəd üçün çox uzundur.\nƏdədi və vahidi yazın, məsələn “12 {unit}”, “10–12 {unit}” və ya “about 12 {unit}”.',
	'figure-bad':
		'“{value}” vahidi ilə yazılmış ədəd deyil.\nƏdədi və vahidi yazın, məsələn “12 {unit}”, “10–12 {unit}” və ya “about 12 {unit}”.',
	'figure-comma':
		'“{value}” ədəd deyil.\nKəsri nöqtə ilə ayırın, minlikləri vergüllə ayırmayın: “3.8”, “1100” və ya “1 100”.',
	'figure-no-number':
		'“{value}” ədədlə başlamır.\nƏdədi və vahidi yazın, məsələn “12 {unit}”, “10–12 {unit}” və ya “about 12 {unit}”.',
	'figure-no-unit': '“{value}” vahidsizdir.\nVahidi əlavə edin: {units}.',
	'figure-two-forms': '“{value}” həm “{qualifier}”, həm də başqa forma ilə yazılıb.\nBirini saxlayın.',
	'figure-reversed': '“{value}” kiçikdən böyüyə yazılmayıb.\nKiçik ədədi birinci yazın.',
	'figure-implausible':
		'“{value}” doğru ola bilməz: {low} ilə {high} {unit} arasında gözlənilir.\nVahidi və kəsr nöqtəsini yoxlayın.',
	'unit-of-another':
		'“{unit}” uyğun vahid deyil: onunla {dimension} ölçülür, burada isə {wanted} yazılır.\nBunlardan birini yazın: {units}.',
	'unit-unknown': '“{unit}” vahidi burada ola bilməz.\nBunlardan birini yazın: {units}.',
	'band-form':
		'“{band}” aralıq deyil.\nƏdədin daxil olduğu aralığı yazın, məsələn “over 600 m”, “up to 700 m” və ya “600–700 m”.',
	'band-end':
		'Aralıqla ədədin ucu eynidir: “{band}” və “{figure}”. Bu, ədədi üzə çıxarır.\nAralığı genişləndirin.',
	'band-narrow':
		'Ədəd aralığa bütövlükdə daxil deyil: “{band}” və “{figure}”.\nAralığı genişləndirin və ya ədədi düzəldin.',
	'band-public':
		'Qiymətin özünü hamı görür, ona görə bu heç vaxt göstərilməyəcək.\nQiymətə “release: delegation” və ya “release: licensed” əlavə edin, yaxud sətri silin.',
	'band-internal':
		'Qiymətin əsaslandığı məlumat yalnız əməkdaşlar üçündür, ona görə bu heç vaxt göstərilməyəcək.\nİstinad edilə bilən A, B və ya C dərəcəli mənbə göstərin, yaxud sətri silin.',
	'source-missing':
		'Bu müddəanın mənbəsi yoxdur.\n“source:” və bunu deyən mənbənin identifikatorunu əlavə edin; mənbə tapılana qədər “basis: unverified” yazın.',
	'release-beyond-sources':
		'“release: {release}” üçün əsas yetərli deyil: bu, yalnız kənara çıxarılmağa imkan verməyən mənbələrdə var.\nİstinad edilə bilən A, B və ya C dərəcəli mənbə göstərin, yaxud “release: internal” yazın.',
	'release-beyond-basis':
		'“release: {release}” üçün əsas yetərli deyil: bu, {basis} kimi yazılıb.\nİstinad edilə bilən A, B və ya C dərəcəli mənbə göstərin, yaxud “release: internal” yazın.',

	// Records among others.
	'id-repeated':
		'Başqa faylın identifikatoru da eynidir: {file}.\nHələ dərc olunmayanın adını dəyişin: identifikator bir dəfə işlənir.',
	'kind-unknown': '“{kind}” adlı növ yoxdur.\nproducts/ içindəki qovluqlardan birinin adını yazın.',
	'kind-and-folder':
		'Növ “{kind}” göstərilib, fayl isə products/{folder}/ qovluğundadır.\nFaylı products/{kind}/ qovluğuna köçürün və ya növü düzəldin.',
	'guide-of-no-kind':
		'Bu bələdçinin aid ola biləcəyi “{id}” adlı növ yoxdur.\nFaylı products/ içindəki qovluqlardan biri kimi adlandırın.',
	'reason-missing':
		'Yazı yalnız əməkdaşlar üçündür, amma səbəbi göstərilməyib.\n“reason:” və bir cümlə əlavə edin, məsələn “Heç bir mənbədə adı çəkilmir.”',
	'sign-offs-of-no-edition':
		'Bu imzaların aid ola biləcəyi “{id}” adlı nəşr yoxdur.\nFaylı nəşrin adı ilə adlandırın və ya silin.',
	'reference-missing':
		'“{id}” {type} deyil: belə fayl yoxdur.\nİdentifikatoru düzəldin, yazını əlavə edin və ya sətri silin.',
	'former-id-in-use':
		'“{former}” mövcud məhsuldur, ünvanı buraya apara bilməz.\nSətri silin və ya həmin məhsulu bununla əvəz edin: npm run desk:retire -- {former} --to {id}',
	'former-id-twice':
		'“{former}” artıq “{other}” məhsulunun əvvəlki identifikatorudur.\nİki sətirdən birini saxlayın: ünvan bir yerə aparır.',
	'relation-to-itself': 'Məhsul özü ilə əlaqəli ola bilməz.\nBaşqa məhsulu göstərin və ya sətri silin.',
	'relation-twice': '“{relation}” ikinci dəfə yazılıb.\nİkisindən birini silin.',
	'relation-both-ways':
		'“{to}” yazısında bu məhsul haqqında eyni söz deyilir, ikisi birdən doğru ola bilməz: “{relation}” əlaqəsinin o biri tərəfi “{inverse}” olur.\nƏlaqəni iki yazıdan birində saxlayın.',
	'relation-fires':
		'“{to}” döyüş sursatı deyil.\n“fires” əlaqəsində patron, qumbara, bomba və ya mərmi göstərilir.',
	'variant-of-itself':
		'Məhsul özünün variantı ola bilməz.\nVariantı olduğu məhsulu göstərin və ya sətri silin.',
	'variants-of-each-other':
		'“{parent}” özü bu məhsulun variantı kimi yazılıb.\nİki yazıdan birində sətri silin.',
	'variant-of-variant': '“{parent}” özü “{first}” məhsulunun variantıdır.\n“variantOf: {first}” yazın.',
	'variant-of-other-kind':
		'“{parent}” məhsulunun növü {parentKind}, bunun növü isə {kind}.\nVariantın növü əsas məhsulun növü ilə eyni olur. Onlar sadəcə bir-birinə aiddirsə, əlaqə yazın.',
	'edition-everlasting': '“{id}” nəşrinin müddəti bitmir.\nSətri silin.',
	'edition-hides':
		'“{id}” yazısının açıqlığı: {release}. Bu nəşrin oxucuları onu görə bilməz.\nSətri silin və ya əvvəlcə yazının açıqlığı barədə qərar verin.',
	'edition-contradicts': '“{id}” həm daxil edilib, həm çıxarılıb.\nBirini saxlayın.',
	'term-to-itself': 'Termin özünə istinad edir.\nSətri silin.',
	'term-rival':
		'“{word}” artıq “{term}” yazısında izah olunub.\nİzahı iki yazıdan birində saxlayın, o birini “seeAlso:” sahəsində göstərin.',
	'term-repeated': '“{word}” ikinci dəfə yazılıb.\nSətri silin.',

	// Texts.
	'translation-unmarked':
		'Tərcümə var ({language}), amma “translations” sahəsində vəziyyəti göstərilməyib.\n“translations:” altına bu sətri əlavə edin: “{line}”.',
	'placeholder-unstated':
		'“{placeholder}” bu yazıda göstərilməyən xüsusiyyətdir.\nOnu “specs:” altında göstərin və ya cümləni dəyişin.',
	'placeholder-misplaced':
		'“{placeholder}” məhsul olmayan yazıda işlənib.\nOnun yerinə sözlərin özünü yazın.',
	'placeholder-withheld':
		'“{placeholder}” bu mətnin oxucularının görə bilmədiyi qiyməti göstərərdi.\nCümləni həmin qiymət olmadan yazın.',
	'placeholder-broken':
		'“{found}” mətndə olduğu kimi qalardı.\nOnu “{spec:mass}” kimi yazın: xüsusiyyətin adı, boşluqsuz, bir cüt fiqurlu mötərizədə.',
	'prose-withheld':
		'Mətndə “{figure}” var, bu mətnin oxucuları isə onu görə bilməz.\nCümləni həmin rəqəm olmadan yazın.',
	'prose-disagrees':
		'Mətndə “{figure}” yazılıb, “{spec}” isə “{written}” kimi göstərilib.\nRəqəmin yerinə “{placeholder}” yazın və ya səhv olanı düzəldin.',
	'prose-disagrees-elsewhere':
		'Mətndə “{figure}” yazılıb, “{spec}” isə “{written}” kimi göstərilib.\nSəhv olanı düzəldin və ya cümləni həmin rəqəm olmadan yazın.',
	'letter-in-parts':
		'“{excerpt}” içində hissələrlə yazılmış hərf var (Unicode NFC deyil).\nnpm run check -- --fix əmrini işə salın: o, bunu düzəldir.',
	'scripts-mixed':
		'“{word}” sözündə əlifbalar qarışıb: “{letter}” ({code}) {script} hərfidir.\nBütün sözü klaviaturanın bir düzümü ilə yenidən yazın.',
	hidden:
		'“{excerpt}” içində {code} var: {what}.\nOnu silin; görünmürsə, yanındakı hərfləri də silib yenidən yazın.',
	'hidden-tab': '“{excerpt}” içində {code} var: {what}.\nOnun yerinə boşluq qoyun.',
	'hidden-lost': '“{excerpt}” içində {code} var: {what}.\nİtmiş hərfi yenidən yazın.',
	'hidden-line': '“{excerpt}” içində {code} var: {what}.\nOnun yerinə yeni sətirdən başlayın.',
	'hidden-half': '“{excerpt}” içində {code} var: {what}.\nSimvolu bütöv yazın.',
	'hidden-private': '“{excerpt}” içində {code} var: {what}.\nOnun yerinə adi simvol yazın.',

	// Files.
	'folder-missing': '“{folder}” qovluğu yoxdur.\ncatalog-data kimi qurulmuş qovluq göstərin.',
	'folder-unknown': '“{folder}” yazılar qovluğu deyil.\nQovluqlar bunlardır: {folders}.',
	'folder-misplaced': 'Burada qovluq ola bilməz.\nİçindəki faylları bir pillə yuxarı köçürün.',
	'record-misplaced': 'Yazı öz tipinin qovluğunda olmalıdır.\nOnu bu qovluqlardan birinə köçürün: {folders}.',
	'file-linked': 'Bu, başqa yerə keçiddir.\nBuraya faylın özünü qoyun.',
	'file-special': 'Bu, adi fayl deyil.\nBuraya içində yazı olan fayl qoyun.',
	'file-ending':
		'Yalnız adı “.yaml” ilə bitən fayllar yazıdır.\nFaylı belə adlandırın və ya buradan köçürün.',
	'file-name-long': 'Faylın adı {most} işarədən uzundur.\nOnu qısaldın.',
	'file-name-bad':
		'“{id}” identifikator ola bilməz.\nFaylı kiçik a–z hərfləri və rəqəmlərlə, onları defislə birləşdirərək adlandırın.',
	'file-name-reserved': '“{id}” adını Windows özü üçün saxlayır.\nFayla başqa ad verin.',
	'file-name-taken': '“{id}” artıq tutulub: {file}.\nİki fayldan birinin adını dəyişin.',
	'file-name-case':
		'“{id}” bu fayldan yalnız böyük və kiçik hərflə fərqlənir: {file}.\nİki fayldan birinin adını dəyişin.',
	'file-empty': 'Fayl boşdur.\nOnu doldurun və ya silin.',
	'file-large':
		'Faylın həcmi {size} KB-dır, yazı isə ən çoxu {most} KB olur.\nOnu qısaldın: şəkil və cədvəllərin yeri bura deyil.',
	'file-byte-order-mark':
		'Fayl bayt sırası işarəsi ilə başlayır.\nOnu “UTF-8 with BOM” yox, “UTF-8” kimi saxlayın.',
	'file-encoding': 'Fayl UTF-8 kodlaşdırmasında deyil.\nOnu yenidən “UTF-8” kimi saxlayın.',

	// How a record is written.
	'yaml-anchor':
		'“{excerpt}” içində lövbər var, buna yol verilmir.\nLazım olan yerdə qiymətin özünü yazın; & ilə başlayan mətni dırnağa alın.',
	'yaml-alias':
		'“{excerpt}” içində lövbərə istinad var, buna yol verilmir.\nQiyməti bir daha yazın; * ilə başlayan mətni dırnağa alın.',
	'yaml-tag': '“{excerpt}” içində teq var, buna yol verilmir.\nOnu silin; ! ilə başlayan mətni dırnağa alın.',
	'yaml-directive':
		'“{excerpt}” içində direktiv var, buna yol verilmir.\nOnu silin; % ilə başlayan mətni dırnağa alın.',
	'yaml-end': '“{excerpt}” içində sənədin sonu işarəsi var, buna yol verilmir.\n“...” sətrini silin.',
	'yaml-question':
		'“{excerpt}” içində sahə adının qarşısında sual işarəsi var, buna yol verilmir.\n“sahə: qiymət” kimi yazın.',
	'yaml-second-document':
		'Burada “---” ilə ikinci sənəd başlayır.\nSətri silin və ya ondan sonrakını ayrıca fayla yazın.',
	'yaml-tabs': 'Sətrin girintisi tabulyasiya ilə qoyulub.\nHər pillə üçün iki boşluq qoyun.',
	'yaml-deep':
		'Sahələr {most} pillədən dərin yerləşib.\nPillələri azaldın; yazının necə göründüyü README.md faylındadır.',
	'yaml-twice': '“{field}” eyni qrupda ikinci dəfə yazılıb.\nBirini saxlayın.',
	'yaml-merge': '“<<” başqa sahələri bura qatır, buna yol verilmir.\nSahələrin özünü yazın.',
	'yaml-key': 'Bu sahənin adı bir söz deyil.\n“sahə: qiymət” kimi yazın.',
	'yaml-ends-early':
		'Fayl dırnaq və ya mötərizə bağlanmadan bitir.\nAçılmış dırnağı və ya mötərizəni bağlayın.',
	'yaml-indent':
		'“{line}” aid olduğu sətrin altında deyil.\nHər pillə üçün iki boşluq, eyni pillədəki sətirlərdə eyni qədər boşluq qoyun.',
	'yaml-sign-missing':
		'“{line}” sətrində işarə çatmır.\nDırnağı və ya mötərizəni bağlayın, yaxud bütün qiyməti dırnağa alın.',
	'yaml-start': '“{line}” xüsusi mənası olan işarə ilə başlayır.\nQiyməti dırnağa alın.',
	'yaml-unreadable': '“{line}” oxunmur.\n“sahə: qiymət” kimi yazın və ya qiyməti dırnağa alın.',
	'yaml-key-long': '“{line}” sahə adı üçün çox uzundur.\nQısa adla “sahə: qiymət” kimi yazın.',
	'yaml-second-colon':
		'“{line}” sətrində ikinci “: ” var.\nQiyməti dırnağa alın; növbəti sətir artıq boşluqla başlayırsa, onu silin.',
	'yaml-two-ways':
		'“{line}” sətrində qrup yazmağın iki üsulu qarışıb.\nHər sətirdə bir sahə yazın, fiqurlu mötərizə qoymayın.',
	'yaml-not-a-pair':
		'“{line}” “sahə: qiymət” kimi yazılmayıb.\nAdı, iki nöqtəni, boşluğu və qiyməti bir sətirdə yazın.',
	'yaml-backslash':
		'“{line}” sətrində heç bir mənası olmayan tərs çəp xətt var.\nOnu silin və ya qiyməti tək dırnağa alın.',
	'yaml-unexpected': '“{line}” burada yersizdir.\nOnu silin və ya bütün qiyməti dırnağa alın.',

	// Pictures.
	'picture-missing':
		'Bu yazının şəkli yoxdur.\nOnu yazının yanına bu adla qoyun: {id}.jpg, .png, .webp və ya .tif.',
	'picture-unapproved':
		'{file} təsdiq olunmuş fayl deyil.\nOnu təsdiq etdirin, sonra işarəsini yazın: {mark}',
	'picture-second-cover': 'Eyni şeyin əsas şəkli artıq var: {file}.\nİkisindən birini saxlayın.',
	'picture-spelling': 'Şəklin adı bunlardan biri ilə bitməlidir: {endings}.\nAdını dəyişin.',
	'picture-ending':
		'Şəklin adı bunlardan biri ilə bitməlidir: {endings}.\nŞəkli yenidən JPEG, PNG, WebP və ya TIFF kimi saxlayın, yaxud faylı buradan köçürün.',
	'picture-second': 'Bu fayl da həmin yazınındır: {file}.\nİkisindən birini saxlayın.',
	'picture-alone':
		'Bu şəklin yazısı yoxdur.\nYanında {id}.yaml faylını yaradın və ya şəkli buradan köçürün; ilk qaralamanı npm run media -- add <file> yaradır.',
	'picture-other-format':
		'Məzmununa görə bu, .{format} faylıdır.\nAdını elə dəyişin ki, .{format} ilə bitsin.',
	'picture-pixels':
		'Şəkil {megapixels} meqapikseldir, ən çoxu {most} oxunur.\nKiçiyini saxlayın: eni 1600 pikseldən böyük heç nə göstərilmir.',
	'picture-large': 'Faylın həcmi {size} MB-dır, ən çoxu {most} MB oxunur.\nOnu JPEG kimi saxlayın.',
	'picture-moves': 'Şəkil hərəkətlidir.\nOnun bir kadrını şəkil kimi saxlayın.',
	'picture-several': 'Faylda birdən çox şəkil var.\nOnu açın və lazım olan şəkli ayrıca JPEG kimi saxlayın.',
	'picture-cut':
		'Fayl yarımçıqdır və ya zədələnib.\nOnu götürdüyünüz yerdən yenidən köçürün və ya yenidən saxlayın.',
	'picture-undecodable':
		'Şəkil sonuna qədər oxunmur.\nOnu götürdüyünüz yerdən yenidən köçürün və ya yenidən JPEG kimi saxlayın.',
	'picture-changed': 'Fayl yoxlanandan sonra dəyişib.\nƏmri yenidən işə salın.',
	'picture-holds': 'Faylda bu da var: {what}.\nOnu şəkil proqramında açıb yeni JPEG kimi saxlayın.',
	'picture-gif': 'Bu, GIF faylıdır, hərəkətli ola bilər.\nOnu JPEG kimi saxlayın.',
	'picture-heic': 'Bu, telefonla çəkilmiş HEIC şəklidir.\nOnu JPEG kimi saxlayın.',
	'picture-avif': 'Bu, AVIF şəkli və ya videodur.\nOnu JPEG kimi saxlayın.',
	'picture-bigtiff': 'Bu, BigTIFF faylıdır.\nOnu adi TIFF və ya JPEG kimi saxlayın.',
	'picture-svg': 'Bu, SVG rəsmidir, içində skript ola bilər.\nOnu PNG kimi ixrac edin.',
	'picture-pdf': 'Bu, PDF faylıdır.\nİçindəki şəkli JPEG kimi ixrac edin.',
	'picture-zip': 'Bu, ZIP arxividir.\nŞəkli ondan çıxarın.',
	'picture-unknown':
		'Faylın əvvəli JPEG, PNG, WebP və ya TIFF kimi deyil.\nOnu şəkil proqramında açıb yeni JPEG kimi saxlayın.',

	/** In place of the second line, where one word was likely meant. */
	meant: 'Bəlkə “{meant}”?',
	/** Below all of them. */
	problems: 'Səhvlər: {count}.',

	'name.text': 'sadə mətn',
	'name.list': 'hər sətri “- ” ilə başlayan siyahı',
	'name.group': 'altında sahələr, hər biri “sahə: qiymət” kimi',
	'name.a-list': 'siyahı',
	'name.a-group': 'sahələr qrupu',

	'name.product': 'məhsul',
	'name.enterprise': 'müəssisə',
	'name.calibre': 'kalibr',
	'name.exhibition': 'sərgi',
	'name.visit': 'səfər',
	'name.source': 'mənbə',
	'name.control': 'nəzarət sinfi',
	'name.term': 'lüğət termini',
	'name.guide': 'bələdçi',
	'name.medium': 'şəkil',
	'name.edition': 'nəşr',
	'name.sign-off': 'imzalar siyahısı',

	'name.length': 'uzunluq',
	'name.mass': 'kütlə',
	'name.speed': 'sürət',
	'name.time': 'vaxt',
	'name.rate': 'atəş sürəti',
	'name.angle': 'bucaq',
	'name.temperature': 'temperatur',
	'name.power': 'güc',
	'name.frequency': 'tezlik',
	'name.energy': 'enerji',
	'name.volume': 'həcm',
	'name.voltage': 'gərginlik',
	'name.magnification': 'böyütmə',
	'name.count': 'say',

	'name.Latin': 'latın',
	'name.Cyrillic': 'kiril',
	'name.Greek': 'yunan',
	'name.Armenian': 'erməni',

	'name.tab': 'tabulyasiya',
	'name.lost-letter': 'itmiş hərfin yerindəki işarə',
	'name.control-character': 'idarəedici simvol',
	'name.direction-mark': 'mətnin istiqamətini dəyişən işarə',
	'name.tag-character': 'gizli teq simvolu',
	'name.soft-hyphen': 'yumşaq defis',
	'name.line-separator': 'sətir ayırıcısı',
	'name.paragraph-separator': 'abzas ayırıcısı',
	'name.byte-order-mark': 'mətnin içində bayt sırası işarəsi',
	'name.variation-selector': 'simvolun görünüşünü seçən işarə',
	'name.joiner': 'başqa hərflər arasında ərəb hərflərinin birləşdiricisi',
	'name.half-character': 'simvolun yarısı',
	'name.private-character': 'yalnız bəzi şriftlərdə görünən qeyri-standart simvol',
	'name.no-character': 'heç bir simvola uyğun gəlməyən kod',
	'name.program-mark': 'yalnız proqramlar üçün işarə',
	'name.zero-width': 'eni olmayan simvol',

	'name.zip': 'ZIP arxivi',
	'name.rar': 'RAR arxivi',
	'name.7z': '7z arxivi',
	'name.pdf': 'PDF sənədi',
	'name.program': 'proqram',
	'name.script': 'skript',
	'name.web-page': 'veb-səhifə',
	'name.drawing': 'rəsm',
	'name.second-picture': 'ikinci şəkil',
	'name.film': 'video',
};
