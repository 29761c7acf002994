import { resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { CatalogueError, countOf, formatProblem, type Problem } from '../catalogue/problem.ts';
import { recordFolders } from '../catalogue/record.ts';
import { release } from '../catalogue/release.ts';
import { parseCommand, runCommand } from '../edition/command.ts';
import { countEdition } from '../edition/edition-count.ts';
import { pictureCache } from '../edition/edition-pictures.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { findUndecodable } from '../media/prepare-pictures.ts';
import { mendLetters } from './mend-letters.ts';

const usage = {
	line: 'npm run check -- [--data folder] [--json] [--fix]',
	texts: ['data'],
	flags: ['json', 'fix'],
};

await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const folder = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	if (given.has('fix'))
		for (const file of mendLetters(folder))
			console.error(`${file}: mended letters that were written in parts.`);
	try {
		const catalogue = openCatalogue(folder);
		const places = { data: folder, cache: pictureCache };
		const undecodable = await findUndecodable(places, [...catalogue.pictures.values()]);
		if (undecodable.length > 0) throw new CatalogueError(undecodable);
		if (!given.has('json')) for (const line of describe(catalogue)) console.log(line);
	} catch (error) {
		if (!(error instanceof CatalogueError)) throw error;
		process.exitCode = 1;
		if (given.has('json'))
			for (const problem of error.problems) console.log(JSON.stringify(inOrder(problem)));
		else console.error([...error.problems.map(formatProblem), `${countOf(error.problems)}.`].join('\n\n'));
	}
});

/** Programs that read this find these fields and no other. */
function inOrder({ file, line, column, field, problem, fix }: Problem): Problem {
	return { file, line, column, field, problem, fix };
}

function describe(catalogue: Catalogue): string[] {
	const types = Object.values(recordFolders);
	const records = types.reduce((sum, type) => sum + [...catalogue.idsOf(type)].length, 0);
	const editions = [...catalogue.editions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return [
		records === 1 ? '1 record is right.' : `${records} records are right.`,
		...editions.map((record) => {
			// No count depends on the date.
			const count = countEdition(release(catalogue, record, '1970-01-01'));
			return `${record.id}: shows ${count.records} records and ${count.statements} statements`;
		}),
	];
}
