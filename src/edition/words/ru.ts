import type { Words } from './en.ts';

/** Russian; no native speaker has reviewed it. */
export const ru: Words = {
	'usage.folder': 'папка',
	'usage.file': 'файл',
	'usage.or': 'или',
	'usage.query': 'запрос',
	'usage.fingerprint': 'отпечаток',

	'option.unknown': 'Параметра {option} нет.',
	'option.needsWord': 'После {option} нужно слово.',
	'option.takesNone': 'У {option} не бывает значения.',
	'option.twice': 'Параметр {option} указан дважды.\nУкажите его один раз.',
	'option.taken': 'Перед параметрами нет «--», поэтому {option} до команды не дошёл.',
	'word.misplaced': '«{word}» здесь не к месту.',
	'language.unknown': 'На языке «{language}» команды не говорят.\nУкажите один из этих: {languages}.',

	'folder.missing': 'Папки {folder} нет.\nНазовите папку, устроенную как catalog-data.',
	'file.busy':
		'Файл {file} не открывается или не записывается.\nЗакройте его в других программах или проверьте, можно ли вам туда писать; затем запустите команду снова.',
	'file.noRoom': 'Для {file} не хватило места.\nОсвободите место на диске, затем запустите команду снова.',
	'file.noPlace':
		'До {file} не добраться.\nПроверьте, верно ли название; для нового файла нужна существующая папка.',
	'edition.unknown': 'Издания «{edition}» нет.\nЕсть такие издания: {editions}.',
	'edition.unsigned': {
		one: 'Издание «{edition}» не подписано: подписи ждёт {count} запись.',
		few: 'Издание «{edition}» не подписано: подписи ждут {count} записи.',
		many: 'Издание «{edition}» не подписано: подписи ждут {count} записей.',
		other: 'Издание «{edition}» не подписано: подписи ждут {count} записи.',
	},
	'edition.unsignedFix':
		'Посмотрите его: npm start -- --edition {edition} --draft. Затем подпишите: npm run sign -- --edition {edition} --role {role} --all',
	'waiting.never': '{record} ждёт подписи ({role}): ещё не подписывали',
	'waiting.changed': '{record} ждёт подписи ({role}): изменено после подписи {date}',
	'role.compiler': 'составители',
	'role.enterprise': 'предприятие',
	'role.export-control': 'экспортный контроль',
	'role.ministry': 'министерство',
	'list.more': 'и ещё {count}',

	'date.noCommit':
		'Здесь нет изменений, внесённых в git, и дату взять неоткуда.\nУкажите, на какой день издание: --date 2026-11-24',
	'date.bad': '--date: «{date}» — не день.\nПишите год, месяц и день, например --date 2026-11-24',

	'publication.none':
		'{file} — не файл публикации.\nТакие файлы пишет npm run publish; остальное перенесите в другое место.',
	'publication.missing':
		'Нет {file}, хотя есть более поздний.\nВерните его из истории git: файлы публикаций не удаляют.',
	'publication.changed':
		'{file} › {field}: npm run publish так не пишет.\nВерните его из истории git: файлы публикаций не меняют.',
	'publication.unreadable': '{file} не читается.\nВерните его из истории git.',
	'publication.taken': '{file} уже есть.\nОпубликуйте ещё раз.',

	'build.draft': '{edition}: черновик, в нём подписано не всё.',
	'build.began': '{edition}: данные верны; собираются страницы на {date}…',
	'build.done': {
		one: '{edition}: {count} страница за {seconds} с, в {folder}',
		few: '{edition}: {count} страницы за {seconds} с, в {folder}',
		many: '{edition}: {count} страниц за {seconds} с, в {folder}',
		other: '{edition}: {count} страницы за {seconds} с, в {folder}',
	},
	'build.expired':
		'{edition}: пропущено, его срок истёк {date}. Всё равно собрать его можно по имени: --edition {edition}',
	'build.otherFolder':
		'В папке {folder} не собранное издание, а что-то другое.\nУкажите после --out новую папку.',
	'build.both': '--all собирает все издания, а --edition — одно.\nОставьте что-то одно.',
	'build.stopped': 'Страницы издания «{edition}» собрать не удалось: см. выше.',

	'start.portTaken': 'Порт {port} занят.',
	'start.serving': '{address}, {seconds} с. Остановить: Ctrl+C.',
	'start.notBuilt': 'Папки {folder} ещё нет.\nУберите --no-build.',
	'start.portBad': '--port: «{port}» — не порт.\nУкажите число до 65535, например --port 8080',
};
