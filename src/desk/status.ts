import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { didYouMean } from '../catalogue/did-you-mean.ts';
import { isKindId, type KindId, kinds } from '../catalogue/kinds.ts';
import { quote } from '../catalogue/problem.ts';
import { parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { readRecords } from '../records/read-records.ts';
import { describerOf } from './status/describe.ts';
import { houseStatusOf } from './status/house-status.ts';
import { pictureOf } from './status/picture.ts';
import { staffLanguageOf } from './status/staff-language.ts';
import { type Paint, pictureLines, totalLines, worklistLines } from './status/terminal.ts';
import { worklistsOf } from './status/worklists.ts';

const usage = {
	line: 'npm run desk:status -- [--edition adex] [--kind rifle] [--enterprise iglim] [--lang az|en|ru] [--out status.html] [--data folder]',
	texts: ['edition', 'kind', 'enterprise', 'lang', 'out', 'data'],
	flags: [],
};

// How far the catalogue is, and what is to be done next.
await runCommand(() => {
	const given = parseCommand(process.argv.slice(2), usage);
	const language = staffLanguageOf(given.text('lang'), process.env);
	const folder = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const catalogue = openCatalogue(folder);
	const scope = {
		edition: editionOf(given.text('edition'), catalogue),
		kind: kindIn(given.text('kind')),
		enterprise: enterpriseIn(given.text('enterprise'), catalogue),
	};
	const house = houseStatusOf(readRecords(folder).records, catalogue, scope);
	const describer = describerOf(catalogue, language);
	const picture = pictureOf(house);
	const screen = { paint, columns: process.stdout.columns ?? 100 };
	const lines = [
		...pictureLines(picture, describer, screen),
		'',
		...totalLines(picture, describer, screen),
		'',
		...worklistLines(worklistsOf(house), describer, { paint, first: 4 }),
	];
	console.log(lines.join('\n'));
});

/** Grey and bold for a terminal alone, and not where `NO_COLOR` asks for none. */
function paint(...[style, text]: Parameters<Paint>): string {
	return styleText(style, text, { stream: process.stdout });
}

function editionOf(id: string | undefined, catalogue: Catalogue): string | undefined {
	return id === undefined ? undefined : editionRecordOf(catalogue, id).id;
}

function kindIn(id: string | undefined): KindId | undefined {
	if (id === undefined || isKindId(id)) return id;
	const ids = kinds.map((kind) => kind.id);
	throw new CommandError(
		`${quote(id)} is not a kind.`,
		didYouMean(id, ids, `The kinds are ${ids.join(', ')}.`),
	);
}

function enterpriseIn(id: string | undefined, { enterprises }: Catalogue): string | undefined {
	if (id === undefined || enterprises.has(id)) return id;
	const ids = [...enterprises.keys()].sort();
	throw new CommandError(
		`There is no enterprise ${quote(id)}.`,
		didYouMean(id, ids, `The enterprises are ${ids.join(', ')}.`),
	);
}
