import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKindId, type KindId, kinds } from '../catalogue/kinds.ts';
import { quote } from '../catalogue/quote.ts';
import { type Given, inWords, parseCommand, runCommand } from '../edition/command.ts';
import { CommandError } from '../edition/command-error.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { openEdition } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { didYouMean, spokenLanguage } from '../edition/words/speech.ts';
import { countProducts, makeCsv, makeWorkbook } from '../sheets/make-sheets.ts';

const usage = {
	line: 'npm run desk:export -- [--kind rifle] [--edition public [--enterprise iglim] [--draft]] [--lang az|en|ru] [--data {folder}] out.xlsx|out.csv',
	texts: ['kind', 'edition', 'enterprise', 'lang', 'data'],
	flags: ['draft'],
	takesWords: true,
};

/** Writes products into a spreadsheet: the house's own, or what an edition's readers may see of them. */
await runCommand(async () => {
	const given = parseCommand(process.argv.slice(2), usage);
	const [out, ...more] = given.words;
	if (out === undefined || more.length > 0) throw new CommandError('Name one file to write.', inWords(usage));
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const catalogue = openCatalogue(data);
	const source = { catalogue, edition: editionIn(given, catalogue, data) };
	const wanted = {
		language: spokenLanguage(),
		kind: kindIn(given),
		enterprise: enterpriseIn(given, catalogue),
	};
	const count = countProducts(source, wanted);
	if (count === 0)
		throw new CommandError('There is no such product to write.', 'Name another kind, edition or enterprise.');
	const bytes = await makeFile(out);
	writeFileSync(resolve(out), bytes);
	console.log(
		`${out}: ${count === 1 ? '1 product' : `${count} products`}, ${Math.ceil(bytes.length / 1024)} KB.`,
	);

	async function makeFile(name: string): Promise<Buffer> {
		const ending = extname(name).toLowerCase();
		if (ending === '.xlsx') return makeWorkbook(source, wanted);
		const { kind } = wanted;
		if (ending !== '.csv')
			throw new CommandError(`${quote(name)} ends in neither .xlsx nor .csv.`, inWords(usage));
		if (kind === undefined)
			throw new CommandError('A CSV file has room for one kind.', 'Say which: --kind rifle.');
		return makeCsv(source, { ...wanted, kind });
	}
});

function editionIn(given: Given, catalogue: Catalogue, data: string) {
	const edition = given.text('edition');
	// No word of a sheet depends on the day.
	return edition === undefined
		? undefined
		: openEdition(catalogue, { edition, data, date: '1970-01-01', isDraft: given.has('draft') });
}

function kindIn(given: Given): KindId | undefined {
	const kind = given.text('kind');
	if (kind === undefined || isKindId(kind)) return kind;
	const ids = kinds.map(({ id }) => id);
	throw new CommandError(
		`${quote(kind)} is not a kind.`,
		didYouMean(kind, ids, 'The kinds are the folders in products/.'),
	);
}

/** What leaves for an enterprise leaves through an edition. */
function enterpriseIn(given: Given, { enterprises }: Catalogue): string | undefined {
	const id = given.text('enterprise');
	if (id === undefined) return undefined;
	if (given.text('edition') === undefined)
		throw new CommandError(
			'A sheet for an enterprise shows what an edition does.',
			'Say which: --edition public.',
		);
	if (enterprises.has(id)) return id;
	throw new CommandError(
		`There is no enterprise ${quote(id)}.`,
		didYouMean(id, enterprises.keys(), 'The enterprises are the files in enterprises/.'),
	);
}
