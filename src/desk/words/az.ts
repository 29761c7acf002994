import type { Words } from './en.ts';

/** Azerbaijani; no native speaker has reviewed it. */
export const az: Words = {
	'id.missing': 'İdentifikator göstərilməyib.\n{usage}',
	'id.bad':
		'“{id}” identifikator ola bilməz.\nKiçik a–z hərfləri və rəqəmlər yazın, onları defislə birləşdirin; ən çoxu {longest} işarə.',
	'id.taken': '{file} › artıq var.\nHəmin faylı dəyişin və ya başqa identifikator seçin.',
	'id.formerly':
		'“{id}” bu yazının əvvəlki identifikatorudur: {file}.\nBaşqasını seçin: köhnə ünvan həmin yazıya aparır.',
	'id.unknown': '“{id}” adlı yazı yoxdur.',
	'id.unknownFix': 'Onu faylının adı ilə, “.yaml” olmadan yazın; iki qovluqda varsa, belə: products/khazri.',
	'id.several': '“{id}” bir neçə yazının adıdır: {names}.\nNəzərdə tutduğunuzu yazın.',
	'kind.missing': 'Növ göstərilməyib.\n--kind və bu növlərdən birini əlavə edin: {kinds}.',
	'kind.unknown': '“{kind}” adlı növ yoxdur.',
	'kind.unknownFix': 'Növlər bunlardır: {kinds}.',
	'enterprise.unknown': '“{enterprise}” adlı müəssisə yoxdur.',
	'enterprise.unknownFix': 'Müəssisələr bunlardır: {enterprises}.',
	'type.unknown': '“{type}” tipli yazı burada yaradılmır.',
	'type.unknownFix': 'Tiplər bunlardır: {types}.',
	'type.kindless': 'Növ yalnız məhsulda olur.\n--kind seçimini silin.',
	'edit.refused':
		'{file} › {field} proqramla dəyişdirilə bilmir.\nBu faylı əl ilə dəyişin; heç nə yazılmadı.',
	'save.conflict': '{file}:{line} › oxunandan sonra dəyişdirilib.',
	'save.conflictFix': 'Heç nə yazılmadı. Əmri yenidən işə salın: o, indi orada olanlardan başlayacaq.',
	'check.refused':
		'Kataloqda səhv yaranardı; heç nə yazılmadı.\nYuxarıda göstəriləni düzəldin və ya başqa qiymət verin.',
	dryRun: 'Hələ heç nə yazılmayıb. Yazmaq üçün eyni əmri --apply ilə işə salın.',
	nothing: 'Dəyişdiriləsi heç nə yoxdur.',
	'change.set': '{label}: {before} → {after}',
	'change.added': '{label}: {after} (yeni)',
	'change.removed': '{label}: {before} (silindi)',

	'new.done': 'Yazıldı: {file}.',
	'new.toFill': { one: 'Doldurulmalıdır ({count} yer):', other: 'Doldurulmalıdır ({count} yer):' },
	'new.then': 'Doldurun, sonra npm run check əmrini işə salın.',
	'new.head':
		'Yeni yazı. “#” olmayan sətirləri doldurun. Başqa sətirdən istifadə etmək üçün onun “# ” işarəsini silin; “##” izah edir.',
	'new.headProduct':
		'Heç bir mənbədə olmayanı yazmayın: səhifədə “göstərilməyib” olacaq. Hər qiymətdə bunlar da ola bilər: {evidence}.',
	'new.reason': 'Yeni yazı, doldurulur.',
	'new.required': 'Mütləqdir.',
	'new.oneOf': 'Bunlardan biri: {choices}.',
	'new.several': 'Bunlardan biri və ya bir neçəsi: {choices}.',
	'new.quantity': 'Rəqəm, vahidlər: {units}; {low} ilə {high} {unit} arasında.',
	'new.calibre': 'calibres/ qovluğundakı faylın identifikatoru.',
	'new.year': 'Dörd rəqəm.',
	'new.name': 'Şərti ad; tərcümə olunmur.',
	'new.text': 'Mətn; tərcümələr gəldikcə az, ru, tr, ar, fr.',
	'new.source': 'sources/ qovluğundakı faylın identifikatoru',

	'file.write': 'Yazılacaq faylın adını göstərin: bir fayl, artıq yox.\n{usage}',
	'file.read': 'Oxunacaq faylın adını göstərin: bir fayl, artıq yox.\n{usage}',
	'file.none':
		'“{file}” adlı fayl yoxdur.\nOnu kataloqun qovluğunda saxlayın və ya adını bütöv yazın, məsələn, rifles.xlsx.',
	'file.ending': '“{file}”: belə fayl burada yazılmır.\nAdı bunlardan biri ilə bitirin: {endings}.',
	'export.empty': 'Yazılası belə məhsul yoxdur.\nBaşqa növ, nəşr və ya müəssisə göstərin.',
	'export.oneKind':
		'{format} faylına yalnız bir növ sığır.\nHansını yazmalı olduğunu göstərin: --kind rifle.',
	'export.edition':
		'Müəssisə üçün cədvəldə yalnız nəşrin göstərdiyi olur.\nHansı nəşr olduğunu göstərin: --edition public.',
	'export.done': { one: '{file}: {count} məhsul, {size} KB.', other: '{file}: {count} məhsul, {size} KB.' },
	'export.open': '{file} başqa proqramda açıqdır.\nOnu orada bağlayın və ya başqa fayl adı yazın.',
	'export.there':
		'{file} artıq var, içinə yazılanlar itərdi.\nBaşqa fayl adı yazın və ya --replace əlavə edin.',
	'import.open': 'Nəzərə alın: {file} hələ açıqdır. Orada saxlanmayan burada görünmür.',
	'import.same':
		'Bu xanalarda fərq yoxdur: {places}.\nXanaları sınaq yoxlamasında yazıldığı kimi, vergüllə ayıraraq göstərin: {example}',

	'retire.to': 'Ünvanının hansı məhsula keçdiyini göstərin: --to <id>.\n{usage}',
	'retire.itself': 'Məhsul özü ilə əvəz edilə bilməz.\n--to ilə başqasını göstərin.',
	'retire.type':
		'{file} › məhsul deyil, belə yolla isə yalnız məhsul çıxarıla bilər.\nƏvəzinə həmin yazını düzəldin: ünvanı olduğu kimi qalır.',
	'retire.gone': '{file}: çıxarılır; ünvanı buraya aparacaq: {to}.',
	'retire.changed': '{file}: {what}',
	'retire.done': '“{id}” əvəzinə indi {to}.',
	'retire.then':
		'İmza gözləyənləri imzalayın (npm run waiting); növbəti dərcdən sonra oxucular bunu “Nə dəyişib” başlığı altında görəcək.',

	'set.what': 'Nəyin dəyişdiyini göstərin: --spec mass və ya --field status.value.\n{usage}',
	'set.value': 'Yeni qiyməti göstərin: --value "3.6 kg", və ya --remove yazın.\n{usage}',
	'set.where':
		'“{where}” şərt deyil.\nsahə=qiymət və ya sahə!=qiymət yazın, məsələn "status=produced"; bir neçəsini vergüllə ayırın.',
	'set.all':
		'Nəyin seçildiyi göstərilməyib.\n--kind, --where və ya yazıların identifikatorlarını əlavə edin; bütün məhsullar üçün --all.',
	'set.specUnknown': '“{kind}” növünün “{spec}” adlı xüsusiyyəti yoxdur.',
	'set.specUnknownFix': 'Xüsusiyyətlər bunlardır: {specs}.',
	'set.fieldUnknown': 'Məhsulun “{field}” adlı sahəsi yoxdur.',
	'set.fieldUnknownFix': 'Sahələr bunlardır: {fields}.',
	'set.sourceUnknown': '“{source}” adlı mənbə yoxdur.',
	'set.sourceUnknownFix': 'Əvvəlcə onu yaradın: npm run desk:new -- --type source {source}.',
	'set.sourceless':
		'Mənbə yalnız xüsusiyyətdə və ya müddəada olur.\n--source seçimini silin və ya qiymətin sahəsini göstərin.',
	'set.none': 'Seçimə uyğun məhsul yoxdur.\n--kind və --where seçimlərinə yenidən baxın.',
	'set.found': {
		one: '{count} məhsul uyğundur, dəyişəcək: {changed}.',
		other: '{count} məhsul uyğundur, dəyişəcək: {changed}.',
	},
	'set.wider': {
		one: 'Diqqət: {count} yazını indikindən daha çox oxucu görəcək. Hər birini göstərmək olarmı, yoxlayın.',
		other: 'Diqqət: {count} yazını indikindən daha çox oxucu görəcək. Hər birini göstərmək olarmı, yoxlayın.',
	},
	'set.narrower': {
		one: '{count} yazını indikindən daha az oxucu görəcək.',
		other: '{count} yazını indikindən daha az oxucu görəcək.',
	},
	'set.done': { one: '{count} yazı dəyişdirildi.', other: '{count} yazı dəyişdirildi.' },

	'history.noGit':
		'Burada git yoxdur, ona görə kimin nəyi dəyişdiyi bilinmir.\nƏmri bu qovluğun olduğu anbarın surətində işə salın: {folder}.',
	'history.none':
		'{file} › git bu faylın heç bir dəyişikliyini bilmir.\nFaylı git-ə daxil edin: tarixçəsi bununla başlayır.',
	'history.noneSince': '{file}: {since} tarixindən bəri dəyişiklik yoxdur.',
	'history.since': '“{since}” tarix deyil.\nİl, ay və günü yazın, məsələn 2026-11-24.',
	'history.line': '{date}, {who}: {what}',
	'history.made': 'ilk dəfə yazıldı',
	'history.gone': 'çıxarıldı',
	'history.moved': 'buradan köçürüldü: {from}',
	'history.form': 'başqa cür yazıldı; mənası eynidir',
	'history.unread': 'dəyişdirildi; o zaman fayl yazı kimi oxuna bilmirdi',
	'history.uncommitted': 'hələ git-ə daxil edilməyib',

	'role.unknown': '“{role}” adlı rol yoxdur.',
	'role.unknownFix': 'Rollar bunlardır: {roles}.',

	'check.right': { one: '{count} yazı düzgündür.', other: '{count} yazı düzgündür.' },
	'check.edition': '{edition} göstərir: yazılar {records}, məlumatlar {statements}',
	'check.mended': '{file}: hissə-hissə yazılmış hərflər düzəldildi.',

	'waiting.none': '{edition}: imza tələb olunmur.',
	'waiting.signed': '{edition}: hamısı imzalanıb.',
	'waiting.count': '{edition}: imza gözləyənlər {count}.',
	'waiting.all': 'Hamısını imzalamaq üçün: npm run sign -- --edition {edition} --role {role} --all',

	'sign.what': 'Hansı nəşri və kim kimi imzaladığınızı yazın: --edition və --role.',
	'sign.which': 'Nəyin imzalandığını yazın: --all, --kind və ya yazıların adları.',
	'sign.nothing': '{edition}: imza gözləyən yoxdur ({role}).',
	'sign.done': {
		one: '{edition}: {count} yazı imzalandı ({role}; {date}), fayl: {file}.',
		other: '{edition}: {count} yazı imzalandı ({role}; {date}), fayl: {file}.',
	},
	'sign.noneRequired':
		'“{edition}” nəşri imza tələb etmir.\nTələb etmək üçün editions/{edition}.yaml faylında “signOffs:” altında {role} yazın.',
	'sign.otherRequired':
		'“{edition}” nəşri {required} imzasını tələb edir, ona görə {role} üçün gözləyən yoxdur.\nBunlardan biri kimi imzalayın və ya editions/{edition}.yaml faylında “signOffs:” altında {role} yazın.',
	'sign.notThere': '“{edition}” nəşrində “{record}” yoxdur.',
	'sign.notThereFix': 'Yazıları npm run waiting göstərdiyi kimi yazın: products/khazri.',

	'publish.edition': 'Hansı nəşr olduğunu yazın: --edition public.',
	'publish.date': 'Hansı gün üçün olduğunu yazın: --date 2026-11-24.',
	'publish.expired':
		'“{edition}” nəşrinin müddəti {date} tarixində bitib.\neditions/{edition}.yaml faylında “expires:” sətrində daha gec gün yazın və ya daha erkən gün üçün dərc edin.',
	'publish.unchanged':
		'{edition}: {number} nömrəli dərcdən ({date}, {fingerprint}) sonra heç nə dəyişməyib. Heç nə edilmədi.',
	'publish.earlier':
		'{number} nömrəli dərcin tarixi {last}-dir, bu isə {date} tarixindən gecdir.\nYeni dərcin gününü yazın.',
	'publish.done':
		'{edition}: {number} nömrəli dərc, {date}, {fingerprint}; bu faylı git-ə daxil edin: {file}.',
	'publish.public': 'Qovluğu veb-serverə köçürün: qayda docs/publish.md faylındadır.',
	'publish.restricted':
		'Bu, {level} oxucuları üçündür: açıq internetə heç vaxt qoyulmur. Paylanan nüsxə (npm run handout -- --edition {edition}) və ya çap kimi verilir.',
	'publish.unproven': {
		one: '“{edition}” nəşrində oxuculara göstərilməməli olan {count} yer var:',
		other: '“{edition}” nəşrində oxuculara göstərilməməli olan {count} yer var:',
	},
	'publish.unprovenFix': 'Heç nə yerinə qoyulmadı. Bunu proqrama baxanlara göndərin: səhv proqramdadır.',
	'publish.internal':
		'Daxili nəşr dərc edilmir.\nOnu idarə daxilində göstərin: npm start -- --edition internal',
	'publish.web':
		'{level} oxucuları üçün nəşr açıq internetə heç vaxt qoyulmur, ona görə yazılacaq veb-qovluq yoxdur.\n--to yazmayın: o, paylanan nüsxə və ya çap kimi verilir.',

	'media.what': 'Hansı faylla nə edildiyini yazın.',
	'media.noFile': '“{file}” faylı yoxdur.',
	'media.noPicture': 'şəkil deyil',
	'media.refused': 'Qəbul edilmir: {problem}\n  {fix}',
	'media.written': 'Belə yazılardı:',
	'media.mark': '“approval:” altında “file:” üçün nişanı',
	'media.tail': 'faylın sonundan sonrakı hissə',
	'media.size': '{size} piksel, {megapixels} meqapiksel',
	'media.turned': 'Çevrilmiş halda saxlanıb (vəziyyət {orientation}), düz vəziyyətə gətiriləcək.',
	'media.bare': 'Faylda şəkildən başqa heç nə yoxdur.',
	'media.takenOff': 'Çıxarılır: {carried}.',
	'media.bytes': { one: '{count} bayt', other: '{count} bayt' },
	'media.place':
		'“{file}” kataloqun şəkillərinin yerində deyil.\nOnu catalog-data/media/ qovluğuna köçürün; adı kiçik hərf və rəqəmlərdən, defislə birləşdirilmiş olsun.',
	'media.taken': '{file} artıq var.\nOnu əllə dəyişin.',
	'media.added': '{file} yazıldı. Onu doldurun, sonra npm run check işə salın: nə çatmadığını o deyir.',
	'media.reason': 'Yeni; hələ təsdiqlənməyib.',

	'changes.none': '{edition}: indikindən fərqlənən dərc yoxdur.',
	'changes.same': '{edition}: indiki elə budur; heç nə dəyişməyib.',
	'changes.since': '{edition}: {changes}, {date} tarixindən bəri ({fingerprint}).',
	'changes.short': 'Barmaq izi çox qısadır.\nHərf və rəqəmlərindən ən azı səkkizini yazın.',
	'changes.unknown': 'Bu nəşrin heç bir dərcində belə barmaq izi yoxdur.\nBunlar var: {known}.',

	'search.query': 'Sorğu yoxdur və ya birdən çoxdur.',
	'search.locale': '“{locale}” kataloqun dili deyil.\nBunlardan birini yazın: {locales}.',

	'label.release': 'Açıqlıq',
	'label.reason': 'Yalnız əməkdaşlar üçün olmasının səbəbi',
	'label.status': 'Status',
	'label.name': 'Ad',
	'label.summary': 'Xülasə',
	'label.sources': 'Mənbələr',
	'label.notes': 'Qeydlər',
	'label.maker': 'İstehsalçı',
	'label.offeredBy': 'Təklif edən',
	'label.translations': 'Tərcümələr',
	'label.export': 'İxrac',
	'label.control': 'Nəzarət sinifləri',
	'label.exhibitions': 'Sərgilər',
	'label.relations': 'Əlaqələr',
	'label.variantOf': 'Hansı məhsulun variantıdır',
	'label.formerIds': 'Əvvəlki identifikatorlar',
	'label.parentTypes': 'Əsas götürülən nümunələr',

	'part.source': 'mənbə',
	'part.basis': 'əsas',
	'part.condition': 'şərt',
	'part.note': 'qeyd',
	'part.conflicts': 'başqa mənbələrin dediyi',
	'part.confirm': 'kimdən soruşmalı',
	'part.band': 'onun əvəzinə göstərilən',
	'part.release': 'açıqlıq',
	'part.reason': 'səbəb',
	'part.words': 'mənbənin sözləri ilə',
	'part.enterprise': 'müəssisə',
	'part.of': 'ingiliscə mətnin işarəsi',

	'state.reviewed': 'ana dili daşıyıcısı oxuyub',
	'state.unreviewed': 'hələ oxunmayıb',

	'help.kind': 'Qovluğun adı.',
	'help.release': 'Yazını kim görə bilər. Başqası göstərilməyincə yalnız əməkdaşlar.',
	'help.reason': 'Yazının niyə yalnız əməkdaşlar üçün qaldığı; açıqlıq başqadırsa, bu sətri silin.',
	'help.name': 'Necə adlanır, reklam sözləri olmadan.',
	'help.summary': 'Bir və ya iki cümlə. Rəqəm 3.8 kq kimi yox, belə yazılır: {spec:mass}.',
	'help.status': 'Bu gün istehsal olunurmu; “words” mənbənin öz sözləri ilə.',
	'help.maker': 'Kim istehsal edir: yazısı olan müəssisə və ya onun əvəzinə “name:”.',
	'help.offeredBy': 'Alıcının müraciət etdiyi müəssisə: enterprises/ qovluğundakı faylın identifikatoru.',
	'help.variantOf': 'Bunun variantı olduğu məhsulun identifikatoru.',
	'help.formerIds': 'npm run desk:retire yazır: ünvanları buraya aparan identifikatorlar.',
	'help.parentTypes':
		'Məhsulun əsaslandığı xarici nümunə, öz rəqəmləri ilə; onlar heç vaxt məhsulun rəqəmləri deyil.',
	'help.exhibitions': 'Harada göstərilib: exhibitions/ qovluğundakı faylların identifikatorları.',
	'help.relations':
		'Nə atır, nə daşıyır, nə qəbul edir, nəyin hissəsidir, nəyi əvəz edir; yalnız bir tərəfdə yazılır.',
	'help.export': 'Mənbənin ixrac barədə dedikləri.',
	'help.control':
		'Nəzarət sinifləri: controls/ qovluğundakı faylların identifikatorları, kimsə qərar verənə qədər “basis: suggested” ilə.',
	'help.sources': 'Bütövlükdə yazının əsaslandığı: sources/ qovluğundakı faylların identifikatorları.',
	'help.notes': 'Əməkdaşlar üçün; “release:” yazılmayıbsa, kənara çıxmır.',
	'help.translations': 'Hər tərcümənin vəziyyəti; “of” üçün səkkiz işarəni npm run check təklif edir.',
	'help.form': 'Hansı növ təşkilatdır.',
	'help.ownership': 'Kimə məxsusdur.',
	'help.parent': 'Ondan yuxarı olan müəssisə: enterprises/ qovluğundakı faylın identifikatoru.',
	'help.place': 'Şəhər və ya ölkə.',
	'help.role': 'Nə ilə məşğuldur, mənbəsi ilə.',
	'help.families': 'Səhifəsinin apardığı məhsul ailələri.',
	'help.facts': 'Cümlələr, hər biri öz mənbəsi ilə.',
	'help.localName': 'Bir dilin öz adı varsa.',
	'help.class': 'Nəyin kalibridir.',
	'help.qualifier': 'Ad təklikdə çaşdırırsa, ona əlavə edilən sözlər.',
	'help.aliases': 'Axtarılan ixtisarlar və başqa adlar.',
	'help.start': 'İlk gün: 2026-09-24, və ya tarixin məlum olan hissəsi.',
	'help.end': 'Son gün, eyni qaydada.',
	'help.participation': 'Kim iştirak edib, mənbəsi ilə.',
	'help.items': 'Neçə nümunə göstərilib: tam ədəd.',
	'help.title': 'Necə adlanır.',
	'help.date': '2019-02-20, və ya 2019-02, və ya 2019: məlum olduğu qədər.',
	'help.representatives': 'Neçə nəfər gəlib: tam ədəd.',
	'help.countries': 'Neçə ölkədən: tam ədəd.',
	'help.delegation': 'Kim gəlib.',
	'help.enterprises':
		'Hansı müəssisələrə baş çəkiblər: enterprises/ qovluğundakı faylların identifikatorları.',
	'help.shown': 'Onlara nə göstərilib.',
	'help.recurring': 'Mütəmadi keçirilirmi.',
	'help.publisher': 'Sayt, qəzet və ya qurum.',
	'help.address': 'Səhifənin ünvanı, https:// ilə başlayır.',
	'help.grade':
		'A: nazirlik və ya rəsmi şəxs, B: dövlət agentliyi və ya ixtisaslaşmış mətbuat, C: ümumi media, D: viki və ya həvəskar səhifəsi.',
	'help.citable': 'Oxuculara göstərilə bilmirsə “no”; yalnız buna əsaslanan o halda əməkdaşlar üçün qalır.',
	'help.note': 'Əməkdaşlar üçün.',
	'help.list': 'Sinfin hansı siyahıda olduğu.',
	'help.code': 'Siyahıda yazıldığı kimi.',
	'help.term': 'İzah olunan söz.',
	'help.explanation': 'Mühəndis olmayan alıcı üçün bir-üç cümlə, ən çoxu 500 işarə.',
	'help.specs': 'Xüsusiyyətlər; hər biri bunu deyən sources/ qovluğundakı fayl ilə.',
	'help.units': 'Sözün izah etdiyi vahidlər.',
	'help.choices': 'Sözün izah etdiyi rollar və başqa seçimlər.',
	'help.statuses': 'Sözün izah etdiyi vəziyyətlər.',
	'help.controlLists': 'Sözün izah etdiyi nəzarət siyahıları.',
	'help.seeAlso': 'Başqa sözlər: glossary/ qovluğundakı faylların identifikatorları.',
	'help.purpose': 'Nə üçündür, bir və ya iki cümlədə.',
	'help.choosing': 'Hansı xüsusiyyətlər vacibdir və niyə.',
	'help.goesWith': 'Adətən onunla birlikdə gedənlər.',
};
