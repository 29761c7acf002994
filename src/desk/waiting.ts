import { resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { byId } from '../catalogue/order.ts';
import { release } from '../catalogue/release.ts';
import { parseCommand, runCommand } from '../edition/command.ts';
import { openCatalogue } from '../edition/open-catalogue.ts';
import { describeWaiting, editionRecordOf } from '../edition/open-edition.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { type Waiting, waitingIn } from '../edition/waiting.ts';
import { roleOf } from './role.ts';
import { say } from './words/say.ts';

const usage = {
	line: 'npm run waiting -- [--edition public] [--role compiler] [--lang az|en|ru] [--data {folder}]',
	texts: ['edition', 'role', 'data'],
	flags: [],
};

// What waits for whose signature, in every edition that requires some.
await runCommand(() => {
	const given = parseCommand(process.argv.slice(2), usage);
	const catalogue = openCatalogue(resolve(projectFolder, given.text('data') ?? 'catalog-data'));
	const edition = given.text('edition');
	const role = roleOf(given.text('role'));
	const editions =
		edition === undefined
			? [...catalogue.editions.values()].sort(byId)
			: [editionRecordOf(catalogue, edition)];
	for (const { id, signOffs = [] } of editions) {
		const waiting = waitingOf(catalogue, id).filter((item) => role === undefined || item.role === role);
		if (signOffs.length === 0) console.log(say('waiting.none', { edition: id }));
		else if (waiting.length === 0) console.log(say('waiting.signed', { edition: id }));
		else console.log(say('waiting.count', { edition: id, count: String(waiting.length) }));
		for (const item of waiting) console.log(`  ${describeWaiting(item)}`);
		for (const each of new Set(waiting.map((item) => item.role)))
			console.log(`  ${say('waiting.all', { edition: id, role: each })}`);
	}
});

function waitingOf(catalogue: Catalogue, id: string): Waiting[] {
	// What is signed of a record does not depend on the day.
	return waitingIn(catalogue, release(catalogue, editionRecordOf(catalogue, id), '1970-01-01'));
}
