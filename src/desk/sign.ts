import { resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Edition } from '../catalogue/edition.ts';
import type { KindId } from '../catalogue/kinds.ts';
import { shorten } from '../catalogue/quote.ts';
import { release } from '../catalogue/release.ts';
import { releasedRecordsOf } from '../catalogue/released-records.ts';
import type { SignOffRole } from '../catalogue/sign-off.ts';
import { type Given, inWords, parseCommand, runCommand } from '../edition/command.ts';
import { checkedDate } from '../edition/edition-date.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { editionRecordOf, roleInWords } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { type Waiting, waitingIn } from '../edition/waiting.ts';
import { didYouMean } from '../edition/words/speech.ts';
import { addSigning } from '../records/write-sign-offs.ts';
import { roleOf } from './role.ts';
import { kindGiven } from './scope-options.ts';
import { today } from './today.ts';
import { refusal, say } from './words/say.ts';

const usage = {
	line: 'npm run sign -- --edition public --role compiler [--words "…"] [--date 2026-11-24] [--lang az|en|ru] [--data {folder}] --all | --kind rifle | products/khazri …',
	texts: ['edition', 'role', 'words', 'date', 'data', 'kind'],
	flags: ['all'],
	takesWords: true,
};

/** Signs what waits for a role in an edition: what is signed already, and unchanged, is passed over. */
await runCommand(() => {
	const given = parseCommand(process.argv.slice(2), usage);
	const data = resolve(projectFolder, given.text('data') ?? 'catalog-data');
	const id = given.text('edition');
	const role = roleOf(given.text('role'));
	if (id === undefined || role === undefined) throw refusal('sign.what', {}, inWords(usage));
	const date = checkedDate(given.text('date') ?? today());
	const catalogue = openCatalogue(data);
	checkRole(catalogue, id, role);

	// What is signed of a record does not depend on the day.
	const edition = release(catalogue, editionRecordOf(catalogue, id), '1970-01-01');
	const isChosen = choiceOf(given, edition);
	const waiting = waitingIn(catalogue, edition).filter((item) => item.role === role && isChosen(item));
	if (waiting.length === 0) {
		console.log(say('sign.nothing', { edition: id, role: roleInWords(role) }));
		return;
	}
	const words = given.text('words');
	const file = addSigning(data, id, {
		role,
		date,
		...(words !== undefined && { words }),
		records: Object.fromEntries(waiting.map(({ record, hash }) => [record, hash])),
	});
	for (const { record } of waiting) console.log(record);
	console.log(say('sign.done', { edition: id, count: waiting.length, role: roleInWords(role), date, file }));
	// What was written is read like everything else: a slip shows now, not at the next build.
	openCatalogue(data);
});

function checkRole(catalogue: Catalogue, id: string, role: SignOffRole): void {
	const { signOffs = [] } = editionRecordOf(catalogue, id);
	if (signOffs.includes(role)) return;
	if (signOffs.length === 0) throw refusal('sign.noneRequired', { edition: id, role });
	throw refusal('sign.otherRequired', { edition: id, role, required: signOffs.join(', ') });
}

/** Which records were chosen. @throws {CommandError} when none is, or one that the edition does not hold. */
function choiceOf(given: Given, edition: Edition): (item: Waiting) => boolean {
	const kind = kindGiven(given.text('kind'));
	const ways = [given.has('all'), kind !== undefined, given.words.length > 0].filter(Boolean).length;
	if (ways !== 1) throw refusal('sign.which', {}, inWords(usage));
	if (given.has('all')) return () => true;
	if (kind !== undefined) return isOfKind(kind, edition);
	const names = [...releasedRecordsOf(edition).keys()];
	const meant = new Map(given.words.map((word) => [word, nameMeant(word, names)]));
	const missing = given.words.find((word) => meant.get(word) === undefined);
	if (missing === undefined) return ({ record }) => [...meant.values()].includes(record);
	const ids = missing.includes('/') ? names : names.map(idIn);
	const advice = didYouMean(missing, ids, say('sign.notThereFix'));
	throw refusal('sign.notThere', { edition: edition.id, record: shorten(missing) }, advice);
}

/** The name itself; or an id, where one record alone has it. */
function nameMeant(word: string, names: readonly string[]): string | undefined {
	const [name, ...others] = names.filter((name) => name === word || idIn(name) === word);
	return others.length === 0 ? name : undefined;
}

function idIn(name: string): string {
	return name.slice(name.indexOf('/') + 1);
}

function isOfKind(kind: KindId, { products }: Edition): (item: Waiting) => boolean {
	const records = new Set(
		products.filter((product) => product.kind === kind).map(({ id }) => `products/${id}`),
	);
	return ({ record }) => records.has(record);
}
