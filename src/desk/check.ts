import { resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { tellProblem } from '../catalogue/format-problem.ts';
import { byId } from '../catalogue/order.ts';
import { CatalogueError } from '../catalogue/problem.ts';
import { recordFolders } from '../catalogue/record.ts';
import { release } from '../catalogue/release.ts';
import { parseCommand, runCommand } from '../edition/command.ts';
import { countEdition } from '../edition/edition-count.ts';
import { pictureCache } from '../edition/edition-pictures.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { findUndecodable } from '../media/prepare-pictures.ts';
import { mendLetters } from './mend-letters.ts';
import { say } from './words/say.ts';

const usage = {
	line: 'npm run check -- [--data {folder}] [--json] [--fix] [--lang az|en|ru]',
	texts: ['data'],
	flags: ['json', 'fix'],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const folder = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	if (given.has('fix')) for (const file of mendLetters(folder)) console.error(say('check.mended', { file }));
	try {
		const catalogue = openCatalogue(folder);
		const places = { data: folder, cache: pictureCache };
		const undecodable = await findUndecodable(places, [...catalogue.pictures.values()]);
		if (undecodable.length > 0) throw new CatalogueError(undecodable);
		if (!given.has('json')) for (const line of describe(catalogue)) console.log(line);
	} catch (error) {
		if (!(error instanceof CatalogueError) || !given.has('json')) throw error;
		process.exitCode = 1;
		for (const problem of error.problems) console.log(JSON.stringify(tellProblem(problem, spokenLanguage())));
	}
});

function describe(catalogue: Catalogue): string[] {
	const types = Object.values(recordFolders);
	const records = types.reduce((sum, type) => sum + [...catalogue.idsOf(type)].length, 0);
	const editions = [...catalogue.editions.values()].sort(byId);
	return [
		say('check.right', { count: records }),
		...editions.map((record) => {
			// No count depends on the date.
			const { records, statements } = countEdition(release(catalogue, record, '1970-01-01'));
			return say('check.edition', {
				edition: record.id,
				records: String(records),
				statements: String(statements),
			});
		}),
	];
}
