import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { inWords } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { shownPath } from '../edition/shown-path.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { readRecords } from '../records/read-records.ts';
import { writeWhole } from '../records/write-whole.ts';
import { runDesk } from './desk-command.ts';
import { enterpriseGiven, kindGiven } from './scope-options.ts';
import { type Describer, describerOf } from './status/describe.ts';
import { type HouseStatus, houseStatusOf, type Scope } from './status/house-status.ts';
import { statusPage } from './status/page.ts';
import { pictureOf } from './status/picture.ts';
import { questionFormats, writeQuestionFile, writeQuestionFolder } from './status/question-files.ts';
import { type Paint, pictureLines, totalLines, worklistLines } from './status/terminal.ts';
import { worklistsOf } from './status/worklists.ts';
import { today } from './today.ts';

const usage = {
	line: 'npm run desk:status -- [--edition adex] [--kind rifle] [--enterprise iglim] [--lang az|en|ru] [--out status.html | --enterprise iglim --out questions.xlsx|questions.csv | --out questions/] [--data {folder}]',
	texts: ['edition', 'kind', 'enterprise', 'out', 'data'],
	flags: [],
};

// How far the catalogue is, and what is to be done next.
await runDesk(usage, async (given) => {
	const language = spokenLanguage();
	const folder = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const catalogue = openCatalogue(folder);
	const edition = given.text('edition');
	const scope = {
		edition: edition === undefined ? undefined : editionRecordOf(catalogue, edition).id,
		kind: kindGiven(given.text('kind')),
		enterprise: enterpriseGiven(given.text('enterprise'), catalogue),
	};
	const looked = {
		house: houseStatusOf(readRecords(folder).records, catalogue, scope),
		describer: describerOf(catalogue, language),
		language,
		scope,
		catalogue,
	};
	const out = given.text('out');
	if (out === undefined) return show(looked);
	const path = resolve(projectFolder, out);
	if (out.endsWith('.html')) writePage(path, folder, looked);
	else await writeQuestions(path, out, looked);
});

interface Looked {
	readonly house: HouseStatus;
	readonly describer: Describer;
	readonly language: StaffLanguage;
	readonly scope: Scope;
	readonly catalogue: Catalogue;
}

function show({ house, describer, scope }: Looked): void {
	const picture = pictureOf(house);
	const screen = { paint, columns: process.stdout.columns ?? 100 };
	const lines = [
		paint('bold', `${describer.say('title')} · ${describer.scope(scope)}`),
		'',
		...pictureLines(picture, describer, screen),
		'',
		...totalLines(picture, describer, screen),
		'',
		...worklistLines(worklistsOf(house), describer, { paint, columns: process.stdout.columns, first: 4 }),
	];
	console.log(lines.join('\n'));
}

function writePage(path: string, folder: string, { house, describer, language, scope }: Looked): void {
	const data = relative(dirname(path), folder).split(sep).join('/');
	const page = statusPage({
		language,
		describer,
		scope: describer.scope(scope),
		picture: pictureOf(house),
		lists: worklistsOf(house),
		linkTo: (file) => encodeURI(`${data}/${file}`),
	});
	writeWhole(path, page);
	console.log(describer.say('done.page', { file: shownPath(path) }));
}

async function writeQuestions(path: string, out: string, looked: Looked): Promise<void> {
	const { house, scope, describer } = looked;
	const { say } = describer;
	const isFolder = /[/\\]$/.test(out) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
	const format = questionFormats.find((ending) => out.endsWith(`.${ending}`));
	const wanted = { ...looked, records: house.records, date: today() };
	if (isFolder) await writeQuestionFolder(path, wanted);
	else if (format === undefined)
		throw new CommandError(
			say('out.ending', { option: '--out', endings: '.html, .xlsx, .csv' }),
			inWords(usage),
		);
	else if (scope.enterprise === undefined)
		throw new CommandError(say('out.enterprise', { option: '--enterprise iglim' }), inWords(usage));
	else await writeQuestionFile(path, format, { ...wanted, enterprise: scope.enterprise });
}

/** Grey and bold for a terminal alone, and not where `NO_COLOR` asks for none. */
function paint(...[style, text]: Parameters<Paint>): string {
	return styleText(style, text, { stream: process.stdout });
}
