import { resolve } from 'node:path';
import { isExpired } from '../catalogue/edition-record.ts';
import { quote } from '../catalogue/problem.ts';
import { buildEdition, formatBuilt } from '../edition/build-edition.ts';
import { type Given, parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { editionDateOf } from '../edition/edition-date.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf, openEdition } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { isUnchanged, publicationOf, readPublications, writePublication } from '../edition/publications.ts';
import { type Fault, proveFolder } from '../proof/prove-folder.ts';
import { shortFingerprint } from '../ui/short-fingerprint.ts';

/** Of what a proof finds, as many are named. */
const mostFaults = 10;

const usage = {
	line: 'npm run publish -- --edition public --date 2026-11-24 [--to folder] [--data folder]',
	texts: ['edition', 'date', 'to', 'data'],
	flags: [],
};

/** Checks, builds and proves an edition, puts its folder where it leaves from, and records what it lets out. */
await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const id = given.text('edition');
	if (id === undefined) throw new CommandError('Say which edition: --edition public.', usage.line);
	if (given.text('date') === undefined)
		throw new CommandError('Say of which day it is: --date 2026-11-24.', usage.line);
	const date = editionDateOf(given.text('date'), projectFolder);
	const catalogue = openCatalogue(data);
	const record = editionRecordOf(catalogue, id);
	checkIsOutward(record.level, given);
	if (isExpired(record, date))
		throw new CommandError(
			`The edition ${quote(id)} expired on ${record.expires}.`,
			`Set a later day under “expires:” in editions/${id}.yaml, or publish as of an earlier one.`,
		);
	const edition = openEdition(catalogue, { edition: id, data, date });
	const former = readPublications(data, id);
	const last = former.at(-1);
	if (last !== undefined && isUnchanged(edition, last)) {
		console.log(
			`${id}: nothing has changed since publication ${last.number} of ${last.date} (${shortFingerprint(last.fingerprint)}). Nothing was done.`,
		);
		return;
	}
	if (last !== undefined && date < last.date)
		throw new CommandError(
			`Publication ${last.number} is of ${last.date}, which is later than ${date}.`,
			'Give the day of the new publication.',
		);

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
		`${id}: publication ${publication.number} of ${date}, ${shortFingerprint(publication.fingerprint)}; commit ${file}.`,
	);
	console.log(
		record.level === 'public'
			? 'Copy the folder to the web host: docs/publish.md says how.'
			: `It is for ${record.level} readers: it is never put on the open web. It leaves as a hand-out (npm run handout -- --edition ${id}) or in print.`,
	);
});

function checkIsProven(id: string, faults: readonly Fault[]): void {
	if (faults.length === 0) return;
	const named = faults.slice(0, mostFaults).map(({ file, problem }) => `  ${file}: ${problem}`);
	throw new CommandError(
		[
			`The edition ${quote(id)} holds what its readers may not have, in ${faults.length} places:`,
			...named,
		].join('\n'),
		'Nothing was put in place. Send this to those who keep the program: it is a mistake of the program.',
	);
}

/** The internal edition leaves the house in no form; one above public does not go to the web. */
function checkIsOutward(level: string, given: Given): void {
	if (level === 'internal')
		throw new CommandError(
			'An internal edition is not published.',
			'Serve it inside the house: npm start -- --edition internal',
		);
	if (level !== 'public' && given.text('to') !== undefined)
		throw new CommandError(
			`An edition for ${level} readers is never put on the open web, so there is no web folder to write.`,
			'Leave out --to: it leaves as a hand-out or in print.',
		);
}
