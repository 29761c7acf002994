import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { nearest } from '../catalogue/did-you-mean.ts';
import { release } from '../catalogue/release.ts';
import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import { inWords } from '../edition/command.ts';
import type { CommandError } from '../edition/command-error.ts';
import { openRecords } from '../edition/open-catalogue.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { didYouMean, spokenLanguage } from '../edition/words/speech.ts';
import type { ReadRecords } from '../records/read-records.ts';
import { findRecordFiles } from '../records/record-files.ts';
import { ChangedMeanwhile, type Conflict, saveRecords } from '../records/save-records.ts';
import {
	answer,
	answerMeanwhile,
	confirmationFor,
	describe,
	describePlan,
	recordsThatLose,
} from '../sheets/answers.ts';
import type { Plan } from '../sheets/change.ts';
import { type ChangedRecord, changeRecords } from '../sheets/changed-records.ts';
import { largestFile } from '../sheets/open-package.ts';
import { planImport } from '../sheets/plan-import.ts';
import { readTableFile } from '../sheets/read-table-file.ts';
import { reviewed } from '../sheets/reviewed.ts';
import { say as sayOfSheet } from '../sheets/sentences/say.ts';
import { SheetRefusal } from '../sheets/sheet-refusal.ts';
import type { TableFile } from '../sheets/table.ts';
import { runDesk } from './desk-command.ts';
import { findRefusals, sayUnchanged } from './find-refusals.ts';
import { isOpenElsewhere } from './open-sheet.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run desk:import -- in.xlsx|in.csv [--apply] [--accept|--refuse "Rifles!F7, Rifles!F9"] [--confirm "remove 14 records"] [--lang az|en|ru] [--data {folder}]',
	texts: ['data', 'confirm', 'accept', 'refuse'],
	flags: ['apply'],
	takesWords: true,
};

/** Says what a spreadsheet would change in the records and what in it is wrong; with --apply it changes them. */
await runDesk(usage, async (given) => {
	const [name, ...more] = given.words;
	if (name === undefined || more.length > 0) throw refusal('file.read', { usage: inWords(usage) });
	const language = spokenLanguage();
	const file = await tableFileIn(name, language);
	if (file === undefined) return;
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	// Taken before the records are read: what a colleague changes from here on is seen when they are saved.
	const texts = productTexts(data);
	const { catalogue, read } = openRecords(data);
	const whole = planImport(file, {
		catalogue,
		language,
		findEdition: (id) => editionOf(catalogue, id),
	});
	const { plan, unknown } = reviewed(whole, {
		accept: placesIn(given.text('accept')),
		refuse: placesIn(given.text('refuse')),
	});
	if (unknown.length > 0)
		throw refusal('import.same', {
			places: unknown.join(', '),
			example: '--refuse "Rifles!F7, Rifles!F9"',
		});
	const { changed, problems } = prepare(plan, { data, read, texts, language });
	for (const line of describePlan({ ...plan, problems }, language)) console.log(line);
	if (isOpenElsewhere(name)) console.log(say('import.open', { file: name }));
	if (problems.length > 0) return stop(answer(language, 'mend'));
	if (changed.length === 0) return;
	const phrase = confirmationFor(plan);
	if (phrase !== undefined && given.text('confirm') !== phrase) {
		const removed = recordsThatLose(plan.changes);
		return stop(answer(language, 'confirm', { records: plan.records, removed, phrase }));
	}
	if (!given.has('apply')) return console.log(answer(language, 'dryRun'));
	const conflicts = save(changed, data);
	if (conflicts.length > 0)
		return stop(
			answerMeanwhile(
				conflicts.map(({ path }) => relative(data, path).replaceAll('\\', '/')),
				language,
			),
		);
	console.log(answer(language, 'written', { count: changed.length }));
	if (plan.changes.some(({ locale }) => locale !== undefined && locale !== 'en'))
		console.log(answer(language, 'translations'));
});

function placesIn(text: string | undefined): string[] | undefined {
	return text?.split(',').map((place) => place.trim());
}

interface Reading {
	readonly data: string;
	readonly read: ReadRecords;
	/** By the file within the data folder. */
	readonly texts: ReadonlyMap<string, string>;
	readonly language: StaffLanguage;
}

function productTexts(data: string): ReadonlyMap<string, string> {
	const { files } = findRecordFiles(data);
	const products = files.filter(({ type }) => type === 'product');
	return new Map(products.map(({ file }) => [file, readFileSync(join(data, file), 'utf8')]));
}

/** The files as they would be, and all that stands against writing them. */
function prepare(plan: Plan, { data, read, texts, language }: Reading) {
	if (plan.changes.length === 0) return { changed: [], problems: plan.problems };
	const { changed, unchanged } = changeRecords(texts, read.records, plan.changes);
	const problems = [...plan.problems, ...sayUnchanged(unchanged, language)];
	return { changed, problems: problems.length > 0 ? problems : findRefusals(data, read, changed, language) };
}

/** Those files that somebody changed meanwhile; then nothing is written. */
function save(changed: readonly ChangedRecord[], data: string): readonly Conflict[] {
	try {
		saveRecords(
			changed.map(({ record, before, after }) => ({ path: join(data, record.file), before, after })),
		);
		return [];
	} catch (error) {
		if (error instanceof ChangedMeanwhile) return error.conflicts;
		throw error;
	}
}

function stop(line: string): void {
	console.log(line);
	process.exitCode = 1;
}

/** The tables of a file; undefined when it was refused, which has been said. */
async function tableFileIn(name: string, language: StaffLanguage): Promise<TableFile | undefined> {
	const stat = statSync(name, { throwIfNoEntry: false });
	if (!stat?.isFile()) throw noFile(name);
	try {
		if (stat.size > largestFile) throw new SheetRefusal('file-too-large');
		return await readTableFile(name, readFileSync(name));
	} catch (error) {
		if (!(error instanceof SheetRefusal)) throw error;
		console.error(describe({ place: name, ...sayOfSheet(language, error.key, error.values) }));
		process.exitCode = 1;
		return undefined;
	}
}

/** One of the sheets beside it was likely meant. */
function noFile(name: string): CommandError {
	const folder = dirname(name);
	const sheets = existsSync(folder) ? globSync('*.{xlsx,csv}', { cwd: folder }) : [];
	const named = sheets.find((sheet) => parse(sheet).name === basename(name));
	const meant = named ?? nearest(basename(name), sheets);
	return refusal('file.none', { file: name }, meant && didYouMean(meant, [meant], ''));
}

function editionOf(catalogue: Catalogue, id: string) {
	const record = catalogue.editions.get(id);
	// What a sheet showed does not depend on the day.
	return record && release(catalogue, record, '1970-01-01');
}
