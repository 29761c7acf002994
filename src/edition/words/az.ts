import type { Words } from './en.ts';

/** Azerbaijani; no native speaker has reviewed it. */
export const az: Words = {
	'usage.folder': 'qovluq',
	'usage.file': 'fayl',
	'usage.or': 'və ya',
	'usage.query': 'sorğu',
	'usage.fingerprint': 'barmaq izi',

	'option.unknown': '{option} seçimi yoxdur.',
	'option.needsWord': '{option} seçimindən sonra söz yazılmalıdır.',
	'option.takesNone': '{option} seçiminə qiymət yazılmır.',
	'option.twice': '{option} seçimi iki dəfə yazılıb.\nOnu bir dəfə yazın.',
	'option.taken': 'Seçimlərdən əvvəl “--” yazılmayıb, ona görə {option} əmrə çatmadı.',
	'word.misplaced': '“{word}” burada yersizdir.',
	'language.unknown': 'Əmrlər “{language}” dilində danışmır.\nBunlardan birini yazın: {languages}.',

	'folder.missing': '{folder} qovluğu yoxdur.\nQuruluşu catalog-data kimi olan qovluq göstərin.',
	'file.busy':
		'{file} faylını açmaq və ya yazmaq olmur.\nOnu başqa proqramlarda bağlayın və ya oraya yazmağa icazəniz olub-olmadığına baxın; sonra əmri yenidən işə salın.',
	'file.noRoom': '{file} üçün yer qalmayıb.\nDiskdə yer açın, sonra əmri yenidən işə salın.',
	'file.noPlace': '{file} tapılmır.\nAdın düzgün olub-olmadığına baxın; yeni fayl mövcud qovluqda yaradılır.',
	'edition.unknown': '“{edition}” nəşri yoxdur.\nNəşrlər bunlardır: {editions}.',
	'edition.unsigned': {
		one: '“{edition}” nəşri imzalanmayıb: {count} yazı imza gözləyir.',
		other: '“{edition}” nəşri imzalanmayıb: {count} yazı imza gözləyir.',
	},
	'edition.unsignedFix':
		'Ona baxın: npm start -- --edition {edition} --draft. Sonra imzalayın: npm run sign -- --edition {edition} --role {role} --all',
	'waiting.never': '{record}, imza gözlənilir ({role}): heç imzalanmayıb',
	'waiting.changed': '{record}, imza gözlənilir ({role}): {date} tarixində imzalanandan sonra dəyişib',
	'role.compiler': 'tərtib edənlər',
	'role.enterprise': 'müəssisə',
	'role.export-control': 'ixrac nəzarəti',
	'role.ministry': 'nazirlik',
	'list.more': 'və daha {count}',

	'date.noCommit':
		'Burada tarixi götürmək üçün git dəyişikliyi yoxdur.\nNəşrin hansı gün üçün olduğunu yazın: --date 2026-11-24',
	'date.bad': '--date: “{date}” gün deyil.\nİl, ay və günü yazın, məsələn, --date 2026-11-24',

	'publication.none':
		'{file} dərc faylı deyil.\nDərc fayllarını npm run publish yazır; qalanını başqa yerə köçürün.',
	'publication.missing':
		'{file} yoxdur, amma ondan sonrakı var.\nOnu git tarixçəsindən qaytarın: dərc faylları heç vaxt silinmir.',
	'publication.changed':
		'{file} › {field}: npm run publish belə yazmır.\nOnu git tarixçəsindən qaytarın: dərc faylları heç vaxt dəyişdirilmir.',
	'publication.unreadable': '{file} oxunmur.\nOnu git tarixçəsindən qaytarın.',
	'publication.taken': '{file} artıq var.\nYenidən dərc edin.',

	'build.draft': '{edition}: qaralama, çünki içindəkilərin hamısı imzalanmayıb.',
	'build.began': '{edition}: məlumatlar düzgündür; səhifələr {date} tarixi üçün yığılır…',
	'build.done': {
		one: '{edition}: {count} səhifə, {seconds} s, yeri: {folder}',
		other: '{edition}: {count} səhifə, {seconds} s, yeri: {folder}',
	},
	'build.expired':
		'{edition}: ötürüldü, çünki müddəti {date} tarixində bitib. Yenə də lazımdırsa, adını yazın: --edition {edition}',
	'build.otherFolder':
		'{folder} qovluğunda yığılmış nəşr yox, başqa şey var.\n--out üçün yeni qovluq göstərin.',
	'build.both': '--all bütün nəşrləri yığır, --edition isə birini.\nİkisindən birini saxlayın.',
	'build.stopped': '“{edition}” nəşrinin səhifələri yığılmadı: yuxarıya baxın.',

	'start.portTaken': '{port} portu tutulub.',
	'start.serving': '{address}, {seconds} s. Dayandırmaq üçün: Ctrl+C.',
	'start.notBuilt': '{folder} hələ yoxdur.\n--no-build yazmayın.',
	'start.portBad': '--port: “{port}” port nömrəsi deyil.\n65535-ə qədər ədəd yazın, məsələn, --port 8080',
};
