import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shorten } from '../catalogue/quote.ts';
import { daySchema } from '../catalogue/texts.ts';
import { type Given, inWords } from '../edition/command.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatChange } from './describe-change.ts';
import { runDesk } from './desk-command.ts';
import { dataFolderOf, findRecord } from './desk-data.ts';
import { type HistoryEntry, historyOf, type Version, versionsOf } from './record-history.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run desk:history -- <id> [--since 2026-11-24] [--lang az|en|ru] [--data {folder}]',
	texts: ['since', 'data'],
	flags: [],
	takesWords: true,
};

/** Tells who changed which value of a record when, newest first. */
await runDesk(usage, (given) => {
	const data = dataFolderOf(given.text('data'));
	const since = sinceOf(given);
	const [id, ...others] = given.words;
	if (id === undefined || others.length > 0) throw refusal('id.missing', { usage: inWords(usage) });
	const { file } = findRecord(data, id);
	const path = join(data, file);
	const versions = versionsOf(path);
	if (versions === undefined)
		throw refusal('history.noGit', { folder: relative(projectFolder, data) || data });
	const all = [...uncommitted(path, versions), ...versions];
	if (versions.length === 0) throw refusal('history.none', { file });
	const entries = historyOf(all).filter(({ version }) => (version.commit?.date ?? '9999') >= since);
	if (entries.length === 0) console.log(say('history.noneSince', { file, since }));
	for (const entry of entries) for (const line of linesOf(entry)) console.log(line);
});

function sinceOf(given: Given): string {
	const since = given.text('since') ?? '';
	if (since !== '' && !daySchema.safeParse(since).success) throw refusal('history.since', { since });
	return since;
}

/** The file as it stands in the folder, where it differs from what was committed last. */
function uncommitted(path: string, [last]: readonly Version[]): Version[] {
	if (last === undefined || !existsSync(path)) return [];
	const text = readFileSync(path, 'utf8');
	return text === last.text ? [] : [{ file: last.file, commit: undefined, text }];
}

function linesOf({ version, event }: HistoryEntry): string[] {
	const { commit } = version;
	const date = commit === undefined ? say('history.uncommitted') : formatDate(spokenLanguage(), commit.date);
	return whatOf(event).map((what) =>
		commit === undefined ? `${date}: ${what}` : say('history.line', { date, who: shorten(commit.who), what }),
	);
}

function whatOf(event: HistoryEntry['event']): string[] {
	switch (event.type) {
		case 'changed':
			return event.changes.map(formatChange);
		case 'moved':
			return [say('history.moved', { from: event.from }), ...event.changes.map(formatChange)];
		case 'made':
		case 'gone':
		case 'form':
		case 'unread':
			return [say(`history.${event.type}`)];
		default:
			return event satisfies never;
	}
}
