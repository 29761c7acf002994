import { dirname, relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKindId, type KindId, kinds } from '../catalogue/kinds.ts';
import { quote } from '../catalogue/quote.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { inWords, parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { didYouMean, spokenLanguage } from '../edition/words/speech.ts';
import { readRecords } from '../records/read-records.ts';
import { writeWhole } from '../records/write-whole.ts';
import { type Describer, describerOf } from './status/describe.ts';
import { questionsCsv, questionsFor } from './status/enterprise-questions.ts';
import { type HouseStatus, houseStatusOf, type Scope } from './status/house-status.ts';
import { statusPage } from './status/page.ts';
import { pictureOf } from './status/picture.ts';
import { type Paint, pictureLines, totalLines, worklistLines } from './status/terminal.ts';
import { worklistsOf } from './status/worklists.ts';

const usage = {
	line: 'npm run desk:status -- [--edition adex] [--kind rifle] [--enterprise iglim] [--lang az|en|ru] [--out status.html | --enterprise iglim --out questions.csv] [--data {folder}]',
	texts: ['edition', 'kind', 'enterprise', 'lang', 'out', 'data'],
	flags: [],
};

// How far the catalogue is, and what is to be done next.
await runCommand(() => {
	const given = parseCommand(process.argv.slice(2), usage);
	const language = spokenLanguage();
	const folder = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const catalogue = openCatalogue(folder);
	const scope = {
		edition: editionOf(given.text('edition'), catalogue),
		kind: kindIn(given.text('kind')),
		enterprise: enterpriseIn(given.text('enterprise'), catalogue),
	};
	const house = houseStatusOf(readRecords(folder).records, catalogue, scope);
	const describer = describerOf(catalogue, language);
	const looked = { house, describer, language, scope: scopeInWords(scope, catalogue, describer) };
	const out = given.text('out');
	if (out === undefined) show(looked);
	else if (out.endsWith('.html')) writePage(resolve(projectFolder, out), folder, looked);
	else if (out.endsWith('.csv')) writeQuestions(resolve(projectFolder, out), scope.enterprise, looked);
	else
		throw new CommandError(
			describer.say('out.ending', { option: '--out', endings: '.html, .csv' }),
			inWords(usage),
		);
});

interface Looked {
	readonly house: HouseStatus;
	readonly describer: Describer;
	readonly language: StaffLanguage;
	readonly scope: string;
}

function show({ house, describer, scope }: Looked): void {
	const picture = pictureOf(house);
	const screen = { paint, columns: process.stdout.columns ?? 100 };
	const lines = [
		paint('bold', `${describer.say('title')}: ${scope}`),
		'',
		...pictureLines(picture, describer, screen),
		'',
		...totalLines(picture, describer, screen),
		'',
		...worklistLines(worklistsOf(house), describer, { paint, first: 4 }),
	];
	console.log(lines.join('\n'));
}

function writePage(path: string, folder: string, { house, ...looked }: Looked): void {
	const data = relative(dirname(path), folder).split(sep).join('/');
	const page = statusPage({
		...looked,
		picture: pictureOf(house),
		lists: worklistsOf(house),
		linkTo: (file) => encodeURI(`${data}/${file}`),
	});
	writeWhole(path, page);
	console.log(looked.describer.say('done.page', { file: path }));
}

function writeQuestions(path: string, enterprise: string | undefined, { house, describer }: Looked): void {
	const { say } = describer;
	if (enterprise === undefined)
		throw new CommandError(say('out.enterprise', { option: '--enterprise iglim' }), inWords(usage));
	const questions = questionsFor(enterprise, house.records, describer);
	writeWhole(path, questionsCsv(questions, describer));
	console.log(say('done.sheet', { file: path, count: questions.length }));
	console.log(say('done.careful', { option: '--edition' }));
}

function scopeInWords(
	{ edition, kind, enterprise }: Scope,
	catalogue: Catalogue,
	describer: Describer,
): string {
	const { say, subject, textOf } = describer;
	const name = enterprise === undefined ? undefined : catalogue.enterprises.get(enterprise)?.name;
	const parts = [
		edition === undefined ? [] : say('scope.edition', { edition }),
		kind === undefined ? [] : subject({ kind }),
		name === undefined ? [] : say('scope.enterprise', { enterprise: textOf(name) }),
	].flat();
	return parts.length === 0 ? say('scope.all') : parts.join(', ');
}

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
