import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Given, inWords } from '../edition/command.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { openEdition } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { shownPath } from '../edition/shown-path.ts';
import { spokenLanguage } from '../edition/words/speech.ts';
import { replaceWhole } from '../records/write-whole.ts';
import { countProducts, makeCsv, makeWorkbook } from '../sheets/make-sheets.ts';
import { runDesk } from './desk-command.ts';
import { isOpenElsewhere } from './open-sheet.ts';
import { enterpriseGiven, kindGiven } from './scope-options.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run desk:export -- [--kind rifle] [--edition public [--enterprise iglim] [--draft]] [--replace] [--lang az|en|ru] [--data {folder}] out.xlsx|out.csv',
	texts: ['kind', 'edition', 'enterprise', 'data'],
	flags: ['draft', 'replace'],
	takesWords: true,
};

/** Writes products into a spreadsheet: the house's own, or what an edition's readers may see of them. */
await runDesk(usage, async (given) => {
	const [out, ...more] = given.words;
	if (out === undefined || more.length > 0) throw refusal('file.write', { usage: inWords(usage) });
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const catalogue = openCatalogue(data);
	const source = { catalogue, edition: editionIn(given, catalogue, data) };
	const wanted = {
		language: spokenLanguage(),
		kind: kindGiven(given.text('kind')),
		enterprise: enterpriseIn(given, catalogue),
	};
	const count = countProducts(source, wanted);
	if (count === 0) throw refusal('export.empty');
	const bytes = await makeFile(out);
	checkKeeps(resolve(out), bytes, given.has('replace'));
	replaceWhole(resolve(out), bytes);
	console.log(say('export.done', { file: out, count, size: Math.ceil(bytes.length / 1024) }));

	async function makeFile(name: string): Promise<Buffer> {
		const ending = extname(name).toLowerCase();
		if (ending === '.xlsx') return makeWorkbook(source, wanted);
		const { kind } = wanted;
		if (ending !== '.csv') throw refusal('file.ending', { file: name, endings: '.xlsx, .csv' });
		if (kind === undefined) throw refusal('export.oneKind', { format: 'CSV' });
		return makeCsv(source, { ...wanted, kind });
	}
});

/** What somebody has written into a sheet is in no other place. @throws {CommandError} when it would be lost. */
function checkKeeps(file: string, bytes: Buffer, mayReplace: boolean): void {
	if (isOpenElsewhere(file)) throw refusal('export.open', { file: shownPath(file) });
	if (mayReplace || !statSync(file, { throwIfNoEntry: false })?.isFile()) return;
	if (!readFileSync(file).equals(bytes)) throw refusal('export.there', { file: shownPath(file) });
}

function editionIn(given: Given, catalogue: Catalogue, data: string) {
	const edition = given.text('edition');
	// No word of a sheet depends on the day.
	return edition === undefined
		? undefined
		: openEdition(catalogue, { edition, data, date: '1970-01-01', isDraft: given.has('draft') });
}

/** What leaves for an enterprise leaves through an edition. */
function enterpriseIn(given: Given, catalogue: Catalogue): string | undefined {
	const enterprise = enterpriseGiven(given.text('enterprise'), catalogue);
	if (enterprise !== undefined && given.text('edition') === undefined) throw refusal('export.edition');
	return enterprise;
}
