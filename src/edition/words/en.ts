import type { Text } from '../../i18n/messages/messages.ts';

/** What every command says in English. Of two lines, the second says what to do. Placeholders in braces are filled in; keep them. */
export const en = {
	'usage.folder': 'folder',
	'usage.file': 'file',
	'usage.or': 'or',
	'usage.query': 'query',
	'usage.fingerprint': 'fingerprint',

	'option.unknown': 'There is no option {option}.',
	'option.needsWord': '{option} needs a word after it.',
	'option.takesNone': '{option} takes no value.',
	'option.twice': '{option} is given twice.\nGive it once.',
	'option.taken': '“--” is missing before the options, so npm kept {option} for itself.',
	'word.misplaced': '“{word}” has no place here.',
	'language.unknown': '“{language}” is not a language of the desk.\nUse {languages}.',

	'folder.missing': 'There is no folder {folder}.\nName a folder laid out like catalog-data.',
	'file.busy':
		'{file} cannot be opened or written.\nClose it in other programs, or look whether you may write there; then run the command again.',
	'file.noRoom': 'There is no room left for {file}.\nMake room on the disk, then run the command again.',
	'file.noPlace':
		'{file} cannot be reached.\nLook whether the name is right; a new file needs a folder that is there.',
	'edition.unknown': 'There is no edition “{edition}”.\nThe editions are {editions}.',
	'edition.unsigned': {
		one: 'The edition “{edition}” is not signed off: {count} record waits.',
		other: 'The edition “{edition}” is not signed off: {count} records wait.',
	},
	'edition.unsignedFix':
		'Look at it: npm start -- --edition {edition} --draft. Then sign: npm run sign -- --edition {edition} --role {role} --all',
	'waiting.never': '{record} waits for {role}: never signed',
	'waiting.changed': '{record} waits for {role}: changed since it was signed on {date}',
	'role.compiler': 'compiler',
	'role.enterprise': 'enterprise',
	'role.export-control': 'export-control',
	'role.ministry': 'ministry',
	'list.more': 'and {count} more',

	'date.noCommit':
		'There is no commit here to take the date from.\nSay which day the edition speaks of: --date 2026-11-24',
	'date.bad': '--date: “{date}” is not a day.\nWrite year, month and day, such as --date 2026-11-24',

	'publication.none':
		'{file} is no publication.\nPublications are written by npm run publish; move everything else away.',
	'publication.missing':
		'{file} is missing, but there is a later one.\nBring it back from the history of the repository: publications are never deleted.',
	'publication.changed':
		'{file} › {field}: not as npm run publish writes it.\nBring it back from the history of the repository: publications are never changed.',
	'publication.unreadable': '{file} cannot be read.\nBring it back from the history of the repository.',
	'publication.taken': '{file} is there already.\nPublish again.',

	'build.draft': '{edition}: a draft, for not everything in it is signed.',
	'build.began': '{edition}: the data are right; building the pages as of {date}…',
	'build.done': {
		one: '{edition}: {count} page in {seconds} s, in {folder}',
		other: '{edition}: {count} pages in {seconds} s, in {folder}',
	},
	'build.expired':
		'{edition}: passed over, for it expired on {date}. Build it by name all the same: --edition {edition}',
	'build.otherFolder': '{folder} holds something else than a built edition.\nGive --out a new folder.',
	'build.both': '--all builds every edition, and --edition one.\nKeep one of the two.',
	'build.stopped': 'The pages of “{edition}” could not be built: see above.',

	'start.portTaken': 'Port {port} is taken.',
	'start.serving': '{address} after {seconds} s. Stop it with Ctrl+C.',
	'start.notBuilt': '{folder} is not there yet.\nLeave out --no-build.',
	'start.portBad': '--port: “{port}” is no port.\nGive a number up to 65535, such as --port 8080',
} as const satisfies Readonly<Record<string, Text>>;

export type WordsKey = keyof typeof en;
export type Words = Readonly<Record<WordsKey, Text>>;
