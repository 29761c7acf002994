import { resolve } from 'node:path';
import type { Edition, FormerPublication } from '../catalogue/edition.ts';
import { changesInWords, plainText, type Said } from '../changes/changes-in-words.ts';
import { readFingerprint } from '../changes/read-fingerprint.ts';
import { parseCommand, runCommand } from '../edition/command.ts';
import { editionDateOf } from '../edition/edition-date.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { openEdition } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { readerOf } from '../ui/reader.ts';
import { shortFingerprint } from '../ui/short-fingerprint.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run changes -- [--edition public] [--since {fingerprint}] [--date 2026-11-24] [--lang az|en|ru] [--data {folder}]',
	texts: ['edition', 'since', 'date', 'data'],
	flags: [],
};

/** What readers of an edition will find new, withdrawn or changed since it was published. */
await runCommand(() => {
	const given = parseCommand(process.argv.slice(2), usage);
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const edition = openEdition(openCatalogue(data), {
		edition: given.text('edition') ?? 'public',
		data,
		date: editionDateOf(given.text('date'), projectFolder),
		// What waits to be signed is what one wants to look at.
		isDraft: true,
	});
	const { history = [], fingerprint = '' } = edition;
	if (history.length === 0) {
		console.log(say('changes.none', { edition: edition.id }));
		return;
	}
	const former = formerOf(history, fingerprint, given.text('since'));
	if (former === undefined) console.log(say('changes.same', { edition: edition.id }));
	else for (const line of linesOf(edition, former)) console.log(line);
});

/** The publication that was asked for, or the last one; undefined for the edition as it is. */
function formerOf(
	history: readonly FormerPublication[],
	current: string,
	since: string | undefined,
): FormerPublication | undefined {
	if (since === undefined) return history[0];
	const read = readFingerprint(since, [current, ...history.map(({ fingerprint }) => fingerprint)]);
	if (read.type === 'found') return history.find(({ fingerprint }) => fingerprint === read.fingerprint);
	throw read.type === 'short'
		? refusal('changes.short')
		: refusal('changes.unknown', {
				known: history
					.map(({ date, fingerprint }) => `${shortFingerprint(fingerprint)} (${date})`)
					.join(', '),
			});
}

function linesOf(edition: Edition, { date, fingerprint, changes }: FormerPublication): string[] {
	const reader = readerOf(edition, spokenLanguage());
	return [
		say('changes.since', {
			edition: edition.id,
			changes: reader.t('changes.count', { count: changes.length }),
			date,
			fingerprint: shortFingerprint(fingerprint),
		}),
		...changesInWords(reader, changes).flatMap(({ title, records }) => [
			`${title}:`,
			...records.flatMap(({ change, name, rows, note }) => [
				`  ${plainText(name)} (${change.record})`,
				...rows.map(({ label, before, after }) => `    ${label}: ${inLine(before)} → ${inLine(after)}`),
				...(note === undefined ? [] : [`    ${note}`]),
			]),
		]),
	];
}

function inLine({ line, condition, mark }: Said): string {
	const beside = [condition && plainText(condition), mark].filter((text) => text !== undefined);
	return beside.length === 0 ? plainText(line) : `${plainText(line)} (${beside.join('; ')})`;
}
