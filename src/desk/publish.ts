import { resolve } from 'node:path';
import { isExpired } from '../catalogue/edition-record.ts';
import { buildEdition, formatBuilt } from '../edition/build-edition.ts';
import { type Given, inWords, parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { editionDateOf } from '../edition/edition-date.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf, openEdition } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { isUnchanged, publicationOf, readPublications, writePublication } from '../edition/publications.ts';
import { type Fault, proveFolder } from '../proof/prove-folder.ts';
import { shortFingerprint } from '../ui/short-fingerprint.ts';
import { refusal, say } from './words/say.ts';

/** Of what a proof finds, as many are named. */
const mostFaults = 10;

const usage = {
	line: 'npm run publish -- --edition public --date 2026-11-24 [--to {folder}] [--lang az|en|ru] [--data {folder}]',
	texts: ['edition', 'date', 'to', 'data'],
	flags: [],
};

/** Checks, builds and proves an edition, puts its folder where it leaves from, and records what it lets out. */
await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const id = given.text('edition');
	if (id === undefined) throw refusal('publish.edition', {}, inWords(usage));
	if (given.text('date') === undefined) throw refusal('publish.date', {}, inWords(usage));
	const date = editionDateOf(given.text('date'), projectFolder);
	const catalogue = openCatalogue(data);
	const record = editionRecordOf(catalogue, id);
	checkIsOutward(record.level, given);
	if (isExpired(record, date)) throw refusal('publish.expired', { edition: id, date: record.expires ?? '' });
	const edition = openEdition(catalogue, { edition: id, data, date });
	const former = readPublications(data, id);
	const last = former.at(-1);
	if (last !== undefined && isUnchanged(edition, last)) {
		console.log(
			say('publish.unchanged', {
				edition: id,
				number: String(last.number),
				date: last.date,
				fingerprint: shortFingerprint(last.fingerprint),
			}),
		);
		return;
	}
	if (last !== undefined && date < last.date)
		throw refusal('publish.earlier', { number: String(last.number), last: last.date, date });

	const built = await buildEdition({
		edition: id,
		date,
		data,
		out: given.text('to'),
		inspect: (folder) => checkIsProven(id, proveFolder(catalogue, record, folder)),
	});
	const publication = publicationOf(edition, former.length + 1);
	const file = writePublication(data, publication);
	console.log(formatBuilt(built));
	console.log(
		say('publish.done', {
			edition: id,
			number: String(publication.number),
			date,
			fingerprint: shortFingerprint(publication.fingerprint),
			file,
		}),
	);
	console.log(
		record.level === 'public'
			? say('publish.public')
			: say('publish.restricted', { edition: id, level: record.level }),
	);
});

function checkIsProven(id: string, faults: readonly Fault[]): void {
	if (faults.length === 0) return;
	const named = faults.slice(0, mostFaults).map(({ file, problem }) => `  ${file}: ${problem}`);
	throw new CommandError(
		[say('publish.unproven', { edition: id, count: faults.length }), ...named].join('\n'),
		say('publish.unprovenFix'),
	);
}

/** The internal edition leaves the house in no form; one above public does not go to the web. */
function checkIsOutward(level: string, given: Given): void {
	if (level === 'internal') throw refusal('publish.internal');
	if (level !== 'public' && given.text('to') !== undefined) throw refusal('publish.web', { level });
}
