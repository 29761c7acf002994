import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quote } from '../catalogue/quote.ts';
import { buildEdition, formatBuilt } from '../edition/build-edition.ts';
import { parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import type { OpenMark } from '../open-data/edition-mark.ts';
import { type Fault, proveFolder } from '../proof/prove-folder.ts';
import { shortFingerprint } from '../ui/short-fingerprint.ts';
import { builtMarkOf } from './built-mark.ts';
import { makeHandOut } from './make-hand-out.ts';

const usage = {
	line: 'npm run handout -- --edition adex [--site {folder}] [--out {folder}] [--data {folder}]',
	texts: ['edition', 'site', 'out', 'data'],
	flags: [],
};

/** Of what must not go out, how much is named: more would hide what to do. */
const mostFaults = 8;

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const id = given.text('edition') ?? 'public';
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const catalogue = openCatalogue(data);
	const record = editionRecordOf(catalogue, id);
	if (record.level === 'internal')
		throw new CommandError(
			'An internal edition leaves the house in no form, so there is no hand-out of it.',
			`Serve it inside the house: npm start -- --edition ${id}`,
		);
	const site = given.text('site');
	const built = resolve(projectFolder, site ?? join('dist', id));
	if (site === undefined && !existsSync(built)) {
		console.error(`${id}: it is not built yet, so that comes first.`);
		console.error(formatBuilt(await buildEdition({ edition: id, data })));
	}
	const mark = builtMarkOf(built, id);
	const out = resolve(projectFolder, given.text('out') ?? join('dist', `${id}-handout`));
	const { folder, files, bytes, seconds } = await makeHandOut(built, out, (made) =>
		checkIsProven(id, proveFolder(catalogue, record, made)),
	);
	console.log(
		`${id}: a hand-out of ${files} files, ${(bytes / 2 ** 20).toFixed(1)} MB, in ${seconds.toFixed(1)} s, in ${folder}`,
	);
	console.log(`${id}: ${formatMark(mark)}`);
});

/** What stands at the foot of its pages: so that a stick can be held against it. */
function formatMark({ date, expires, fingerprint = '' }: OpenMark): string {
	const lasts =
		expires === undefined
			? 'without a last day'
			: expires < date
				? `expired on ${expires}, as it says on every page`
				: `valid until ${expires}`;
	return `of ${date}, ${lasts}, fingerprint ${shortFingerprint(fingerprint)}`;
}

/** What was built some time ago may say what has been withheld since. */
function checkIsProven(id: string, faults: readonly Fault[]): void {
	if (faults.length === 0) return;
	const named = faults.slice(0, mostFaults).map(({ file, problem }) => `  ${file}: ${problem}`);
	throw new CommandError(
		[
			`What is built of ${quote(id)} holds what its readers may not have, in ${faults.length} places:`,
			...named,
		].join('\n'),
		`Nothing was put in place. Build it again: npm run build -- --edition ${id}`,
	);
}
